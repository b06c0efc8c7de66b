import { SUMMARY_WORDS } from "../../src/messages/summary";
import { rowTablesOf } from "./summaryRowSums";
import { countedBy, number, STATUS_IDS, STATUSES, text, type RawItem, type SumQuestion } from "./summaryItems";
import { table, type Column, type Summed, type SumTable } from "./summaryTable";

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * The tables of a summary, added up from Graph's raw items alone by counting filtered items again for every figure:
 * nothing of the product's own counting, folding or querying is used, only its words.
 */
export function summaryTablesOf(items: readonly RawItem[], question: SumQuestion): SumTable[] {
  const { language, fiscalYear, phase, departments } = question;
  const words = SUMMARY_WORDS[language];
  const { headings, figures } = words;
  const final = phase === "final";
  const ofYear = (year: number) => items.filter((item) => item.fields.FiscalYear === year && item.fields.Withdrawn !== true);
  const present = ofYear(fiscalYear);
  const former = ofYear(fiscalYear - 1);
  const tests = countedBy(question);
  const count = (lines: readonly RawItem[], figure: string) => lines.filter(tests[figure]!).length;
  const name = (figure: string) => figure.replace("-", "_");
  const heading = (figure: string) => figures[figure as keyof typeof figures];
  const counted = <L>(ids: readonly string[], own: (line: L) => readonly RawItem[]): Column<L>[] => ids.map((id) => [name(id), heading(id), "whole", (line) => count(own(line), id)]);
  const doneShare = (lines: readonly RawItem[]) => share(count(lines, "done"), lines.length);
  const achieved = (lines: readonly RawItem[]) => {
    const percents = lines.flatMap((item) => number(item, "Achieved") ?? []);
    return percents.length === 0 ? null : percents.reduce((sum, percent) => sum + percent, 0) / percents.length / 100;
  };
  const latest = (lines: readonly RawItem[]) => lines.map((item) => text(item, "SubmittedAt")!).sort().at(-1) ?? null;

  const of = (lines: readonly RawItem[], department: string) => lines.filter((item) => text(item, "Department") === department);
  const own = (department: string) => of(present, department);
  const whole = (department: string) => own(department).length > 0 && count(own(department), "reported") === own(department).length;
  const state = (department: string) => {
    const [rows, reported] = [own(department).length, count(own(department), "reported")];
    return words.submissionStates[rows === 0 ? "missing" : reported === 0 ? "earlier" : reported < rows ? "partly" : "submitted"];
  };
  const goals = departments.flatMap((department) => {
    const goalOf = (item: RawItem) => [item.fields.SheetName, item.fields.GoalTitle, item.fields.Section].join();
    const named = [...new Set(own(department).map(goalOf))].map((goal) => own(department).filter((item) => goalOf(item) === goal));
    return named.sort(([a], [b]) => number(a!, "Priority")! - number(b!, "Priority")!);
  });
  const pairs = STATUS_IDS.flatMap((midYear) => STATUS_IDS.map((then) => ({ midYear, then, rows: present.filter((item) => text(item, "MidYearStatus") === STATUSES[midYear] && text(item, "FinalStatus") === STATUSES[then]).length })));
  const departmentName: Column<string> = ["department", headings.department, "text", (department) => department];
  const first = ([item]: readonly RawItem[]) => item!;
  const beside = (ids: readonly string[]): Column<string>[] =>
    ids.flatMap((id): Column<string>[] => [[name(id), heading(id), "whole", (department) => count(own(department), id)], [`${name(id)}_last_year`, headings.before(heading(id)), "whole", (department) => count(of(former, department), id)]]);

  const tables: Summed[] = [
    table("overview", words.tables.overview, [present], [
      ["departments_submitted", headings.departmentsSubmitted, "whole", () => departments.filter(whole).length],
      ["departments_not_submitted", headings.departmentsNotSubmitted, "whole", () => departments.filter((one) => !whole(one)).length],
      ...counted(["rows", "reported", ...STATUS_IDS, "overdue", "not-achieved", "measured", "target-reached", "errors", "warnings", "returned", "resubmitted", "confirmed"], (lines: readonly RawItem[]) => lines),
      ["achieved_share", headings.achievedShare, "share", achieved],
    ]),
    table("submissions", words.tables.submissions, departments, [
      departmentName,
      ["section", headings.section, "text", () => null],
      ["expected", headings.expected, "text", () => words.yes],
      ["state", headings.state, "text", state],
      ...counted(["rows", "reported"], own),
      ["submitted_at", headings.submittedAt, "moment", (department) => latest(own(department))],
    ]),
    table("status_by_department", words.tables.departments, departments, [
      departmentName,
      ...counted(["rows", "reported", ...STATUS_IDS], own),
      ["done_share", headings.doneShare, "share", (department) => doneShare(own(department))],
      ...counted(["overdue", "not-achieved", "errors", "warnings", "returned", "resubmitted", "confirmed"], own),
    ]),
    table("status_by_goal", words.tables.goals, goals, [
      ["department", headings.department, "text", (lines) => text(first(lines), "Department")],
      ["section", headings.section, "text", (lines) => text(first(lines), "Section")],
      ["priority", headings.priority, "ordinal", (lines) => number(first(lines), "Priority")],
      ["sheet", headings.sheet, "text", (lines) => text(first(lines), "SheetName")],
      ["title", headings.title, "text", (lines) => text(first(lines), "GoalTitle")],
      ...counted(["rows", "reported", ...STATUS_IDS, "overdue", "not-achieved"], (lines: readonly RawItem[]) => lines),
    ]),
    table("targets_by_department", words.tables.targets, departments, [
      departmentName,
      ...counted(["measured", "target-reached"], own),
      ["reached_share", headings.reachedShare, "share", (department) => share(count(own(department), "target-reached"), count(own(department), "measured"))],
      ["achieved_share", headings.achievedShare, "share", (department) => achieved(own(department))],
    ]),
    ...(final
      ? [table("movements", words.tables.movements, pairs.filter(({ rows }) => rows > 0), [
          ["mid_year", headings.midYear, "text", ({ midYear }) => words.statuses[midYear]],
          ["final", headings.final, "text", ({ then }) => words.statuses[then]],
          ["rows", figures.rows, "whole", ({ rows }) => rows],
        ])]
      : []),
    table("last_year", words.tables.lastYear, departments, [
      departmentName,
      ...beside(["rows", "done"]),
      ["done_share", headings.doneShare, "share", (department) => doneShare(own(department))],
      ["done_share_last_year", headings.before(headings.doneShare), "share", (department) => doneShare(of(former, department))],
      ...beside(["overdue", "not-achieved"]),
    ]),
    ...rowTablesOf(present, question),
  ];
  return tables.map((one) => ({ ...one, language }));
}
