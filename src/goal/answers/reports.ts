import { familyOf, type Family } from "../../forms";
import { fiscalYearSpan, halfYearEnd } from "../../japanese/periods/calendar";
import { namedNumber } from "../../japanese/numbers/bareNumber";
import { readReport, type Evidence, type ReportContext, type ReportReading } from "../../japanese/reports/report";
import type { PeriodReading } from "../../japanese/periods/period";
import { type ClauseReading, evidenceOf } from "../../japanese/reports/clauses/reportReadings";
import { isAskedFor, workOf } from "../../japanese/reports/row/reportTopic";
import { asRead } from "../../japanese/text/typedText";
import { answerTo, cellSegments, readSegments, reportedItems, reportRole, usesNumbers } from "./answers";
import type { Role } from "../../forms/role";
import type { Report, Status } from "../../japanese/reports/status";
import type { GoalRow, GoalSheet } from "../goalSheet";
import { statedPeriods, type StatedPeriod } from "./periods";
import { rememberedOfWorkbook } from "../remembered";
import { reviewedYear } from "./reviewedYear";
import { unitsOf } from "../rows/units";

/** What one report says of a sub-item in the end, with the mid-year report behind a final one that only points back. */
export interface ResolvedReport {
  /** Role of the (first) cell that reports on it. */
  role: Role;
  status: Status;
  /** Words that say the work is not finished. */
  unfinished: Evidence | null;
  /** Words by which a final report says that (part of) the work was not done. */
  notAchieved: Evidence | null;
  /** Words of the mid-year report that leave the work open although the final report only points back to them. */
  unresolved: Evidence | null;
}

/**
 * What a report says of a sub-item, read together with what belongs to it: words of the cell that name no sub-item, the
 * plan beside the half-year review, the outcome and the evaluation beside the final report. Of a report over several
 * cells the first that is filled in counts. A final report that only points back takes what the mid-year report says: its
 * status, where work that was running then counts as carried out; open work is `unresolved` and nothing that was not
 * achieved. null when the report says nothing of the sub-item.
 */
export function resolvedReport(
  sheet: Pick<GoalSheet, "family" | "fiscalYear">,
  row: GoalRow,
  sub: number | null,
  report: Report,
  families?: readonly Family[],
): ResolvedReport | null {
  return resolve(row, familyOf(sheet.family, families), sheet.fiscalYear, sub, report);
}

/** A sub-item of a row, or a row that lists none, with what its reports are read by. */
interface Item {
  row: GoalRow;
  family: Family;
  fiscalYear: number | null;
  sub: number | null;
}

const resolve = rememberedOfWorkbook((row: GoalRow, family: Family, fiscalYear: number | null, sub: number | null, report: Report): ResolvedReport | null => {
  const item: Item = { row, family, fiscalYear, sub };
  const told = readItem(item, report);
  if (!told) return null;
  const { role, reading } = told;
  const { status, unfinished, notAchieved } = reading;
  if (report === "midYear" || !reading.onlyRefers) return { role, status, unfinished, notAchieved, unresolved: null };
  const before = resolve(row, family, fiscalYear, sub, "midYear");
  const isOngoing = !isMade(item);
  // What a plan says of work that goes on all year is how it goes on.
  const open = before?.unfinished ?? (before?.status === "in-progress" ? (firstOfTimes(item) ?? (isOngoing ? null : onlyPrepared(item))) : null);
  const unresolved = open && !(isOngoing && open.source === "plan") ? open : null;
  return {
    role,
    status: carriedOut(before?.status ?? "unknown", !isOngoing && unresolved !== null),
    unfinished,
    notAchieved: unresolved ? null : notAchieved,
    unresolved,
  };
});

/** 6月に開催した, where another time was to come: the words of the mid-year report that tell of the one that was over. */
function firstOfTimes(item: Item): Evidence | null {
  const period = periodOf(item);
  if (item.fiscalYear === null || !period || period.reading.reversed || !resumes(period.reading, halfYearEnd(item.fiscalYear))) return null;
  const held = readItem(item, "midYear")?.reading.clauses.find(({ act, main }) => act === "done" && main);
  return held ? { text: held.text, offset: held.offset, source: held.source } : null;
}

