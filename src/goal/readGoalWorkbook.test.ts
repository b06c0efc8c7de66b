import { drawnGoalSheet, drawnSectionSheet } from "./testing/drawnForms";
import { drawnSnapshot, type DrawnSheet } from "../sheet/testing/drawnSheet";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { GoalSheet } from "./goalSheet";
import { readGoalWorkbook } from "./readGoalWorkbook";
import { readWorksheet } from "./readWorksheet";

const drawn = drawnGoalSheet([{}]);
const plain = drawnSnapshot("1位", drawn);

describe("what is no goal sheet", () => {
  const cases: [string, SheetSnapshot, string][] = [
    ["a hidden worksheet", drawnSnapshot("1位", drawn, false), "hidden"],
    ["an empty worksheet", drawnSnapshot("Sheet1", {}), "empty"],
    ["a list of choices", drawnSnapshot("入力規則", { A1: "部局名", B1: "期間・期限", A2: "地域振興部", B2: "通年" }), "unknown"],
    ["a single heading", drawnSnapshot("メモ", { B3: "取組項目" }), "unknown"],
    ["a cover", drawnSnapshot("表紙", { "A2:L2": "令和7年度 重点目標", A4: "1", "B4:L4": "地域の移動手段の確保" }), "cover"],
  ];
  test.each(cases)("%s", (_, sheet, reason) => {
    expect(readWorksheet(sheet)).toMatchObject({ reason });
    expect(readGoalWorkbook({ name: "a.xlsx", sheets: [sheet, plain] })).toMatchObject({ others: [{ name: sheet.name, reason }], sheets: [{ name: "1位" }] });
  });
});

/** A form's title right above its table. */
function onlyTable(sheet: DrawnSheet): DrawnSheet {
  const kept = Object.entries(sheet).filter(([address]) => address === "A1:T1" || Number(/\d+/.exec(address)) > 7);
  return Object.fromEntries(kept.map(([address, text]) => [address.replace(/\d+/g, (row) => String(row === "1" ? 1 : Number(row) - 5)), text]));
}

describe("beside goal sheets", () => {
  const blank = drawnGoalSheet([{ marker: "①", initiative: "", period: "", target: "", midYear: "", final: "" }], { heading: "令和　年度 重点目標管理シート", title: "", priority: "位" });
  const read = (...sheets: SheetSnapshot[]) => readGoalWorkbook({ name: "a.xlsx", sheets });
  const filled = drawnGoalSheet([{}], { title: "公園のにぎわいづくり", priority: "2位" });

  test.each<[string, SheetSnapshot, string]>([
    ["a blank form", drawnSnapshot("原紙", blank), "blank"],
    ["a section's blank form", drawnSnapshot("様式", { ...drawnSectionSheet({ initiative: "", difficulty: "", period: "", target: "", midYear: "", final: "" }), "A2:C2": "　部　課" }), "blank"],
    ["a sample by its name", drawnSnapshot("記入例", filled), "sample"],
    ["a sample by its name with a number", drawnSnapshot("（記載例）2", filled), "sample"],
    ...["記入例_総務部", "様式1（記載例）", "重点目標管理シート 記入例", "【例】1位", "サンプル・1位", "1位（見本）2"].map((name): [string, SheetSnapshot, string] => [`a sample by the name ${name}`, drawnSnapshot(name, filled), "sample"]),
    ...["令和7年度 重点目標管理シート（記入例）", "【記載例】令和7年度 重点目標管理シート"].map((heading): [string, SheetSnapshot, string] => [`a sample by the title ${heading}`, drawnSnapshot("Sheet3", { ...filled, "R3:T3": "1位", "A1:T1": heading }), "sample"]),
    ["a sample of nobody's by a mark in its head", drawnSnapshot("Sheet3", { ...filled, "M3:O3": "○○部", V1: "【記入例】" }), "sample"],
    ["a sample by a mark in its head", drawnSnapshot("Sheet3", { ...filled, "R3:T3": "1位", V1: "【記入例】" }), "sample"],
  ])("%s is none", (_, sheet, reason) => {
    expect(read(plain, sheet)).toMatchObject({ sheets: [{ name: "1位" }], others: [{ name: sheet.name, reason }] });
    expect(read(sheet)).toMatchObject({ sheets: [{ name: sheet.name }], others: [] });
  });

  test.each<[string, SheetSnapshot]>([
    ["a goal whose initiatives are still blank", drawnSnapshot("2位", { ...blank, "D3:J3": "公園のにぎわいづくり" })],
    ["one whose title is still blank", drawnSnapshot("2位", { ...blank, "R3:T3": "2位" })],
    ["one without a column", drawnSnapshot("2位", { ...blank, "J8:M8": "" })],
    ...["例規係", "条例の見直し", "事例集", "見本市"].map((name): [string, SheetSnapshot] => [`one whose name is like a sample's, ${name}`, drawnSnapshot(name, filled)]),
    ["one whose title names a sample elsewhere", drawnSnapshot("2位", { ...filled, "R3:T3": "1位", V1: "別紙（記入例）" })],
    ["one on which a sample's mark was left", drawnSnapshot("2位", { ...filled, V1: "【記入例】" })],
    ["one that speaks of a sample", drawnSnapshot("見本市", { ...filled, V1: "記入例は別紙のとおり" })],
  ])("%s is one", (_, sheet) => {
    expect(read(plain, sheet)).toMatchObject({ sheets: [{ name: "1位" }, { name: sheet.name }], others: [] });
  });
});

