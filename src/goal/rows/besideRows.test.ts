import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import type { GoalSheet } from "../goalSheet";
import { readWorksheet } from "../readWorksheet";

/** A section's table whose rows are not merged over anything. */
const table: DrawnSheet = {
  "A1:G1": "令和5年度 組織目標管理シート",
  A3: "番号", B3: "目標項目", C3: "難易度(ABC)", D3: "目標達成時期", E3: "目標値", F3: "【現状】", G3: "①達成値・実績値",
  A4: "1", B4: "公園の清掃", C4: "A", D4: "通年", E4: "清掃 10回", F4: "5回行った。", G4: "11回行った。",
  A5: "2", B5: "橋の点検", C5: "B", D5: "9月", E5: "点検 20橋", F5: "20橋を終えた。", G5: "20橋を終えた。",
};
const read = (drawn: DrawnSheet) => readWorksheet(drawnSnapshot("目標", drawn)) as GoalSheet;
const rows = (drawn: DrawnSheet) => read(drawn).rows.map(({ marker, cells }) => [marker, cells.initiative?.text, cells.target?.text, cells.midYear?.text]);
const ROWS = [["1", "公園の清掃", "清掃 10回", "5回行った。"], ["2", "橋の点検", "点検 20橋", "20橋を終えた。"]];

test.each<[string, DrawnSheet]>([
  ["a list of codes", { A7: "難易度", B7: "A：高い", B8: "B：普通", B9: "C：低い" }],
  ["a list of marks", { B7: "◎…達成", B8: "○…概ね達成", B9: "×…未達成" }],
  ["a list of codes in one cell", { A7: "評価", "B7:D7": "A：達成　B：8割以上　C：8割未満" }],
  ["that it goes on", { G6: "次ページに続く" }],
  ["who wrote it, behind a blank line", { G7: "担当：道路係　内線231" }],
  ["a line of marks", { "A6:G6": "－－－－－－－－" }],
  ["a total", { B6: "合計", E6: "30回" }],
  ["the number of a page", { D7: "p3" }],
  ["the number of a page of so many", { D7: "2/3" }],
  ["a note with a number", { B7: "注1 公園は4か所" }],
  ["a note in brackets", { B7: "（注記）橋は市道に限る。" }],
  ["how to fill it in", { B7: "記入に当たって注意すること" }],
  ["totals of several columns", { A6: "計", E6: "30", F6: "25", G6: "31" }],
  ["a note, with a space in another cell", { B7: "注1 公園は4か所", E7: " " }],
  ["a note, beside a list further right", { B7: "注1 公園は4か所", M7: "選択肢" }],
  ["a total with a remark", { B6: "合計", E6: "30回", F6: "おおむね順調である。" }],
  ["a total, with a space in a cell", { B6: "合計", E6: "30回", F6: " " }],
  ["a total, beside a list further right", { B6: "合計", E6: "30回", M6: "選択肢" }],
  ...["小計", "合計", "総計", "総合計"].map((total): [string, DrawnSheet] => [`a total named ${total}`, { B6: total, E6: "▲30回", F6: "1,025", G6: "12.5件分" }]),
  ...["12", "- 12 -", "p.12", "P12", "12/15", "12ページ", "12/15頁", "（以下余白）", "以上"].map((foot): [string, DrawnSheet] => [`at the foot ${foot}`, { B7: foot }]),
  ...["※ 欄は足してよい", "* 3月末", "注意事項：橋は市道", "【備考】橋は市道", "注釈1：橋は市道", "留意点）橋は市道", "記入上の注意", "記入にあたっての留意"].map((note): [string, DrawnSheet] => [`the note ${note}`, { B7: note }]),
  ["a list of codes with dots", { B7: "A..高い", B8: "B・・普通", B9: "C＝低い" }],
  ["eight codes in one cell", { B7: "A:1位B:2位C:3位D:4位E:5位F:6位G:7位H:8位" }],
])("below the rows stands no row: %s", (_, beside) => {
  expect(rows({ ...table, ...beside })).toEqual(ROWS);
});

