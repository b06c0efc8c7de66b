import type { Summary } from "./summarise";
import { departmentTable, goalTable, targetTable } from "./statusTables";
import { lastYearTable, movementTable } from "./comparisonTables";
import { OVERVIEW, overviewTable } from "./overviewTable";
import { expectedIfAny, submissionTable, SUBMISSIONS } from "./submissionTable";
import type { DataTable } from "../tables/dataTable";
import { turnedTable } from "../tables/turnedTable";
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

/** The tables in which something stands; without rows only who is missing is of interest. */
export function tellingTables<Table extends DataTable>({ total, listed }: Summary, tables: readonly Table[]): Table[] {
  const empty = total.counts.rows === 0;
  return tables.filter(({ id, rows }) => rows.length > 0 && (!empty || (id === SUBMISSIONS && listed)));
}

/** The tables as the pane draws them: without what goes without saying. Programs take them as they are. */
export function tablesToSee(tables: readonly SummaryTable[], words: SummaryWords): SummaryTable[] {
  return tables.map((table) => (table.id === SUBMISSIONS ? expectedIfAny(table, words) : table));
}

/** The tables as people read them below one another: the same, and the overview's long line is turned. */
export function tablesToRead(tables: readonly SummaryTable[], words: SummaryWords): DataTable[] {
  return tablesToSee(tables, words).map((table) => (table.id === OVERVIEW ? turnedTable(table, words.headings) : table));
}
