import { drawnSectionSheet, drawnWorkbook, drawnGoalSheet, findingsOf, testRule } from "../testing";
import { arithmeticMismatch } from "./rule";

testRule(arithmeticMismatch, {
  accept: [
    { name: "a share as it should be", rows: [{ final: "対象80団体のうち19団体で実施（実施率23.8%）" }] },
    { name: "a total as it should be", rows: [{ final: "大人120人、子ども30人の計150人" }] },
    { name: "a share without its counts", rows: [{ final: "加入率84.3%" }] },
  ],
  reject: [
    ...(["target", "midYear", "final", "activity", "outcome"] as const).map((role) => ({
      name: `a share in the column ${role}`,
      sheets: { a: drawnSectionSheet({ [role]: "対象80団体のうち19団体で実施（実施率28.3%）" }) },
      at: [`1 ${role}`],
    })),
    { name: "the first figure of a cell that is wrong", rows: [{ final: "大人120人、子ども30人の計150人。対象80団体のうち19団体（28.3%）。大人12人、子ども3人の計16人" }], at: ["1 final"] },
    { name: "a share with turned digits", rows: [{ final: "対象80団体のうち19団体で実施（実施率28.3%）" }], at: ["1 final"] },
    { name: "a total", rows: [{ midYear: "大人120人、子ども30人の計160人" }], at: ["1 midYear"] },
  ],
});

test("what was computed has the unit of what was stated, and separators", () => {
  const workbook = drawnWorkbook([drawnGoalSheet([{ final: "大人1,200人、子ども300人の計1,600人" }])]);
  expect(findingsOf(arithmeticMismatch, workbook)).toMatchObject([{ args: { stated: "計1,600人", computed: "1,500人" } }]);
});