test.each<[string, DrawnSheet, number]>([
  ["an initiative alone", { A7: "3", B7: "川の清掃" }, 3],
  ["an initiative without a marker", { B7: "川の清掃", E7: "清掃 2回" }, 3],
  ["an initiative that begins as a total does", { A6: "3", B6: "合計の確認", E6: "12回" }, 3],
  ["an initiative without a marker that begins as a total does", { B7: "計画の見直し", E7: "3" }, 3],
  ["an initiative that begins as a note does", { B7: "注水設備の更新" }, 3],
  ["an initiative that ends as a total does", { A6: "3", B6: "会計", E6: "12回" }, 3],
  ["an initiative without a marker that ends as a total does", { B7: "会計", E7: "12" }, 3],
  ["an initiative for two places", { B7: "A・B地区の清掃" }, 3],
  ["an initiative that begins as a page's number does", { B7: "12橋の点検" }, 3],
  ["an initiative that ends as a page's number does", { B7: "点検 12/15" }, 3],
  ["an initiative that begins with what ends a paper", { B7: "以上児の保育" }, 3],
  ["an initiative that begins with brackets", { B7: "（仮称）中央橋の点検" }, 3],
  ["an initiative that speaks of remarks", { B7: "備考欄の見直し" }, 3],
  ["an initiative in the words of a heading", { B7: "目標の達成", E7: "3件" }, 3],
  ["an initiative in the very words of a heading", { B7: "目標" }, 3],
  ["an initiative with a code behind a long name", { B7: "点検の結果を地区ごとに公表する取組", E7: "A:市道" }, 3],
  ["an initiative with codes that go on in words", { B7: "A:市道を点検する。B:県道も点検する。" }, 3],
  ["an initiative that ends as a code does", { A6: "3", B6: "点検の公表 A:市道" }, 3],
  ["a target that begins with a letter", { A6: "3", B6: "A地区の清掃", E6: "A地区：2回" }, 3],
])("… but %s is one", (_, beside, count) => {
  expect(rows({ ...table, ...beside })).toHaveLength(count);
});

test("codes beside short rows take none of them away", () => {
  const short = { ...table, F5: "20橋", G5: "20橋" };
  expect(rows({ ...short, I3: "評価", I4: "A：達成", I5: "B：未達成" })).toEqual(rows(short));
});

test("a line of marks is no group heading of the rows below it", () => {
  const { A5, B5, C5, D5, E5, F5, G5, ...first } = table;
  const apart = { ...first, "A5:G5": "－－－－－－", A6: A5!, B6: B5!, C6: C5!, D6: D5!, E6: E5!, F6: F5!, G6: G5! };
  expect(read(apart).rows.map(({ group }) => group)).toEqual([null, null]);
});

test("a line that names no initiative goes on with the row above, also under a cell that is blank", () => {
  expect(rows({ ...table, F5: "", E6: "点検の結果を公表する。", F6: "結果を整理している。" })).toEqual([ROWS[0], ["2", "橋の点検", "点検 20橋\n点検の結果を公表する。", "結果を整理している。"]]);
});

test("a marker over several rows does not make them one", () => {
  const { A4, A5, ...unmarked } = table;
  expect(A4 === A5).toBe(false);
  expect(rows({ ...unmarked, A3: "区分", "A4:A5": "重点", E5: "" }).map(([, initiative]) => initiative)).toEqual(["公園の清掃", "橋の点検"]);
});

test("the number goes before the kind as a row's marker", () => {
  const kinds = Object.fromEntries(Object.entries(table).map(([address, text]) => [address === "A1:G1" ? "A1:H1" : address.replace(/^[A-G]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)), text]));
  expect(read({ ...kinds, A3: "区分", "A4:A5": "重点" }).rows.map(({ marker }) => marker)).toEqual(["1", "2"]);
});

