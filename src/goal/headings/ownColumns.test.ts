import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import type { GoalSheet } from "../goalSheet";
import { readWorksheet } from "../readWorksheet";

/** A bureau's goals with a column for each of what the form puts in two lines of one. */
const apart: DrawnSheet = {
  "A1:G1": "重点目標（R4評価とR5目標）",
  "A3:A4": "番号", "B3:B4": "事務事業名", "C3:C4": "事務事業の概要", "D3:F3": "令和4年度", D4: "指標・目標", E4: "実績", F4: "評価", "G3:G4": "令和5年度\n指標・目標",
  A5: "1-1", B5: "川の清掃", C5: "住民と行う。", D5: "清掃 10回", E5: "清掃 12回", F5: "達成", G5: "清掃 11回",
  A6: "1-2", B6: "橋の点検", C6: "5年に1回行う。", D6: "点検 20橋", E6: "点検 18橋", F6: "悪天候が続いた。", G6: "点検 22橋",
};
const read = (drawn: DrawnSheet) => readWorksheet(drawnSnapshot("目標", drawn)) as GoalSheet;
const texts = (sheet: GoalSheet) => sheet.rows.map(({ cells }) => ["initiative", "summary", "baseline", "final", "evaluation", "target"].map((role) => cells[role as "final"]?.text));
const ROWS = [
  ["川の清掃", "住民と行う。", "清掃 10回", "清掃 12回", "達成", "清掃 11回"],
  ["橋の点検", "5年に1回行う。", "点検 20橋", "点検 18橋", "悪天候が続いた。", "点検 22橋"],
];

test.each<[string, DrawnSheet]>([
  ["under one heading of the year", {}],
  ["under other names", { E4: "取組実績", F4: "自己評価" }],
  ["under names with the year", { "D3:F3": "", D4: "令和4年度 目標・指標", E4: "令和4年度の実績", F4: "令和4年度の評価" }],
  ["with the year before it named by its letter", { D4: "R4指標・目標", "G3:G4": "R5指標・目標" }],
])("result and evaluation stand in columns of their own %s", (_, change) => {
  const sheet = read({ ...apart, ...change });
  expect(sheet).toMatchObject({ family: "sagamihara-h25", fiscalYear: 2023, missingColumns: [] });
  expect(texts(sheet)).toEqual(ROWS);
});

test.each(["令和4年度指標・目標 令和5年度指標・目標", "R4目標 R5目標", "4年度指標・目標 5年度指標・目標", "4年度目標 令和5年度目標", "令和4年度目標 5年度目標", "指標・目標（令和4年度） 指標・目標（令和5年度）"])("this year's target is under the later year, wherever it stands: %s", (names) => {
  const [last, now] = names.split(" ") as [string, string];
  const flat = { ...apart, "D3:F3": "" };
  expect(texts(read({ ...flat, D4: last, "G3:G4": now }))).toEqual(ROWS);
  expect(texts(read({ ...flat, "G3:G4": last, D4: now })).map(([, , baseline, , , target]) => [baseline, target])).toEqual([["清掃 11回", "清掃 10回"], ["点検 22橋", "点検 20橋"]]);
});

test("years without their era take it from the title, whose later year is the goals'", () => {
  const flat = { ...apart, "A1:G1": "重点目標（令和4年度の評価と令和5年度の目標）", "D3:F3": "", D4: "4年度 目標", E4: "4年度 実績", "G3:G4": "5年度 目標" };
  expect(read(flat)).toMatchObject({ fiscalYear: 2023, missingColumns: [] });
  expect(texts(read(flat))).toEqual(ROWS);
});

test("a result's column that is not there is missing", () => {
  expect(read({ ...apart, E4: "" })).toMatchObject({ missingColumns: ["final"] });
  expect(read({ ...apart, E4: "備考" })).toMatchObject({ missingColumns: ["final"] });
});

test("labels of lines in one column are no headings", () => {
  const shared: DrawnSheet = {
    "A1:G1": "重点目標（R4評価とR5目標）",
    "A3:A4": "番号", "B3:C3": "事務事業名", "B4:C4": "事務事業の概要", "D3:F3": "令和4年度", D4: "指標・目標", "E4:F4": "実績と評価", "G3:G4": "令和5年度\n指標・目標",
    "A5:A6": "1-1", "B5:C5": "川の清掃", "B6:C6": "住民と行う。", "D5:D6": "清掃 10回", E5: "実績", F5: "清掃 12回", E6: "評価", F6: "達成", "G5:G6": "清掃 11回",
  };
  expect(texts(read(shared))).toEqual(ROWS.slice(0, 1));
  const { "G3:G4": target, ...lower } = shared;
  expect(texts(read({ ...lower, G4: target! }))).toEqual(ROWS.slice(0, 1));

  for (const [result, judgement] of [["【実績】", "【評価】"], ["(実績)", "(評価)"], ["・実績：", "・評価："], ["主な実績", "自己評価"], ["達成状況", "評価・課題"], ["", ""]]) {
    expect(texts(read({ ...shared, E5: result!, E6: judgement! }))).toEqual(ROWS.slice(0, 1));
  }
});

