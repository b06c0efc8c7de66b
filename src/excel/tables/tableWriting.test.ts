import { unzipSync } from "fflate";
import { openXlsx } from "hucre";
import type { DataTable } from "../../tables/dataTable";
import { TOWN_FIGURES } from "../../tables/testing/townFigures";
import { readGoalWorkbook } from "../../goal/readGoalWorkbook";
import { openWorkbook, saveWorkbook } from "../../workbench/model/xlsxModel";
import { loadExcel } from "../../workbench/batch/routeB";
import { PAYLOAD_LIMIT } from "../../workbench/batch/session";
import { hyperlinkOf } from "../../workbench/model/hyperlink";
import type { WorkbookModel } from "../../workbench/model/workbookModel";
import { readWorkbookFile } from "../../xlsx/readWorkbookFile";
import { openExcel } from "../../../tests/support/openExcel";
import { officeExcel } from "../officeExcel";
import type { OwnSheet } from "../excelPort";

const OWN: OwnSheet = { key: "summary", name: "集計", title: "令和8年度の集計", note: "このシートは書き直されます。", language: "ja" };

const states: DataTable = {
  id: "states",
  title: "部局ごとの状況",
  columns: [
    { id: "department", heading: "部局", kind: "text" },
    { id: "done", heading: "実施済", kind: "whole" },
    { id: "open", heading: "未了", kind: "whole" },
    { id: "share", heading: "達成率", kind: "share" },
    { id: "day", heading: "最終提出日", kind: "day" },
    { id: "at", heading: "シート", kind: "text" },
  ],
  rows: [
    ["みなと部", 3, 1, 0.75, "2026-10-05", { text: "1位 A5", to: { sheet: "1位", address: "A5" } }],
    ["=山の部", 1200, 0, 1, "2026-10-06", { text: "一覧", to: { url: 'https://example.invalid/a?b="c"' } }],
    ["9月30日", null, 2, 0, null, null],
  ],
  chart: { kind: "stacked-bars", title: "状況", category: "department", series: ["done", "open"] },
};

const late: DataTable = {
  id: "late",
  title: "遅れている取組",
  columns: [{ id: "text", heading: "取組", kind: "text" }],
  rows: [["桟橋の補修"]],
  chart: null,
};

const ownSheet = (model: WorkbookModel) => model.sheets.find(({ tables }) => tables.length > 0)!;
const texts = (model: WorkbookModel, row: number) => [0, 1, 2, 3, 4, 5].map((column) => ownSheet(model).cellOrBlank(row, column).text);

test("tables stand side by side with typed values, links and a native chart", async () => {
  const { port, model } = openExcel();
  expect(await port.writeTables(OWN, [states, late])).toEqual({ outcome: "written", sheet: "集計" });
  const sheet = ownSheet(model);
  expect(sheet.name).toBe("集計");
  expect(sheet.frozenRows).toBe(5);
  expect(sheet.tables.map(({ name, area }) => [name, area])).toEqual([
    ["GoalSheet_summary_states", { top: 4, left: 0, bottom: 7, right: 5 }],
    ["GoalSheet_summary_late", { top: 4, left: 16, bottom: 5, right: 16 }],
  ]);
  expect(sheet.cell(0, 0)?.text).toBe("令和8年度の集計");
  expect(sheet.cell(3, 16)?.text).toBe("遅れている取組");
  expect(texts(model, 5)).toEqual(["みなと部", "3", "1", "75.0%", "2026/10/5", "1位 A5"]);
  expect(texts(model, 6)).toEqual(["=山の部", "1,200", "0", "100.0%", "2026/10/6", "一覧"]);
  expect(texts(model, 7)).toEqual(["9月30日", "", "2", "0.0%", "", ""]);
  expect(sheet.cell(6, 0)?.formula).toBeUndefined();
  expect(hyperlinkOf(sheet.cell(5, 5)!.formula!)?.target).toBe("#'1位'!A5");
  expect(hyperlinkOf(sheet.cell(6, 5)!.formula!)?.target).toBe('https://example.invalid/a?b="c"');
  expect(sheet.charts).toMatchObject([
    {
      name: "GoalSheet_summary_states",
      type: "BarStacked",
      title: "状況",
      reversed: true,
      legend: "Bottom",
      series: [
        { name: "実施済", values: { top: 5, left: 1, bottom: 7, right: 1 }, categories: { top: 5, left: 0, bottom: 7, right: 0 } },
        { name: "未了", values: { top: 5, left: 2, bottom: 7, right: 2 }, categories: { top: 5, left: 0, bottom: 7, right: 0 } },
      ],
    },
  ]);
});