describe("answers beside the labels of lines", () => {
  const bureau = (heading: string, last: string): DrawnSheet => ({
    "A1:G1": "重点目標（R4評価とR5目標）", B3: "事務事業名", B4: "事務事業の概要", "C3:C4": "令和5年度\n指標・目標", "D3:F3": "令和4年度", D4: "指標・目標", [heading]: "実績・評価等",
    "A5:A6": "1-1", B5: "川の清掃", B6: "住民と行う。", "C5:C6": "清掃 11回", "D5:D6": "清掃 10回", E5: "実績", [last]: "清掃 12回", E6: "評価", F6: "達成",
  });
  test.each([["E4", "F5"], ["E4:F4", "F5"]])("under the last heading %s", (heading, answer) => {
    expect(read(bureau(heading, answer)).rows[0]!.cells).toMatchObject({ final: { text: "清掃 12回" }, evaluation: { text: "達成" } });
  });

  test("of a name over a summary, one may be blank in cells that are not merged", () => {
    const first = bureau("E4", "F5");
    expect(read({ ...first, B5: "" }).rows[0]!.cells).toMatchObject({ initiative: { text: "", address: "B5" }, summary: { text: "住民と行う。", address: "B6" } });
    expect(read({ ...first, B6: "" }).rows[0]!.cells).toMatchObject({ initiative: { text: "川の清掃", address: "B5" }, summary: { text: "", address: "B6" } });
  });

  test("markers without a heading behind them are no answers", () => {
    const turned: DrawnSheet = {
      "A1:G1": "重点目標（R4評価とR5目標）", "A3:C3": "令和4年度", A4: "指標・目標", "B4:C4": "実績・評価等", E3: "事務事業名", E4: "事務事業の概要", "F3:F4": "令和5年度\n指標・目標",
      "A5:A6": "清掃 10回", B5: "実績", C5: "清掃 12回", B6: "評価", C6: "達成", "D5:D6": "1-1", E5: "川の清掃", E6: "住民と行う。", "F5:F6": "清掃 11回",
    };
    expect(read(turned).rows).toMatchObject([{ marker: "1-1", cells: { final: { text: "清掃 12回" }, initiative: { text: "川の清掃" } } }]);
  });
});

test("numbers of a helper column leave a group heading what it is", () => {
  const bare = Object.fromEntries(Object.entries(table).filter(([address]) => !/^A[35]$|^[A-G]4$/.test(address)));
  const grouped: DrawnSheet = { ...bare, "B4:G4": "1. 身近な環境" };
  const helper = Object.fromEntries([3, 4, 5].map((row) => [`I${row}`, String(row * 3)]));
  expect(rows(grouped)).toHaveLength(1);
  expect(rows({ ...grouped, ...helper })).toEqual(rows(grouped));
});

describe("in the first line below the headings", () => {
  const begun = (line: DrawnSheet): DrawnSheet => ({ ...Object.fromEntries(Object.entries(table).map(([address, text]) => [address.replace(/[45]$/, (row) => String(Number(row) + 1)), text])), ...line });

  test.each<[string, DrawnSheet]>([
    ["what the columns are counted by", { B4: "A", C4: "B", D4: "C", E4: "D" }],
    ["… in brackets", { B4: "(1)", C4: "(2)", D4: "(3)", E4: "(12)" }],
    ["… in kana", { B4: "ア", C4: "イ", D4: "ウ" }],
    ["what they ask for", { B4: "（何を）", D4: "[いつまで]", E4: "〔どこまで〕", F4: "<9月末>", G4: "【3月末】" }],
    ["what two of them are told apart by", { E4: "指標", F4: "上半期の実績", G4: "達成度" }],
    ["… with two words", { F4: "実績・評価", G4: "自己評価及び理由" }],
    ["beginning and end of the period", { C4: "自", D4: "至" }],
    ["one word for a column alone", { E4: "目標値" }],
    ["numbers of the columns", { B4: "9", C4: "10", D4: "11", E4: "12" }],
    ...["実績", "自己評価", "達成度", "実績・評価", "自己評価及び理由", "成果と課題", "上期", "下半期", "上期の実績", "下半期実績", "目標", "内容", "今後の予定", "今後の取組", "水準", "進捗", "達成", "成果指標名"].map((word): [string, DrawnSheet] => [`${word} beside another word`, { D4: "指標", E4: word }]),
  ])("%s is no row", (_, line) => {
    expect(rows(begun(line))).toEqual(ROWS);
  });

  test.each<[string, DrawnSheet]>([
    ["an initiative alone", { B4: "川の清掃" }],
    ["a target whose initiative is still to be written", { E4: "清掃 20回" }],
    ["an initiative that begins in brackets", { B4: "（仮称）中央橋の点検", E4: "（未定）" }],
    ["an initiative that begins with a letter", { B4: "ICTの活用", E4: "A" }],
    ["an initiative that ends as a heading does", { B4: "川の状況", E4: "目標値" }],
    ["an initiative that ends in brackets", { B4: "中央橋の点検（仮）", E4: "10橋（予定）" }],
    ["an initiative that ends in a letter", { B4: "橋の点検A", E4: "全線B" }],
    ["an initiative that ends in a column's word", { B4: "清掃の達成", E4: "新しい水準" }],
    ["an initiative that begins with a column's word", { B4: "水準測量", E4: "達成10件" }],
    ["an initiative that begins with two of them", { B4: "上期の実績の公表", E4: "実績・評価の公表" }],
    ["an initiative beside a number", { B4: "川の清掃", E4: "12" }],
  ])("%s is one", (_, line) => {
    expect(rows(begun(line))).toHaveLength(3);
  });
});

