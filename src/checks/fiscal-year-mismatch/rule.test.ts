import { drawnGoalSheet, drawnSectionSheet, drawnWorkbook, findingsOf, testRule } from "../testing";
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
