import type { Summary } from "./summarise";
import { departmentTable, goalTable, targetTable } from "./statusTables";
import { lastYearTable, movementTable } from "./comparisonTables";
import { overviewTable, submissionTable } from "./submissionTables";
import type { SummaryTable } from "./summaryTable";
import type { SummaryWords } from "./words";

/**
 * The summary as tables, the same wherever they go. Sums over all departments stand in the overview alone: no other
 * table has a line of totals, so that its columns can be added up.
 */
export function summaryTables(summary: Summary, words: SummaryWords): SummaryTable[] {
  return [
    overviewTable(summary, words),
    submissionTable(summary, words),
    departmentTable(summary, words),
    goalTable(summary, words),
    targetTable(summary, words),
    ...(summary.phase === "final" ? [movementTable(summary, words)] : []),
    ...(summary.lastYear ? [lastYearTable(summary, words)] : []),
  ];
}