test("a total in the place of the markers, which have no heading, is no row", () => {
  const { A3, ...unheaded } = table;
  expect(A3).toBe("番号");
  expect(rows({ ...unheaded, A6: "合 計", E6: "30回", F6: "順調である。" })).toEqual(ROWS);
});

test("a total in a column that the form does not know, left of the initiatives, is no row", () => {
  expect(rows({ ...table, A3: "分野", A4: "環境", A5: "道路", A6: "合計", E6: "30回" })).toEqual([[null, ...ROWS[0]!.slice(1)], [null, ...ROWS[1]!.slice(1)]]);
});

test("what stands alone behind the projects' names is none of them", () => {
  const projects = { "A1:E1": "本年度の主な事業（取組）", A2: "番号", B2: "主な取り組み", C2: "部名/課名", D2: "内容", E2: "事業費", A3: "1-1", B3: "橋の点検", C3: "道路課", D3: "5年に1回点検する。", E3: "520" };
  expect(rows({ ...projects, D5: "お問い合わせは道路課へ" })).toHaveLength(1);
  expect(rows({ ...projects, B5: "川の清掃" })).toHaveLength(2);
  expect(rows({ ...projects, C5: "河川課", D5: "水質を測る。" })).toHaveLength(2);
});

test("a row's own cell that takes most of the table is no group heading", () => {
  const wide: DrawnSheet = { "A1:T1": "令和5年度 組織目標管理シート", "A3:AN3": "目標項目", AO3: "目標達成時期", AP3: "目標値", AQ3: "【現状】", AR3: "①達成値・実績値", AS3: "難易度", AT3: "②取組内容", "A4:AN4": "公園の清掃", AO4: "通年", AP4: "清掃 10回", AQ4: "5回行った。", "A5:AN5": "橋の点検" };
  expect(rows(wide).map(([, initiative]) => initiative)).toEqual(["公園の清掃", "橋の点検"]);
});

describe("a group heading", () => {
  const grouped = (changed: DrawnSheet): DrawnSheet => ({ ...Object.fromEntries(Object.entries(table).map(([address, text]) => [address.replace(/[45]$/, (row) => String(Number(row) + 1)), text])), "A4:G4": "身近な環境を守る", ...changed });
  const groups = (drawn: DrawnSheet) => read(drawn).rows.map(({ group }) => group);
  const GROUPS = ["身近な環境を守る", "身近な環境を守る"];

  test.each<[string, DrawnSheet]>([
    ["over the whole table", {}],
    ["beside a tall note right of the table", { "H3:Q6": "記入のしかた" }],
    ["with a note far left of the headings", {}],
    ["in brackets", { "A4:G4": "【身近な環境を守る】" }],
    ["that speaks of orders", { "A4:G4": "発注の見直し、備考欄" }],
  ])("%s holds for the rows below it", (name, changed) => {
    const drawn = grouped(changed);
    const apart = Object.fromEntries(Object.entries(drawn).map(([address, text]) => [address.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 10)), text]));
    expect(groups(name.startsWith("with a note") ? { ...apart, A3: "別紙を見ること" } : drawn)).toEqual(Object.keys(changed).includes("A4:G4") ? [changed["A4:G4"], changed["A4:G4"]] : GROUPS);
  });

  test.each(["（続き）", "※ 市道のみ", "【備考】橋は市道", "次頁に続く", "前頁から続く", "つづき", "記入上の留意事項", "注 市道のみ", "*市道のみ"])("is not %s", (remark) => {
    const again = { "A4:G4": "", ...Object.fromEntries(Object.entries(grouped({})).filter(([address]) => !/^A4/.test(address))) };
    expect(groups({ ...again, "A4:G4": remark })).toEqual([null, null]);
  });
});