test("a goal sheet whose first row is a sample is one", () => {
  const sheets = ["1枚目", "2枚目"].map((name) => drawnSnapshot(name, onlyTable(drawnGoalSheet([{ marker: "例" }, {}]))));
  expect(readGoalWorkbook({ name: "a.xlsx", sheets }).sheets).toHaveLength(2);
  const marked = drawnSnapshot("3枚目", { ...onlyTable(drawnGoalSheet([{}])), V1: "記入例" });
  expect(readGoalWorkbook({ name: "a.xlsx", sheets: [...sheets, marked] }).sheets).toHaveLength(2);
});

test("the blank part of a document kept beside the filled one is none", () => {
  const policy: DrawnSheet = { "B2:J2": "令和7年度 局・区運営方針", "K2:M2": "港湾局", "B4:M4": "キャッチフレーズ", "B5:M5": "海とともに", "B7:M7": "局・区の運営の責任者", "B8:M8": "港湾局長", "B10:M10": "局・区の役割・目標" };
  const sheets = [drawnSnapshot("基本方針", policy), drawnSnapshot("様式", { ...policy, "K2:M2": "", "B5:M5": "", "B8:M8": "" })];
  expect(readGoalWorkbook({ name: "a.xlsx", sheets })).toMatchObject({ sheets: [{ name: "基本方針" }], others: [{ name: "様式", reason: "blank" }] });
});

test.each(["令和7年度 重点目標", "【重点目標】", "重点目標：", "重点目標名"])("a cover lists its goals by number under %s", (heading) => {
  const cover = drawnSnapshot("表紙", { "A1:C1": "地域振興部", "A2:L2": heading, A4: "1", "B4:L4": "移動手段", A5: "2", "B5:L5": "見守り" });
  expect(readGoalWorkbook({ name: "a.xlsx", sheets: [cover, plain] }).cover).toEqual([
    { sheet: "表紙", number: 1, title: "移動手段" },
    { sheet: "表紙", number: 2, title: "見守り" },
  ]);
});

