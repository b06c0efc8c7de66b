import { readFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx, type Cell } from "hucre";
import { officeExcel } from "../../src/excel/officeExcel";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { loadExcel } from "../../src/workbench/batch/routeB";
import { PAYLOAD_LIMIT } from "../../src/workbench/batch/session";
import { WorkbookModel } from "../../src/workbench/model/workbookModel";
import { openWorkbook } from "../../src/workbench/model/xlsxModel";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { caseFiles, sampleFiles, WITHOUT_CASES, type TestFile } from "../support/workbooks";

/** Order of merged areas tells nothing: each source has its own. */
function ordered({ name, sheets }: WorkbookSnapshot): WorkbookSnapshot {
  const merges = (sheet: WorkbookSnapshot["sheets"][number]) => [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { name, sheets: sheets.map((sheet) => ({ ...sheet, merges: merges(sheet) })) };
}

function bothWays({ file }: TestFile) {
  return bothWaysOf(readFileSync(file), path.basename(file));
}

async function bothWaysOf(bytes: Uint8Array, name: string) {
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

test("awkward cells and sheet names give the same snapshot", async () => {
  const style = (numFmt: string) => ({ style: { numFmt } });
  const cells = new Map<string, Partial<Cell>>([
    ["0,0", { value: 46113, type: "number", ...style('[$-411]ggge"年"m"月"d"日"') }],
    ["0,1", { value: new Date(Date.UTC(2026, 8, 30)), type: "date", ...style("yyyy/m/d") }],
    ["0,2", { value: 0.1 + 0.2, type: "number" }],
    ["0,3", { value: true, type: "boolean" }],
    ["0,4", { formula: "1+2", formulaResult: 3, type: "formula" }],
    ["0,5", { value: "あ".repeat(300), type: "string", ...style("@") }],
    ["1,0", { value: "赤と黒", type: "richText", richText: [{ text: "赤" }, { text: "と黒", font: { bold: true } }] }],
    ["1,1", { value: "一行目\n二行目 ", type: "string" }],
    ["2,0", { value: "見える", type: "string" }],
    ["3,1", { value: "結合に隠れた", type: "string" }],
  ]);
  const bytes = await writeXlsx({
    sheets: [
      { name: "1位, '仮' (案)", rows: [], cells, merges: [{ startRow: 2, startCol: 0, endRow: 3, endCol: 1 }] },
      { name: "A1", rows: [["番地のような名前"]], merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 2 }] },
      { name: "隠し", rows: [["値"]], hidden: true },
      { name: "とても隠し", rows: [["値"]], veryHidden: true },
      { name: "空", rows: [] },
    ],
  });
  const { fromFile, fromExcel } = await bothWaysOf(bytes, "癖.xlsx");
  expect(fromExcel).toEqual(fromFile);
  expect(fromFile.sheets[0]!.cells.map(({ text }) => text)).toEqual([
    "令和8年4月1日",
    "2026/9/30",
    "0.3",
    "TRUE",
    "3",
    "あ".repeat(300),
    "赤と黒",
    "一行目\n二行目 ",
    "見える",
  ]);
  expect(fromFile.sheets.map(({ visible }) => visible)).toEqual([true, true, false, false, true]);
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
