import { drawnGoalSheet, drawnSectionSheet, type DrawnHeader } from "./testing/drawnForms";
import { drawnSnapshot, shifted, type DrawnSheet } from "../sheet/testing/drawnSheet";
import { cellAddress } from "../sheet/address";
import { readGoalWorkbook } from "./readGoalWorkbook";
import { standsOn } from "./sheetPlace";

const first = drawnGoalSheet([{ initiative: "循環バスの運行" }, { initiative: "駐輪場の整備" }]);
const second = (header: DrawnHeader = { title: "公園のにぎわいづくり", priority: "2位" }): DrawnSheet => drawnGoalSheet([{ initiative: "芝生の手入れ" }], header);

const read = (...sheets: DrawnSheet[]) => readGoalWorkbook({ name: "部.xlsx", sheets: [drawnSnapshot("目標", Object.assign({}, ...sheets) as DrawnSheet)] }).sheets;
const told = (sheets: ReturnType<typeof read>) => sheets.map(({ name, title, priority, rows }) => [name, title, priority, rows.map(({ ordinal, cells }) => `${ordinal} ${cells.initiative?.text} ${cells.initiative?.address}`)]);
const BUS = ["目標", "地域の移動手段の確保", 1, ["1 循環バスの運行 B9", "2 駐輪場の整備 B10"]];

test.each<[string, DrawnSheet, string]>([
  ["below one another", shifted(second(), 20, 0), "B29"],
  ["below one another without a blank line", shifted(second(), 11, 0), "B20"],
  ["side by side", shifted(second(), 0, 22), "X9"],
])("goal sheets %s are read each with its own head and rows", (_, other, cell) => {
  expect(told(read(first, other))).toEqual([BUS, ["目標", "公園のにぎわいづくり", 2, [`1 芝生の手入れ ${cell}`]]]);
});

test.each([[12, 0], [0, 20]])("sections whose year and name stand above the title, %s lines down and %s columns right", (down, right) => {
  const other = Object.fromEntries(Object.entries(drawnSectionSheet({ initiative: "貸出の拡大" })).map(([address, text]) => [address, text.replace(/^(\S+部) \S+課$/, "$1 図書課")]));
  const sheets = read(drawnSectionSheet({ initiative: "窓口の混雑" }), shifted(other, down, right));
  expect(sheets.map(({ section, rows }) => [section, rows.map(({ ordinal, cells }) => `${ordinal} ${cells.initiative?.text}`)])).toEqual([[expect.any(String), ["1 窓口の混雑"]], ["図書課", ["1 貸出の拡大"]]]);
});

/** A goal sheet whose title stands in one cell over the middle of its head. */
const centred = (drawn: DrawnSheet): DrawnSheet => Object.fromEntries(Object.entries(drawn).map(([address, text]) => [address === "A1:T1" ? "H1" : address, text]));

