import { dayParts, durationEnd, fiscalYearSpan, isoDay } from "./calendar";
import { withFrequencies } from "./periodFrequency";
import { withoutBlanks } from "./periodBlanks";
import { mergeParts, readingWithoutParts } from "./periodMerge";
import { type Context, type ReadPoint, sheetContext, skipTypes, type TimePoint } from "./periodContext";
import { readBareNumber } from "./periodMonth";
import { namesPurpose } from "./periodPurpose";
import { readPoint } from "./periodPoint";
import { readEndedPoint, readNamedEnd } from "./periodStartEnd";
import { withoutAsides, withoutYearsAgain, withUnits } from "./periodPrepare";
import type { PeriodKind, PeriodReading, StatedPart } from "./periodReading";
import { periodTokens, type Token, type TokenType } from "./periodTokens";
import { rememberedText } from "../lookup/rememberedText";

export type { PeriodKind, PeriodPart, PeriodReading } from "./periodReading";

/**
 * Reads what a text says of time on a sheet of a fiscal year (N: 1 April N to 31 March N+1). Rules and examples:
 * docs/language.md. Never throws; the time is linear in the length of the text. The reading is shared and must not be changed.
 */
export function readPeriod(text: string, fiscalYear: number): PeriodReading {
  if (yearly.fiscalYear !== fiscalYear) yearly = readingsOf(fiscalYear);
  return yearly.read(text);
}

/** The readings on sheets of one fiscal year, where 通年 and 4月～3月 stand in many cells; a folder's sheets are mostly of one. */
let yearly = readingsOf(NaN);

function readingsOf(fiscalYear: number) {
  return { fiscalYear, read: rememberedText((text) => readAnew(text, fiscalYear)) };
}

