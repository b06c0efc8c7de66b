import { fiscalYearSpan, isoDay, lastDayOfMonth, monthSpan } from "./calendar";
import { type Context, contextBehind, impossiblePoint, limitPoint, numberAt, type ReadPoint, spanPoint, yearOfMonth } from "./periodContext";
import type { Token, TokenType } from "./periodTokens";
import type { Section } from "./periodWords";
import { followingYear, type StatedYear } from "./periodYear";

/** 月 behind a number, with a day, a part of the month or its end behind it. */
export function readMonth(tokens: Token[], at: number, year: StatedYear | null, context: Context): ReadPoint {
  const month = numberAt(tokens, at)!;
  if (month < 1 || month > 12) return { point: impossiblePoint(), next: at + 2, context };
  const calendarYear = yearOfMonth(month, year, context);
  const detailAt = tokens[at + 2]?.type === "of" ? at + 3 : at + 2;
  const detail = tokens[detailAt];
  const next = detailAt + 1;
  const behind = contextBehind(context, year, { year: calendarYear, month }, "month");
  if (detail?.type === "number" && isDay(tokens[next])) return dayPoint(calendarYear, month, detail.value, skipDay(tokens, next), behind);
  if (detail?.type === "section") return sectionPoint(calendarYear, month, detail.section, next, behind);
  if (detail?.type === "begin") return sectionPoint(calendarYear, month, "early", next, behind);
  const span = monthSpan(calendarYear, month);
  if (detail?.type === "end") return { point: limitPoint(span.end), next: tokens[next]?.type === "day" ? next + 1 : next, context: behind };
  return { point: spanPoint("month", span), next: detail?.type === "within" ? next : at + 2, context: behind };
}

/** 日, or nothing where it was forgotten: 8月30（土）. */
function isDay(token: Token | undefined): boolean {
  return token === undefined || ["day", "weekday", "newline", "range", "hyphen", "until"].includes(token.type);
}

/** The month and perhaps the day behind a year and a mark: R7.5, R7.5月, 2025-08-30. */
export function readMarkedMonth(tokens: Token[], at: number, year: StatedYear, context: Context): ReadPoint {
  const month = numberAt(tokens, at)!;
  const day = tokens[at + 1]?.type === year.mark && !isUnit(tokens[at + 3]) ? numberAt(tokens, at + 2) : null;
  const marked = { ...context, marked: day === null };
  if (day !== null) return dayPoint(year.year, month, day, skipDay(tokens, at + 3), contextBehind(marked, year, { year: year.year, month }, "day"));
  return tokens[at + 1]?.type === "month" ? readMonth(tokens, at, year, marked) : bareMonth(month, at + 1, year, marked);
}

/** 8/30 and 8.30; null for a pair of numbers that is no date. */
export function readDate(tokens: Token[], at: number, year: StatedYear | null, context: Context): ReadPoint | null {
  const [month, day] = [numberAt(tokens, at)!, numberAt(tokens, at + 2)];
  if (day === null || month < 1 || month > 12 || isUnit(tokens[at + 3])) return null;
  if (tokens[at + 1]?.type === "dot" && day > 31) return null;
  const calendarYear = yearOfMonth(month, year, context);
  return dayPoint(calendarYear, month, day, skipDay(tokens, at + 3), contextBehind(context, year, { year: calendarYear, month }, "day"));
}

/** The unit of a number behind a mark makes it no day: 8/9月, 4/5回. */
function isUnit(token: Token | undefined): boolean {
  return token?.type === "month" || token?.type === "fiscalYear" || token?.type === "year" || token?.type === "count";
}

function skipDay(tokens: Token[], at: number): number {
  return tokens[at]?.type === "day" ? at + 1 : at;
}

/** A day written as eight digits: 20250830. */
export function readDigits(digits: number, next: number, context: Context): ReadPoint | null {
  const [year, month, day] = [Math.floor(digits / 10000), Math.floor(digits / 100) % 100, digits % 100];
  if (year < 1900 || year > 2199 || isoDay(year, month, day) === null) return null;
  return dayPoint(year, month, day, next, context);
}

const BEHIND_NUMBER: TokenType[] = ["newline", "separator", "close", "open", "about", "until", "weekday", "vague"];

/** A number without unit behind a range or a comma: `8/30～31`, `8/30,31`, `2025/4～6`, `4月～9`; it has the unit before it. */
export function readBareNumber(tokens: Token[], at: number, context: Context): ReadPoint | null {
  const number = numberAt(tokens, at);
  const behind = tokens[at + 1]?.type;
  if (number === null || (behind !== undefined && !BEHIND_NUMBER.includes(behind))) return null;
  if (context.finest === "day") return readInheritedDay(number, at + 1, context);
  const year = context.finest === "year" ? followingYear(number, context) : null;
  if (year !== null) return { point: spanPoint("year", fiscalYearSpan(year)), next: at + 1, context: { ...context, fiscalYear: year } };
  return context.finest === "month" && number <= 12 ? bareMonth(number, at + 1, null, context) : null;
}

function bareMonth(month: number, next: number, year: StatedYear | null, context: Context): ReadPoint {
  if (month < 1 || month > 12) return { point: impossiblePoint(), next, context };
  const calendarYear = yearOfMonth(month, year, context);
  return { point: spanPoint("month", monthSpan(calendarYear, month)), next, context: contextBehind(context, year, { year: calendarYear, month }, "month") };
}

/** 31日 in `8月30日～31日`; null where no day stands before. */
export function readInheritedDay(day: number, next: number, context: Context): ReadPoint | null {
  if (context.month === null || context.finest !== "day") return null;
  return dayPoint(context.month.year, context.month.month, day, next, context);
}

/** 下旬 in `8月上旬から下旬`; null where no part of a month stands before. */
export function readInheritedSection(section: Section, next: number, context: Context): ReadPoint | null {
  if (context.month === null || context.finest !== "day") return null;
  return sectionPoint(context.month.year, context.month.month, section, next, context);
}

function dayPoint(year: number, month: number, day: number, next: number, context: Context): ReadPoint {
  const iso = isoDay(year, month, day);
  const point = iso === null ? impossiblePoint() : spanPoint("day", { start: iso, end: iso });
  return { point, next, context: { ...context, month: { year, month }, finest: "day" } };
}

/** The days of a month's part: 上旬 1–10, 中旬 11–20, 下旬 21 to its end, 前半 1–15, 後半 16 to its end. */
function sectionPoint(year: number, month: number, section: Section, next: number, context: Context): ReadPoint {
  const last = lastDayOfMonth(year, month);
  const days: Record<Section, [number, number]> = {
    early: [1, 10],
    earlyMiddle: [1, 20],
    middle: [11, 20],
    middleLate: [11, last],
    late: [21, last],
    firstHalf: [1, 15],
    secondHalf: [16, last],
  };
  const [from, to] = days[section];
  const span = { start: isoDay(year, month, from)!, end: isoDay(year, month, to)! };
  return { point: spanPoint("range", span), next, context: { ...context, month: { year, month }, finest: "day" } };
}
