import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { openXlsx, type Sheet } from "hucre";
import { sampleFiles } from "../../../tests/support/workbooks";
import { openWorkbook, saveWorkbook } from "./xlsxModel";

const WRITTEN = "(1) 実施した\n(2) 準備中";

/** All that a reader of files sees of a sheet, without the one cell that was written. */
function rest(sheet: Sheet, row: number, column: number) {
  const { rows, cells, ...others } = sheet;
  const kept = [...(cells ?? [])].filter(([key]) => key !== `${row},${column}`);
  return { others, cells: Object.fromEntries(kept), values: rows.map((line, at) => line.filter((_, index) => at !== row || index !== column)) };
}

test.each(sampleFiles().filter(({ name }) => name.endsWith("clean")))("$name: one written cell leaves everything else in the saved file as it was", async ({ file }) => {
  const bytes = readFileSync(file);
  const before = await openXlsx(bytes, { readStyles: true });
  const model = await openWorkbook(bytes, "前.xlsx");
  const sheet = model.sheets[1] ?? model.sheets[0]!;
  const { row, column } = [...sheet.cells()].find(({ cell }) => cell.value !== "")!;
  const format = before.sheets[model.sheets.indexOf(sheet)]!.cells?.get(`${row},${column}`)?.style;
  model.setCell(sheet.id, row, column, WRITTEN, "addin");

  const saved = await saveWorkbook(model);
  const after = await openXlsx(saved, { readStyles: true });
  const written = after.sheets[model.sheets.indexOf(sheet)]!.cells?.get(`${row},${column}`);
  expect(written?.value).toBe(WRITTEN);
  expect(written?.style).toEqual(format);
  after.sheets.forEach((one, index) => {
    const old = before.sheets[index]!;
    expect(rest(one, row, column)).toEqual(rest(old, row, column));
  });
  expect(after.namedRanges).toEqual(before.namedRanges);
  const parts = Object.keys(unzipSync(saved));
  expect(parts).toEqual(expect.arrayContaining(["xl/theme/theme1.xml", "xl/styles.xml"]));
  expect(strFromU8(unzipSync(saved)["xl/_rels/workbook.xml.rels"]!)).toContain("theme/theme1.xml");
});

const workbookXml = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["xl/workbook.xml"]!);

test("rows that stand on every page name their worksheet as Excel wants it", async () => {
  const file = sampleFiles().find(({ name }) => name === "ueda-r07-clean")!.file;
  const model = await openWorkbook(readFileSync(file), "前.xlsx");
  expect(workbookXml(await saveWorkbook(model))).toContain("'1位'!$9:$9");
});

test("rows of a new worksheet are as high as their wrapped texts", async () => {
  const model = await openWorkbook(readFileSync(sampleFiles()[0]!.file), "前.xlsx");
  const { id } = model.addSheet("集計", "addin");
  model.setCell(id, 0, 0, "一行", "addin");
  model.setCell(id, 1, 0, "とても長くて二行では足りない文", "addin");
  model.formatCells(id, { top: 0, left: 0, bottom: 1, right: 0 }, (cell) => ({ ...cell, style: { ...cell.style, wrap: true } }), "addin");
  const saved = await openXlsx(await saveWorkbook(model), { readStyles: true });
  expect([...(saved.sheets.at(-1)!.rowDefs ?? [])].map(([row, { height }]) => [row, height])).toEqual([[1, 60]]);
});
