import { daySpan, fiscalYearSpan } from "./calendar";
import type { Context, ReadPoint } from "./periodContext";
import { contextBehind, skipTypes, spanPoint } from "./periodContext";
import { readDate, readDigits, readInheritedDay, readInheritedSection, readMarkedMonth, readMonth } from "./periodMonth";
import type { Token } from "./periodTokens";
import type { StatedYear } from "./periodYear";
import { readYear } from "./periodYear";
import { readHalf, readQuarter, readSeason, readTerm, readYearEdge, readYearSection } from "./periodYearPart";

/** A year before these names a plan, a budget or a measure, not a time to do something in. */
const YEAR_OF_SOMETHING = /^(?:計画|予算|実績|決算|版|分|目標|方針|事業|比|対比|並|以来|卒|生|目|採用|入庁|調査|当初予算|補正|に[^、。\n]{1,10}(?:した|された))/;
const LOOK_AHEAD = 20;

/** Reads the point in time that starts at a token of `text`; null when none does. */
export function readPoint(tokens: Token[], at: number, context: Context, text: string): ReadPoint | null {
  const year = readYear(tokens, at, context);
  if (year === null) return readPart(tokens, at, null, context);
  const inYear = { ...context, era: year.era ?? context.era };
  const part = readPart(tokens, skipTypes(tokens, year.next, ["of", "newline", "open", "about"]), year, inYear);
  if (part) return part;
  const behind = tokens[year.next]?.start ?? text.length;
  if (!year.alone || YEAR_OF_SOMETHING.test(text.slice(behind, behind + LOOK_AHEAD))) return null;
  return yearPoint(year, inYear);
}

function yearPoint(year: StatedYear, context: Context): ReadPoint {
  const span = year.fiscal ? fiscalYearSpan(year.year) : daySpan(year.year, 1, 1, 12, 31);
  return { point: spanPoint("year", span), next: year.next, context: contextBehind(context, year, null, "year") };
}

/** A part of a stated year, or of the year that the context gives. */
function readPart(tokens: Token[], at: number, year: StatedYear | null, context: Context): ReadPoint | null {
  const token = tokens[at];
  switch (token?.type) {
    case "number":
      return readNumbered(tokens, at, token.value, year, context);
    case "ordinal":
      return readQuarter(tokens, at + 1, year, context) ?? readTerm(tokens, at + 1, year, context);
    case "quarter":
      return readQuarter(tokens, at, year, context);
    case "half":
      return readHalf(tokens, at, token.half, year, context);
    case "season":
      return readSeason(token.from, token.to, at + 1, year, context);
    case "allYear":
      return allYear(at + 1, year, context);
    case "duration":
      return token.unit === "years" && year === null && tokens[at - 1]?.type !== "number" ? allYear(skipTypes(tokens, at + 1, ["through"]), null, context) : null;
    case "section":
      return year === null ? readInheritedSection(token.section, at + 1, context) : readYearSection(tokens, at, token.section, year, context);
    case "end":
    case "begin":
    case "within":
    case "through":
      return year === null ? null : readYearEdge(tokens, at, year, context);
    default:
      return null;
  }
}

function readNumbered(tokens: Token[], at: number, number: number, year: StatedYear | null, context: Context): ReadPoint | null {
  if (year?.mark) return readMarkedMonth(tokens, at, year, context);
  switch (tokens[at + 1]?.type) {
    case "month":
      return readMonth(tokens, at, year, context);
    case "quarter":
      return readQuarter(tokens, at, year, context);
    case "term":
      return readTerm(tokens, at, year, context);
    case "day":
      return year === null ? readInheritedDay(number, at + 2, context) : null;
    case "slash":
    case "dot":
      return readDate(tokens, at, year, context);
    case "duration":
    case "year":
      return number === 1 && year === null ? readOneYear(tokens, at, context) : null;
    default:
      return readDigits(number, at + 1, context);
  }
}

/** 1年間, 一年を通じて, 1年中: the whole year. */
function readOneYear(tokens: Token[], at: number, context: Context): ReadPoint | null {
  const [unit, behind] = [tokens[at + 1]!, tokens[at + 2]];
  if (unit.type === "duration") return unit.unit === "years" ? allYear(skipTypes(tokens, at + 2, ["through"]), null, context) : null;
  return behind?.type === "through" || (behind?.type === "within" && behind.whole) ? allYear(at + 3, null, context) : null;
}

function allYear(next: number, year: StatedYear | null, context: Context): ReadPoint {
  const span = fiscalYearSpan(year?.year ?? context.fiscalYear);
  return { point: spanPoint("all-year", span), next, context: contextBehind(context, year, null, "year") };
}

