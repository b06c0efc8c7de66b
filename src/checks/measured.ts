import type { Family } from "../forms";
import { answerTo, cellSegments, type Answer, reportedItems, reportRole, usesNumbers } from "../goal/answers";
import type { Role } from "../forms/role";
import type { GoalRow } from "../goal/goalSheet";
import type { Report } from "../japanese/status";
import { rememberedOfWorkbook } from "../goal/remembered";
import { reviewedYear } from "../goal/reviewedYear";
import { compareQuantities, type Comparison } from "../japanese/comparison";
import { isPointerBack } from "../japanese/reportReadings";

/** What a report's numbers say about a row's target. */
export interface Measured {
  sub: number | null;
  /** Role of the report's cell. */
  role: Role;
  comparisons: Comparison[];
}

/**
 * Compares the target with a report, sub-item by sub-item; a target without numbers of sub-items is compared with the
 * whole report once.
 */
export const measuredItems = rememberedOfWorkbook((row: GoalRow, family: Family, report: Report, fiscalYear: number | null): Measured[] => {
  const role = reportRole(row, family, report);
  const goal: Role = report === "final" ? family.finalTarget : "target";
  if (!role) return [];
  const year = reviewedYear(family, report, fiscalYear);
  const numbered = usesNumbers(cellSegments(row, goal));
  return (numbered ? reportedItems(row) : [null]).flatMap((sub) => {
    const target = answerTo(row, goal, sub);
    const result = reportedResult(row, family, sub, report, role);
    const context = { subject: answerTo(row, "indicator", sub)?.text, initiative: answerTo(row, "initiative", sub)?.text, fiscalYear: year };
    const comparisons = target && result ? compareQuantities(target.text, result.text, context) : [];
    return comparisons.length > 0 ? [{ sub, role, comparisons }] : [];
  });
});

/** The columns whose words a final report's numbers are held against: its own, and what is told beside it. */
export function tellingRoles({ role }: Pick<Measured, "role">, { reports }: Family): readonly Role[] {
  return [...new Set<Role>([role, ...reports.final, "evaluation"])];
}

/** What a report answers; a final one that only points back answers with the numbers of the mid-year report. */
function reportedResult(row: GoalRow, family: Family, sub: number | null, report: Report, role: Role): Answer | null {
  const answer = answerTo(row, role, sub);
  if (report !== "final" || !answer || !isPointerBack(answer.text)) return answer;
  const midYear = reportRole(row, family, "midYear");
  return (midYear && answerTo(row, midYear, sub)) ?? answer;
}
