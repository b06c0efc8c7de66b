import { daySpan, fiscalYearSpan } from "./calendar";
import { type Context, contextBehind, numberAt, type ReadPoint, skipTypes, spanPoint } from "./periodContext";
import { readDate, readDigits, readInheritedDay, readInheritedSection, readMarkedMonth, readMonth } from "./periodMonth";
import type { Token, TokenType } from "./periodTokens";
import { readYear, type StatedYear } from "./periodYear";
import { readHalf, readLoneHalf, readQuarter, readSeason, readTerm, readYearEdge, readYearSection } from "./periodYearPart";

/** A year before these names a plan, a budget or a measure, not a time to do something in. */
const YEAR_OF_SOMETHING =
  /^(?:計画|予算|実績|決算|版|分|目標|方針|事業|比|対比|並|以来|卒|生|目|採用|入庁|調査|当初予算|補正|と?同[様じ時期程]|の?(?:とお|どお|通)り|に準じ|に[^、。\n]{1,10}(?:した|された))/;
const LOOK_AHEAD = 20;

/** Reads the point in time that starts at a token of `text`; null when none does. */
export function readPoint(tokens: Token[], at: number, context: Context, text: string): ReadPoint | null {
  const year = readYear(tokens, at, context);
  if (year === null) return readPart(tokens, at, null, context);
  const inYear = { ...context, era: year.era ?? context.era };
  const part = readPart(tokens, skipTypes(tokens, year.next, ["of", "newline", "open", "about", "dot"]), year, inYear);
  if (part) return part;
  const behind = tokens[year.next]?.start ?? text.length;
  if (!year.alone || YEAR_OF_SOMETHING.test(text.slice(behind, behind + LOOK_AHEAD))) return null;
  return yearPoint(year, inYear);
}

function yearPoint(year: StatedYear, context: Context): ReadPoint {
  const span = year.fiscal ? fiscalYearSpan(year.year) : daySpan(year.year, 1, 1, 12, 31);
  return { point: spanPoint("year", span), next: year.next, context: contextBehind(context, year, null, "year") };
}

type PartReader = (tokens: Token[], at: number, year: StatedYear | null, context: Context) => ReadPoint | null;

/** A part of a stated year, or of the year that the context gives. */
const readPart: PartReader = (tokens, at, year, context) => {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.type === "half") return readHalf(tokens, at, token.half, year, context);
  if (token.type === "season") return readSeason(token, at + 1, year, context);
  if (token.type === "section")
    return year === null
      ? (readInheritedSection(token.section, at + 1, context) ?? readLoneHalf(tokens, at, token.section, context))
      : readYearSection(tokens, at, token.section, year, context);
  return PARTS[token.type]?.(tokens, at, year, context) ?? null;
};

const readEdge: PartReader = (tokens, at, year, context) => year && readYearEdge(tokens, at, year, context);

const PARTS: Partial<Record<TokenType, PartReader>> = {
  number: (tokens, at, year, context) => (year?.mark ? readMarkedMonth(tokens, at, year, context) : readNumbered(tokens, at, year, context)),
  ordinal: (tokens, at, year, context) => readQuarter(tokens, at + 1, year, context) ?? readTerm(tokens, at + 1, year, context),
  quarter: readQuarter,
  allYear: (_tokens, at, year, context) => allYear(at + 1, year, context),
  duration: (tokens, at, year, context) => (isWholeYear(tokens, at) && year === null ? allYear(skipTypes(tokens, at + 1, ["through"]), null, context) : null),
  end: readEdge,
  begin: readEdge,
  within: readEdge,
  through: readEdge,
};

/** A number by the token behind it. */
const NUMBERED: Partial<Record<TokenType, PartReader>> = {
  month: readMonth,
  quarter: readQuarter,
  term: readTerm,
  day: (tokens, at, year, context) => (year === null ? readInheritedDay(numberAt(tokens, at)!, at + 2, context) : null),
  slash: readDate,
  dot: readDate,
  duration: (tokens, at, year, context) => (year === null ? readOneYear(tokens, at, context) : null),
  year: (tokens, at, year, context) => (year === null ? readOneYear(tokens, at, context) : null),
};

const readNumbered: PartReader = (tokens, at, year, context) => {
  const reader = NUMBERED[tokens[at + 1]?.type ?? "other"];
  return reader ? reader(tokens, at, year, context) : readDigits(numberAt(tokens, at)!, at + 1, context);
};

/** 年間 without a number. */
function isWholeYear(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.type === "duration" && token.unit === "years" && tokens[at - 1]?.type !== "number";
}

/** 1年間, 一年を通じて, 1年中: the whole year. */
function readOneYear(tokens: Token[], at: number, context: Context): ReadPoint | null {
  const [unit, behind] = [tokens[at + 1]!, tokens[at + 2]];
  if (numberAt(tokens, at) !== 1) return null;
  if (unit.type === "duration") return unit.unit === "years" ? allYear(skipTypes(tokens, at + 2, ["through"]), null, context) : null;
  return behind?.type === "through" || (behind?.type === "within" && behind.whole) ? allYear(at + 3, null, context) : null;
}

function allYear(next: number, year: StatedYear | null, context: Context): ReadPoint {
  const span = fiscalYearSpan(year?.year ?? context.fiscalYear);
  return { point: spanPoint("all-year", span), next, context: contextBehind(context, year, null, "year") };
}
