import { measuredItems } from "../checks/measured";
import type { Family } from "../forms";
import type { GoalRow } from "../goal/goalSheet";
import type { Report } from "../japanese/reports/status";
import type { Comparison } from "../japanese/comparison/heldAgainst";

/**
 * How much of a row's targets in numbers a report says was reached, 0 to 1: the mean of all that state the same quantity
 * on both sides, more than enough counted as enough; null when none does.
 */
export function achievedShare(row: GoalRow, family: Family, report: Report, fiscalYear: number | null): number | null {
  const shares = measuredItems(row, family, report, fiscalYear).flatMap(({ comparisons }) => comparisons.map(reachedShare));
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** About as many is enough (see Comparison.short). */
function reachedShare({ short, share }: Comparison): number {
  return short ? Math.min(1, Math.max(0, share)) : 1;
}
