import { drawnSnapshot, type DrawnSheet } from "../sheet/testing/drawnSheet";
import type { GoalSheet } from "./goalSheet";
import { readGoalWorkbook } from "./readGoalWorkbook";
import { readWorksheet } from "./readWorksheet";

/** A document of a bureau with all its parts on one worksheet. */
const parts: DrawnSheet = {
  "A1:F1": "平成27年度　局・区運営方針", "G1:H1": "都市局",
  "A3:H3": "キャッチフレーズ", "A4:H4": "つながるまちへ",
  "A6:H6": "現状と課題", "A7:D7": "現状", "E7:H7": "課題", A8: "1", "B8:D8": "橋が古くなっている。", "E8:H8": "計画的に直す。",
  "A10:H10": "重点目標(H26評価とH27目標)",
  "B11:C11": "事務事業名", "B12:C12": "事務事業の概要", "D11:F11": "平成26年度", D12: "指標・目標", "E12:F12": "実績・評価等", "G11:H12": "平成27年度\n指標・目標",
  "A13:A14": "1-1", "B13:C13": "橋の修繕", "B14:C14": "計画的に直す。", "D13:D14": "12橋を修繕する。", E13: "実績", F13: "12橋を修繕した。", E14: "評価", F14: "達成", "G13:H14": "14橋を修繕する。",
  "A16:H16": "本年度の主な事業(取組)", "A17:C17": "主な取り組み", D17: "部名/課名", "E17:G17": "内容", H17: "事業費(千円)", A18: "1-1", "B18:C18": "橋の点検", D18: "道路部\n道路課", "E18:G18": "5年に1回点検する。", H18: "52000",
};
const read = (drawn: DrawnSheet) => readWorksheet(drawnSnapshot("都市局", drawn)) as GoalSheet;

test("of a document on one worksheet the goals are read, up to its next part, with the document's head", () => {
  expect(read(parts)).toMatchObject({ form: "goal", fiscalYear: 2015, department: "都市局", rows: [{ marker: "1-1", cells: { initiative: { text: "橋の修繕" }, target: { text: "14橋を修繕する。" } } }] });
  expect(read(parts).rows).toHaveLength(1);
});

test.each(["令和５年度　部局運営方針", "区運営方針", "令和5年度 局経営方針", "部の運営方針"])("the head may be titled %s", (title) => {
  expect(read({ ...parts, "A1:F1": title })).toMatchObject({ form: "goal", fiscalYear: 2015, department: "都市局" });
});

test.each([
  ["北浜区運営方針", "北浜区"],
  ["令和5年度　港区　運営方針", "港区"],
  ["令和○○年度 都市整備局の運営方針", "都市整備局"],
  ["【区民生活部 経営方針】", "区民生活部"],
])("the head's title names the department: %s", (title, department) => {
  expect(read({ ...parts, "A1:F1": title })).toMatchObject({ form: "goal", department });
  expect(read({ ...parts, "A1:F1": title, "G1:H1": "" })).toMatchObject({ form: "goal", department });
});

test.each(["局・区運営方針", "令和5年度 各区の運営方針", "部局運営方針", "地区運営方針", "担当部局の運営方針"])("the head's title names none: %s", (title) => {
  expect(read({ ...parts, "A1:F1": title, "G1:H1": "" })).toMatchObject({ form: "goal", department: null });
});

test("the heading of this year's goals tells the year, before a title that names last year first", () => {
  expect(read({ ...parts, "A10:H10": "重点目標（平成26年度評価と平成27年度目標）" })).toMatchObject({ fiscalYear: 2015 });
});

test("the title of a head alone is common words", () => {
  const table = { "A1:F1": "令和5年度 部局運営方針", A3: "分野", B3: "方針", A4: "道路", B4: "計画的に直す。" };
  expect(readWorksheet(drawnSnapshot("方針", table))).toMatchObject({ reason: "unknown" });
  expect(readWorksheet(drawnSnapshot("方針", { ...table, "A6:H6": "キャッチフレーズ" }))).toMatchObject({ form: "policy", fiscalYear: 2023 });
});

test("goals on a worksheet of their own take year and department from the document's", () => {
  const lines = Object.entries(parts);
  const sheets = [drawnSnapshot("方針", Object.fromEntries(lines.slice(0, 4))), drawnSnapshot("目標", Object.fromEntries(lines.slice(10, -12)))];
  expect(readGoalWorkbook({ name: "a.xlsx", sheets }).sheets).toMatchObject([{ form: "policy" }, { form: "goal", department: "都市局", fiscalYear: 2015 }]);
});

describe("the projects' table under other headings", () => {
  const head = { "A1:G1": "本年度の主な事業（取組）", A3: "1-1", "B3:C3": "橋の点検", D3: "道路部\n道路課", "E3:G3": "5年に1回点検する。", H3: "52000" };
  test.each([
    ["主な取組", "部名・課名", "取組内容", "事業費（千円）"],
    ["主な事業（取組）", "担当課", "事業内容", "予算額（千円）"],
    ["事業名", "所管部課名", "事業の概要", "当初予算"],
  ])("%s, %s, %s, %s", (name, unit, content, cost) => {
    const sheet = read({ ...head, "A2:C2": name, D2: unit, "E2:G2": content, H2: cost });
    expect(sheet).toMatchObject({ form: "projects", missingColumns: [], rows: [{ cells: { initiative: { text: "橋の点検" }, department: { text: "道路部\n道路課" }, content: { text: "5年に1回点検する。" }, cost: { text: "52000" } } }] });
  });

  test.each(["備考", "課題", "内容の説明"])("not under %s", (other) => {
    expect(read({ ...head, "A2:C2": "主な取り組み", D2: other, "E2:G2": "内容", H2: "事業費" })).toMatchObject({ missingColumns: ["department"] });
  });
});
