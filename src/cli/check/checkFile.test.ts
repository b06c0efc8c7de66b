import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { wasRead } from "../../folder/checkedFile";
import { FAMILIES } from "../../forms";
import { DEFAULT_SETTINGS } from "../../checks/settings";
import { SAMPLE_FILES } from "../../../tests/support/workbooks";
import { checkFile } from "./checkFile";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `check` prints of a sample of which one worksheet bears another name. */
async function printed(format: "text" | "json", language: "ja" | "en", name: string) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path.join(SAMPLE_FILES, "r02-goals.xlsx"));
  book.worksheets.at(-1)!.name = name;
  const file = path.join(folder, "goals.xlsx");
  await book.xlsx.writeFile(file);
  const checked = await checkFile(file, { format, language, reported: false, settings: DEFAULT_SETTINGS, families: FAMILIES, today: "2021-04-01" });
  if (!wasRead(checked)) throw new Error(checked.fault);
  return checked;
}

test("a goal sheet that was left out as a sample is told below the findings, and beside findings as JSON", async () => {
  const ja = await printed("text", "ja", "記入例");
  expect([ja.printed.split("\n").at(-1), ja.leftOut]).toEqual(["  点検の対象外: シート「記入例」（記入例）", null]);
  const en = await printed("json", "en", "記入例");
  expect([en.printed, en.leftOut]).toEqual([expect.not.stringContaining("not checked"), 'not checked: sheet "記入例" (a sample)']);
});

test("nothing is told where every goal sheet was checked", async () => {
  expect((await printed("text", "ja", "3位")).printed).not.toContain("対象外");
  expect((await printed("json", "ja", "3位")).leftOut).toBeNull();
});
