import { dayParts, daySpan, durationEnd, fiscalYearSpan, halfSpan, monthSpan, monthYear, quarterSpan, type Span } from "./calendar";
import { type Context, contextBehind, impossiblePoint, limitPoint, numberAt, type ReadPoint, spanPoint, type TimePoint, yearOfMonth } from "./periodContext";
import { isOne, type Token } from "./periodTokens";
import type { MonthDay, NamedSpan, Section } from "./periodWords";
import type { StatedYear } from "./periodYear";

/** 年度末, 年度当初, 年度内, 年度を通じて, and the same of calendar years. */
export function readYearEdge(tokens: Token[], at: number, year: StatedYear, context: Context): ReadPoint {
  const token = tokens[at]!;
  const span = year.fiscal ? fiscalYearSpan(year.year) : daySpan(year.year, 1, 1, 12, 31);
  const behind = contextBehind(context, year, null, "year");
  const next = at + 1;
  if (token.type === "end") return { point: limitPoint(span.end), next: tokens[next]?.type === "day" ? next + 1 : next, context: behind };
  if (token.type === "through") return { point: spanPoint("all-year", span), next, context: behind };
  if (token.type === "within") return { point: yearInside(year, token.whole, span, context), next, context: behind };
  const first = monthSpan(year.year, year.fiscal ? 4 : 1);
  return { point: { ...spanPoint("month", first), yearStart: year.by === "none" }, next, context: behind };
}

/** 年中 is the sheet's whole year; 年内 and 今年中 are what the sheet's year holds of the calendar year. */
function yearInside(year: StatedYear, wholeYear: boolean, span: Span, context: Context): TimePoint {
  if (year.fiscal || year.by === "number" || year.year !== context.sheetYear) return spanPoint("year", span);
  const sheet = fiscalYearSpan(context.sheetYear);
  return year.by === "none" && wholeYear ? spanPoint("all-year", sheet) : spanPoint("range", { start: sheet.start, end: span.end });
}

/** 年度前半, 年度半ば, 年度初め. */
export function readYearSection(tokens: Token[], at: number, section: Section, year: StatedYear, context: Context): ReadPoint | null {
  if (section === "early") return readYearEdge(tokens, at, year, context);
  const behind = contextBehind(context, year, null, "year");
  if (section === "middle") return { point: spanPoint("range", middleOf(year)), next: at + 1, context: behind };
  if (!year.fiscal || section === "late") return null;
  return { point: spanPoint("half", halfSpan(year.year, section === "firstHalf" ? 1 : 2)), next: at + 1, context: behind };
}

/** The two months around the middle: September and October of a fiscal year, June and July of a calendar year. */
function middleOf(year: StatedYear): Span {
  const month = year.fiscal ? 9 : 6;
  return daySpan(year.year, month, 1, month + 1, 31);
}

/** 上半期 and 下期, always of the fiscal year. */
export function readHalf(tokens: Token[], at: number, half: 1 | 2, year: StatedYear | null, context: Context): ReadPoint {
  return withEdge(tokens, at + 1, "half", halfSpan(year?.year ?? context.fiscalYear, half), contextBehind(context, year, null, "year"));
}

/** 前半 and 後半 by themselves are halves of the fiscal year; behind anything else (講座の後半, 上期後半) they are not told. */
export function readLoneHalf(tokens: Token[], at: number, section: Section, context: Context): ReadPoint | null {
  if (section !== "firstHalf" && section !== "secondHalf") return null;
  if (at > 0 && !isOne(tokens[at - 1], "newline", "separator", "range", "hyphen", "from", "open")) return null;
  return readHalf(tokens, at, section === "firstHalf" ? 1 : 2, null, context);
}

/** 第1四半期, 1Q and Q1, always of the fiscal year; `at` is the number or the Q before it. */
export function readQuarter(tokens: Token[], at: number, year: StatedYear | null, context: Context): ReadPoint | null {
  const quarter = tokens[at]?.type === "quarter" ? numberAt(tokens, at + 1) : tokens[at + 1]?.type === "quarter" ? numberAt(tokens, at) : null;
  if (quarter === null) return null;
  if (quarter !== 1 && quarter !== 2 && quarter !== 3 && quarter !== 4) return { point: impossiblePoint(), next: at + 2, context };
  return withEdge(tokens, at + 2, "quarter", quarterSpan(year?.year ?? context.fiscalYear, quarter), contextBehind(context, year, null, "year"));
}

/** A half or a quarter, its end (上期末) or its first month (下期当初). */
function withEdge(tokens: Token[], at: number, kind: "half" | "quarter", span: Span, context: Context): ReadPoint {
  const token = tokens[at];
  if (token?.type === "end") return { point: limitPoint(span.end), next: at + 1, context };
  const { year, month } = dayParts(span.start);
  const isBegin = token?.type === "begin" || (token?.type === "section" && token.section === "early");
  if (isBegin) return { point: spanPoint("month", monthSpan(year, month)), next: at + 1, context };
  return { point: spanPoint(kind, span), next: token?.type === "within" ? at + 1 : at, context };
}

/** A span that a word names: 夏季, 年末年始; before it (お盆前) is a limit. */
export function readSeason({ from, to, before }: NamedSpan, next: number, year: StatedYear | null, context: Context): ReadPoint {
  const span = daySpan(yearOfMonth(from[0], year, context) - (goesOn(from, to, year, context) ? 1 : 0), from[0], from[1], to[0], to[1]);
  const point = before ? limitPoint(dayBefore(span, year, context)) : spanPoint("range", span);
  return { point, next, context: contextBehind(context, year, null, "year") };
}

/** The last day before a span. Before the fiscal year (入学式前) means before that of the next one, by the end of this one. */
function dayBefore({ start }: Span, year: StatedYear | null, { fiscalYear }: Context): string {
  const own = fiscalYearSpan(fiscalYear);
  return year === null && start === own.start ? own.end : durationEnd(start, {});
}

/** R8.2（冬期間）: behind a month of a new year the winter is the one that began before it. */
function goesOn(from: MonthDay, to: MonthDay, year: StatedYear | null, { calendar }: Context): boolean {
  return year === null && calendar !== null && to[0] < from[0] && calendar.month <= 3;
}

/** School terms: April to July, September to December, January to March. */
const TERMS = [
  [4, 7],
  [9, 12],
  [1, 3],
] as const;

/** 1学期; null when the number is none of a term. */
export function readTerm(tokens: Token[], at: number, year: StatedYear | null, context: Context): ReadPoint | null {
  const term = TERMS[(numberAt(tokens, at) ?? 0) - 1];
  if (!term || tokens[at + 1]?.type !== "term") return null;
  const span = daySpan(monthYear(year?.year ?? context.fiscalYear, term[0]), term[0], 1, term[1], 31);
  return { point: spanPoint("range", span), next: at + 2, context: contextBehind(context, year, null, "year") };
}
