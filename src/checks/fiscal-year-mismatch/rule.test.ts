import { drawnGoalSheet, testRule } from "../testing";
import { fiscalYearMismatch } from "./rule";

const goal = (heading: string) => drawnGoalSheet([{}], { heading });

testRule(fiscalYearMismatch, {
  accept: [{ name: "one year in two notations", sheets: { a: goal("令和7年度 重点目標管理シート"), b: goal("令和７年度　重点目標管理シート") } }],
  reject: [
    {
      name: "one sheet of last year",
      sheets: { a: goal("令和7年度 重点目標管理シート"), b: goal("令和7年度 重点目標管理シート"), c: goal("令和6年度 重点目標管理シート") },
      at: ["- fiscalYear"],
    },
  ],
});
