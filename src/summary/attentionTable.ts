import type { DataTable } from "../tables/dataTable";
import { attentionReasons } from "./attention";
import { statusAt, type Moment } from "./figures";
import { dataColumns, linkedRow, type LineColumn } from "./summaryTable";
import type { SummaryRow } from "./summaryRow";
import type { SummaryWords } from "./words";

/** A row that has to be looked at, with what was reported on it; null when that cannot be read. */
export interface AttentionRow {
  row: SummaryRow;
  report: string | null;
}

/** The rows that have to be looked at, with the words of their reports. */
export function attentionTable(lines: readonly AttentionRow[], words: SummaryWords, moment: Moment): DataTable {
  const { headings, figures, statuses } = words;
  const columns: LineColumn<AttentionRow>[] = [
    { id: "department", heading: headings.department, kind: "text", value: ({ row }) => row.department },
    { id: "section", heading: headings.section, kind: "text", value: ({ row }) => row.section },
    { id: "sheet", heading: headings.sheet, kind: "text", value: ({ row }) => row.sheet },
    { id: "initiative", heading: headings.initiative, kind: "text", value: ({ row }) => linkedRow(row) },
    { id: "due_day", heading: headings.dueDay, kind: "day", value: ({ row }) => row.dueDay },
    { id: "status", heading: headings.status, kind: "text", value: ({ row }) => statuses[statusAt(row, moment.phase)] },
    {
      id: "reason",
      heading: headings.reason,
      kind: "text",
      value: ({ row }) =>
        attentionReasons(row, moment)
          .map((figure) => figures[figure])
          .join(words.and),
    },
    { id: "report", heading: headings.report, kind: "text", value: ({ report }) => report },
  ];
  return {
    id: "attention",
    title: words.tables.attention,
    columns: dataColumns(columns),
    rows: lines.map((line) => columns.map((column) => column.value(line))),
    chart: null,
  };
}
