import { readFileSync } from "node:fs";
import path from "node:path";
import { OTHER_FILES } from "../../../tests/support/workbooks";
import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { OTHER_FORMS } from "../../workbench/samples/otherForms";
import { readWorkbookFile } from "../../xlsx/readWorkbookFile";
import { proposeMapping } from "./proposeMapping";

const sheetsOf = async (file: string) => (await readWorkbookFile(new Uint8Array(readFileSync(path.join(OTHER_FILES, file))), file)).sheets;
const rolesOf = (drawn: DrawnSheet, name = "1") =>
  Object.fromEntries((proposeMapping(drawnSnapshot(name, drawn))?.columns ?? []).map(({ address, line, role }) => [line ? `${address} ${line}` : address, role]));

const ENOUGH = 0.8;

describe.each(OTHER_FORMS.map(({ id, ...form }) => [id, form] as const))("%s", (_, { file, columns }) => {
  test.each(Object.entries(columns))(`%s of ${file} is mapped right for at least 80 %% of its columns, without correction`, async (name, right) => {
    const sheet = (await sheetsOf(file)).find((one) => one.name === name)!;
    const proposed = new Map(proposeMapping(sheet)!.columns.map(({ address, role }) => [address, role]));
    expect([...proposed.keys()].sort()).toEqual(Object.keys(right).sort());
    const wrong = Object.entries(right).filter(([address, role]) => proposed.get(address) !== role);
    expect(1 - wrong.length / Object.keys(right).length).toBeGreaterThanOrEqual(ENOUGH);
  });

  test("its other worksheets yield nothing", async () => {
    const others = (await sheetsOf(file)).filter(({ name }) => !(name in columns));
    expect(others.map((sheet) => proposeMapping(sheet))).toEqual(others.map(() => null));
  });
});

test.each<[string, DrawnSheet]>([
  ["a list of members", { A1: "職員名簿", A2: "氏名", B2: "所属", C2: "担当業務", D2: "内線", A3: "森野", B3: "総務課", C3: "文書", D3: "112" }],
  ["a calendar", { A1: "令和8年度 行事予定", A2: "月", B2: "日", C2: "行事", D2: "場所", A3: "4", B3: "1", C3: "辞令交付", D3: "講堂" }],
  ["a budget", { A1: "令和8年度 予算一覧", A2: "事業名", B2: "前年度予算額", C2: "本年度予算額", D2: "増減", E2: "財源内訳", F2: "説明", A3: "港の清掃", B3: "120", C3: "130", D3: "10" }],
  ["lists of choices", { A1: "評価", B1: "進捗状況", C1: "時期", A2: "A", B2: "完了", C2: "通年", A3: "B", B3: "実施中", C3: "4月" }],
  ["headings without rows", { A1: "事業名", B1: "期限", C1: "目標値", D1: "実績値" }],
  ["sentences with the words in them", { A1: "目標値と実績値の書き方", A2: "事業名には取組の名前を、期限にはいつまでに行うかを書いてください。" }],
  ["nothing", {}],
])("%s yields no proposal", (_, drawn) => {
  expect(proposeMapping(drawnSnapshot("1", drawn))).toBeNull();
});

test("a hidden worksheet yields no proposal, whatever it holds", () => {
  const drawn = { A1: "事業名", B1: "期限", C1: "目標値", A2: "港の清掃", B2: "9月", C2: "12回" };
  expect(proposeMapping(drawnSnapshot("1", drawn))).not.toBeNull();
  expect(proposeMapping(drawnSnapshot("1", drawn, false))).toBeNull();
});

test("lines of target and result under columns of years are told apart", () => {
  const roles = rolesOf({
    A1: "令和8年度 事業評価シート",
    A3: "成果指標", B3: "単位", C3: "区分", D3: "令和6年度", E3: "令和7年度", F3: "令和8年度",
    "A4:A5": "相談件数", "B4:B5": "件", C4: "目標", D4: "20", E4: "25", F4: "30", C5: "実績", D5: "18", E5: "27", F5: "",
  });
  expect(roles).toEqual({ A3: "initiative", B3: null, C3: null, "D3 実績": null, "E3 実績": "baseline", "F3 目標": "target", "F3 実績": "final" });
});

