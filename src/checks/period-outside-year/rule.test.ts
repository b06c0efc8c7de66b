import { testRule } from "../ruleTesting";
import { periodOutsideYear } from "./rule";

const initiative = "(1) 調査\n(2) 設計";

testRule(periodOutsideYear, {
  accept: [
    { name: "over New Year", rows: [{ period: "8月～1月" }] },
    { name: "the year's own end", rows: [{ period: "令和7年度末" }] },
    { name: "the sheet's own year, loosely typed", rows: [{ period: "令和7年" }] },
    { name: "from the sheet's own year on", rows: [{ period: "令和7年～" }] },
    { name: "an item's number before it", rows: [{ period: "1　年度内" }, { period: "２ 年度末" }] },
    { name: "the last day", rows: [{ period: "R8.3.31" }] },
  ],
  reject: [
    { name: "next year's end", rows: [{ period: "令和8年度末" }], at: ["1 period"] },
    { name: "one for each sub-item", rows: [{ initiative, period: "(1)(2) 令和8年度末" }], at: ["1 period (1)", "1 period (2)"] },
    { name: "no numbers: all sub-items", rows: [{ initiative, period: "令和9年3月まで" }], at: ["1 period (1)", "1 period (2)"] },
    { name: "another calendar year", rows: [{ period: "令和8年" }], at: ["1 period"] },
    { name: "beyond the sheet's own year", rows: [{ period: "令和7年～令和9年" }], at: ["1 period"] },
    { name: "a year that is typed with spaces", rows: [{ period: "令和 6 年度内" }, { period: "元年度" }], at: ["1 period", "2 period"] },
    { name: "past years", rows: [{ period: "令和6年10月" }], at: ["1 period"] },
    { name: "an era year past its era", rows: [{ period: "H39年度まで" }], at: ["1 period"] },
  ],
});