describe("goal sheets side by side", () => {
  const park = ["目標", "公園のにぎわいづくり", 2, ["1 芝生の手入れ X9"]];
  const port = second({ title: "港の祭り", priority: "3位" });

  test("under titles in the middle of their heads begin at their own labels", () => {
    expect(told(read(centred(first), shifted(centred(second()), 0, 22)))).toEqual([BUS, park]);
  });

  test("begin at no word that one of them says twice", () => {
    const twice = drawnGoalSheet([{ initiative: "循環バスの運行", final: "終えた。" }, { initiative: "駐輪場の整備", final: "終えた。" }]);
    expect(told(read(centred(twice), shifted(centred(second()), 0, 22)))).toEqual([BUS, park]);
  });

  test("may be three, one of them without a label", () => {
    const { "P3:Q3": label, "R3:T3": priority, ...unlabelled } = centred(second());
    expect([label, priority]).toEqual(["優先順位", "2位"]);
    expect(read(centred(first), shifted(unlabelled, 0, 22), shifted(centred(port), 0, 44)).map((sheet) => [sheet.title, sheet.priority])).toEqual([["地域の移動手段の確保", 1], ["公園のにぎわいづくり", null], ["港の祭り", 3]]);
  });

  test("may be three", () => {
    expect(told(read(centred(first), shifted(centred(second()), 0, 22), shifted(centred(port), 0, 44)))).toEqual([BUS, park, ["目標", "港の祭り", 3, ["1 芝生の手入れ AT9"]]]);
  });

  test("stand in the order of their columns, though one begins a line higher", () => {
    expect(told(read(shifted(first, 1, 0), shifted(second(), 0, 22)))).toEqual([["目標", "地域の移動手段の確保", 1, ["1 循環バスの運行 B10", "2 駐輪場の整備 B11"]], park]);
  });

  test("may stand in two lines of two, one of them a line lower", () => {
    const names = told(read(centred(first), shifted(centred(second()), 0, 22), shifted(centred(port), 21, 0), shifted(centred(second({ title: "図書の貸出", priority: "4位" })), 20, 22))).map(([, title, priority]) => [title, priority]);
    expect(names).toEqual([["地域の移動手段の確保", 1], ["公園のにぎわいづくり", 2], ["港の祭り", 3], ["図書の貸出", 4]]);
  });

  test("leave a value that one of them lacks blank in its own place", () => {
    const { "R3:T3": priority, ...lacking } = first;
    const [sheet] = read(lacking, shifted(second(), 0, 20));
    expect(priority).toBe("1位");
    expect(sheet!.fields.find(({ key }) => key === "priority")).toMatchObject({ address: "R3", text: "" });
  });

  test("are none where the other one stands further down, too", () => {
    expect(told(read(centred(first), shifted(centred(second()), 20, 10)))).toEqual([BUS, ["目標", "公園のにぎわいづくり", 2, ["1 芝生の手入れ L29"]]]);
    expect(told(read(first, shifted(second(), 20, 22)))).toEqual([BUS, ["目標", "公園のにぎわいづくり", 2, ["1 芝生の手入れ X29"]]]);
  });
});

describe("what stands above the title of a section below another", () => {
  const library = (changed: DrawnSheet): DrawnSheet => ({ ...drawnSectionSheet({ initiative: "貸出の拡大" }), "A1:C1": "■平成31年度", "A2:C2": "地域部 図書課", ...changed });
  const years = (down: number, changed: DrawnSheet) => read(drawnSectionSheet({ initiative: "窓口の混雑", period: "平成30年度" }), shifted(library(changed), down, 0)).map(({ fiscalYear, section, rows }) => [fiscalYear, section, rows.map(({ cells }) => cells.initiative?.text)]);
  const BOTH = [[2018, "地域課", ["窓口の混雑"]], [2019, "図書課", ["貸出の拡大"]]];

  test.each<[string, number, DrawnSheet]>([
    ["its year, with the number of the form beside it", 8, { "M1:N1": "様式2" }],
    ["its year, beside blank cells of the form", 8, { "D1:F1": "", "G1:I1": "", "J1:N1": "" }],
    ["its year, right below a row that names a year", 7, {}],
  ])("%s", (_, down, changed) => {
    expect(years(down, changed)).toEqual(BOTH);
  });

  test("the first one's may be in a full line further up", () => {
    const [sheet] = read(shifted({ ...drawnSectionSheet({}), D1: "様式2", F1: "作成日", G1: "4月10日" }, 6, 0), { A1: "地域部の皆さまへ" }, shifted(library({}), 20, 0));
    expect(sheet).toMatchObject({ fiscalYear: 2018, section: "地域課" });
  });
});

test("the remarks below a goal sheet stay with it, right above the next title", () => {
  const foot = Object.fromEntries(Object.entries(first).filter(([address]) => !/^[ADL]11/.test(address)));
  const [sheet, next] = read({ ...foot, "A11:C11": "総合評価", "D11:T11": "秋に見直す。" }, shifted(second(), 11, 0));
  expect(sheet!.fields.find(({ key }) => key === "note")).toMatchObject({ text: "秋に見直す。" });
  expect(next).toMatchObject({ title: "公園のにぎわいづくり", area: { top: 11 } });
});

