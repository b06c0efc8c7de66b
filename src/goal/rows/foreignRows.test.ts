import { drawnGoalSheet, type DrawnRow } from "../testing/drawnForms";
import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import type { GoalSheet } from "../goalSheet";
import { readWorksheet } from "../readWorksheet";

/** A form whose cells are merged over several grid columns, without the footer that ends its table. */
function merged(rows: readonly DrawnRow[], below: DrawnSheet): DrawnSheet {
  const foot = new RegExp(`^[A-Z]${rows.length + 9}(?::|$)`);
  return { ...Object.fromEntries(Object.entries(drawnGoalSheet(rows)).filter(([address]) => !foot.test(address))), ...below };
}

/** A section's table whose cells are not merged. */
const flat = (below: DrawnSheet): DrawnSheet => ({
  "A1:G1": "令和5年度 組織目標管理シート",
  A3: "番号", B3: "目標項目", C3: "難易度(ABC)", D3: "目標達成時期", E3: "目標値", F3: "【現状】", G3: "①達成値・実績値",
  A4: "1", B4: "公園の清掃", C4: "A", D4: "通年", E4: "清掃 10回", F4: "5回行った。", G4: "11回行った。",
  A5: "2", B5: "橋の点検", C5: "B", D5: "9月", E5: "点検 20橋", F5: "20橋を終えた。", G5: "20橋を終えた。",
  ...below,
});
const initiatives = (drawn: DrawnSheet) => (readWorksheet(drawnSnapshot("目標", drawn)) as GoalSheet).rows.map(({ cells }) => cells.initiative?.text);

const UNMARKED = [{ marker: "" }, { marker: "" }];
const BUS = ["循環バスの運行", "循環バスの運行"];
const FLAT = ["公園の清掃", "橋の点検"];

test.each<[string, DrawnSheet]>([
  ["who wrote it, in cells of no column", { B11: "作成日：令和7年4月15日", B12: "提出先：総務課（内線1234）" }],
  ["how to fill it in", { B11: "１．取組項目は、具体的に記入する。", B12: "２．数値目標は、単位を付ける。" }],
  ["a table with columns of its own", { "A11:E11": "報償費", "F11:J11": "120", "K11:O11": "98", "P11:T11": "81.7%" }],
  ["a table without a blank line between", { "B11:G11": "費目", "H11:I11": "予算額", "J11:M11": "決算額", "N11:Q11": "執行率", "B12:G12": "報償費", "H12:I12": "120", "J12:M12": "98" }],
  ["the months of a year", { "B11:G11": "項目", "H11:I11": "4月", "J11:M11": "5月", "N11:Q11": "6月", "B12:G12": "会議", "J12:M12": "○" }],
  ["the caption of something else", { "B11:G11": "【課題と対応】" }],
])("below merged rows stands no row: %s", (_, below) => {
  expect(initiatives(merged(UNMARKED, below))).toEqual(BUS);
});

test.each<[string, DrawnSheet]>([
  ["a form's own row", { "B11:G11": "停留所の改修", "H11:I11": "", "J11:M11": "" }],
  ["a row typed without merging its cells", { B11: "停留所の改修", H11: "9月", J11: "1か所" }],
  ["a row whose number goes on", { A11: "③", B11: "停留所の改修" }],
])("… but %s is one", (_, below) => {
  const rows = below.A11 === undefined ? UNMARKED : [{}, {}];
  expect(initiatives(merged(rows, below))).toEqual([...BUS, "停留所の改修"]);
});

test.each<[string, DrawnSheet]>([
  ["costs", { A6: "費目", B6: "予算額", C6: "決算額", D6: "執行率", A7: "報償費", B7: "120", C7: "98", D7: "81.7%" }],
  ["costs without headings", { A6: "報償費", B6: "120", C6: "98", A7: "委託料", B7: "3,000", C7: "2,890" }],
  ["people", { A7: "職名", B7: "氏名", C7: "担当業務", D7: "備考", A8: "課長", B8: "山田太郎" }],
  ["years", { A6: "年度", B6: "R4", C6: "R5", D6: "R6", E6: "R7", A7: "件数", B7: "10", C7: "12", D7: "13", E7: "14" }],
  ["when it was made", { A6: "作成日", B6: "令和5年4月15日", A7: "更新日", B7: "令和5年10月3日" }],
  ["who agreed to it", { A6: "決裁", B6: "部長", C6: "課長", D6: "係長", B7: "山田", C7: "鈴木", D7: "佐藤" }],
  ["what codes mean", { A7: "難易度", B7: "A", C7: "高い", B8: "B", C8: "普通" }],
  ["another table with numbers", { A7: "No.", B7: "課題", C7: "対応策", D7: "期限", A8: "1", B8: "人員が足りない。", C8: "応援を求める。", D8: "12月" }],
])("below numbered rows stands no row: %s", (_, below) => {
  expect(initiatives(flat(below))).toEqual(FLAT);
});

test.each<[string, DrawnSheet]>([
  ["under a word instead of a number", { A6: "追加", B6: "川の清掃", D6: "3月", E6: "2回" }],
  ["… with its target still blank", { A6: "追加", B6: "川の清掃", D6: "3月" }],
  ["with nothing but its number and name", { A6: "3", B6: "川の清掃" }],
  ["without a number, its target blank", { B7: "川の清掃", D7: "3月" }],
  ["below a line of something else", { A6: "後期分", C6: "B", A7: "3", B7: "川の清掃" }],
  ["with words of headings beside a time", { A6: "3", B6: "会議の評価", D6: "3月", E6: "結果", F6: "状況" }],
  ["beside a year", { A6: "3", B6: "川の清掃", D6: "R5", E6: "R4" }],
])("… but an initiative %s is one", (_, below) => {
  expect(initiatives(flat(below))).toHaveLength(3);
});

test("below what is none of the rows, a further row goes on with their numbers or says all that they do", () => {
  const between = { A6: "報償費", B6: "120", C6: "98", A7: "3", B7: "川の清掃" };
  expect(initiatives(flat(between))).toEqual([...FLAT, "川の清掃"]);
  expect(initiatives(flat({ ...between, A7: "1" }))).toEqual(FLAT);
  expect(initiatives(flat({ ...between, A7: "(3)" }))).toEqual(FLAT);
  expect(initiatives(flat({ ...between, A7: "1", D7: "3月", E7: "2回" }))).toEqual([...FLAT, "川の清掃"]);
});