test("a result and its evaluation in one cell without labels are the result", () => {
  const shared: DrawnSheet = {
    "A1:F1": "重点目標（R4評価とR5目標）",
    "A3:A4": "番号", B3: "事務事業名", B4: "事務事業の概要", "C3:D3": "令和4年度", C4: "指標・目標", D4: "実績・評価", "E3:E4": "令和5年度\n指標・目標",
    "A5:A6": "1-1", B5: "川の清掃", B6: "住民と行う。", "C5:C6": "清掃 10回", "D5:D6": "清掃 12回。達成した。", "E5:E6": "清掃 11回",
  };
  expect(texts(read(shared))).toEqual([["川の清掃", "住民と行う。", "清掃 10回", "清掃 12回。達成した。", "", "清掃 11回"]]);
});

describe("a common word below a group heading", () => {
  const grouped: DrawnSheet = {
    "A1:H1": "令和元年度 組織目標管理表", "A3:A4": "番号", "B3:B4": "目標項目", "C3:C4": "目標値", "D3:D4": "期限",
    "E3:F3": "上半期（9月末）", E4: "実績", F4: "課題と対策", "G3:I3": "年度末", G4: "実績", H4: "評価", I4: "成果",
    A5: "1", B5: "公園の清掃", C5: "清掃 10回", D5: "通年", E5: "5回行った。", F5: "秋に増やす。", G5: "11回行った。", H5: "A", I5: "苦情が減った。",
  };
  const reports = (sheet: GoalSheet) => sheet.rows.map(({ cells }) => [cells.midYear?.text, cells.midYearPlan?.text, cells.final?.text, cells.outcome?.text]);
  const ROW = ["5回行った。", "秋に増やす。", "11回行った。", "苦情が減った。"];

  test.each<[string, DrawnSheet]>([
    ["merged over it", {}],
    ["not merged", { "E3:F3": "", E3: "上半期（9月末）", "G3:I3": "", G3: "年度末" }],
    ["with other words", { E4: "進捗状況", G4: "取組の実績", "G3:I3": "期末" }],
    ["beside a name that tells the year's end by itself", { G4: "達成状況" }],
    ["not merged, a space beside it", { "E3:F3": "", E3: "上半期（9月末）", F3: " ", E4: "課題と対策", F4: "実績", E5: "秋に増やす。", F5: "5回行った。", "G3:I3": "", G3: "年度末", H3: " " }],
    ["not merged, with the report further right", { "E3:F3": "", E3: "上半期（9月末）", E4: "課題と対策", F4: "実績", E5: "秋に増やす。", F5: "5回行った。", "G3:I3": "", G3: "年度末", G4: "評価", H4: "実績", G5: "A", H5: "11回行った。" }],
    ["merged, with the report in the last column", { E4: "課題と対策", F4: "実績", E5: "秋に増やす。", F5: "5回行った。", G4: "成果", I4: "実績", G5: "苦情が減った。", I5: "11回行った。" }],
    ["which one of them does without", { E4: "上期の取組実績", "G3:I3": "", G3: "" }],
  ])("tells which report it is: %s", (_, change) => {
    const sheet = read(Object.fromEntries(Object.entries({ ...grouped, ...change }).filter(([address, text]) => text !== "" || !address.includes(":"))));
    expect(sheet).toMatchObject({ family: "yokote-h30", missingColumns: [] });
    expect(reports(sheet)).toEqual([ROW]);
  });

  test("is the missing report of neither group", () => {
    expect(read({ ...grouped, G4: "所見" })).toMatchObject({ missingColumns: ["final"] });
    expect(read({ ...grouped, E4: "所見" })).toMatchObject({ missingColumns: ["midYear"] });
    const { "E3:F3": half, "G3:I3": whole, ...loose } = grouped;
    const unmerged = { ...loose, E3: half!, G3: whole!, G4: "評価", H4: "実績" };
    expect(read({ ...unmerged, E4: "課題と対策", F4: "所見" })).toMatchObject({ missingColumns: ["midYear"] });
  });
});

test("a line that says nothing of what it is about is no row: the name of the section below the table", () => {
  expect(read({ ...apart, F8: "河川課" }).rows).toHaveLength(2);
  expect(read({ ...apart, E8: "記入者", F8: "河川課" }).rows).toHaveLength(2);
  expect(read({ ...apart, A7: "1-3", F7: "河川課" }).rows).toHaveLength(3);
  expect(read({ ...apart, A7: "", D8: "点検 5橋", G8: "点検 6橋" }).rows).toHaveLength(3);
});

test("what is new this year is marked so", () => {
  expect(read({ ...apart, A6: "新 1-2" }).rows.map(({ isNew }) => isNew)).toEqual([false, true]);
});

test("a tall note beside the table makes no rows one", () => {
  expect(texts(read({ ...apart, "L5:L9": "記入のしかた" }))).toEqual(ROWS);
});

test("headings over two lines that are not merged: a report's own heading in the second is no other name of one in the first", () => {
  const section = read({
    A1: "令和5年度 組織目標管理シート",
    A3: "No.", B3: "目標項目", C3: "目標の内容", E3: "目標に対する活動", F3: "目標達成の状況",
    C4: "目標達成時期", D4: "目標値", E4: "【現状】", F4: "①達成値・実績値", G4: "②取組・行動内容", H4: "③目標達成による成果",
    A5: "1", B5: "公園の清掃", C5: "通年", D5: "清掃 10回", E5: "5回行った。", F5: "11回行った。", G5: "当番表の作成", H5: "苦情が減った。",
  });
  expect(section.rows.map(({ cells }) => [cells.final?.text, cells.activity?.text, cells.outcome?.text])).toEqual([["11回行った。", "当番表の作成", "苦情が減った。"]]);
});
