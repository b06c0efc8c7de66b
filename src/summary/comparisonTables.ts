import type { FigureId } from "./figures";
import type { DepartmentSummary, Summary } from "./summarise";
import { departmentColumn, doneShareColumn, figureColumns } from "./figureColumns";
import { tableOf, type LineColumn, type SummaryTable } from "./summaryTable";
import { sumOf, type PhaseTally } from "./tally";
import type { SummaryWords } from "./words";

/** How many rows went from which mid-year status to which final one. */
export function movementTable(summary: Summary, words: SummaryWords): SummaryTable {
  const { headings, tables, statuses, figures } = words;
  type Line = Summary["movements"][number];
  const columns: LineColumn<Line>[] = [
    { id: "mid_year", heading: headings.midYear, kind: "text", value: ({ midYear }) => statuses[midYear] },
    { id: "final", heading: headings.final, kind: "text", value: ({ final }) => statuses[final] },
    { id: "rows", heading: figures.rows, kind: "whole", figure: "rows", value: ({ rows }) => rows },
  ];
  return tableOf(summary, {
    id: "movements",
    title: tables.movements,
    columns,
    lines: summary.movements,
    scopeOf: ({ midYear, final }) => ({ movement: { midYear, final } }),
  });
}

/** Each department beside itself a year ago, at the same phase. While planning there is no status to compare. */
export function lastYearTable(summary: Summary, words: SummaryWords): SummaryTable {
  const { tables } = words;
  const rows = counted("rows", words);
  const statuses = [...counted("done", words), ...doneShares(words), ...counted("overdue", words), ...counted("not-achieved", words)];
  const columns = [departmentColumn<DepartmentSummary>(words), ...rows, ...(summary.phase === "planning" ? [] : statuses)];
  const series = summary.phase === "planning" ? rows.map(({ id }) => id) : ["done_share", lastYearId("done_share")];
  const chart = { kind: "bars" as const, title: tables.lastYear, category: "department", series };
  return tableOf(summary, {
    id: "last_year",
    title: tables.lastYear,
    columns,
    lines: summary.departments,
    scopeOf: ({ department }) => ({ department }),
    chart,
    inPairs: true,
  });
}

const now = ({ tally }: DepartmentSummary): PhaseTally => tally;
const then = ({ lastYear }: DepartmentSummary): PhaseTally => lastYear ?? sumOf([]);
const lastYearId = (id: string) => `${id}_last_year`;

function counted(figure: FigureId, words: SummaryWords): LineColumn<DepartmentSummary>[] {
  return [...figureColumns([figure], words, now), ...figureColumns([figure], words, then).map((column) => aYearAgo(column, words))];
}

function doneShares(words: SummaryWords): LineColumn<DepartmentSummary>[] {
  return [doneShareColumn(words, now), aYearAgo(doneShareColumn(words, then), words)];
}

/** A column of last year's figures, called so. */
function aYearAgo<L>(column: LineColumn<L>, { headings }: SummaryWords): LineColumn<L> {
  return { ...column, id: lastYearId(column.id), heading: headings.before(column.heading), before: true };
}
