import type { Family } from "../forms";
import { PHASES, type Phase } from "../forms/phase";
import type { GoalWorkbook } from "../goal/goalSheet";
import type { Report } from "../japanese/reports/status";
import { isBlank } from "../japanese/subItems/subItems";
import { commonest } from "../sheet/commonest";
import { reportPlace } from "./reportPlace";

/** A calendar day as `2026-11-20`. */
export type IsoDay = string;

/** First day on which the mid-year report is asked for: the half ends on 30 September. */
const MID_YEAR_OPENS = "09-01";
/** First day on which the final report is asked for. */
const FINAL_OPENS = "02-01";
/** Last day of the books of a fiscal year (出納整理期間, until 31 May): after it a workbook is an old one. */
const YEAR_CLOSES = "05-31";

/**
 * The phase a workbook is in. Within its own fiscal year the calendar decides, but never behind what is already written;
 * an old workbook, one of a year to come, or one that names no year is judged by what is written alone.
 */
export function suggestPhase(workbook: GoalWorkbook, today: IsoDay, families?: readonly Family[]): Phase {
  const year = workbookYear(workbook);
  return laterPhase(year === null ? "planning" : calendarPhase(year, today), writtenPhase(workbook, families));
}

/** The one of two phases that comes later in the year. */
export function laterPhase(one: Phase, other: Phase): Phase {
  return PHASES.indexOf(one) > PHASES.indexOf(other) ? one : other;
}

/** The report that a phase asks for; none while planning. */
export function reportOf(phase: Phase): Report | null {
  if (phase === "planning") return null;
  return phase === "final" ? "final" : "midYear";
}

/** The fiscal year that most sheets of a workbook name; null when none does. */
export function workbookYear(workbook: GoalWorkbook): number | null {
  return commonest(workbook.sheets.flatMap(({ fiscalYear }) => fiscalYear ?? [])) ?? null;
}

/** Before its own fiscal year and after it the calendar asks for no report. */
function calendarPhase(year: number, today: IsoDay): Phase {
  if (today < `${year}-${MID_YEAR_OPENS}` || today > `${year + 1}-${YEAR_CLOSES}`) return "planning";
  return today < `${year + 1}-${FINAL_OPENS}` ? "mid-year" : "final";
}

function writtenPhase(workbook: GoalWorkbook, families: readonly Family[] | undefined): Phase {
  if (isWritten(workbook, "final", families)) return "final";
  return isWritten(workbook, "midYear", families) ? "mid-year" : "planning";
}

/**
 * Whether any row has a report. Forms without a half-year column print last year's result beside this year's target
 * (相模原市), which says nothing about this year: they do not count.
 */
function isWritten(workbook: GoalWorkbook, report: Report, families: readonly Family[] | undefined): boolean {
  return workbook.sheets.some((sheet) => {
    const place = reportPlace(sheet, report, families);
    if (!place?.main || !reportPlace(sheet, "midYear", families)?.main) return false;
    const roles = [place.main, ...place.beside];
    return sheet.rows.some((row) => roles.some((role) => !isBlank(row.cells[role]?.text ?? "")));
  });
}