test("lines of target and result in the columns of a whole plan are this year's", () => {
  const roles = rolesOf({
    A1: "令和8年度 事業評価シート",
    A3: "成果指標", B3: "区分", C3: "令和7年度", D3: "令和8年度", E3: "令和9年度",
    "A4:A5": "相談件数", B4: "目標", C4: "20", D4: "25", E4: "30", B5: "実績", C5: "18", D5: "", E5: "",
  });
  expect(roles).toEqual({ A3: "initiative", B3: null, "C3 実績": "baseline", "D3 目標": "target", "D3 実績": "final", "E3 実績": null });
});

test("columns of years stand for the sheet's own year, the latest earlier result for comparison", () => {
  const roles = rolesOf({
    A1: "2026年度 進捗管理表",
    A2: "事業名", B2: "成果指標", C2: "R6実績", D2: "R7実績", E2: "R8目標", F2: "R8実績", G2: "R9目標", A3: "港の清掃", B3: "回数", C3: "10",
  });
  expect(roles).toEqual({ A2: "initiative", B2: "indicator", C2: null, D2: "baseline", E2: "target", F2: "final", G2: null });
});

test.each<[string, string]>([["of the sheet's own year", "令和7年度 "], ["where no other year is named", ""]])("years without an era are years %s", (_, year) => {
  const roles = rolesOf({ A1: `${year}進捗管理表`, A2: "事業名", B2: "5年度実績", C2: "6年度実績", D2: "7年度目標", E2: "7年度実績", F2: "8年度目標", A3: "港の清掃", B3: "10" });
  expect(roles).toEqual({ A2: "initiative", B2: null, C2: "baseline", D2: "target", E2: "final", F2: null });
});

test("a year without an era is held against those that name theirs", () => {
  const roles = rolesOf({ A1: "進捗管理表", A2: "事業名", B2: "30年度実績", C2: "R1実績", D2: "2年度目標", E2: "2年度実績", A3: "港の清掃", B3: "10" });
  expect(roles).toEqual({ A2: "initiative", B2: null, C2: "baseline", D2: "target", E2: "final" });
});

test.each<[string, DrawnSheet, Record<string, string>]>([
  ["over their values, also the last one", { A2: "担当部局", B2: "優先順位", A3: "港湾部", B3: "1位" }, { department: "below", priority: "below" }],
  ["before their values", { A2: "担当部局", B2: "港湾部", C2: "優先順位", D2: "1位", A3: "目的", B3: "海辺を保つ" }, { department: "right", priority: "right", purpose: "right" }],
  ["before a blank value, over another label", { A2: "担当部局", B2: "港湾部", C2: "優先順位", C3: "課名", D3: "港湾課" }, { department: "right", priority: "right", section: "right" }],
  ["over their values, as wide as these", { "A2:D2": "現状と課題", "A3:D3": "浜にごみが多い", "A4:D4": "事業の目的", "A5:D5": "海辺を保つ" }, { situation: "below", purpose: "below" }],
  ["before a blank value of several cells, over a text", { "A2:B2": "担当部局", "C2:D2": "", "A3:B3": "海辺の町" }, { department: "right" }],
  ["below the table, in its first column alone", { A9: "特記事項", B9: "なし", C9: "担当部局", D9: "港湾部" }, { note: "right" }],
  ["before a blank value, over a text", { A2: "担当部局", A3: "海辺の町", B4: "港" }, { department: "right" }],
])("labels stand %s", (_, head, places) => {
  const { fields } = proposeMapping(drawnSnapshot("1", { ...head, A6: "事業名", B6: "目標値", C6: "実績値", D6: "期限", A7: "港の清掃", B7: "12回" }))!;
  expect(Object.fromEntries(fields.map(({ field, place }) => [field, place]))).toEqual(places);
});

test.each(["重点的な取組", "主要な取組", "令和8年度 重点取組"])("%s are the initiatives", (heading) => {
  expect(rolesOf({ A1: heading, B1: "達成目標", C1: "期限", A2: "港の清掃", B2: "12回", C2: "9月" })).toMatchObject({ A1: "initiative" });
});

