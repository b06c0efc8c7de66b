import { testRule } from "../ruleTesting";
import { drawnGoalSheet } from "../../goal/testing/drawnForms";
import { targetBehind } from "./rule";

const initiative = "(1) 自治会への加入\n(2) 高齢者への訪問";

testRule(targetBehind, {
  accept: [
    { name: "already reached", rows: [{ target: "加入率90%", midYear: "加入率は92%である。" }], phase: "mid-year" },
    { name: "the period is over", rows: [{ period: "6月まで", target: "加入率90%", midYear: "加入率は82%である。" }], phase: "mid-year" },
    { name: "the period ends with the half-year", rows: [{ period: "上半期", target: "加入率90%", midYear: "加入率は82%である。" }], phase: "mid-year" },
    { name: "each sub-item has its period", rows: [{ initiative, period: "(1) 通年\n(2) 6月まで", target: "(1) 加入率90%\n(2) 訪問50件", midYear: "(1) 加入率は92%である。\n(2) 訪問は40件だった。" }], phase: "mid-year" },
    { name: "a part of it that the target does not name", rows: [{ target: "訪問50件（うち初回20件）", midYear: "訪問は52件（うち再訪15件）だった。" }], phase: "mid-year" },
    { name: "the year is over", rows: [{ target: "加入率90%", midYear: "加入率は82%である。" }] },
  ],
  reject: [
    { name: "no end is stated", rows: [{ period: "6月から", target: "加入率90%", midYear: "加入率は82%である。" }], phase: "mid-year", at: ["1 midYear"] },
    { name: "no fiscal year is stated", sheets: { a: drawnGoalSheet([{ period: "6月まで", target: "加入率90%", midYear: "加入率は82%である。" }], { heading: "重点目標管理シート" }) }, phase: "mid-year", at: ["1 midYear"] },
    { name: "one of two sub-items", rows: [{ initiative, period: "(1) 6月まで\n(2) 12月まで", target: "(1) 加入率90%\n(2) 訪問50件", midYear: "(1) 加入率は92%である。\n(2) 訪問は40件だった。" }], phase: "mid-year", at: ["1 midYear (2)"] },
    { name: "a part of it that both name", rows: [{ target: "訪問50件（うち初回20件）", midYear: "訪問は52件（うち初回15件）だった。" }], phase: "mid-year", at: ["1 midYear"] },
    { name: "below while it runs", rows: [{ target: "加入率90%", midYear: "加入率は82%である。" }], phase: "mid-year", at: ["1 midYear"] },
  ],
});
