import type { DepartmentSummary, Summary } from "./summarise";
import { columnId, departmentColumn, doneShareColumn, figureColumns, meanAchievedShare, share, statusFigures } from "./figureColumns";
import { tableOf, type LineColumn, type SummaryTable } from "./summaryTable";
import type { SummaryWords } from "./words";

/** Rows by department and status. */
export function departmentTable(summary: Summary, words: SummaryWords): SummaryTable {
  const { tables } = words;
  const statuses = statusFigures(summary.phase);
  const tallyOf = ({ tally }: DepartmentSummary) => tally;
  const columns: LineColumn<DepartmentSummary>[] = [
    departmentColumn(words),
    ...figureColumns(["rows", "reported", ...statuses], words, tallyOf),
    ...(statuses.length > 0 ? [doneShareColumn(words, tallyOf)] : []),
    ...figureColumns(["overdue", "not-achieved", "errors", "warnings", "returned", "resubmitted", "confirmed"], words, tallyOf),
  ];
  const chart = {
    kind: "stacked-bars" as const,
    title: tables.departments,
    category: "department",
    series: statuses.length > 0 ? statuses.map(columnId) : ["rows"],
  };
  return tableOf(summary, {
    id: "status_by_department",
    title: tables.departments,
    columns,
    lines: summary.departments,
    scopeOf: ({ department }) => ({ department }),
    chart,
  });
}

/** Name of the table of all goals. */
export const GOALS = "status_by_goal";

/** Rows by goal and status. */
export function goalTable(summary: Summary, words: SummaryWords): SummaryTable {
  const { headings, tables } = words;
  const lines = summary.departments.flatMap(({ department, goals }) => goals.map((goal) => ({ department, goal })));
  type Line = (typeof lines)[number];
  const columns: LineColumn<Line>[] = [
    departmentColumn(words),
    { id: "section", heading: headings.section, kind: "text", value: ({ goal }) => goal.section },
    { id: "priority", heading: headings.priority, kind: "ordinal", value: ({ goal }) => goal.priority },
    { id: "sheet", heading: headings.sheet, kind: "text", value: ({ goal }) => goal.sheet },
    { id: "title", heading: headings.title, kind: "text", value: ({ goal }) => goal.title },
    ...figureColumns(["rows", "reported", ...statusFigures(summary.phase), "overdue", "not-achieved"], words, ({ goal }: Line) => goal.tally),
  ];
  const scopeOf = ({ department, goal: { section, sheet, title, priority } }: Line) => ({ department, section, goal: { sheet, title, priority } });
  return tableOf(summary, { id: GOALS, title: tables.goals, columns, lines, scopeOf });
}

/** Targets in numbers: how many rows have one with a result, how many reached it, and the mean achieved share. */
export function targetTable(summary: Summary, words: SummaryWords): SummaryTable {
  const { headings, tables } = words;
  const columns: LineColumn<DepartmentSummary>[] = [
    departmentColumn(words),
    ...figureColumns(["measured", "target-reached"], words, ({ tally }: DepartmentSummary) => tally),
    {
      id: "reached_share",
      heading: headings.reachedShare,
      kind: "share",
      figure: "measured",
      value: ({ tally }) => share(tally, "target-reached", "measured"),
    },
    { id: "achieved_share", heading: headings.achievedShare, kind: "share", figure: "measured", value: ({ tally }) => meanAchievedShare(tally) },
  ];
  const chart = { kind: "bars" as const, title: tables.targets, category: "department", series: ["achieved_share"] };
  return tableOf(summary, {
    id: "targets_by_department",
    title: tables.targets,
    columns,
    lines: summary.departments,
    scopeOf: ({ department }) => ({ department }),
    chart,
  });
}