/** 講師に依頼した, of a course to be held in the second half: the mid-year report tells of nothing but what prepares the work. */
function onlyPrepared(item: Item): Evidence | null {
  const end = periodOf(item)?.reading.end;
  if (item.fiscalYear === null || !end || end <= halfYearEnd(item.fiscalYear)) return null;
  const work = itemWords(item);
  const told = readItem(item, "midYear")?.reading.clauses.filter(({ act }) => act !== "silent") ?? [];
  const isStep = ({ act, preparation, core }: ClauseReading): boolean => act === "done" && preparation && !isAskedFor(core, work);
  if (workOf(work) === "preparing" || !told.every(isStep)) return null;
  return evidenceOf(told.at(-1));
}

/** Work that was running is carried out at the year's end, unless it makes a thing that nobody says is there. */
function carriedOut(midYear: Status, isOpen: boolean): Status {
  return midYear === "in-progress" && !isOpen ? "done" : midYear;
}

function isMade(item: Item): boolean {
  return workOf(itemWords(item)) !== "ongoing" && !runsAllYear(periodOf(item), item.fiscalYear);
}

function readItem(item: Item, report: Report): { role: Role; reading: ReportReading } | null {
  const { row, family, sub } = item;
  const role = roleFor(item, report);
  const answer = role && answerTo(row, role, sub);
  if (!role || !answer) return null;
  const context = reportContext(item, report, role);
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
function reportContext(item: Item, report: Report, role: Role): ReportContext {
  const { row, family, fiscalYear, sub } = item;
  const period = periodOf(item);
  const target = answerTo(row, family.finalTarget, sub)?.text ?? "";
  const siblings = reportedItems(row).filter((other) => other !== sub);
  return {
    report,
    fiscalYear: reviewedYear(family, report, fiscalYear) ?? 0,
    allYear: runsAllYear(period, fiscalYear),
    resumes: fiscalYear !== null && period !== undefined && (runsOn(period.reading) || resumes(period.reading, halfYearEnd(fiscalYear))),
    periodEnd: period?.reading.reversed ? null : (period?.reading.end ?? null),
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

/** The period of a sub-item; of several that a row without sub-items states, the one that ends last. */
function periodOf({ row, fiscalYear, sub }: Item): StatedPeriod | undefined {
  if (fiscalYear === null) return undefined;
  const [first, ...more] = statedPeriods(row, fiscalYear).filter((one) => one.sub === sub || one.sub === null);
  return more.reduce((last, one) => ((one.reading.end ?? "") > (last?.reading.end ?? "") ? one : last), first);
}

/** 通年, and 4月～3月 as well. */
function runsAllYear(period: StatedPeriod | undefined, fiscalYear: number | null): boolean {
  if (!period || fiscalYear === null) return false;
  const { kind, start, end } = period.reading;
  const year = fiscalYearSpan(fiscalYear);
  return kind === "all-year" || (kind === "range" && start === year.start && end === year.end);
}

/** Whether a period goes on without an end: 4月から, 随時. */
function runsOn({ kind }: PeriodReading): boolean {
  return kind === "open" || kind === "vague";
}

/** Whether of several times some are over by a day and some lie wholly behind it (5月、11月). */
function resumes({ parts }: PeriodReading, cutoff: string): boolean {
  return parts.some(({ end }) => end !== null && end <= cutoff) && parts.some(({ start }) => start !== null && start > cutoff);
}

/** What a cell says of a sub-item, with its words before the first number; all of it where it uses no numbers. */
function wordsFor(row: GoalRow, role: Role, sub: number | null): string {
  const parts = readSegments(row, role).filter(({ numbers }) => sub === null || numbers.length === 0 || numbers.includes(sub));
  return parts.map(({ text }) => asRead(text)).join("\n");
}

/** What a sub-item is called: in the initiative, or in the columns that name sub-items where the initiative lists none. */
function itemWords({ row, family, sub }: Item): string {
  if (row.subItems.length > 0 || sub === null) return answerTo(row, "initiative", sub)?.text ?? "";
  return family.subItemsFrom.map((role) => answerTo(row, role, sub)?.text ?? "").join("\n");
}