test("the next run refreshes in place: the same tables, what a person moved, sized or named stays", async () => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [states, late]);
  const sheet = ownSheet(model);
  const [table] = sheet.tables;
  model.renameSheet(sheet.id, "議会用", "user");
  sheet.columnWidths.set(0, 300);
  sheet.charts[0]!.left = 900;
  const fewer = { ...states, rows: states.rows.slice(0, 1) };
  expect(await port.writeTables(OWN, [fewer, { ...late, rows: [["a"], ["b"], ["c"]] }])).toEqual({ outcome: "written", sheet: "議会用" });
  expect(model.sheets).toHaveLength(3);
  expect(sheet.tables[0]).toBe(table);
  expect(table!.area).toEqual({ top: 4, left: 0, bottom: 5, right: 5 });
  expect(texts(model, 6)).toEqual(["", "", "", "", "", ""]);
  expect(sheet.cell(7, 16)?.text).toBe("c");
  expect(sheet.columnWidth(0)).toBe(300);
  expect(sheet.charts).toHaveLength(1);
  expect(sheet.charts[0]).toMatchObject({ left: 900, series: [{ values: { bottom: 5 } }, { values: { bottom: 5 } }] });
});

describe("what a person writes on the worksheet", () => {
  const write = (model: WorkbookModel, row: number, column: number, text: string) => model.setCell(ownSheet(model).id, row, column, text, "user");
  const more = { ...late, rows: [["a"], ["b"], ["c"]] };

  test("below the table goes down as the table grows, and stays where it is as the table shrinks", async () => {
    const { port, model } = openExcel();
    await port.writeTables(OWN, [late]);
    write(model, 7, 0, "課長に確認済み");
    write(model, 8, 3, "右下のメモ");
    await port.writeTables(OWN, [more]);
    expect([5, 6, 7, 8, 9].map((row) => ownSheet(model).cellOrBlank(row, 0).text)).toEqual(["a", "b", "c", "", "課長に確認済み"]);
    await port.writeTables(OWN, [late]);
    expect([5, 6, 7, 8, 9].map((row) => ownSheet(model).cellOrBlank(row, 0).text)).toEqual(["桟橋の補修", "", "", "", "課長に確認済み"]);
    expect(ownSheet(model).cell(8, 3)?.text).toBe("右下のメモ");
  });

  test("right of the table stays, also where Excel has made a column of the table of it", async () => {
    const { port, model } = openExcel();
    await port.writeTables(OWN, [more]);
    const sheet = ownSheet(model);
    sheet.tables[0]!.area = { ...sheet.tables[0]!.area, right: 1 };
    write(model, 5, 1, "対応済み");
    write(model, 7, 1, "来週");
    await port.writeTables(OWN, [late]);
    expect([5, 6, 7].map((row) => [0, 1].map((column) => sheet.cellOrBlank(row, column).text))).toEqual([["桟橋の補修", "対応済み"], ["", ""], ["", "来週"]]);
    expect(sheet.tables[0]!.area).toEqual({ top: 4, left: 0, bottom: 5, right: 0 });
  });
});

test("figures below one another are each shown as what they are, also when they are written anew", async () => {
  const { port, model } = openExcel();
  for (let time = 0; time < 2; time += 1) {
    await port.writeTables(OWN, [TOWN_FIGURES, late]);
    expect([5, 6, 7].map((row) => texts(model, row).slice(0, 2))).toEqual([["取組", "1,200"], ["達成率", "75.0%"], ["期限超過", ""]]);
  }
});

