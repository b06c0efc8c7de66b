import { testRule } from "../testing";
import { reportMissing } from "./rule";

testRule(reportMissing, {
  accept: [
    { name: "both reports" },
    { name: "final report before the year's end", rows: [{ final: "" }], phase: "mid-year" },
    { name: "no report while planning", rows: [{ midYear: "", final: "" }], phase: "planning" },
  ],
  reject: [
    { name: "no final report", rows: [{}, { final: "" }], at: ["2 final"] },
    { name: "a lone bullet", rows: [{ midYear: "・" }], phase: "mid-year", at: ["1 midYear"] },
    { name: "neither report", rows: [{ midYear: "", final: " " }], at: ["1 midYear", "1 final"] },
  ],
});
