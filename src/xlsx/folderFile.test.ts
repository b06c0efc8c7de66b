import { strToU8, zipSync } from "fflate";
import { writeOds } from "hucre";
import { DEFAULT_SETTINGS, settledFamilies } from "../checks/settings";
import { wasRead } from "../folder/checkedFile";
import { readTestFile, sampleFiles } from "../../tests/support/workbooks";
import { workbookBytes } from "../../tests/support/workbookBytes";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { folderFile } from "./folderFile";

const options = { settings: DEFAULT_SETTINGS, families: settledFamilies(DEFAULT_SETTINGS), today: "2026-01-01" };

/** A snapshot as an OpenDocument spreadsheet. */
function odsBytes({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  return writeOds({
    sheets: sheets.map(({ name, cells, merges }) => {
      const bottom = Math.max(0, ...cells.map(({ row }) => row), ...merges.map((area) => area.bottom));
      const rows: (string | null)[][] = Array.from({ length: bottom + 1 }, () => []);
      for (const { row, column, text } of cells) rows[row]![column] = text;
      return { name, rows: rows.map((row) => Array.from(row, (text) => text ?? null)), merges: merges.map((area) => ({ startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right })) };
    }),
  });
}

test.each(sampleFiles().map((file) => [file.name, file] as const))("%s gives the same findings as an .ods and as an .xlsx file", async (_, file) => {
  const read = await readTestFile(file);
  const snapshot = { ...read, sheets: read.sheets.filter(({ visible }) => visible) };
  const [xlsx, ods] = await Promise.all([folderFile("a.xlsx", await workbookBytes(snapshot, "text"), options), folderFile("a.xlsx", await odsBytes(snapshot), options)]);
  expect(wasRead(xlsx)).toBe(true);
  expect(ods).toEqual(xlsx);
});

test.each<[string, Uint8Array, string]>([
  ["empty", new Uint8Array(0), "empty"],
  ["no workbook", new TextEncoder().encode("目標"), "not-a-workbook"],
  ["a text document", zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w:document/>") }), "not-a-workbook"],
  ["a text document of OpenDocument", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<office:document-content/>") }), "not-a-workbook"],
  ["an archive of workbooks", zipSync({ "港/目標.xlsx": strToU8("PK") }), "not-a-workbook"],
  ["a workbook without worksheets", zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>") }), "damaged"],
  ["cut off", new Uint8Array([0x50, 0x4b, 3, 4]), "damaged"],
])("a file that is %s says so", async (_, bytes, fault) => {
  expect(await folderFile("港/a.xlsx", bytes, options)).toEqual({ file: "港/a.xlsx", fault });
});

test("a fault of our own stops no other file", async () => {
  const broken = { ...options, families: null as unknown as typeof options.families };
  const bytes = await workbookBytes(await readTestFile(sampleFiles()[0]!), "text");
  expect(await folderFile("a.xlsx", bytes, broken)).toEqual({ file: "a.xlsx", fault: "failed" });
});
