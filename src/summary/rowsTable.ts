import type { DataColumn, DataTable, DataValue } from "../tables/dataTable";
import { counts, statusAt, type Moment } from "./figures";
import { dataColumns, linkedRow, type LineColumn } from "./summaryTable";
import type { SummaryRow } from "./summaryRow";
import type { SummaryWords } from "./words";

/** Name of the table of rows among the tables that leave together. */
export const ROWS_TABLE = "goal_rows";

/** The table of rows without its rows: they are too many to be held and go out one by one. */
export interface RowColumns {
  columns: DataColumn[];
  /** One value for each column. */
  valuesOf(row: SummaryRow): DataValue[];
}

/**
 * How a row of the list becomes a line of the table `goal_rows`. `reported`, `done`, `overdue` and their like are 1 or 0 at the
 * given moment, so that their sums are the summary's figures. The key, which says nothing to people, stands last.
 */
export function rowColumns(words: SummaryWords, moment: Moment): RowColumns {
  const { headings, figures, statuses } = words;
  const flag = (id: string, figure: Parameters<typeof counts>[0]): LineColumn<SummaryRow> => ({
    id,
    heading: figures[figure],
    kind: "whole",
    value: (row) => (counts(figure, row, moment) ? 1 : 0),
  });
  const columns: LineColumn<SummaryRow>[] = [
    { id: "fiscal_year", heading: headings.fiscalYear, kind: "ordinal", value: ({ fiscalYear }) => fiscalYear },
    { id: "department", heading: headings.department, kind: "text", value: ({ department }) => department },
    { id: "section", heading: headings.section, kind: "text", value: ({ section }) => section },
    { id: "priority", heading: headings.priority, kind: "ordinal", value: ({ priority }) => priority },
    { id: "sheet", heading: headings.sheet, kind: "text", value: ({ sheet }) => sheet },
    { id: "title", heading: headings.title, kind: "text", value: ({ title }) => title },
    { id: "row_number", heading: headings.row, kind: "ordinal", value: ({ row }) => row },
    { id: "initiative", heading: headings.initiative, kind: "text", value: linkedRow },
    { id: "phase", heading: headings.phase, kind: "text", value: ({ phase }) => words.phases[phase] },
    { id: "mid_year_status", heading: headings.midYear, kind: "text", value: ({ status }) => statuses[status.midYear] },
    { id: "final_status", heading: headings.final, kind: "text", value: ({ status }) => statuses[status.final] },
    { id: "status", heading: headings.status, kind: "text", value: (row) => statuses[statusAt(row, moment.phase)] },
    { id: "due_day", heading: headings.dueDay, kind: "day", value: ({ dueDay }) => dueDay },
    { id: "progress", heading: headings.progress, kind: "share", value: ({ progress }) => shareOf(progress) },
    { id: "achieved_share", heading: headings.achievedShare, kind: "share", value: ({ achieved }) => shareOf(achieved) },
    flag("reported", "reported"),
    flag("done", "done"),
    flag("overdue", "overdue"),
    flag("not_achieved", "not-achieved"),
    flag("measured", "measured"),
    flag("target_reached", "target-reached"),
    { id: "error_count", heading: headings.errorCount, kind: "whole", value: ({ errors }) => errors },
    { id: "warning_count", heading: headings.warningCount, kind: "whole", value: ({ warnings }) => warnings },
    { id: "review", heading: headings.review, kind: "text", value: ({ review }) => (review === null ? null : words.reviews[review]) },
    { id: "submitted_at", heading: headings.submittedAt, kind: "moment", value: ({ submittedAt }) => submittedAt },
    { id: "url", heading: headings.item, kind: "text", value: ({ webUrl }) => webUrl },
    { id: "key", heading: headings.key, kind: "text", value: ({ key }) => key },
  ];
  return { columns: dataColumns(columns), valuesOf: (row) => columns.map((column) => column.value(row)) };
}

/** The table `goal_rows` of a few rows. */
export function rowsTable(rows: readonly SummaryRow[], words: SummaryWords, moment: Moment): DataTable {
  const { columns, valuesOf } = rowColumns(words, moment);
  return { id: ROWS_TABLE, title: words.tables.rows, columns, rows: rows.map(valuesOf), chart: null };
}

function shareOf(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}
