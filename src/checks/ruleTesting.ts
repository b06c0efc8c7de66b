import type { Phase } from "../forms/phase";
import type { GoalWorkbook } from "../goal/goalSheet";
import { drawnGoalSheet, drawnWorkbook, type DrawnHeader, type DrawnRow } from "../goal/testing/drawnForms";
import type { DrawnSheet } from "../sheet/testing/drawnSheet";
import { checkSheet } from "./checkWorkbook";
import type { Finding } from "./finding";
import type { Rule } from "./rule";

/** What one rule finds in a workbook, without its words. */
export function findingsOf(rule: Rule, workbook: GoalWorkbook, phase: Phase = "final"): Finding[] {
  return workbook.sheets.flatMap((sheet) => checkSheet(workbook, sheet, { phase, rules: [rule] }));
}

/** Short form of a finding for tables: `row column (sub)`. */
export function place({ row, column, sub }: Finding): string {
  return [row ?? "-", column ?? "-", sub === null ? "" : `(${sub})`].join(" ").trim();
}

/** One case of a rule's table. */
export interface RuleCase {
  name: string;
  /** One worksheet by its rows, or whole worksheets by name. */
  rows?: readonly DrawnRow[];
  header?: DrawnHeader;
  sheets?: Record<string, DrawnSheet>;
  phase?: Phase;
  /** Places that the rule must object to, see `place`; none when left out. */
  at?: readonly string[];
}

/** Runs a rule's table: it must object exactly at the stated places. */
export function testRule(rule: Rule, cases: { accept: readonly RuleCase[]; reject: readonly RuleCase[] }): void {
  const run = ({ rows = [{}], header = {}, sheets, phase = "final" }: RuleCase) =>
    findingsOf(rule, drawnWorkbook(sheets ?? { "1位": drawnGoalSheet(rows, header) }), phase).map(place);
  describe(rule.id, () => {
    test.each(cases.accept)("accepts: $name", (one) => {
      expect(run(one)).toEqual([]);
    });
    test.each(cases.reject)("rejects: $name", (one) => {
      expect(one.at?.length).toBeGreaterThan(0);
      expect(run(one)).toEqual(one.at);
    });
  });
}
