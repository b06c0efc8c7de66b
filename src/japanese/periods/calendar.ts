/** Era names of the years a goal sheet can name, with the year before each era's first. */
const YEAR_BEFORE = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 } as const;

export type Era = keyof typeof YEAR_BEFORE;

const ERA_SYMBOLS: Record<string, Era> = {
  明治: "明治",
  大正: "大正",
  昭和: "昭和",
  平成: "平成",
  令和: "令和",
  昭: "昭和",
  平: "平成",
  令: "令和",
  "㍾": "明治",
  "㍽": "大正",
  "㍼": "昭和",
  "㍻": "平成",
  "㋿": "令和",
  M: "明治",
  T: "大正",
  S: "昭和",
  H: "平成",
  R: "令和",
};

/** First and last day, both ISO (`2025-04-01`). */
export interface Span {
  start: string;
  end: string;
}

/** The era that a name, a ligature (㋿) or an initial (R, h) stands for; null for anything else. */
export function eraOf(symbol: string): Era | null {
  return ERA_SYMBOLS[symbol.toUpperCase()] ?? null;
}

/**
 * The Western year of an era year (平成n = 1988+n, 令和n = 2018+n, 昭和n = 1925+n; 元年 is n = 1).
 * A year past the era's end still names its year: 平成32年 is 2020.
 */
export function eraYear(era: Era, n: number): number {
  return YEAR_BEFORE[era] + n;
}

/** The Western year of an era's name and its year in digits or 元; null where the name is of no era. */
export function namedEraYear(symbol: string, year: string): number | null {
  const era = eraOf(symbol);
  return era && eraYear(era, year === "元" ? 1 : Number(year));
}

/** No year before 明治 is meant: four digits of it are another number. */
export const FIRST_YEAR = eraYear("明治", 1);

/** How far from the sheet's year an era year without its era is still taken for the sheet's own era. */
const SAME_ERA_YEARS = 10;

/**
 * The Western year meant by a year of one or two digits without an era, on a sheet of `fiscalYear`: the sheet's own era
 * if that lands near (`25年度` on a 平成25年度 sheet is 2013), otherwise the nearest of 令和, 平成 and 20xx.
 */
export function yearNear(n: number, fiscalYear: number): number {
  const own = eraYear(fiscalYear >= eraYear("令和", 1) ? "令和" : "平成", n);
  if (Math.abs(own - fiscalYear) <= SAME_ERA_YEARS) return own;
  const others = [eraYear("令和", n), eraYear("平成", n), 2000 + n];
  return others.reduce((best, year) => (Math.abs(year - fiscalYear) < Math.abs(best - fiscalYear) ? year : best));
}

/** Days of a month (1–12) of a Western year. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The ISO day, or null when there is no such day (30 February, month 13). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}

/** The parts of an ISO day as numbers. */
export function dayParts(iso: string): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, -6)), month: Number(iso.slice(-5, -3)), day: Number(iso.slice(-2)) };
}

/** First to last day of a month. `month` must be 1–12. */
export function monthSpan(year: number, month: number): Span {
  return daySpan(year, month, 1, month, lastDayOfMonth(year, month));
}

/** A span from one day of `year` to a later one; where the end month comes before the start month, of the next year. */
export function daySpan(year: number, startMonth: number, startDay: number, endMonth: number, endDay: number): Span {
  const endYear = endMonth < startMonth ? year + 1 : year;
  const last = Math.min(endDay, lastDayOfMonth(endYear, endMonth));
  return { start: isoDay(year, startMonth, startDay)!, end: isoDay(endYear, endMonth, last)! };
}

/** The calendar year that a month without a year belongs to in a fiscal year: 4–12 in N, 1–3 in N+1. */
export function monthYear(fiscalYear: number, month: number): number {
  return month >= 4 ? fiscalYear : fiscalYear + 1;
}

/** Place of a month in the fiscal year: April 0 … March 11. */
export function fiscalIndex(month: number): number {
  return (month + 8) % 12;
}

/** The fiscal year that an ISO day belongs to. */
export function fiscalYearOf(iso: string): number {
  const { year, month } = dayParts(iso);
  return month >= 4 ? year : year - 1;
}

/** Fiscal year N: 1 April N to 31 March N+1. */
export function fiscalYearSpan(fiscalYear: number): Span {
  return daySpan(fiscalYear, 4, 1, 3, 31);
}

/** Half of a fiscal year: 1 is April to September, 2 is October to March. */
export function halfSpan(fiscalYear: number, half: 1 | 2): Span {
  return half === 1 ? daySpan(fiscalYear, 4, 1, 9, 30) : daySpan(fiscalYear, 10, 1, 3, 31);
}

/** Quarter 1–4 of a fiscal (not the calendar) year; 1 is April to June. */
export function quarterSpan(fiscalYear: number, quarter: 1 | 2 | 3 | 4): Span {
  const month = [4, 7, 10, 1][quarter - 1]!;
  const year = monthYear(fiscalYear, month);
  return daySpan(year, month, 1, month + 2, 31);
}

/** The half-year cut-off of a fiscal year: 30 September N. */
export function halfYearEnd(fiscalYear: number): string {
  return halfSpan(fiscalYear, 1).end;
}

/** The ISO day `days`, `months` and `years` after an ISO day, less one: the last day of a duration that starts there. */
export function durationEnd(start: string, length: { years?: number; months?: number; days?: number }): string {
  const { year, month, day } = dayParts(start);
  const months = year * 12 + (month - 1) + (length.years ?? 0) * 12 + (length.months ?? 0);
  return addDays(Math.floor(months / 12), (months % 12) + 1, day, (length.days ?? 0) - 1);
}

function addDays(year: number, month: number, day: number, days: number): string {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())!;
}
