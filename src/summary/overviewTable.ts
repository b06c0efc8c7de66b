import { figureColumns, figuresAt, meanAchievedShare } from "./figureColumns";
import { awaited } from "./notSubmitted";
import type { Summary } from "./summarise";
import { tableOf, type LineColumn, type SummaryTable } from "./summaryTable";
import type { PhaseTally } from "./tally";
import type { SummaryWords } from "./words";

/** Name of the table of all departments together. */
export const OVERVIEW = "overview";

/** All departments together, in one line. */
export function overviewTable(summary: Summary, words: SummaryWords): SummaryTable {
  const { headings, tables } = words;
  const departmentsOf = (submitted: boolean) => departmentCount(summary, submitted);
  const columns: LineColumn<PhaseTally>[] = [
    { id: "departments_submitted", heading: headings.departmentsSubmitted, kind: "whole", value: () => departmentsOf(true) },
    { id: "departments_not_submitted", heading: headings.departmentsNotSubmitted, kind: "whole", value: () => (summary.listed ? departmentsOf(false) : null) },
    ...figureColumns(figuresAt(summary.phase), words, (tally: PhaseTally) => tally),
    { id: "achieved_share", heading: headings.achievedShare, kind: "share", figure: "measured", value: meanAchievedShare },
  ];
  return tableOf(summary, { id: OVERVIEW, title: tables.overview, columns, lines: [summary.total], scopeOf: () => ({}) });
}

/** Departments whose every part has submitted, or the others. */
function departmentCount(summary: Summary, submitted: boolean): number {
  const whole = new Map<string, boolean>();
  for (const { department, state } of awaited(summary)) whole.set(department, (whole.get(department) ?? true) && state === "submitted");
  return [...whole.values()].filter((one) => one === submitted).length;
}
