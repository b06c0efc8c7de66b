import { SUMMARY_WORDS } from "../../src/messages/summary";
import { countedBy, number, reviewOf, statusId, storedStatus, text, type RawItem, type SumQuestion } from "./summaryItems";
import { table, type Column, type Summed } from "./summaryTable";

/** The tables that have a line for each item: those to look at with their reports, and all of them. */
export function rowTablesOf(present: readonly RawItem[], question: SumQuestion): Summed[] {
  const { language, phase } = question;
  const words = SUMMARY_WORDS[language];
  const { headings, figures } = words;
  const final = phase === "final";
  const tests = countedBy(question);
  const name = (figure: string) => figure.replace("-", "_");
  const heading = (figure: string) => figures[figure as keyof typeof figures];
  const reasons = (item: RawItem) => ["overdue", "not-achieved"].filter((id) => tests[id]!(item));
  const report = (item: RawItem) => {
    const { cells } = JSON.parse(text(item, "Document")!) as { cells: Record<string, { text: string }> };
    return cells[final ? "final" : "midYear"]?.text.trim() ?? "";
  };
  const flag = (id: string): Column<RawItem> => [name(id), heading(id), "whole", (item) => (tests[id]!(item) ? 1 : 0)];
  return [
    table("attention", words.tables.attention, present.filter((item) => reasons(item).length > 0), [
      ["department", headings.department, "text", (item) => text(item, "Department")],
      ["section", headings.section, "text", (item) => text(item, "Section")],
      ["sheet", headings.sheet, "text", (item) => text(item, "SheetName")],
      ["initiative", headings.initiative, "text", (item) => text(item, "Title")],
      ["due_day", headings.dueDay, "day", (item) => text(item, "DueDay")],
      ["status", headings.status, "text", (item) => words.statuses[statusId(storedStatus(item, phase))]],
      ["reason", headings.reason, "text", (item) => reasons(item).map(heading).join(words.and)],
      ["report", headings.report, "text", report],
    ]),
    table("goal_rows", words.tables.rows, present, [
      ["fiscal_year", headings.fiscalYear, "ordinal", (item) => number(item, "FiscalYear")],
      ["department", headings.department, "text", (item) => text(item, "Department")],
      ["section", headings.section, "text", (item) => text(item, "Section")],
      ["priority", headings.priority, "ordinal", (item) => number(item, "Priority")],
      ["sheet", headings.sheet, "text", (item) => text(item, "SheetName")],
      ["title", headings.title, "text", (item) => text(item, "GoalTitle")],
      ["row_number", headings.row, "ordinal", (item) => number(item, "RowNumber")],
      ["initiative", headings.initiative, "text", (item) => text(item, "Title")],
      ["phase", headings.phase, "text", (item) => words.phases[({ 計画: "planning", 中間報告: "mid-year", 期末報告: "final" } as const)[text(item, "Phase") as "計画"]]],
      ["mid_year_status", headings.midYear, "text", (item) => words.statuses[statusId(text(item, "MidYearStatus"))]],
      ["final_status", headings.final, "text", (item) => words.statuses[statusId(text(item, "FinalStatus"))]],
      ["status", headings.status, "text", (item) => words.statuses[statusId(storedStatus(item, phase))]],
      ["due_day", headings.dueDay, "day", (item) => text(item, "DueDay")],
      ["progress", headings.progress, "share", (item) => (number(item, "Progress") === null ? null : number(item, "Progress")! / 100)],
      ["achieved_share", headings.achievedShare, "share", (item) => (number(item, "Achieved") === null ? null : number(item, "Achieved")! / 100)],
      ...["reported", "done", "overdue", "not-achieved", "measured", "target-reached"].map(flag),
      ["error_count", headings.errorCount, "whole", (item) => number(item, "ErrorCount")],
      ["warning_count", headings.warningCount, "whole", (item) => number(item, "WarningCount")],
      ["review", headings.review, "text", (item) => (reviewOf(item) === null ? null : words.reviews[reviewOf(item)!])],
      ["submitted_at", headings.submittedAt, "moment", (item) => text(item, "SubmittedAt")],
      ["url", headings.item, "text", ({ webUrl }) => webUrl],
      ["key", headings.key, "text", (item) => text(item, "GoalKey")],
    ]),
  ];
}