test.each<[string, DrawnSheet, Record<string, string | null>]>([
  [
    "half-years as groups",
    { A1: "取組項目", B1: "数値目標", "C1:D1": "中間", "E1:F1": "期末", C2: "実績", D2: "課題", E2: "実績", F2: "評価", A3: "港の清掃", B3: "12回" },
    { A1: "initiative", B1: "target", C2: "midYear", D2: "issue", E2: "final", F2: "evaluation" },
  ],
  [
    "targets of this year and of the last one of a plan",
    { A1: "令和8年度 管理表", A2: "取組項目", B2: "目標（最終年度）", C2: "目標（本年度）", D2: "昨年度の実績", E2: "実績", A3: "港の清掃", B3: "60回" },
    { A2: "initiative", B2: null, C2: "target", D2: "baseline", E2: "final" },
  ],
  [
    "the quarters that end the halves",
    { "A1:A2": "取組項目", "B1:B2": "数値目標", "C1:F1": "進捗状況", C2: "第1四半期", D2: "第２四半期", E2: "第3四半期", F2: "第4四半期", A3: "港の清掃", B3: "12回" },
    { A1: "initiative", B1: "target", C2: null, D2: "midYear", E2: null, F2: "final" },
  ],
  [
    "targets at mid-year and at the year's end",
    { "A1:A2": "取組項目", "B1:C1": "中間", "D1:E1": "期末", B2: "目標", C2: "実績", D2: "目標", E2: "実績", A3: "港の清掃", B3: "6回", D3: "12回" },
    { A1: "initiative", B2: null, C2: "midYear", D2: "target", E2: "final" },
  ],
  [
    "targets and results of all years of a plan",
    { A1: "令和8年度 管理表", "A2:A3": "取組項目", "B2:C2": "令和7年度", "D2:E2": "令和8年度", "F2:G2": "令和9年度", B3: "目標", C3: "実績", D3: "目標", E3: "実績", F3: "目標", G3: "実績", A4: "港の清掃" },
    { A2: "initiative", B3: null, C3: "baseline", D3: "target", E3: "final", F3: null, G3: null },
  ],
  [
    "three heading rows",
    { "A1:A3": "主な取組", "B1:B3": "期限", "C1:F1": "令和8年度", "C2:D2": "上半期", "E2:F2": "年度末", C3: "計画", D3: "実績", E3: "目標値", F3: "実績値", A4: "港の清掃", B4: "9月" },
    { A1: "initiative", B1: "period", C3: "method", D3: "midYear", E3: "target", F3: "final" },
  ],
  [
    "the same heading twice",
    { A1: "事業名", B1: "活動指標", C1: "目標値", D1: "成果指標", E1: "目標値", F1: "実績値", A2: "港の清掃", B2: "回数", C2: "12" },
    { A1: "initiative", B1: "indicator", C1: "target", D1: null, E1: null, F1: "final" },
  ],
])("%s", (_, drawn, roles) => {
  expect(rolesOf(drawn)).toEqual(roles);
});

test.each<[string, string[], (string | null)[]]>([
  ["what, by when and how far", ["何を", "いつまでに", "どこまで", "期末報告"], ["initiative", "period", "target", "final"]],
  ["how, and a standard", ["目標項目", "どのように", "達成基準", "中間振り返り"], ["initiative", "method", "target", "midYear"]],
  ["reasons, which are no judgement", ["事業名", "目標値", "判断理由", "取組の達成度"], ["initiative", "target", null, "evaluation"]],
  ["after the year", ["取組", "年度当初の計画", "進捗状況", "年度終了後の評価"], ["initiative", "target", "midYear", "final"]],
  ["their last word", ["事業名", "計画目標", "目標に対する評価", "事業計画に掲げた事業の実績等"], ["initiative", "target", "evaluation", "final"]],
  ["their last word alone", ["事業名", "目標値", "実績", "目標や実績を示した会議の資料"], ["initiative", "target", "final", null]],
])("columns are called by %s", (_, [A, B, C, D], roles) => {
  expect(Object.values(rolesOf({ A1: A!, B1: B!, C1: C!, D1: D!, A2: "港の清掃", B2: "9月" }))).toEqual(roles);
});

