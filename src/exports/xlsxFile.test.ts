import ExcelJS from "exceljs";
import type { DataTable } from "../tables/dataTable";
import { readWorkbookFile } from "../xlsx/readXlsx";
import { xlsxFile } from "./xlsxFile";

const TABLE: DataTable = {
  id: "departments",
  title: "部局: 状況/1",
  columns: [
    { id: "name", heading: "部局", kind: "text" },
    { id: "count", heading: "件数", kind: "whole" },
    { id: "share", heading: "割合", kind: "share" },
    { id: "day", heading: "日", kind: "day" },
    { id: "moment", heading: "時刻", kind: "moment" },
    { id: "link", heading: "場所", kind: "text" },
    { id: "year", heading: "年度", kind: "ordinal" },
  ],
  rows: [
    ["=1+1\u0001 & <港>", 1234, 0.5, "2026-03-31", "2026-03-31T12:30:00+09:00", { text: "C9", to: { sheet: "指摘", address: "B2" } }, 2026],
    [null, null, null, null, null, { text: "一覧", to: { url: "https://town.example/list" } }, null],
  ],
  chart: null,
};

/** The file as another library reads it. */
async function opened(tables: DataTable[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await xlsxFile(tables, "ja")) as unknown as ExcelJS.Buffer);
  return workbook;
}

test("another library reads the table, its types and its links", async () => {
  const sheet = (await opened([TABLE])).worksheets[0]!;
  expect(sheet.name).toBe("部局  状況 1");
  expect(sheet.getTables().map((table) => (table as unknown as { name: string }).name)).toEqual(["table_departments"]);
  expect(sheet.views).toMatchObject([{ state: "frozen", ySplit: 1 }]);
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "1:1" });
  expect([sheet.getRow(1).getCell(1).font.bold, sheet.getRow(2).getCell(1).alignment.wrapText]).toEqual([true, true]);
  const row = sheet.getRow(2);
  expect(row.getCell(1).type).toBe(ExcelJS.ValueType.String);
  expect(row.getCell(1).text).toMatch(/^=1\+1.* & <港>$/);
  expect([row.getCell(2).value, row.getCell(3).value, row.getCell(3).numFmt]).toEqual([1234, 0.5, "0.0%"]);
  expect(row.getCell(4).value).toEqual(new Date("2026-03-31T00:00:00Z"));
  expect(row.getCell(5).value).toEqual(new Date("2026-03-31T12:30:00Z"));
  expect(row.getCell(7).numFmt).toBe("0");
  expect(sheet.getRow(3).getCell(6).hyperlink).toBe("https://town.example/list");
});

test("rows are as high as their texts need", async () => {
  const [sheet] = (await opened([{ ...TABLE, columns: TABLE.columns.slice(0, 1), rows: [["港".repeat(70)], ["一行"], ["一行目\n二行目"]] }])).worksheets;
  expect([2, 3, 4].map((row) => sheet!.getRow(row).height)).toEqual([45, undefined, 30]);
});

test("our own reader shows what a person sees", async () => {
  const { sheets } = await readWorkbookFile(await xlsxFile([TABLE], "ja"), "a.xlsx");
  const texts = sheets[0]!.cells.filter(({ row }) => row === 1).map(({ text }) => text);
  expect(texts.slice(1)).toEqual(["1,234", "50.0%", "2026/3/31", "2026/3/31 12:30", "C9", "2026"]);
});

test("a table without rows, and two of one title, still open", async () => {
  const workbook = await opened([{ ...TABLE, rows: [] }, { ...TABLE, id: "again" }]);
  expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ["部局  状況 1", expect.any(Number)],
    ["部局  状況 1 2", 3],
  ]);
});
