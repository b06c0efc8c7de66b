import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { withSheets, withTexts } from "../../../tests/support/snapshotEdits";
import { workbookBytes } from "../../../tests/support/workbookBytes";
import { SAMPLE_FILES } from "../../../tests/support/workbooks";
import { DEFAULT_SETTINGS } from "../../checks/settings";
import { FAMILIES } from "../../forms";
import { readWorkbookFile } from "../../xlsx/readWorkbookFile";
import { archivedFile, type ArchivedFile } from "./archive";

const OPTIONS = { settings: DEFAULT_SETTINGS, families: FAMILIES, today: "2026-11-20", submittedBy: { name: "港務部", id: null }, submittedAt: "2026-11-20T00:00:00Z" };
let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-archive-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("results beside this year's targets are checked as in the pane, in documents of the phase that the workbook is in", async () => {
  const clean = await readWorkbookFile(readFileSync(path.join(SAMPLE_FILES, "h25-bureau.xlsx")), "bureau.xlsx");
  const calledOff = withSheets(clean, (sheet) => withTexts(sheet, (text) => (text.includes("目標を達成した") ? "利用者の減少により取りやめた。" : text)));
  const file = path.join(folder, "bureau.xlsx");
  writeFileSync(file, await workbookBytes(calledOff, "text"));

  const { documents } = (await archivedFile(file, OPTIONS)) as ArchivedFile;
  expect(new Set(documents.map(({ phase }) => phase))).toEqual(new Set(["planning"]));
  expect(documents.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain("not-achieved");
});