test.each<[string, string[], (string | null)[]]>([
  ["in brackets", ["実績（中間）", "実績（期末）", "備考（期末）"], ["midYear", "final", null]],
  ["in brackets with years", ["実績値（R7.9月末）", "実績値（R8.3月末）", "備考"], ["midYear", "final", null]],
  ["as days", ["実績（R7.9.30現在）", "実績（R8.3.31現在）", "評価"], ["midYear", "final", "evaluation"]],
  ["before them", ["令和7年9月末実績", "令和7年3月末実績", "令和8年3月末実績"], ["midYear", "baseline", "final"]],
  ["as months", ["実績（4～9月）", "10月～3月実績", "来年度の目標"], ["midYear", "final", null]],
  ["of the halves", ["進捗状況（上期）", "進捗状況（下期）", "目標の見直し"], ["midYear", "final", null]],
])("the half of the year that reports are about stands %s", (_, headings, roles) => {
  const [C, D, E] = headings as [string, string, string];
  expect(Object.values(rolesOf({ A1: "令和7年度 進捗管理表", A2: "事業名", B2: "目標値", C2: C, D2: D, E2: E, A3: "港の清掃", B3: "12回" }))).toEqual(["initiative", "target", ...roles]);
});

test.each<[string, DrawnSheet, string[]]>([
  ["rows of labels that read like headings above them", { A1: "担当課", B1: "期限", A3: "事業名", B3: "目標値", C3: "実績", D3: "期限", A4: "港の清掃", B4: "12回" }, ["A3", "B3", "C3", "D3"]],
  ["another table with fewer of them", { A1: "事業名", B1: "目標値", A2: "港の清掃", A4: "事業名", B4: "目標値", C4: "実績", A5: "海の清掃", B5: "12回" }, ["A4", "B4", "C4"]],
  ["those of a smaller table above", { A1: "事業名", B1: "目標値", C1: "実績", A2: "港の清掃", B2: "1回", A4: "事業名", B4: "目標値", C4: "中間実績", D4: "期末実績", E4: "期限", A5: "海の清掃" }, ["A4", "B4", "C4", "D4", "E4"]],
  ["a note merged over the rows beside them", { A1: "事業名", B1: "目標値", C1: "実績", "D1:D3": "数字は整数で書き、分からないときは空けたまま港湾課へ相談する。", A2: "港の清掃", B2: "12回" }, ["A1", "B1", "C1"]],
  ["a caption over the whole table", { "A1:C1": "重点事業の進捗", A2: "事業名", B2: "目標値", C2: "実績", A3: "港の清掃", B3: "12回" }, ["A2", "B2", "C2"]],
  ["a long text over a part of it", { "A1:B1": "この表は各課の重点事業の目標と実績をまとめたものである", C1: "備考", A2: "事業名", B2: "目標値", C2: "実績", A3: "港の清掃", B3: "12回" }, ["A2", "B2", "C2"]],
  ["a sub-heading that is none below them", { A1: "事業名", "B1:C1": "実績", D1: "目標値", B2: "港の広場で開いた会の回数", C2: "4回", A3: "港の清掃" }, ["A1", "B1", "D1"]],
  ["sub-headings below one of them", { A1: "事業名", "B1:C1": "実績", D1: "目標値", B2: "中間", C2: "期末", A3: "港の清掃" }, ["A1", "B2", "C2", "D1"]],
])("headings are told from %s", (_, drawn, addresses) => {
  expect(Object.keys(rolesOf(drawn))).toEqual(addresses);
});

test("a heading is told from its twins by the nearest group heading that they do not share", () => {
  const { columns } = proposeMapping(
    drawnSnapshot("1", { "A1:A3": "事業名", "B1:E1": "令和8年度", "F1:F3": "期限", "B2:C2": "上半期", "D2:E2": "年度末", B3: "目標", C3: "実績", D3: "目標", E3: "実績", A4: "港の清掃" }),
  )!;
  expect(columns.map(({ address, under }) => [address, under])).toEqual([["A1", null], ["B3", "上半期"], ["C3", "上半期"], ["D3", "年度末"], ["E3", "年度末"], ["F1", null]]);
});

