import type { Finding } from "../checks/finding";
import type { GoalWorkbook } from "../goal/goalSheet";
import { standsOn } from "../goal/sheetPlace";
import type { DataTable, DataValue } from "../tables/dataTable";
import { findingMessage } from "./findings";
import type { Language } from "./language";
import { report } from "./pane/report";
import { check } from "./pane/check";
import { RULE_ACTIONS } from "./ruleActions";
import { rowName } from "./rowName";
import { RULE_NAMES } from "./rules";

const HEADINGS = {
  ja: {
    title: "指摘",
    cell: "セル",
    sheet: "シート",
    row: "取組",
    severity: "重大度",
    rule: "規則",
    finding: "指摘の内容",
    action: "すること",
    fix: (text: string) => `「${text}」に直す。`,
  },
  en: {
    title: "Findings",
    cell: "Cell",
    sheet: "Sheet",
    row: "Row",
    severity: "Severity",
    rule: "Rule",
    finding: "What is wrong",
    action: "What to do",
    fix: (text: string) => `Change it to “${text}”.`,
  },
} as const;

/** The findings of a workbook as a table, one line each: where, how grave, what is wrong, what to do. */
export function findingsTable({ sheets }: GoalWorkbook, findings: readonly Finding[], language: Language): DataTable {
  const { title, fix: fixed, ...headings } = HEADINGS[language];
  const line = (finding: Finding): DataValue[] => {
    const { sheet, cell, severity, rule, fix } = finding;
    const row = sheets.find((one) => standsOn(one, finding))?.rows.find(({ ordinal }) => ordinal === finding.row);
    return [
      { text: cell ?? sheet, to: { sheet, address: cell ?? "A1" } },
      sheet,
      row ? rowName(row.marker, row.ordinal, report[language]) : null,
      check[language].severities[severity],
      RULE_NAMES[language][rule],
      findingMessage(finding, language),
      fix ? fixed(fix.text) : RULE_ACTIONS[language][rule],
    ];
  };
  const columns = Object.entries(headings).map(([id, heading]) => ({ id, heading, kind: "text" as const }));
  return { id: "findings", title, columns, rows: findings.map(line), chart: null };
}
