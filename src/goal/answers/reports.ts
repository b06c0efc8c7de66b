import { familyOf, type Family } from "../../forms";
import type { Role } from "../../forms/role";
import { halfYearEnd } from "../../japanese/periods/calendar";
import { type ClauseReading, evidenceOf } from "../../japanese/reports/clauses/reportReadings";
import type { Evidence } from "../../japanese/reports/report";
import { isAskedFor, workOf } from "../../japanese/reports/row/reportTopic";
import type { Report, Status } from "../../japanese/reports/status";
import type { GoalRow, GoalSheet } from "../goalSheet";
import { rememberedOfWorkbook } from "../remembered";
import { itemWords, type Item } from "./item";
import { itemPeriod, resumes, runsAllYear } from "./itemPeriod";
import { itemReport } from "./itemReport";

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

const resolve = rememberedOfWorkbook((row: GoalRow, family: Family, fiscalYear: number | null, sub: number | null, report: Report): ResolvedReport | null => {
  const item: Item = { row, family, fiscalYear, sub };
  const told = itemReport(item, report);
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
  const period = itemPeriod(item);
  if (item.fiscalYear === null || !period || period.reversed || !resumes(period, item.fiscalYear)) return null;
  return evidenceOf(itemReport(item, "midYear")?.reading.clauses.find(({ act, main }) => act === "done" && main));
}

/** 講師に依頼した, of a course to be held in the second half: the mid-year report tells of nothing but what prepares the work. */
function onlyPrepared(item: Item): Evidence | null {
  const end = itemPeriod(item)?.end;
  if (item.fiscalYear === null || !end || end <= halfYearEnd(item.fiscalYear)) return null;
  const work = itemWords(item);
  const told = itemReport(item, "midYear")?.reading.clauses.filter(({ act }) => act !== "silent") ?? [];
  const isStep = ({ act, preparation, core }: ClauseReading): boolean => act === "done" && preparation && !isAskedFor(core, work);
  if (workOf(work) === "preparing" || !told.every(isStep)) return null;
  return evidenceOf(told.at(-1));
}

/** Work that was running is carried out at the year's end, unless it makes a thing that nobody says is there. */
function carriedOut(midYear: Status, isOpen: boolean): Status {
  return midYear === "in-progress" && !isOpen ? "done" : midYear;
}

function isMade(item: Item): boolean {
  return workOf(itemWords(item)) !== "ongoing" && !runsAllYear(item);
}
