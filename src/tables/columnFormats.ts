import type { ColumnKind } from "./dataTable";

/** Excel's number formats of days and moments, which differ by language. */
export type DateFormats = Record<"day" | "moment", string>;

/** Excel's number formats of what is no date. */
export const NUMBER_FORMATS: Readonly<Record<Exclude<ColumnKind, keyof DateFormats>, string>> = {
  text: "General",
  whole: "#,##0",
  ordinal: "0",
  share: "0.0%",
};

/** Excel's number format of a kind of column. */
export function numberFormat(kind: ColumnKind, dates: DateFormats): string {
  return kind === "day" || kind === "moment" ? dates[kind] : NUMBER_FORMATS[kind];
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, so that 1 March 1900 and every later day have their number. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Without its zone a moment would be another one on every machine. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;

/** Excel's number of a calendar day (`2026-03-31`), null for anything else. */
export function daySerial(day: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? null : (time - EPOCH) / DAY;
}

/**
 * Excel's number of a moment as a clock shows it that is so many minutes ahead of UTC; null for anything that is no
 * moment with its zone.
 *
 * @param minutesAhead 540 for Japan
 */
export function momentSerial(moment: string, minutesAhead: number): number | null {
  const time = MOMENT.test(moment) ? Date.parse(moment) : NaN;
  return Number.isNaN(time) ? null : (time + minutesAhead * 60_000 - EPOCH) / DAY;
}