test("a goal sheet whose rows are still to be written is one by its own title", () => {
  expect(told(read(first, shifted(drawnGoalSheet([], { title: "港の祭り", priority: "3位" }), 20, 0)))).toEqual([BUS, ["目標", "港の祭り", 3, []]]);
});

test("three of them, one without its priority", () => {
  const sheets = read(first, shifted(second({ title: "公園のにぎわいづくり", priority: "" }), 20, 0), shifted(second({ title: "港の祭り", priority: "3位" }), 40, 0));
  expect(sheets.map(({ title, priority }) => [title, priority])).toEqual([["地域の移動手段の確保", 1], ["公園のにぎわいづくり", null], ["港の祭り", 3]]);
});

test("a blank form below is no goal sheet", () => {
  const blank = drawnGoalSheet([{ marker: "", initiative: "", period: "", target: "", midYear: "", final: "" }], { title: "", department: "", priority: "位" });
  expect(told(read(first, shifted(blank, 20, 0)))).toEqual([BUS]);
});

test.each<[string, DrawnSheet]>([
  ["its head printed again", second({})],
  ["its title and headings alone printed again", Object.fromEntries(Object.entries(second({})).filter(([address]) => !/^[ADKMPR][34]:/.test(address)))],
  ["its head printed again without what stands in it", second({ title: "", department: "", priority: "" })],
  ["spaces in its head printed again", second({ title: " ", department: "　", priority: " " })],
])("a further page with %s goes on with the same goal sheet", (_, page) => {
  expect(told(read(first, shifted(page, 20, 0)))).toEqual([["目標", "地域の移動手段の確保", 1, ["1 循環バスの運行 B9", "2 駐輪場の整備 B10", "3 芝生の手入れ B29"]]]);
});

test.each<[string, DrawnSheet]>([
  ["year, name and title", {}],
  ["the title alone", { "A1:C1": "", "A2:C2": "" }],
  ["year and name alone", { "A3:N3": "" }],
  ["the number of the page beside the name", { "M2:N2": "2/2" }],
])("a further page of a section with %s printed again goes on with the same goal sheet", (_, changed) => {
  const page = shifted({ ...drawnSectionSheet({ initiative: "貸出の拡大" }), ...changed }, 8, 0);
  const [sheet, ...more] = read(drawnSectionSheet({ initiative: "窓口の混雑", period: "平成30年度" }), page);
  expect(more).toEqual([]);
  expect(sheet!.rows.map(({ ordinal, cells }) => `${ordinal} ${cells.initiative?.text} ${cells.initiative?.address}`)).toEqual(["1 窓口の混雑 C7", "2 貸出の拡大 C15"]);
});

test("a finding belongs to the goal sheet in whose area its cell lies", () => {
  const [one, other] = read(first, shifted(second(), 20, 0));
  const at = (row: number) => ({ sheet: "目標", cell: cellAddress({ row, column: 7 }) });
  expect([8, 19, 20, 28].map((row) => [standsOn(one!, at(row)), standsOn(other!, at(row))])).toEqual([[true, false], [true, false], [false, true], [false, true]]);
  const [left, right] = read(first, shifted(second(), 0, 22));
  const inColumn = (column: number) => ({ sheet: "目標", cell: cellAddress({ row: 8, column }) });
  expect([21, 22].map((column) => [standsOn(left!, inColumn(column)), standsOn(right!, inColumn(column))])).toEqual([[true, false], [false, true]]);
  expect(standsOn(one!, { sheet: "ほか", cell: "B9" })).toBe(false);
});


test("a title that a broken file prints in every line begins no goal sheets", () => {
  const others = Array.from({ length: 100 }, (_, at) => shifted(second({ title: `目標${at}`, priority: "2位" }), 20 * (at + 1), 0));
  expect(read(first, ...others)).toHaveLength(1);
  expect(read(first, ...others.slice(1))).toHaveLength(100);
});