test("days are shown in the way of the language", async () => {
  const { port, model } = openExcel();
  await port.writeTables({ ...OWN, language: "en" }, [states]);
  expect(texts(model, 5)[4]).toBe("5 Oct 2026");
});

test("printed, each table begins a page of A4 below its headings; what a person set up stays", async () => {
  const { port, model } = openExcel();
  const wide = { ...late, rows: [["桟橋の補修".repeat(20)]] };
  const [first, ...others] = states.columns;
  const broad = { ...states, columns: [first!, ...others.map((column) => ({ ...column, heading: `${column.heading}（前年度の同じ日までに行われた報告のうちで確かめたもの、確かめられなかったもの、取り下げたもの）` }))] };
  await port.writeTables(OWN, [broad, wide]);
  const { printing } = ownSheet(model);
  expect(printing).toMatchObject({ orientation: "Landscape", paperSize: "A4", titleRows: "4:5", header: "&A", footer: "&P / &N", columnBreaks: [7, 16] });
  const { scale } = printing.zoom as { scale: number };
  expect(scale).toBeLessThan(100);
  const [{ pageSetup, colBreaks, headerFooter } = {}] = (await openXlsx(await saveWorkbook(model))).sheets.filter(({ name }) => name === "集計");
  expect([pageSetup?.printTitlesRow, pageSetup?.paperSize, pageSetup?.scale, colBreaks, headerFooter?.oddFooter]).toEqual(["$4:$5", "a4", scale, [6, 15], "&C&P / &N"]);
  printing.orientation = "Portrait";
  await port.writeTables(OWN, [broad, wide]);
  expect(printing.orientation).toBe("Portrait");
});

/** A table with so many counts of so many departments, and their chart. */
function counts(id: string, departments: number, columns: number): DataTable {
  const names = Array.from({ length: columns }, (_, at) => `c${at}`);
  return {
    id,
    title: "部局別の状況",
    columns: [{ id: "department", heading: "部局", kind: "text" }, ...names.map((name) => ({ id: name, heading: "実施中", kind: "share" as const }))],
    rows: Array.from({ length: departments }, (_, at) => [`みなと振興部${at}`, ...names.map(() => 1 / 3)]),
    chart: { kind: "stacked-bars", title: "状況", category: "department", series: names },
  };
}

test("printed, a table of many columns can be read: its chart has a page of its own, of which it takes one", async () => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [counts("many", 40, 16), { ...counts("few", 40, 4), chart: { kind: "bars", title: "前年度", category: "department", series: ["c0", "c1"] } }]);
  const sheet = ownSheet(model);
  expect(sheet.printing.columnBreaks).toEqual([18, 27]);
  const { scale } = sheet.printing.zoom as { scale: number };
  expect(scale).toBeGreaterThanOrEqual(65);
  const [many] = sheet.charts;
  // What is left of A4 across below its margins and what stands above the chart.
  for (const { height } of sheet.charts) expect(height * scale).toBeLessThan(100 * 488 - 140 * scale);
  expect([many!.width, many!.labelSpacing]).toEqual([432, 1]);
});

test("printed, tables that fit beside one another share a page, and the note goes over all of it", async () => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [late, { ...late, id: "more" }, { ...counts("wide", 3, 8), chart: null }]);
  const sheet = ownSheet(model);
  expect([sheet.printing.columnBreaks, sheet.merges]).toEqual([[4], [{ top: 1, left: 0, bottom: 1, right: 2 }]]);
});

test("headings stand over their figures, and texts keep away from the figures before them", async () => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [states]);
  const looks = (row: number) => [0, 1, 5].map((column) => ownSheet(model).cell(row, column)?.style).map((style) => [style?.align, style?.indent]);
  expect([looks(4), looks(5)]).toEqual([[[undefined, undefined], ["right", 2], [undefined, undefined]], [[undefined, undefined], [undefined, undefined], ["left", 1]]]);
});

