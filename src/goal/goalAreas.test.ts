import { drawnGoalSheet, drawnSectionSheet, drawnSnapshot, shifted, type DrawnHeader, type DrawnSheet } from "../checks/testing";
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
  expect([at(8), at(28)].map((finding) => [standsOn(one!, finding), standsOn(other!, finding)])).toEqual([[true, false], [false, true]]);
  expect(standsOn(one!, { sheet: "ほか", cell: "B9" })).toBe(false);
});


test("a title that a broken file prints in every line begins no goal sheets", () => {
  const others = Array.from({ length: 100 }, (_, at) => shifted(second({ title: `目標${at}`, priority: "2位" }), 20 * (at + 1), 0));
  expect(read(first, ...others)).toHaveLength(1);
  expect(read(first, ...others.slice(1))).toHaveLength(100);
});
