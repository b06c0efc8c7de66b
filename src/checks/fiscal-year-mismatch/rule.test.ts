import { findingsOf, testRule } from "../ruleTesting";
import { drawnGoalSheet, drawnSectionSheet, drawnWorkbook } from "../../goal/testing/drawnForms";
import { fiscalYearMismatch } from "./rule";

const goal = (heading: string) => drawnGoalSheet([{}], { heading });

testRule(fiscalYearMismatch, {
  accept: [
    { name: "one sheet alone", sheets: { a: goal("令和6年度 重点目標管理シート") } },
    { name: "no sheet bears a year", sheets: { a: goal("重点目標管理シート"), b: goal("重点目標管理シート") } },
    { name: "a blank year is a missing field", sheets: { a: goal("令和　年度 重点目標管理シート"), b: goal("令和7年度 重点目標管理シート") } },
    { name: "another form of another year", sheets: { a: goal("令和7年度 重点目標管理シート"), b: drawnSectionSheet({}) } },
    { name: "one year in two notations", sheets: { a: goal("令和7年度 重点目標管理シート"), b: goal("令和７年度　重点目標管理シート") } },
  ],
  reject: [
    { name: "of two, the one nearer to the form's own year is right", sheets: { a: goal("令和9年度 重点目標管理シート"), b: goal("令和7年度 重点目標管理シート") }, at: ["- fiscalYear"] },
    {
      name: "one sheet of last year",
      sheets: { a: goal("令和7年度 重点目標管理シート"), b: goal("令和7年度 重点目標管理シート"), c: goal("令和6年度 重点目標管理シート") },
      at: ["- fiscalYear"],
    },
  ],
});

test("the finding names the cell that bears the year, and both years", () => {
  const sheets = { a: goal("令和7年度 重点目標管理シート"), b: goal("令和7年度 重点目標管理シート"), c: goal("令和6年度 重点目標管理シート") };
  expect(findingsOf(fiscalYearMismatch, drawnWorkbook(sheets))).toMatchObject([{ sheet: "c", cell: "A1", args: { year: 2024, expected: 2025 } }]);
});

test("a form that bears its year in a column heading is judged by it, and by no sheet that takes its year from the document", () => {
  const goals = (year: string) => ({ "A1:E1": "重点目標", "A3": "事務事業名", "B3": "指標・目標", "C3": "実績・評価等", "D3": `${year}指標・目標`, "A4": "バスの運行", "D4": "利用者 1,200人" });
  const policy = { "A1:C1": "平成26年度局・区運営方針", "D1:F1": "地域局", "A3:C3": "キャッチフレーズ", "D3:F3": "局・区の運営の責任者" };
  const situation = { "A1:D1": "現状と課題", A2: "現状", C2: "課題", A3: "利用者が減った。", C3: "路線を見直す。" };
  const workbook = drawnWorkbook({ 方針: policy, 現状: situation, a: goals("平成25年度"), b: goals("平成25年度"), c: goals("平成24年度") });
  expect(workbook.sheets.map(({ name, form, fiscalYear }) => `${name} ${form} ${fiscalYear}`)).toEqual(["方針 policy 2014", "現状 situation 2014", "a goal 2013", "b goal 2013", "c goal 2012"]);
  expect(findingsOf(fiscalYearMismatch, workbook)).toMatchObject([
    { sheet: "方針", column: "fiscalYear", args: { year: 2014, expected: 2013 } },
    { sheet: "c", cell: null, row: null, column: "fiscalYear", sub: null, args: { year: 2012, expected: 2013 } },
  ]);
});
