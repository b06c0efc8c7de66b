import { checkWorkbook } from "../checks/checkWorkbook";
import { RULE_IDS } from "../checks/ruleIds";
import { drawnGoalSheet } from "../goal/testing/drawnForms";
import { drawnSnapshot, shifted } from "../sheet/testing/drawnSheet";
import { readGoalWorkbook } from "../goal/readGoalWorkbook";
import { findingsTable } from "./findingsTable";
import { RULE_ACTIONS } from "./ruleActions";

const goals = readGoalWorkbook({
  name: "移動.xlsx",
  sheets: [drawnSnapshot("1位", drawnGoalSheet([{ period: "平成7年12月", target: "利用者1,200人", final: "" }]))],
});
const findings = checkWorkbook(goals, { phase: "final" });

test("one line each: linked cell, sheet, row, severity, rule, what is wrong, what to do", () => {
  const { columns, rows } = findingsTable(goals, findings, "ja");
  expect(columns.map(({ heading }) => heading)).toEqual(["セル", "シート", "取組", "重大度", "規則", "指摘の内容", "すること"]);
  expect(rows).toHaveLength(findings.length);
  const at = findings.findIndex(({ fix }) => fix);
  expect(rows[at]).toEqual([
    { text: "H9", to: { sheet: "1位", address: "H9" } },
    "1位",
    "①",
    "警告",
    "期間が年度の外に出ている",
    expect.stringContaining("平成7年12月"),
    "「令和7年12月」に直す。",
  ]);
});

test("a finding without a cell leads to its sheet", () => {
  const { rows } = findingsTable(goals, [{ ...findings[0]!, cell: null, row: null }], "en");
  expect(rows[0]!.slice(0, 3)).toEqual([{ text: "1位", to: { sheet: "1位", address: "A1" } }, "1位", null]);
});

test("of two goal sheets on one worksheet each finding names its own row", () => {
  const second = shifted(drawnGoalSheet([{ marker: "い", final: "" }], { title: "水路の清掃" }), 20, 0);
  const both = readGoalWorkbook({ name: "移動.xlsx", sheets: [drawnSnapshot("目標", { ...drawnGoalSheet([{ marker: "ア", final: "" }]), ...second })] });
  const { rows } = findingsTable(both, checkWorkbook(both, { phase: "final" }).filter(({ rule }) => rule === "report-missing"), "ja");
  expect(rows.map((row) => row[2])).toEqual(["ア", "い"]);
});

test("every rule says in both languages what to do", () => {
  for (const rule of RULE_IDS) expect([RULE_ACTIONS.ja[rule], RULE_ACTIONS.en[rule]]).toEqual([expect.stringMatching(/。$/), expect.stringMatching(/\.$/)]);
});
