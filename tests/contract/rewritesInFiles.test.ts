import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { difference, outcomeOf } from "../support/outcome";
import { workbookBytes } from "../support/workbookBytes";
import { caseFiles, readTestFile, sampleFiles, SLOW } from "../support/workbooks";

describe.each([...caseFiles(), ...sampleFiles()])("how the texts of $name are stored changes nothing", (file) => {
  test.each(["text", "rich-text", "number"] as const)(
    "as %s",
    async (storage) => {
      const snapshot = await readTestFile(file);
      const again = await readWorkbookFile(await workbookBytes(snapshot, storage), "again.xlsx");
      expect(difference(outcomeOf(snapshot, file.phase), outcomeOf(again, file.phase))).toEqual([]);
    },
    SLOW,
  );
});