function readAnew(typed: string, fiscalYear: number): PeriodReading {
  const text = withMonthNumbers(typed);
  const words = withoutBlanks(periodTokens(text), text);
  const tokens = withFrequencies(withUnits(withoutAsides(withoutYearsAgain(words))));
  const parts = readParts(tokens, text, fiscalYear);
  if (parts.length > 0 && text.includes("毎") && MONTHLY_TOO.test(text)) parts.push(wholeYear(text, fiscalYear));
  return parts.length > 0 ? mergeParts(parts) : readingWithoutParts(tokens, words, text, fiscalYear);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NAMED_MONTH = new RegExp(`(?<![A-Za-z0-9])(?:(\\d{1,2})-)?(${MONTHS.join("|")})(?:-(\\d{2}))?(?![A-Za-z0-9])`, "g");

/** Mar-19 and 1-Jun, as Excel shows 2019/3 and 6/1 that were typed into a cell without a format. */
function withMonthNumbers(text: string): string {
  if (!/[A-Z][a-z]{2}/.test(text)) return text;
  return text.replace(
    NAMED_MONTH,
    (_, day: string | undefined, name: string, year: string | undefined) => `${year ? `20${year}年` : ""}${MONTHS.indexOf(name) + 1}月${day ? `${day}日` : ""}`,
  );
}

/** 総会5月、役員会毎月 and 5月（総会）、毎月（役員会）: one of several things listed goes on all year. */
const MONTHLY_TOO = /(?:^|[、,，\n])[^\d０-９、,，\n]{1,16}[一-龠ァ-ヶー)）]毎[月週日]|[)）][、,，\n]毎[月週日][(（][^第\d０-９]/;

function wholeYear(text: string, fiscalYear: number): StatedPart {
  const offset = text.indexOf("毎");
  return { kind: "all-year", ...fiscalYearSpan(fiscalYear), text: text.slice(offset, offset + 2), offset, isAside: false, isPurpose: false, reversed: false };
}

const AFTER_POINT: TokenType[] = ["about", "weekday", "close"];
/** 8月を除く, 8月以外, 12月以降は休止. */
const EXCEPTED = /^(?:[をは]?(?:除|休[止館業み])|以外|[はを]?(?:実施|開催|募集)(?:なし|せず|しない))/;
const RANGE: TokenType[] = ["range", "hyphen", "from"];
const LIMIT: TokenType[] = ["until", "aim", "due"];

function readParts(tokens: Token[], text: string, fiscalYear: number): StatedPart[] {
  const parts: StatedPart[] = [];
  let context = sheetContext(fiscalYear);
  let at = 0;
  while (at < tokens.length) {
    const limited = tokens[at]!.type === "range" || tokens[at]!.type === "due";
    const from = limited ? skipTypes(tokens, at + 1, tokens[at]!.type === "due" ? ["of", "newline", "other"] : ["of", "newline"]) : at;
    const read = readPoint(tokens, from, context, text) ?? readNextDay(tokens, at, parts, context);
    if (read === null) {
      at++;
      continue;
    }
    const end = limited ? null : readNamedEnd(tokens, tokens[at]!.start, read, text);
    const statement = end ? rangeStatement(tokens, beginning(read), end) : readStatement(tokens, read, limited, text);
    const [start, last] = [tokens[at]!.start, tokens[statement.next - 1]!.end];
    const inBrackets = tokens[at - 1]?.type === "open";
    const isPurpose = namesPurpose(text, tokens[read.next - 1]!.end, inBrackets);
    const isAside = inBrackets || isBehindColon(text, parts, start);
    if (!EXCEPTED.test(text.slice(last, last + 6))) parts.push({ text: text.slice(start, last), offset: start, isAside, isPurpose, ...statement.part });
    if (!isPurpose) context = statement.context;
    at = statement.next;
  }
  return parts;
}

/** `前期：5月`, `前期5月`: nothing but a colon stands between a part and the one before it, or nothing at all behind a half. */
function isBehindColon(text: string, parts: readonly StatedPart[], start: number): boolean {
  const before = parts.at(-1);
  if (before === undefined) return false;
  const between = text.slice(before.offset + before.text.length, start);
  return /^ ?[:：] ?$/.test(between) || (before.kind === "half" && /^[ 　]?$/.test(between));
}

/** `8/30,31`: a bare number behind a comma is one more day. */
function readNextDay(tokens: Token[], at: number, parts: StatedPart[], context: Context): ReadPoint | null {
  if (tokens[at - 1]?.type !== "separator" || parts.length === 0 || context.finest !== "day") return null;
  return readBareNumber(tokens, at, context);
}

interface Statement {
  part: Omit<StatedPart, "text" | "offset" | "isAside" | "isPurpose">;
  next: number;
  context: Context;
}

/** What stands behind a point decides what it is: a range, an open end, a limit, or itself. */
function readStatement(tokens: Token[], first: ReadPoint, limited: boolean, text: string): Statement {
  const at = markAfter(tokens, first.next);
  const mark = tokens[at];
  const second = limited ? null : (readSecond(tokens, at, first, text) ?? readEndedPoint(tokens, first, text));
  if (second) return rangeStatement(tokens, beginning(first), second);
  if (mark && RANGE.includes(mark.type) && !limited) return openStatement(tokens, at, first);
  if (mark?.type === "after" || mark?.type === "starts") return { part: openPart(beginning(first)), next: at + 1, context: first.context };
  const limit = limited ? first.next : limitEnd(tokens, at);
  if (limit !== null) return { part: limitPart(first.point), next: limit, context: first.context };
  return { part: { kind: kindOf(first.point), reversed: false, ...pick(first.point) }, next: first.next, context: first.context };
}

/** Index of what follows a point; a line may break before ～. */
function markAfter(tokens: Token[], next: number): number {
  const at = skipTypes(tokens, next, AFTER_POINT);
  return tokens[at]?.type === "newline" && tokens[at + 1]?.type === "range" ? at + 1 : at;
}

/** The end of a range: behind ～ or から, or behind 以降 when it is a limit itself (10月以降、年度内). */
function readSecond(tokens: Token[], at: number, first: ReadPoint, text: string): ReadPoint | null {
  const mark = tokens[at];
  if (!mark) return null;
  const from = skipTypes(tokens, at + 1, mark.type === "after" || mark.type === "from" ? ["newline", "separator"] : ["newline"]);
  const separated = tokens.slice(at + 1, Math.min(from, at + 4)).some((token) => token.type === "separator");
  if (RANGE.includes(mark.type)) {
    const second = readPoint(tokens, from, first.context, text) ?? readBareNumber(tokens, from, first.context);
    return second !== null && (!separated || closes(tokens, second)) ? second : null;
  }
  if (mark.type !== "after") return null;
  const second = readPoint(tokens, from, first.context, text);
  return second !== null && closes(tokens, second) ? second : null;
}

function closes(tokens: Token[], second: ReadPoint): boolean {
  const after = tokens[skipTypes(tokens, second.next, AFTER_POINT)];
  return after?.type === "until" || ["all-year", "year", "deadline"].includes(second.point.kind);
}

function rangeStatement(tokens: Token[], first: TimePoint, second: ReadPoint): Statement {
  const limit = limitEnd(tokens, skipTypes(tokens, second.next, AFTER_POINT));
  return { part: rangePart(first, second.point), next: limit ?? second.next, context: second.context };
}

/** What begins in the sheet's year (令和7年～) begins with its fiscal year: nobody plans for the months before. */
function beginning({ point, context: { sheetYear } }: ReadPoint): TimePoint {
  return point.kind === "year" && point.start === isoDay(sheetYear, 1, 1) ? { ...point, start: fiscalYearSpan(sheetYear).start } : point;
}

function rangePart(first: TimePoint, second: TimePoint): Statement["part"] {
  const start = first.kind === "deadline" ? first.end : first.start;
  if (start === null || second.end === null) return { kind: "unreadable", start: null, end: null, reversed: false };
  const end = second.end < start ? endBehind(second) : second.end;
  return { kind: "range", start, end, reversed: start > end };
}

/** The next year's beginning behind this year's end, and of 秋～春 the spring that the fiscal year still has: its last month. */
function endBehind({ start, end, yearStart }: TimePoint): string {
  if (yearStart) return durationEnd(start!, { years: 1, months: 1 });
  const isSpring = start?.slice(4) === "-04-01" && end?.slice(4) === "-05-31";
  return isSpring ? fiscalYearSpan(dayParts(start).year).end : end!;
}

/** `10月～`, `令和7年度から3年間`. */
function openStatement(tokens: Token[], at: number, first: ReadPoint): Statement {
  const part = openPart(beginning(first));
  const [number, unit] = [tokens[at + 1], tokens[at + 2]];
  if (number?.type === "number" && unit?.type === "duration" && number.value >= 1 && number.value <= 99 && part.start !== null) {
    const length = unit.unit === "weeks" ? { days: number.value * 7 } : { [unit.unit]: number.value };
    return { part: { kind: "range", start: part.start, end: durationEnd(part.start, length), reversed: false }, next: at + 3, context: first.context };
  }
  const next = tokens[at + 1]?.type === "starts" ? at + 2 : at + 1;
  return { part: first.point.kind === "all-year" ? { ...pick(first.point), kind: "all-year", reversed: false } : part, next, context: first.context };
}

function openPart(point: TimePoint): Statement["part"] {
  const start = point.kind === "deadline" ? point.end : point.start;
  return { kind: start === null ? "unreadable" : "open", start, end: null, reversed: false };
}

function limitPart(point: TimePoint): Statement["part"] {
  return { kind: point.end === null ? "unreadable" : "deadline", start: null, end: point.end, reversed: false };
}

function kindOf(point: TimePoint): PeriodKind {
  return point.end === null ? "unreadable" : point.kind;
}

function pick({ start, end }: TimePoint): { start: string | null; end: string | null } {
  return { start, end };
}

const PHRASE: TokenType[] = ["of", "other", "day", "close", "open", "within", "end", "about", "weekday", "ordinal", "count", "number"];
const PHRASE_TOKENS = 6;
const PHRASE_LENGTH = 20;

/** Index behind まで, 目途 or 期限 when one ends the phrase at `at` (10月の防災訓練までに); null when none does. */
function limitEnd(tokens: Token[], at: number): number | null {
  for (let to = at; to < at + PHRASE_TOKENS; to++) {
    const token = tokens[to];
    if (!token) return null;
    if (LIMIT.includes(token.type)) return to === at || token.type === "until" ? to + 1 : null;
    if (!PHRASE.includes(token.type) || token.end - tokens[at]!.start > PHRASE_LENGTH) return null;
  }
  return null;
}
