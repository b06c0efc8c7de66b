import { type Era, eraYear, FIRST_YEAR, yearNear } from "./calendar";
import type { Token } from "./periodTokens";

/** What earlier years of the same text lend to later ones. */
export interface YearContext {
  /** Fiscal year of the sheet. */
  sheetYear: number;
  /** Fiscal year that months without a year belong to. */
  fiscalYear: number;
  /** How the last year was counted; `平成30年～31年` lends 平成, `2025～26年度` the century. */
  era: Era | "western" | null;
  /** The last point was a year and a month with a mark between them (R7.5): `8.1` behind it is one as well. */
  marked: boolean;
  /** Year and month of the last point with a stated calendar year. */
  calendar: { year: number; month: number } | null;
}

/** A year as stated. */
export interface StatedYear {
  year: number;
  /** 年度 and not 年. */
  fiscal: boolean;
  /** May be a period by itself (令和7年度); 7年 may be a length of time, 年度 alone says nothing. */
  alone: boolean;
  /** By a number, in relation to the sheet's year (今年), or not at all (年度末, 年内). */
  by: "number" | "relation" | "none";
  /** Mark between year and month where there is no unit: R7.5, 2025/8. */
  mark: "dot" | "slash" | "hyphen" | null;
  era: Era | "western" | null;
  /** Index behind its last token. */
  next: number;
}

const LAST_WESTERN = 2399;
const LARGEST_ERA_YEAR = 150;

/** Reads the year that starts at a token; null when none does. */
export function readYear(tokens: Token[], at: number, context: YearContext): StatedYear | null {
  const token = tokens[at];
  if (token?.type === "era") return readEraYear(tokens, at, token.era);
  if (token?.type === "number") return isWestern(token.value) ? readWesternYear(tokens, at, token.value) : readShortYear(tokens, at, token.value, context);
  if (token?.type === "first") return readShortYear(tokens, at, 1, context);
  if (token?.type === "relativeYear") return readRelativeYear(token, at, context);
  if (isNumber(tokens[at - 1])) return null;
  if (token?.type === "fiscalYear") return stated(context.fiscalYear, { fiscal: true, by: "none", next: at + 1 });
  return token?.type === "year" ? stated(context.sheetYear, { by: "none", next: at + 1 }) : null;
}

function isWestern(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_WESTERN;
}

/** 来年度, 前年, 翌年; a lone 翌 needs a month behind it. */
function readRelativeYear(token: Token & { type: "relativeYear" }, at: number, context: YearContext): StatedYear {
  const year = relativeBase(token.base, token.fiscal, context) + token.delta;
  return stated(year, { fiscal: token.fiscal, alone: token.end - token.start > 1, by: "relation", next: at + 1 });
}

function stated(year: number, rest: Partial<StatedYear> & { next: number }): StatedYear {
  return { year, fiscal: false, alone: false, by: "number", mark: null, era: null, ...rest };
}

function relativeBase(base: "sheet" | "text", fiscal: boolean, context: YearContext): number {
  if (base === "sheet") return context.sheetYear;
  return fiscal ? context.fiscalYear : (context.calendar?.year ?? context.sheetYear);
}

/** 令和7年度, 令和7年, R7, R7.5: behind an initial a unit may be missing, alone it is a fiscal year then. */
function readEraYear(tokens: Token[], at: number, era: Era): StatedYear | null {
  const number = tokens[at + 1];
  if (number?.type !== "number" && number?.type !== "first") return null;
  const n = number.type === "number" ? number.value : 1;
  if (n < 1 || n > LARGEST_ERA_YEAR) return null;
  const year = eraYear(era, n);
  const unit = tokens[at + 2];
  if (unit?.type === "fiscalYear") return stated(year, { fiscal: true, alone: true, era, next: at + 3 });
  if (unit?.type === "year") return stated(year, { alone: true, era, next: at + 3 });
  const mark = markAt(tokens, at + 2);
  if (mark) return stated(year, { mark, era, next: at + 3 });
  return stated(year, { fiscal: !isNumber(unit), alone: true, era, next: at + 2 });
}

function readWesternYear(tokens: Token[], at: number, year: number): StatedYear | null {
  const unit = tokens[at + 1];
  const era = "western";
  if (unit?.type === "fiscalYear") return stated(year, { fiscal: true, alone: true, era, next: at + 2 });
  if (unit?.type === "year") return stated(year, { alone: true, era, next: at + 2 });
  const mark = markAt(tokens, at + 1);
  return mark ? stated(year, { mark, era, next: at + 2 }) : null;
}

/** A year of one or two digits without an era: 25年度, 7年4月, 7.8.30. */
function readShortYear(tokens: Token[], at: number, n: number, context: YearContext): StatedYear | null {
  if (n < 1 || n > 99) return null;
  const unit = tokens[at + 1];
  const year = shortYear(n, context);
  if (unit?.type === "fiscalYear") return stated(year, { fiscal: true, alone: true, next: at + 2 });
  if (unit?.type === "year") {
    const follows = context.era !== null && year > context.fiscalYear;
    return follows || isMonthAt(tokens, at + 2) || tokens[at + 2]?.type === "end" ? stated(year, { alone: follows, next: at + 2 }) : null;
  }
  const mark = markAt(tokens, at + 1);
  const isDate = mark !== null && tokens[at + 3]?.type === mark && isNumber(tokens[at + 4]);
  const isMonth = mark === "dot" || mark === "slash" ? context.marked || isYearAndMonth(tokens, at, n, year, context) : false;
  return isDate || isMonth ? stated(year, { mark, next: at + 2 }) : null;
}

const NEAR_YEARS = 5;

/** 25.4 on a sheet of 平成25年度: no month 25, and a year near the sheet's. */
function isYearAndMonth(tokens: Token[], at: number, n: number, year: number, context: YearContext): boolean {
  const month = tokens[at + 2];
  return n > 12 && month?.type === "number" && month.value <= 12 && Math.abs(year - context.sheetYear) <= NEAR_YEARS;
}

/** The fiscal year of a bare number behind a year of the same count (H25～27); null when it does not come after it. */
export function followingYear(n: number, context: YearContext): number | null {
  const year = n >= 1 && n <= 99 && context.era !== null ? shortYear(n, context) : 0;
  return year > context.fiscalYear ? year : null;
}

function shortYear(n: number, context: YearContext): number {
  if (context.era === "western") return 2000 + n;
  return context.era ? eraYear(context.era, n) : yearNear(n, context.sheetYear);
}

/** The mark between a year and a month; a hyphen before a number with a unit joins a range. */
function markAt(tokens: Token[], at: number): StatedYear["mark"] {
  const token = tokens[at];
  if (token?.type !== "dot" && token?.type !== "slash" && token?.type !== "hyphen") return null;
  return isNumber(tokens[at + 1]) ? token.type : null;
}

function isMonthAt(tokens: Token[], at: number): boolean {
  return isNumber(tokens[at]) && tokens[at + 1]?.type === "month";
}

function isNumber(token: Token | undefined): boolean {
  return token?.type === "number";
}
