import { readFileSync } from "node:fs";
import path from "node:path";
import { officeExcel } from "../../src/excel/officeExcel";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { loadExcel } from "../../src/workbench/batch/routeB";
import { PAYLOAD_LIMIT } from "../../src/workbench/batch/session";
import { WorkbookModel } from "../../src/workbench/model/workbookModel";
import { openWorkbook } from "../../src/workbench/model/xlsxModel";
import { readWorkbookFile } from "../../src/xlsx/readXlsx";
import { caseFiles, sampleFiles, WITHOUT_CASES, type TestFile } from "../support/workbooks";

/** Order of merged areas tells nothing: each source has its own. */
function ordered({ name, sheets }: WorkbookSnapshot): WorkbookSnapshot {
  const merges = (sheet: WorkbookSnapshot["sheets"][number]) => [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { name, sheets: sheets.map((sheet) => ({ ...sheet, merges: merges(sheet) })) };
}

async function bothWays({ file }: TestFile) {
  const bytes = readFileSync(file);
  const name = path.basename(file);
  const { Excel: excel, session } = loadExcel(await openWorkbook(bytes, name));
  const opened = await officeExcel(excel, () => true).readWorkbook();
  return { fromFile: ordered(await readWorkbookFile(bytes, name)), fromExcel: ordered(opened), traffic: session.traffic };
}

describe.each(sampleFiles())("sample $name", (file) => {
  test("Excel and the file give the same snapshot, Excel in two round trips", async () => {
    const { fromFile, fromExcel, traffic } = await bothWays(file);
    expect(fromExcel.sheets.length).toBeGreaterThan(0);
    expect(fromExcel).toEqual(fromFile);
    expect(traffic.batches).toBe(2);
  });
});

const cases = caseFiles();
if (cases.length === 0) test.skip(WITHOUT_CASES, () => undefined);
else
  test.each(cases)("real sheet $name: Excel and the file give the same snapshot, Excel in two round trips", async (file) => {
    const { fromFile, fromExcel, traffic } = await bothWays(file);
    expect(fromExcel).toEqual(fromFile);
    expect(traffic.batches).toBe(2);
  });

/** A workbook of so many department sheets: 60 rows over a grid of 12 columns, 22 merged areas each. */
function generated(count: number): WorkbookModel {
  const model = new WorkbookModel("生成.xlsx", 2026);
  for (let number = 1; number <= count; number++) {
    const sheet = model.addSheet(`課${number}`, "user");
    for (let row = 0; row < 60; row++) {
      for (const column of [0, 6]) model.setCell(sheet.id, row, column, `${number}-${row} 窓口の待ち時間を短くし、月ごとに測る`, "user");
    }
    for (let row = 2; row < 24; row++) sheet.merges.push({ top: row, left: 6, bottom: row, right: 11 });
  }
  return model;
}

test.each([5, 50, 200])("%i generated sheets are read in two round trips below 5 MB each, and again in two", async (count) => {
  const { Excel: excel, session } = loadExcel(generated(count));
  const port = officeExcel(excel, () => true);
  const { sheets } = await port.readWorkbook();
  expect(sheets).toHaveLength(count);
  expect(sheets.every(({ cells, merges }) => cells.length === 120 && merges.length === 22)).toBe(true);
  expect(session.traffic.batches).toBe(2);
  expect(session.traffic.largest).toBeLessThan(PAYLOAD_LIMIT);
  await port.readWorkbook();
  expect(session.traffic.batches).toBe(4);
});
