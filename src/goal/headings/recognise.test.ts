import { drawnGoalSheet } from "../testing/drawnForms";
import { drawnSnapshot, type DrawnSheet } from "../../sheet/testing/drawnSheet";
import { readWorksheet } from "../readWorksheet";

const line = (row: number, ...texts: string[]): DrawnSheet => Object.fromEntries(texts.map((text, at) => [`${"ABCDEFGH"[at]!}${row}`, text]));
const HEADINGS = ["取組項目", "期間・期限", "数値目標", "中間報告", "期末報告"];

test.each<[string, DrawnSheet]>([
  ["minutes with the words of headings in one column", { A1: "会議の記録", ...line(3, "議題", "期間・期限の決め方"), ...line(4, "決定", "数値目標は各課で決める") }],
  ["a table of two common headings", { A1: "窓口の改善", ...line(2, "議題", "現状", "課題"), ...line(3, "広報", "読まれない", "紙面") }],
  ["a list of projects", { A1: "事業の一覧", ...line(2, "主な取組", "担当課", "内容", "事業費"), ...line(3, "研修", "庶務課", "講師", "10") }],
  ["a list that explains the headings", { A1: "令和7年度 重点目標管理シート", ...Object.fromEntries(HEADINGS.map((heading, at) => [`A${at + 2}`, heading])), B2: "何をするか" }],
  ["a collection of several departments", { A1: "重点目標の集計", ...line(2, "部名", "取組項目", "期間", "数値目標", "中間", "期末"), ...line(3, "地域部", "駐輪場", "3月", "300台", "", "") }],
  ["instructions with a sample", { A1: "記入の仕方", A2: "次のとおり書く。", ...line(3, ...HEADINGS), ...line(4, "乗合タクシー", "通年", "900人", "", "") }],
  ["a plan under a common title and common words", { A1: "重点目標（案）", ...line(2, "事業名", "概要", "指標・目標", "予算"), ...line(3, "広報", "紙を出す", "12回", "100") }],
  ["a year's plan of a department", { A1: "課の年間予定", ...line(2, "取組", "期間", "目標", "上半期の状況", "年度末の状況"), ...line(3, "研修", "6月", "2回", "2回", "") }],
  ["an appraisal of one person", { A1: "人事評価シート", ...line(2, "目標項目", "難易度", "達成水準", "期限", "方法", "中間", "達成状況"), ...line(3, "窓口", "B", "5分", "3月", "番号札", "導入", "済") }],
])("%s is no goal sheet", (_, drawn) => {
  expect(readWorksheet(drawnSnapshot("1", drawn))).toEqual({ reason: "unknown", cover: [] });
});

test.each<[string, DrawnSheet]>([
  ["with the headings alone, its title lost", { A1: "様式1", ...line(2, ...HEADINGS), ...line(3, "乗合タクシー", "通年", "900人", "", "") }],
  ["below a line on how to fill it in", { ...drawnGoalSheet([{}]), V1: "", A2: "記入要領は別紙" }],
])("a goal sheet is one %s", (_, drawn) => {
  expect(readWorksheet(drawnSnapshot("1", drawn))).toMatchObject({ rows: [{ ordinal: 1 }] });
});
