import type { Family } from "../../forms";
import { cellSegments, reportedItems, reportRole, usesNumbers } from "../../goal/answers/answers";
import type { GoalRow } from "../../goal/goalSheet";
import { statedPeriods, type StatedPeriod } from "../../goal/answers/periods";
import { resolvedReport } from "../../goal/answers/reports";
import { fiscalYearSpan, halfYearEnd } from "../../japanese/periods/calendar";
import { atCell, quoted, reached, type Rule } from "../rule";

/**
 * A sub-item whose period ended by the half-year cut-off, and whose mid-year report says that it is not finished.
 * A period that ended before the year began, or before it started, is a slip of the period (`period-outside-year`,
 * `period-reversed`) and not a delay.
 */
export const overdue: Rule = {
  id: "overdue",
  severity: "warning",
  check({ sheet, fiscalYear, phase, family }) {
    if (fiscalYear === null || !reached("mid-year", phase)) return [];
    const [from, cutOff] = [fiscalYearSpan(fiscalYear).start, halfYearEnd(fiscalYear)];
    return sheet.rows.flatMap((row) =>
      [...lastEnds(statedPeriods(row, fiscalYear))].flatMap(([stated, end]) => {
        if (end === null || end < from || end > cutOff) return [];
        return itemsOf(row, family, stated).flatMap((sub) => {
          const report = resolvedReport({ family: sheet.family, fiscalYear }, row, sub, "midYear", [family]);
          return report?.unfinished ? [atCell(row, report.role, sub, { end, evidence: quoted(report.unfinished.text) })] : [];
        });
      }),
    );
  },
};

/** The sub-items that a period is stated for: one for all of them holds for each that the report answers by number. */
function itemsOf(row: GoalRow, family: Family, stated: number | null): readonly (number | null)[] {
  const role = reportRole(row, family, "midYear");
  const isNumbered = stated === null && role !== undefined && usesNumbers(cellSegments(row, role));
  return isNumbered ? reportedItems(row) : [stated];
}

/** The last stated end of each sub-item; null where one of its periods has none that can be relied on. */
function lastEnds(periods: readonly StatedPeriod[]): Map<number | null, string | null> {
  const ends = new Map<number | null, string | null>();
  for (const { sub, reading } of periods) {
    const before = ends.get(sub);
    const isOpen = before === null || reading.end === null || reading.reversed;
    ends.set(sub, isOpen ? null : before === undefined || reading.end! > before ? reading.end : before);
  }
  return ends;
}
