import { fiscalIndex, monthYear, type Span } from "./calendar";
import type { Token, TokenType } from "./periodTokens";
import type { StatedYear, YearContext } from "./periodYear";

/** One time as stated: a day, a month, a half, a year's end, … */
export interface TimePoint {
  kind: "day" | "month" | "range" | "all-year" | "half" | "quarter" | "year" | "deadline";
  /** First day; null for a day that is only a limit (年度末). Both null: the date does not exist. */
  start: string | null;
  end: string | null;
  /** 年度当初 without a year: behind 年度末～ it means the next year's. */
  yearStart: boolean;
}

interface YearMonth {
  year: number;
  month: number;
}

/** What earlier points of the same text lend to later ones. */
export interface Context extends YearContext {
  /** Last month named, and the finest unit of that point: `8月30日～31日`, `8月上旬～下旬`. */
  month: YearMonth | null;
  finest: "year" | "month" | "day" | null;
}

export interface ReadPoint {
  point: TimePoint;
  /** Index behind the point's last token. */
  next: number;
  context: Context;
}

/** The context at the start of a text on a sheet of `fiscalYear`. */
export function sheetContext(fiscalYear: number): Context {
  return { sheetYear: fiscalYear, fiscalYear, era: null, marked: false, calendar: null, month: null, finest: null };
}

/** The context behind a point in `year` (null: no year stated) and, where it names one, `month`. */
export function contextBehind(context: Context, year: StatedYear | null, month: YearMonth | null, finest: Context["finest"]): Context {
  const calendar = year === null ? context.calendar && (month ?? context.calendar) : year.fiscal ? null : month;
  const { sheetYear, era, marked } = context;
  return { sheetYear, fiscalYear: fiscalYearBehind(context, year, month), era, marked, calendar, month: month ?? context.month, finest };
}

function fiscalYearBehind(context: Context, year: StatedYear | null, month: YearMonth | null): number {
  if (year === null) return context.fiscalYear;
  return year.fiscal || month === null || month.month >= 4 ? year.year : year.year - 1;
}

/**
 * The calendar year of a month: of the stated year; after a point with a calendar year the next such month in fiscal
 * order (令和7年10月～3月); else of the fiscal year.
 */
export function yearOfMonth(month: number, year: StatedYear | null, context: Context): number {
  if (year) return year.fiscal ? monthYear(year.year, month) : year.year;
  const before = context.calendar;
  if (before === null) return monthYear(context.fiscalYear, month);
  return month < before.month && fiscalIndex(month) > fiscalIndex(before.month) ? before.year + 1 : before.year;
}

export function spanPoint(kind: TimePoint["kind"], span: Span): TimePoint {
  return { kind, start: span.start, end: span.end, yearStart: false };
}

/** A day that is only a limit: 年度末, 9月末. */
export function limitPoint(end: string): TimePoint {
  return { kind: "deadline", start: null, end, yearStart: false };
}

/** A date that does not exist: 13月, 2月30日. */
export function impossiblePoint(): TimePoint {
  return { kind: "day", start: null, end: null, yearStart: false };
}

/** The value of a number token, null for any other. */
export function numberAt(tokens: Token[], at: number): number | null {
  const token = tokens[at];
  return token?.type === "number" ? token.value : null;
}

/** Index of the first token from `from` on that is of none of the types. */
export function skipTypes(tokens: Token[], from: number, types: TokenType[]): number {
  let at = from;
  while (at < tokens.length && types.includes(tokens[at]!.type)) at++;
  return at;
}