test("a long text before the initiatives is a group heading alone in its line only", () => {
  const { A3, ...unheaded } = table;
  expect(A3).toBe("番号");
  const long = "身近な環境を市民と守る";
  const lower = Object.fromEntries(Object.entries(unheaded).map(([address, text]) => [address.replace(/[45]$/, (row) => String(Number(row) + 1)), text]));
  const groups = (drawn: DrawnSheet) => read(drawn).rows.map(({ group, cells }) => [group, cells.initiative?.text]);
  expect(groups({ ...lower, A4: long })).toEqual([[long, "公園の清掃"], [long, "橋の点検"]]);
  expect(groups({ ...lower, A4: long, B4: "川の清掃", E4: "2回" })).toEqual([[null, "川の清掃"], [null, "公園の清掃"], [null, "橋の点検"]]);
  const { A5, A6, ...unmarked } = lower;
  expect([A5, A6]).toEqual(["1", "2"]);
  expect(groups({ ...unmarked, A4: long })).toEqual([[long, "公園の清掃"], [long, "橋の点検"]]);
  expect(groups({ ...lower, H3: "備考", H4: long }).map(([group]) => group)).not.toContain(long);
  expect(groups({ ...lower, B4: long })).toEqual([[null, long], [null, "公園の清掃"], [null, "橋の点検"]]);
});

test("a note below the rows is one, whatever stands far left of the table", () => {
  const apart = Object.fromEntries(Object.entries({ ...table, B7: "注1 公園は4か所" }).map(([address, text]) => [address.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 8)), text]));
  expect(rows({ ...apart, A7: "控え" })).toEqual(ROWS);
});

test("a long text alone in a known column before the initiatives is no group heading", () => {
  const units = Object.fromEntries(Object.entries(table).map(([address, text]) => [address === "A1:G1" ? "A1:H1" : address.replace(/^[B-G]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1)), text]));
  expect(read({ ...units, B3: "課室所名", B7: "土木部道路課道路維持係", A8: "3", C8: "川の清掃" }).rows.map(({ group }) => group)).not.toContain("土木部道路課道路維持係");
});

test("an initiative alone in its line is a row where markers and initiatives share a heading", () => {
  const shared: DrawnSheet = { "A1:G1": table["A1:G1"]!, "A3:B3": "目標項目", D3: "目標達成時期", E3: "目標値", F3: "【現状】", G3: "①達成値・実績値", C3: "難易度", A4: "公園の清掃を市民と行う", D4: "通年", E4: "清掃 10回", A5: "橋の点検を計画的に行う", A6: "川の清掃を市民と行う取組", D6: "9月", E6: "2回" };
  expect(rows(shared).map(([, initiative]) => initiative)).toEqual(["公園の清掃を市民と行う", "橋の点検を計画的に行う", "川の清掃を市民と行う取組"]);
});

test("a value of the head may stand over columns that the form does not know", () => {
  const further = { H3: "備考", I3: "所見", J3: "確認" };
  expect(read({ ...table, ...further, D2: "部局名", J2: "土木部" })).toMatchObject({ department: "土木部" });
  expect(read({ ...table, D2: "部局名", J2: "土木部" })).toMatchObject({ department: null });
});
