import { familyOf, type Family } from "../forms";
import { fiscalYearSpan } from "../japanese/calendar";
import { readQuantities, type Quantity } from "../japanese/quantity";
import { readReport, type ReportReading } from "../japanese/report";
import { answerTo, cellSegments, reportedItems, usesNumbers } from "./answers";
import type { GoalRow, GoalSheet, Report, Role, Status } from "./goalSheet";
import { statedPeriods, type StatedPeriod } from "./periods";

/** How a row's cells were read; one entry for each sub-item, sub null where the row lists none. */
export interface RowReadings {
  periods: { sub: number | null; raw: string; start: string | null; end: string | null }[];
  targets: { sub: number | null; raw: string; quantities: Pick<Quantity, "value" | "unit" | "comparator">[] }[];
  status: { sub: number | null; midYear: Status; final: Status }[];
}

/** One sub-item's report as it was read, with the words it was read from. */
export interface ItemReport {
  sub: number | null;
  /** Role of the (first) cell that reports on it. */
  role: Role;
  text: string;
  reading: ReportReading;
}

/** Reads periods, targets and status of a row. Sheets without a fiscal year have no dates. */
export function rowReadings(sheet: GoalSheet, row: GoalRow, families?: readonly Family[]): RowReadings {
  return {
    periods: sheetPeriods(sheet, row).map(({ sub, raw, reading: { start, end } }) => ({ sub, raw, start, end })),
    targets: targetReadings(row),
    status: statusItems(row).map((sub) => ({
      sub,
      midYear: itemStatus(sheet, row, sub, "midYear", families),
      final: itemStatus(sheet, row, sub, "final", families),
    })),
  };
}

/** The stated periods of a row, none when the sheet names no fiscal year. */
export function sheetPeriods(sheet: GoalSheet, row: GoalRow): StatedPeriod[] {
  return sheet.fiscalYear === null ? [] : statedPeriods(row, sheet.fiscalYear);
}

/**
 * Sub-items that a row's status is given for. Where other columns name them (横手市) the row as a whole comes first,
 * for reports that do not answer by number.
 */
function statusItems(row: GoalRow): (number | null)[] {
  const items = reportedItems(row);
  return row.subItems.length > 0 || items[0] === null ? items : [null, ...items];
}

function targetReadings(row: GoalRow): RowReadings["targets"] {
  const parts = cellSegments(row, "target").filter((part) => part.text !== "");
  const listed = row.subItems.length > 0 || usesNumbers(parts) ? reportedItems(row) : [null];
  const plain = ({ value, unit, comparator }: Quantity) => ({ value, unit, comparator });
  return listed.flatMap((sub) => {
    const answer = answerTo(row, "target", sub);
    return answer ? [{ sub, raw: answer.text, quantities: readQuantities(answer.text).map(plain) }] : [];
  });
}

/**
 * The status that one report gives a sub-item. A report that only points back to the mid-year report takes that
 * status, and work that was running then counts as carried out.
 */
export function itemStatus(sheet: GoalSheet, row: GoalRow, sub: number | null, report: Report, families?: readonly Family[]): Status {
  const item = itemReport(sheet, row, sub, report, families);
  if (!item) return "unknown";
  if (report === "final" && item.reading.onlyRefers) {
    const before = itemStatus(sheet, row, sub, "midYear", families);
    return before === "in-progress" ? "done" : before;
  }
  return item.reading.status;
}

/** Reads what a report says of a sub-item over all of the report's columns; null when it says nothing. */
export function itemReport(sheet: GoalSheet, row: GoalRow, sub: number | null, report: Report, families?: readonly Family[]): ItemReport | null {
  const roles = statusRoles(familyOf(sheet.family, families), report);
  const answers = roles.flatMap((role) => {
    const answer = answerTo(row, role, sub);
    return answer ? [{ role, text: answer.text }] : [];
  });
  const first = answers[0];
  if (!first || first.role !== roles[0]) return null;
  const text = answers.map((answer) => answer.text).join("\n");
  return { sub, role: first.role, text, reading: readReport(text, reportContext(sheet, row, sub, report)) };
}

/** Columns that a report's status is read from: what was reached and what was done, not what it led to. */
function statusRoles(family: Family, report: Report): readonly Role[] {
  return family.reports[report].filter((role) => role !== "outcome" && role !== "activity");
}

function reportContext(sheet: GoalSheet, row: GoalRow, sub: number | null, report: Report) {
  const period = sheetPeriods(sheet, row).find((one) => one.sub === sub || one.sub === null);
  const year = sheet.fiscalYear === null ? null : fiscalYearSpan(sheet.fiscalYear);
  return {
    report,
    fiscalYear: sheet.fiscalYear ?? 0,
    allYear: period !== undefined && year !== null && period.reading.start === year.start && period.reading.end === year.end,
    periodEnd: period?.reading.end ?? null,
    initiative: answerTo(row, "initiative", sub)?.text ?? "",
    target: answerTo(row, "target", sub)?.text ?? "",
  };
}
