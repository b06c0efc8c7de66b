import { departmentColumn } from "./figureColumns";
import type { Summary } from "./summarise";
import { tableOf, withoutColumn, type LineColumn, type SummaryTable } from "./summaryTable";
import type { SummaryWords } from "./words";

/** Name of the table of who has submitted. */
export const SUBMISSIONS = "submissions";
const EXPECTED = "expected";

/** Whether a department should submit is told to people where there is one of which nobody expects it. */
export function expectedIfAny(table: SummaryTable, { yes }: SummaryWords): SummaryTable {
  const at = table.columns.findIndex(({ id }) => id === EXPECTED);
  return table.rows.every((values) => values[at] === yes) ? withoutColumn(table, EXPECTED) : table;
}

/** Who has submitted and who has not, by department (and section, where the list of departments names sections). */
export function submissionTable(summary: Summary, words: SummaryWords): SummaryTable {
  const { headings, tables, figures } = words;
  type Line = Summary["submissions"][number];
  const columns: LineColumn<Line>[] = [
    departmentColumn(words),
    { id: "section", heading: headings.section, kind: "text", value: ({ section }) => (section === null ? words.noSection : (section ?? null)) },
    ...(summary.listed
      ? [{ id: EXPECTED, heading: headings.expected, kind: "text" as const, value: ({ expected }: Line) => (expected ? words.yes : words.no) }]
      : []),
    { id: "state", heading: headings.state, kind: "text", value: ({ state }) => words.submissionStates[state] },
    { id: "rows", heading: figures.rows, kind: "whole", figure: "rows", value: ({ rows }) => rows },
    { id: "reported", heading: figures.reported, kind: "whole", figure: "reported", value: ({ reported }) => reported },
    { id: "submitted_at", heading: headings.submittedAt, kind: "moment", value: ({ submittedAt }) => submittedAt },
  ];
  const scopeOf = ({ department, section }: Line) => ({ department, ...(section !== undefined && { section }) });
  return tableOf(summary, { id: SUBMISSIONS, title: tables.submissions, columns, lines: summary.submissions, scopeOf });
}
