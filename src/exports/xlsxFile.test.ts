import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { DEFAULT_SETTINGS, settledFamilies } from "../checks/settings";
import type { PlainTable } from "../tables/dataTable";
import { folderFile } from "../xlsx/folderFile";
import { readWorkbookFile } from "../xlsx/readWorkbookFile";
import { xlsxFile } from "./xlsxFile";

const TABLE: PlainTable = {
  id: "departments",
  title: "部局: 状況/1",
  columns: [
    { id: "name", heading: "部局", kind: "text" },
    { id: "count", heading: "件数", kind: "whole" },
    { id: "year", heading: "年度", kind: "ordinal" },
  ],
  rows: [
    ["=1+1\u0001 & <港>", 1234, 2026],
    [null, null, null],
  ],
  chart: null,
};

/** The file as another library reads it. */
async function opened(tables: PlainTable[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await xlsxFile(tables)) as unknown as ExcelJS.Buffer);
  return workbook;
}

test("another library reads the table and its types", async () => {
  const sheet = (await opened([TABLE])).worksheets[0]!;
  expect(sheet.name).toBe("部局  状況 1");
  expect(sheet.getTables().map((table) => (table as unknown as { name: string }).name)).toEqual(["table_departments"]);
  expect(sheet.views).toMatchObject([{ state: "frozen", ySplit: 1 }]);
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "1:1" });
  expect([sheet.getRow(1).getCell(1).font.bold, sheet.getRow(2).getCell(1).alignment.wrapText]).toEqual([true, true]);
  const row = sheet.getRow(2);
  expect(row.getCell(1).type).toBe(ExcelJS.ValueType.String);
  expect(row.getCell(1).text).toMatch(/^=1\+1.* & <港>$/);
  expect([2, 3].map((at) => [row.getCell(at).value, row.getCell(at).numFmt])).toEqual([[1234, "#,##0"], [2026, "0"]]);
});

test("texts right behind numbers keep a space from them", async () => {
  const columns = [...TABLE.columns, { id: "file", heading: "ファイル", kind: "text" as const }];
  const [sheet] = (await opened([{ ...TABLE, columns, rows: [["港", 1, 2026, "a.xlsx"]] }])).worksheets;
  expect([1, 4].map((at) => sheet!.getRow(2).getCell(at).alignment.indent)).toEqual([undefined, 1]);
});

test("rows are as high as their texts need", async () => {
  const [sheet] = (await opened([{ ...TABLE, columns: TABLE.columns.slice(0, 1), rows: [["港".repeat(70)], ["一行"], ["一行目\n二行目"]] }])).worksheets;
  expect([2, 3, 4].map((row) => sheet!.getRow(row).height)).toEqual([45, undefined, 30]);
});

test("its worksheets are never read as a town's", async () => {
  const { sheets } = await readWorkbookFile(await xlsxFile([TABLE, { ...TABLE, id: "again" }]), "a.xlsx");
  expect(sheets.map(({ own, cells }) => [own, cells])).toEqual([["exported", []], ["exported", []]]);
  const options = { settings: DEFAULT_SETTINGS, families: settledFamilies(DEFAULT_SETTINGS), today: "2026-01-01" };
  expect(await folderFile("a.xlsx", await xlsxFile([TABLE]), options)).toEqual({ file: "a.xlsx", fault: "exported" });
});

test("texts are cut where Excel would call the file damaged, and long names stay different", async () => {
  const title = "部局別の状況".repeat(6);
  const tables = Array.from({ length: 3 }, (_, at) => ({ ...TABLE, id: `t${at}`, title, columns: TABLE.columns.slice(0, 1), rows: [["港".repeat(40_000)]] }));
  const { worksheets } = await opened(tables);
  expect(worksheets.map(({ name }) => name)).toEqual([title.slice(0, 31), `${title.slice(0, 27)} 2`, `${title.slice(0, 27)} 3`]);
  expect(worksheets.map((sheet) => [sheet.getRow(1).getCell(1).value, sheet.getRow(2).getCell(1).text.length])).toEqual(Array(3).fill(["部局", 32_767]));
});

test("names that differ in case alone are the same to Excel", async () => {
  const { worksheets } = await opened(["KPI", "Kpi"].map((title) => ({ ...TABLE, id: title, title })));
  expect(worksheets.map(({ name }) => name)).toEqual(["KPI", "Kpi 2"]);
});

test.each([
  ["what Excel takes for a character by its number", "a_x0041_b_x000d_", "a_x0041_b_x000d_"],
  ["characters that no XML may hold", "a\ufffeb\uffffc", "a\ufffdb\ufffdc"],
  ["half a character", "a\ud83d", "a\ufffd"],
  ["emoji and rare kanji", "😀𠮷", "😀𠮷"],
  ["line breaks and tabs", "a\tb\nc", "a\tb\nc"],
  ["blanks around it", "  a  ", "  a  "],
  ["a text as long as a cell takes, of emoji", "😀".repeat(20_000), "😀".repeat(16_383)],
])("a text stays what it is: %s", async (_, text, shown) => {
  const columns = TABLE.columns.slice(0, 1);
  const bytes = await xlsxFile([{ ...TABLE, columns, rows: [[text]] }]);
  const strings = strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"]!);
  expect(strings).not.toMatch(/[\ufffe\uffff]/);
  const told = [...strings.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, inside]) => inside!).at(-1)!;
  // As Excel reads it (ECMA-376 part 1, 22.9.2.19).
  expect(told.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))).toBe(shown);
});

test("a table without rows, and two of one title, still open", async () => {
  const workbook = await opened([{ ...TABLE, rows: [] }, { ...TABLE, id: "again" }]);
  expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ["部局  状況 1", expect.any(Number)],
    ["部局  状況 1 2", 3],
  ]);
});
