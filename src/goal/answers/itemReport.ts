import type { Role } from "../../forms/role";
import { namedNumber } from "../../japanese/numbers/bareNumber";
import { readReport, type ReportContext, type ReportReading } from "../../japanese/reports/report";
import type { Report } from "../../japanese/reports/status";
import type { GoalRow } from "../goalSheet";
import { unitsOf } from "../rows/units";
import { answerTo, cellSegments, reportedItems, reportRole, usesNumbers } from "./answers";
import { itemWords, wordsFor, type Item } from "./item";
import { itemPeriod, resumes, runsAllYear, runsOn } from "./itemPeriod";
import { reviewedYear } from "./reviewedYear";

/** What one report says of a sub-item. */
export interface ItemReport {
  /** Role of the cell that reports on it. */
  role: Role;
  reading: ReportReading;
}

/** Reads what a report says of a sub-item together with what belongs to it; null when it says nothing. */
export function itemReport(item: Item, report: Report): ItemReport | null {
  const { row, family, sub } = item;
  const role = roleFor(item, report);
  const answer = role && answerTo(row, role, sub);
  if (!role || !answer) return null;
  const context = contextOf(item, report, role);
  if (role === family.plan) return { role, reading: readReport("", context) };
  const evaluation = report === "final" ? wordsFor(row, "evaluation", sub) : "";
  const told = withIndicator(row, role, sub, answer.text);
  const text = evaluation === "" ? told : `${told}\n${evaluation}`;
  if (sub === null || usesNumbers(cellSegments(row, role))) return { role, reading: readReport(text, context) };
  const apart = readReport("", { ...context, shared: [answer.text, context.shared].filter(Boolean).join("\n") });
  return { role, reading: apart.status === "unknown" ? readReport(text, context) : apart };
}

/** The cell that reports on a sub-item: the report's own, or of the others, and the plan beside a half-year review, the first that answers it by its number. */
function roleFor({ row, family, sub }: Item, report: Report): Role | undefined {
  const role = reportRole(row, family, report);
  if (role === undefined || sub === null || answerTo(row, role, sub)) return role;
  const others = [...family.reports[report], ...(report === "midYear" && family.plan ? [family.plan] : [])];
  return others.find((other) => usesNumbers(cellSegments(row, other)) && answerTo(row, other, sub));
}

function withIndicator(row: GoalRow, role: Role, sub: number | null, text: string): string {
  return namedNumber(text, answerTo(row, "indicator", sub)?.text ?? "", unitsOf(row.cells[role]));
}

/** What belongs to the report that stands in the cell of a role. */
function contextOf(item: Item, report: Report, role: Role): ReportContext {
  const { row, family, fiscalYear, sub } = item;
  const period = itemPeriod(item);
  const target = answerTo(row, family.finalTarget, sub)?.text ?? "";
  const siblings = reportedItems(row).filter((other) => other !== sub);
  return {
    report,
    fiscalYear: reviewedYear(family, report, fiscalYear) ?? 0,
    allYear: runsAllYear(item),
    resumes: fiscalYear !== null && period !== undefined && (runsOn(period) || resumes(period, fiscalYear)),
    periodEnd: period?.reversed ? null : (period?.end ?? null),
    initiative: itemWords(item),
    target: withIndicator(row, family.finalTarget, sub, target),
    siblings: siblings.map((other) => itemWords({ ...item, sub: other })),
    ...(sub !== null && { number: sub, siblingNumbers: siblings.flatMap((other) => other ?? []) }),
    ...(report === "final" ? besideFinal(item, role) : besideMidYear(item)),
  };
}

/** What other cells of the row say of a final report. */
function besideFinal({ row, family, sub }: Item, role: Role): Partial<ReportContext> {
  const [midYear] = family.reports.midYear;
  return {
    shared: family.reports.final.includes("outcome") && role !== "outcome" ? wordsFor(row, "outcome", sub) : "",
    deeds: role !== "activity" ? wordsFor(row, "activity", sub) : "",
    method: wordsFor(row, "method", sub),
    midYear: (midYear && answerTo(row, midYear, sub)?.text) ?? "",
  };
}

/** What other cells of the row say of a mid-year report. */
function besideMidYear({ row, family, sub }: Item): Partial<ReportContext> {
  return { plan: (family.plan && answerTo(row, family.plan, sub)?.text) ?? "" };
}
