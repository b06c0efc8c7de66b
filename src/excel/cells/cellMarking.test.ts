import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { loadExcel } from "../../workbench/batch/routeB";
import { openWorkbook, saveWorkbook } from "../../workbench/model/xlsxModel";
import { SAMPLES } from "../../workbench/samples";
import { openExcel, settle } from "../../../tests/support/openExcel";
import { SAMPLE_FILES } from "../../../tests/support/workbooks";
import type { CellMark } from "../excelPort";
import { officeExcel } from "../officeExcel";

const marks: CellMark[] = [
  { sheet: "1位", address: "A1:F1", severity: "error" },
  { sheet: "1位", address: "A3", severity: "error" },
  { sheet: "1位", address: "C4:F5", severity: "warning" },
];

test("marks are conditional formats of one rule for each severity, and the next marks take their place", async () => {
  const { port, goal, list, session } = openExcel();
  expect(await port.markCells(marks)).toEqual({ protectedSheets: [] });
  await settle();
  expect(session.traffic.batches).toBe(3);
  expect(goal.conditionalFormats).toMatchObject([
    { formula: '=ISTEXT("GoalSheet.error")', areas: [{ top: 0, right: 5 }, { top: 2 }], looks: { fill: "#FFD9D9", borders: { top: { style: "thin" } } } },
    { formula: '=ISTEXT("GoalSheet.warning")', looks: { borders: { left: { style: "dashed", color: "#8A5A00" } } } },
  ]);
  expect(list.conditionalFormats).toEqual([]);
  await port.markCells([{ ...marks[1]!, severity: "info" }]);
  expect(goal.conditionalFormats).toMatchObject([{ formula: '=ISTEXT("GoalSheet.info")' }]);
});

test("a town's own conditional formats stay, and a protected worksheet is told and left alone", async () => {
  const { port, goal, list } = openExcel();
  const own = [
    { id: "{1}", areas: [{ top: 0, left: 0, bottom: 9, right: 9 }], formula: "=$A1>3", looks: { borders: {} } },
    { id: "{2}", areas: [{ top: 0, left: 0, bottom: 9, right: 9 }], formula: undefined, looks: { borders: {} } },
  ];
  goal.conditionalFormats = [...own];
  await port.markCells(marks);
  expect(goal.conditionalFormats).toHaveLength(4);
  await port.markCells([]);
  expect(goal.conditionalFormats).toEqual(own);
  list.protected = true;
  expect(await port.markCells([...marks, { sheet: "リスト", address: "A1", severity: "error" }])).toEqual({ protectedSheets: ["リスト"] });
  expect(goal.conditionalFormats).toHaveLength(4);
  expect(list.conditionalFormats).toEqual([]);
});

test("hundreds of cells are marked in as many round trips as one", async () => {
  const { port, goal, session } = openExcel();
  await port.markCells(Array.from({ length: 900 }, (_, at) => ({ sheet: "1位", address: `AB${at + 1}`, severity: "warning" as const })));
  await settle();
  expect(session.traffic.batches).toBe(3);
  expect(goal.conditionalFormats.flatMap(({ areas }) => areas.map(({ top }) => top))).toEqual(Array.from({ length: 900 }, (_, at) => at));
});

test.each(SAMPLES.slice(0, 2))("$file: marks that were removed leave snapshot and saved file as they were", async ({ file }) => {
  const bytes = readFileSync(path.join(SAMPLE_FILES, file));
  const untouched = unzipSync(await saveWorkbook(await openWorkbook(bytes, file)));
  const model = await openWorkbook(bytes, file);
  const port = officeExcel(loadExcel(model).Excel, () => true);
  const before = await port.readWorkbook();
  const sheet = before.sheets.find(({ visible, cells }) => visible && cells.length > 10)!;
  await port.markCells([{ sheet: sheet.name, address: "B3", severity: "error" }]);
  expect(await port.readWorkbook()).toEqual(before);
  const reopened = await openWorkbook(await saveWorkbook(model), file);
  expect(reopened.sheetByName(sheet.name)!.conditionalFormats).toMatchObject([{ formula: '=ISTEXT("GoalSheet.error")', looks: { fill: "#FFD9D9" } }]);
  const again = officeExcel(loadExcel(reopened).Excel, () => true);
  for (const [opened, one] of [[model, port], [reopened, again]] as const) {
    await one.markCells([]);
    expect(await one.readWorkbook()).toEqual(before);
    expect(opened.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  }
  expect(unzipSync(await saveWorkbook(model))).toEqual(untouched);
});
