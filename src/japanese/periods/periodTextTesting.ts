import { dayParts, fiscalIndex, fiscalYearOf, fiscalYearSpan } from "./calendar";
import type { PeriodPart, PeriodReading } from "./periodReading";

/**
 * Writes a reading on a sheet of `fiscalYear` as one canonical Japanese text with Western years; read again on the same
 * sheet it gives the same kind, start and end. "" for an unreadable period.
 */
export function formatPeriod(reading: PeriodReading, fiscalYear: number): string {
  const { kind, start, end } = reading;
  switch (kind) {
    case "day":
      return day(start!);
    case "month":
      return day(start!).replace(/\d+日$/, "");
    case "range":
      return `${day(start!)}～${day(end!)}`;
    case "deadline":
      return `${day(end!)}まで`;
    case "open":
      return `${day(start!)}から`;
    case "all-year":
      return start === fiscalYearSpan(fiscalYear).start ? "通年" : `${yearText(start!)}を通じて`;
    case "year":
      return yearText(start!);
    case "half":
      return `${fiscalYearOf(start!)}年度${start!.slice(5, 7) === "04" ? "上半期" : "下半期"}`;
    case "quarter":
      return `${fiscalYearOf(start!)}年度第${quarterOf(start!)}四半期`;
    case "list":
      return listText(reading.parts);
    case "vague":
      return "随時";
    case "unreadable":
      return "";
  }
}

/** Calendar years start in January, fiscal years in April. */
function yearText(start: string): string {
  return start.endsWith("-01-01") ? `${dayParts(start).year}年` : `${fiscalYearOf(start)}年度`;
}

/** Open ends stand last: `10月1日から、12月1日まで` would be one range. */
function listText(parts: PeriodPart[]): string {
  const isOpen = (item: PeriodPart) => item.start !== null && item.end === null;
  return [...parts.filter((item) => !isOpen(item)), ...parts.filter(isOpen)].map(part).filter(Boolean).join("、");
}

function part({ start, end }: PeriodPart): string {
  if (start === null) return end === null ? "" : `${day(end)}まで`;
  if (end === null) return `${day(start)}から`;
  return start === end ? day(start) : `${day(start)}～${day(end)}`;
}

function day(iso: string): string {
  const { year, month, day: ofMonth } = dayParts(iso);
  return `${year}年${month}月${ofMonth}日`;
}

function quarterOf(iso: string): number {
  return Math.floor(fiscalIndex(dayParts(iso).month) / 3) + 1;
}
