import type { Summary } from "./summarise";
import { departmentColumn, figureColumns, figuresAt, meanAchievedShare } from "./figureColumns";
import type { RowScope } from "./rowQuery";
import type { SubmissionState } from "./submissions";
import { tableOf, withoutColumn, type LineColumn, type SummaryTable } from "./summaryTable";
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

/** What counts for how far the town is: of those that a list says should submit where there is one, and a former name is none of them. */
const awaited = ({ listed, submissions }: Summary) => submissions.filter(({ expected }) => expected || !listed);

/** Departments, or parts of them, that have rows and that nobody expects; [] where no list says who should submit. */
export const unlistedOf = ({ listed, submissions }: Summary) => (listed ? submissions.filter(({ expected, rows }) => !expected && rows > 0) : []);

/** Departments whose every part has submitted, or the others. */
function departmentCount(summary: Summary, submitted: boolean): number {
  const whole = new Map<string, boolean>();
  for (const { department, state } of awaited(summary)) whole.set(department, (whole.get(department) ?? true) && state === "submitted");
  return [...whole.values()].filter((one) => one === submitted).length;
}

/** Name of the table of who has submitted. */
export const SUBMISSIONS = "submissions";
const EXPECTED = "expected";

/** Whether a department should submit is told to people where there is one of which nobody expects it. */
export function expectedIfAny(table: SummaryTable, { yes }: SummaryWords): SummaryTable {
  const at = table.columns.findIndex(({ id }) => id === EXPECTED);
  return table.rows.every((values) => values[at] === yes) ? withoutColumn(table, EXPECTED) : table;
}

/** How far those are who have not submitted, the farthest from it first. */
const NOT_SUBMITTED: readonly SubmissionState[] = ["missing", "earlier", "partly"];

/** What a department, or a part of it, is called in a sentence. */
export const partName = ({ department, section }: Pick<RowScope, "department" | "section">): string => [department, section].filter(Boolean).join(" ");

/** Who has not submitted, a sentence for each state; that all have, where they have; [] where no list says who should. */
export function notSubmittedLines(summary: Summary, words: SummaryWords): string[] {
  if (!summary.listed) return [];
  const lines = NOT_SUBMITTED.flatMap((state) => {
    const names = awaited(summary)
      .filter((one) => one.state === state)
      .map(partName);
    return names.length > 0 ? [words.notSubmitted(words.submissionStates[state], names)] : [];
  });
  return lines.length > 0 ? lines : [words.allSubmitted];
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