describe("the form is recognised", () => {
  const withoutSdgs = { ...drawn, "N7:O7": "" };
  const cases: [string, DrawnSheet, Partial<GoalSheet>][] = [
    ["by the labels that a year added", { ...withoutSdgs, "A5:C5": "まち・ひと・しごと創生総合戦略における位置付け" }, { family: "ueda-r02" }],
    ["by the nearest year where labels do not tell", { ...withoutSdgs, "A1:T1": "令和3年度 重点目標管理シート" }, { family: "ueda-r02", fiscalYear: 2021 }],
    ["without its title", { ...drawn, "A1:T1": "" }, { family: "ueda-r07", fiscalYear: null }],
    ["in another notation of the year", { ...drawn, "A1:T1": "2025年度　重点目標管理シート" }, { family: "ueda-r07", fiscalYear: 2025 }],
    ["without one of its columns", { ...drawn, "J8:M8": "備考" }, { family: "ueda-r07", missingColumns: ["target"] }],
    ["as another town's", drawnSectionSheet({}), { family: "yokote-h30", fiscalYear: 2018, department: "地域部", section: "地域課" }],
  ];
  test.each(cases)("%s", (_name, sheet, expected) => {
    expect(readWorksheet(drawnSnapshot("a", sheet))).toMatchObject(expected);
  });
});

test.each([
  ["地域振興部", "地域振興部", null],
  ["地域部　地域課", "地域部", "地域課"],
  ["地　域　部", "地域部", null],
  ["地　域", "地域", null],
])("department %s", (text, department, section) => {
  expect(readWorksheet(drawnSnapshot("a", { ...drawnSectionSheet({}), "A2:C2": text }))).toMatchObject({ department, section });
});

describe("a worksheet that is read again", () => {
  const untitled = drawnSnapshot("2位", { ...drawn, "A1:T1": "" });
  const read = (...sheets: SheetSnapshot[]) => readGoalWorkbook({ name: "a.xlsx", sheets }).sheets;

  test("leaves the others as they were read", () => {
    const [before] = read(plain, untitled);
    const [first, second] = read(plain, drawnSnapshot("2位", { ...drawn, "A1:T1": "令和8年度 重点目標管理シート" }));
    expect(first).toBe(before);
    expect(second).toMatchObject({ fiscalYear: 2026 });
  });

  test("inherits no year from another town's form", () => {
    const section = drawnSnapshot("地域課", { ...drawnSectionSheet({}), "A1:N1": "組織目標管理シート" });
    expect(read(plain, section).map(({ family, fiscalYear }) => [family, fiscalYear])).toEqual([["ueda-r07", 2025], ["yokote-h30", null]]);
  });

  test("inherits the year from the sheets that stand beside it now", () => {
    const year = (...sheets: SheetSnapshot[]) => read(...sheets).find(({ name }) => name === "2位")?.fiscalYear;
    expect([year(plain, untitled), year(untitled), year(plain, untitled)]).toEqual([2025, null, 2025]);
  });
});

test("a goal sheet whose merged areas were taken apart and filled is read as before, and says so", () => {
  const merged = drawnSnapshot("1位", drawnGoalSheet([{ initiative: "苗木の配布" }, { initiative: "花壇の手入れ" }, { initiative: "植樹祭の開催" }]));
  const cells = merged.cells.flatMap((cell) => {
    const { bottom, right } = merged.merges.find(({ top, left }) => top === cell.row && left === cell.column) ?? { bottom: cell.row, right: cell.column };
    const places = Array.from({ length: (bottom - cell.row + 1) * (right - cell.column + 1) }, (_, at) => at);
    return places.map((at) => ({ ...cell, row: cell.row + Math.floor(at / (right - cell.column + 1)), column: cell.column + (at % (right - cell.column + 1)) }));
  });
  const texts = (sheet: SheetSnapshot) => (readWorksheet(sheet) as GoalSheet).rows.map((row) => Object.entries(row.cells).map(([role, { address, text }]) => [role, address, text]));
  const unmerged = { ...merged, merges: [], cells };
  expect(texts(unmerged)).toEqual(texts(merged));
  expect([merged, unmerged].map((sheet) => (readWorksheet(sheet) as GoalSheet).isUnmerged)).toEqual([undefined, true]);
});
