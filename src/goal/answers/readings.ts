import type { Family } from "../../forms";
import { readQuantities, type Quantity } from "../../japanese/quantities/quantity";
import { answerTo, cellSegments, reportedItems, usesNumbers } from "./answers";
import type { Report, Status } from "../../japanese/reports/status";
import type { GoalRow, GoalSheet } from "../goalSheet";
import { statedPeriods, type StatedPeriod } from "./periods";
import { resolvedReport } from "./reports";
import { unitsOf } from "../rows/units";

/** How a row's cells were read; one entry for each sub-item, sub null where the row lists none. */
export interface RowReadings {
  periods: { sub: number | null; raw: string; start: string | null; end: string | null }[];
  targets: { sub: number | null; raw: string; quantities: Pick<Quantity, "value" | "unit" | "comparator">[] }[];
  status: { sub: number | null; midYear: Status; final: Status }[];
}

/** Reads periods, targets and status of a row. Sheets without a fiscal year have no dates. */
export function rowReadings(sheet: Pick<GoalSheet, "family" | "fiscalYear">, row: GoalRow, families?: readonly Family[]): RowReadings {
  const status = (sub: number | null, report: Report): Status => resolvedReport(sheet, row, sub, report, families)?.status ?? "unknown";
  return {
    periods: sheetPeriods(sheet, row).map(({ sub, raw, reading: { start, end } }) => ({ sub, raw, start, end })),
    targets: targetReadings(row),
    status: statusItems(row).map((sub) => ({ sub, midYear: status(sub, "midYear"), final: status(sub, "final") })),
  };
}

/** The stated periods of a row, none when the sheet names no fiscal year. */
export function sheetPeriods(sheet: Pick<GoalSheet, "fiscalYear">, row: GoalRow): StatedPeriod[] {
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
  const units = unitsOf(row.cells.target);
  return listed.flatMap((sub) => {
    const answer = answerTo(row, "target", sub);
    return answer ? [{ sub, raw: answer.typed, quantities: readQuantities(answer.text, units).map(plain) }] : [];
  });
}
