import { testRule } from "../ruleTesting";
import { drawnGoalSheet, drawnSectionSheet } from "../../goal/testing/drawnForms";
import { reportMissing } from "./rule";

testRule(reportMissing, {
  accept: [
    { name: "one column of several", sheets: { a: drawnSectionSheet({ final: "", outcome: "好評だった。" }) } },
    { name: "no column for the report: that is missing-column", sheets: { a: { ...drawnGoalSheet([{}]), "R8:T8": "" } } },
    { name: "both reports" },
    { name: "a note in place of it", rows: [{ midYear: "下半期に実施するため、記載なし" }, { midYear: "該当なし" }, { midYear: "別紙のとおり" }, { midYear: "同上" }], phase: "mid-year" },
    { name: "final report before the year's end", rows: [{ final: "" }], phase: "mid-year" },
    { name: "no report while planning", rows: [{ midYear: "", final: "" }], phase: "planning" },
  ],
  reject: [
    { name: "all columns of several", sheets: { a: drawnSectionSheet({ final: "" }) }, at: ["1 final"] },
    { name: "no final report", rows: [{}, { final: "" }], at: ["2 final"] },
    { name: "only asked to be filled in", rows: [{ midYear: "（記入してください）" }, { midYear: "未記入" }], phase: "mid-year", at: ["1 midYear", "2 midYear"] },
    { name: "a lone bullet", rows: [{ midYear: "・" }], phase: "mid-year", at: ["1 midYear"] },
    { name: "neither report", rows: [{ midYear: "", final: " " }], at: ["1 midYear", "1 final"] },
  ],
});