test("a heading without a twin needs no group heading", () => {
  const { columns } = proposeMapping(drawnSnapshot("1", { "A1:A2": "事業名", "B1:C1": "令和8年度", "D1:D2": "期限", B2: "目標値", C2: "実績値", A3: "港の清掃" }))!;
  expect(columns.map(({ address, under }) => [address, under])).toEqual([["A1", null], ["B2", null], ["C2", null], ["D1", null]]);
});

test.each<[string, DrawnSheet, { title: string | null; year: number | null }]>([
  ["its ending, with the year", { A1: "様式第1号", A2: "令和8年度 港湾進捗管理表" }, { title: "{year}港湾進捗管理表", year: 2026 }],
  ["the year that it names", { A1: "R8 港の取組" }, { title: "{year}港の取組", year: 2026 }],
  ["its ending, the year apart", { A1: "港湾進捗管理表", D2: "令和8年度" }, { title: "港湾進捗管理表", year: 2026 }],
  ["nothing, where the year stands alone", { A1: "港の取組", D2: "令和8年度" }, { title: null, year: 2026 }],
  ["its ending, the years those of a plan", { A1: "港湾進捗管理表（R7～R11）" }, { title: "港湾進捗管理表(R7~R11)", year: null }],
  ["its ending, the year behind its label", { A1: "港湾進捗管理表", A2: "開始年度", B2: "H20", C2: "評価年度", D2: "2026" }, { title: "港湾進捗管理表", year: 2026 }],
  ["its ending, the year that of the work's beginning", { A1: "港湾進捗管理表", A2: "事業開始年度", B2: "平成20年度" }, { title: "港湾進捗管理表", year: null }],
  ["its ending, the year in one cell with its label", { A1: "港湾進捗管理表", A2: "対象年度：令和8年度" }, { title: "港湾進捗管理表", year: 2026 }],
  ["its ending, the year over cells", { A1: "令和", B1: "8", C1: "年度", D1: "港湾進捗管理表" }, { title: "港湾進捗管理表", year: 2026 }],
  ["its ending, before it the year's cells", { A1: "令和", B1: "8", C1: "年度 港湾進捗管理表" }, { title: "年度港湾進捗管理表", year: 2026 }],
  ["the year that it names, not by a sentence", { A1: "※令和7年度の実績は3月末までに記入してください。", A2: "R8 港の取組" }, { title: "{year}港の取組", year: 2026 }],
])("the title is told by %s", (_, head, told) => {
  expect(proposeMapping(drawnSnapshot("1", { ...head, A4: "事業名", B4: "目標値", C4: "実績", A5: "港の清掃" }))).toMatchObject(told);
});

test("certain words are more certain than words that are only contained", () => {
  const { columns } = proposeMapping(drawnSnapshot("1", { A1: "事業名", B1: "目標の考え方", C1: "実績値", D1: "期限", A2: "港の清掃" }))!;
  const confidence = (address: string) => columns.find((column) => column.address === address)!.confidence;
  expect(confidence("A1")).toBe(1);
  expect(confidence("B1")).toBeLessThan(confidence("A1"));
});

test("a half named before brackets that name it again is as certain as one named once", () => {
  const { columns } = proposeMapping(drawnSnapshot("1", { A1: "事業名", B1: "目標値", C1: "中間実績（9月末）", D1: "年度末実績", A2: "港の清掃" }))!;
  expect(columns.map(({ role, confidence }) => [role, confidence])).toEqual([["initiative", 1], ["target", 1], ["midYear", 1], ["final", 1]]);
});

test("a very wide and a very long worksheet are answered", () => {
  const wide: SheetSnapshot = { name: "wide", visible: true, merges: [], cells: Array.from({ length: 16_384 }, (_, column) => ({ row: 0, column, text: "目標値" })) };
  const long: SheetSnapshot = { name: "long", visible: true, merges: [], cells: Array.from({ length: 50_000 }, (_, row) => ({ row, column: 0, text: "事業名".repeat(40) })) };
  expect([proposeMapping(wide), proposeMapping(long)]).toEqual([null, null]);
});