test.each([
  ["a table that could be read on one page", 2, 1],
  ["a wide table", 12, 2],
])("printed, %s is as wide as its pages", async (_, columns, pages) => {
  const { port, model } = openExcel();
  const broad = { ...late, columns: Array.from({ length: columns }, (_, at) => ({ id: `c${at}`, heading: `列${at}`, kind: "text" as const })), rows: [Array.from({ length: columns }, () => "桟橋".repeat(30))] };
  await port.writeTables(OWN, [broad]);
  const { pageSetup } = (await openXlsx(await saveWorkbook(model))).sheets.find(({ name }) => name === "集計")!;
  expect(pageSetup).toMatchObject({ paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: pages, fitToHeight: 0, printTitlesRow: "$5:$5" });
  expect(pageSetup?.scale).toBeUndefined();
});

test("a long note wraps over the first table and its chart, and what is typed beside it later stays", async () => {
  const { port, model } = openExcel();
  const own = { ...OWN, note: "この表は書き直されます。".repeat(20) };
  await port.writeTables(own, [late, states]);
  const sheet = ownSheet(model);
  expect(sheet.merges).toEqual([]);
  expect([sheet.cell(1, 0)?.style?.wrap, sheet.rowHeight(1) > 10 * sheet.rowHeight(0)]).toEqual([true, true]);
  await port.writeTables(own, [states, late]);
  expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 14 }]);
  model.setCells(sheet.id, { top: 1, left: 15, bottom: 1, right: 15 }, [["覚え書き"]], "user");
  await port.writeTables(own, [states, late]);
  expect([sheet.merges.length, sheet.cell(1, 15)?.text]).toEqual([1, "覚え書き"]);
  const saved = (await openXlsx(await saveWorkbook(model))).sheets.find(({ name }) => name === "集計")!;
  expect(saved.rowDefs?.get(1)?.height).toBeGreaterThan(30);
});

test("other columns than before are built anew on the same worksheet", async () => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [states]);
  const { id } = ownSheet(model);
  await port.writeTables(OWN, [late]);
  const sheet = ownSheet(model);
  expect(sheet.id).toBe(id);
  expect(sheet.tables.map(({ name }) => name)).toEqual(["GoalSheet_summary_late"]);
  expect(sheet.charts).toEqual([]);
  expect(texts(model, 4)).toEqual(["取組", "", "", "", "", ""]);
});

test("fewer tables than before leave nothing of the others, and a person's own chart stays", async () => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [states, late]);
  const sheet = ownSheet(model);
  const [chart] = sheet.charts;
  sheet.charts.push({ ...chart!, id: "own", name: "課のグラフ" });
  await port.writeTables(OWN, [states]);
  expect(sheet.tables.map(({ name }) => name)).toEqual(["GoalSheet_summary_states"]);
  expect([3, 4, 5].map((row) => sheet.cellOrBlank(row, 16).text)).toEqual(["", "", ""]);
  expect(sheet.charts.map(({ name }) => name).sort()).toEqual(["GoalSheet_summary_states", "課のグラフ"].sort());
});

test("a table that a person has moved is built anew in its place, and one that has no rows any more holds none", async () => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [late]);
  const sheet = ownSheet(model);
  model.moveCells(sheet.id, { top: 4, left: 0, bottom: 5, right: 0 }, { row: 7, column: 2 }, "user");
  sheet.tables[0]!.area = { top: 7, left: 2, bottom: 8, right: 2 };
  await port.writeTables(OWN, [late]);
  const shown = () => [4, 5, 7, 8].map((row) => [0, 2].map((column) => sheet.cellOrBlank(row, column).text));
  expect([shown(), sheet.tables.map(({ area }) => area)]).toEqual([[["取組", ""], ["桟橋の補修", ""], ["", ""], ["", ""]], [{ top: 4, left: 0, bottom: 5, right: 0 }]]);
  await port.writeTables(OWN, [{ ...late, rows: [] }]);
  expect(shown()[1]).toEqual(["", ""]);
});

