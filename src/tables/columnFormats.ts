import type { ColumnKind } from "./dataTable";

/** Excel's number format of each kind of column. */
export const NUMBER_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: "General",
  whole: "#,##0",
  ordinal: "0",
  share: "0.0%",
  day: "yyyy/m/d",
  moment: "yyyy/m/d h:mm",
};

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, so that 1 March 1900 and every later day have their number. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's number of a calendar day (`2026-03-31`), null for anything else. */
export function daySerial(day: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? null : (time - EPOCH) / DAY;
}

/**
 * Excel's number of a moment as a clock shows it that is so many minutes ahead of UTC; null for anything that is no
 * moment.
 *
 * @param minutesAhead 540 for Japan
 */
export function momentSerial(moment: string, minutesAhead: number): number | null {
  const time = /^\d{4}-\d{2}-\d{2}T/.test(moment) ? Date.parse(moment) : NaN;
  return Number.isNaN(time) ? null : (time + minutesAhead * 60_000 - EPOCH) / DAY;
}