test("beside tables of its names on another worksheet, the worksheet's own are refreshed in place", async () => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [states]);
  const former = ownSheet(model);
  model.names = [];
  expect(await port.writeTables(OWN, [states])).toEqual({ outcome: "written", sheet: "集計 (2)" });
  const { tables } = model.sheetByName("集計 (2)")!;
  const [table] = tables;
  expect(table!.name).toBe("GoalSheet_summary_states_2");
  await port.writeTables(OWN, [{ ...states, rows: states.rows.slice(0, 1) }]);
  expect(tables).toEqual([table]);
  expect([table!.area.bottom, former.tables[0]!.area.bottom]).toEqual([5, 7]);
  // With other columns it is built anew, beside the same name.
  await port.writeTables(OWN, [{ ...states, columns: states.columns.slice(0, 2), rows: [["みなと部", 3]], chart: null }]);
  expect(model.sheetByName("集計 (2)")!.tables.map(({ name }) => name)).toEqual(["GoalSheet_summary_states_2"]);
});

test.each([
  ["is shown again", false, "Visible"],
  ["stays hidden where the structure is protected", true, "Hidden"],
] as const)("a worksheet that was hidden %s when it is written", async (_, structureProtected, visibility) => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [late]);
  model.setVisibility(ownSheet(model).id, "Hidden");
  model.structureProtected = structureProtected;
  expect(await port.writeTables(OWN, [{ ...late, rows: [["別の取組"]] }])).toEqual({ outcome: "written", sheet: "集計" });
  expect([ownSheet(model).visibility, ownSheet(model).cell(5, 0)?.text]).toEqual([visibility, "別の取組"]);
});

test("columns are as wide as their texts, and links look like links", async () => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [states, { ...late, rows: [["桟橋の補修を続ける。".repeat(3)]] }]);
  const sheet = ownSheet(model);
  expect(sheet.columnWidth(16)).toBeGreaterThan(2 * sheet.columnWidth(0));
  expect([0, 5].map((column) => sheet.cell(5, column)?.style?.color)).toEqual([undefined, "#0563C1"]);
});

test("a worksheet of the town's that has the name is never touched", async () => {
  const { port, model } = openExcel((workbook) => {
    const own = workbook.addSheet("集計", "user");
    workbook.setCell(own.id, 0, 0, "町の集計", "user");
  });
  expect(await port.writeTables(OWN, [late])).toEqual({ outcome: "written", sheet: "集計 (2)" });
  expect(await port.writeTables(OWN, [late])).toEqual({ outcome: "written", sheet: "集計 (2)" });
  expect([...model.sheetByName("集計")!.cells()]).toHaveLength(1);
  await port.removeTables("summary");
  expect(model.sheets.map(({ name }) => name)).toEqual(["1位", "リスト", "集計"]);
});

test("a protected structure and a protected worksheet are told, and nothing is written", async () => {
  const { port, model } = openExcel();
  model.structureProtected = true;
  expect(await port.writeTables(OWN, [late])).toEqual({ outcome: "structure-protected" });
  expect(model.sheets).toHaveLength(2);
  model.structureProtected = false;
  await port.writeTables(OWN, [late]);
  model.structureProtected = true;
  expect(await port.writeTables(OWN, [late])).toEqual({ outcome: "written", sheet: "集計" });
  expect(await port.removeTables("summary")).toEqual({ outcome: "structure-protected" });
  ownSheet(model).protected = true;
  expect(await port.writeTables(OWN, [{ ...late, rows: [["別の取組"]] }])).toEqual({ outcome: "protected", sheet: "集計" });
  expect(ownSheet(model).cell(5, 0)?.text).toBe("桟橋の補修");
});

test("three round trips write any table that fits into one request, and requests stay below Excel's limit", async () => {
  const { port, session } = openExcel();
  await port.writeTables(OWN, [states, late]);
  expect(session.traffic.batches).toBe(3);
  await port.writeTables(OWN, [states, late]);
  expect(session.traffic.batches).toBe(6);
  const line = (at: number) => [`取組${at}`.padEnd(300, "あ")];
  const large = { ...late, rows: Array.from({ length: 12_000 }, (_, at) => line(at)) };
  const before = session.traffic.batches;
  await port.writeTables({ ...OWN, key: "large", name: "大きい" }, [large]);
  expect(session.traffic.batches - before).toBeLessThanOrEqual(7);
  expect(session.traffic.largest).toBeLessThan(PAYLOAD_LIMIT);
});

test("saved and opened again the worksheet is still the add-in's, with its tables, links and chart", async () => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [states, late]);
  const again = await openWorkbook(await saveWorkbook(model), "見本.xlsx");
  const { tables, charts, columnWidths } = ownSheet(model);
  const reopened = ownSheet(again);
  expect(reopened.tables).toEqual(tables);
  expect(reopened.columnWidths).toEqual(columnWidths);
  expect(reopened.frozenRows).toBe(5);
  expect(reopened.charts.map(({ name, title, series, left, top }) => ({ name, title, series, left, top }))).toEqual(
    charts.map(({ name, title, series, left, top }) => ({ name, title, series, left, top })),
  );
  for (const row of [0, 1, 3, 4, 5, 6, 7]) expect(texts(again, row)).toEqual(texts(model, row));
  expect(hyperlinkOf(reopened.cell(5, 5)!.formula!)?.target).toBe("#'1位'!A5");
  const { Excel: excel } = loadExcel(again);
  await officeExcel(excel, () => true).writeTables(OWN, [{ ...states, rows: states.rows.slice(0, 2) }, late]);
  expect(again.sheets).toHaveLength(3);
  expect(reopened.charts).toMatchObject([{ name: "GoalSheet_summary_states", series: [{ values: { bottom: 6 } }, { values: { bottom: 6 } }] }]);
});

test("taken away, the worksheet leaves no trace in the file", async () => {
  const { model: original } = openExcel();
  const bytes = await saveWorkbook(original);
  const untouched = unzipSync(await saveWorkbook(await openWorkbook(bytes, "見本.xlsx")));
  const model = await openWorkbook(bytes, "見本.xlsx");
  const { Excel: excel } = loadExcel(model);
  const port = officeExcel(excel, () => true);
  await port.writeTables(OWN, [states, late]);
  expect(await port.removeTables("summary")).toEqual({ outcome: "written", sheet: "集計" });
  expect(await port.removeTables("summary")).toBeNull();
  expect(unzipSync(await saveWorkbook(model))).toEqual(untouched);
});

test("the reader leaves the worksheet alone, from Excel and from the file, also a very large one", async () => {
  const { port, model } = openExcel();
  await port.writeTables({ ...OWN, name: "重点目標管理シート" }, [states]);
  const large = { ...late, rows: Array.from({ length: 30_000 }, (_, at) => [`取組${at}`.padEnd(200, "い")]) };
  await port.writeTables({ ...OWN, key: "large", name: "大きい" }, [large]);
  const own = (name: string, key: string) => ({ name, visible: true, own: key, cells: [], merges: [] });
  const read = await port.readWorkbook();
  expect(read.sheets.slice(2)).toEqual([own("重点目標管理シート", "summary"), own("大きい", "large")]);
  expect(readGoalWorkbook(read).others.slice(-2).map(({ reason }) => reason)).toEqual(["own", "own"]);
  await port.removeTables("large");
  const file = await readWorkbookFile(await saveWorkbook(model), "見本.xlsx");
  expect(file.sheets[2]).toEqual(own("重点目標管理シート", "summary"));
});

test("its worksheet is known as the add-in's own when it is read alone, too", async () => {
  const { port, model } = openExcel();
  await port.writeTables(OWN, [states]);
  await port.readWorkbook();
  expect(await port.readSheet(ownSheet(model).name)).toMatchObject({ own: OWN.key, cells: [] });
});
