import { skipTypes } from "./periodContext";
import { isOne, type Token, type TokenType } from "./periodTokens";

const UNITS: TokenType[] = ["year", "month", "day", "fiscalYear", "quarter", "duration", "term"];

/**
 * Folds statements of how often (`毎月第2火曜`, `年2回`, `四半期ごと`, `2回/年`, `3か月に1回`) into one `frequency`
 * token each. They name no calendar time of their own: they hold for the period beside them, else for the whole year.
 */
export function withFrequencies(tokens: Token[]): Token[] {
  const result: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = frequencyEnd(tokens, at);
    if (end === null) result.push(yearOfEdge(tokens[at++]!));
    else {
      result.push({ type: "frequency", start: tokens[at]!.start, end: tokens[end - 1]!.end });
      at = end;
    }
  }
  return result;
}

/** 毎年度末 is the year's end of the sheet's year. */
function yearOfEdge(token: Token): Token {
  return token.type === "yearly" ? { ...token, type: token.fiscal ? "fiscalYear" : "year" } : token;
}

/** Index behind the frequency that starts at `at`; null when none does. */
function frequencyEnd(tokens: Token[], at: number): number | null {
  const token = tokens[at]!;
  if (token.type === "yearly") return isOne(tokens[at + 1], "end", "begin") ? null : at + 1;
  if (token.type === "every") return detailEnd(tokens, at + 1);
  if (token.type === "number") return countedEnd(tokens, at);
  if (!isOne(token, ...UNITS) || isOne(tokens[at - 1], "number")) return null;
  if (isOne(tokens[at + 1], "each") || (token.type === "month" && isOne(tokens[at + 1], "end"))) return at + 2;
  return timesEnd(tokens, at + 1);
}

/** Frequencies that start with a number: 2回/年, 3か月に1回, 6か月ごと. */
function countedEnd(tokens: Token[], at: number): number | null {
  const [, unit, third, fourth] = tokens.slice(at, at + 4);
  if (isOne(unit, "count")) return isOne(third, "slash") && isOne(fourth, ...UNITS) ? at + 4 : null;
  if (!isOne(unit, "duration", "year", "day") || isPartOfDate(tokens, at)) return null;
  return isOne(third, "each") ? at + 3 : timesEnd(tokens, at + 2);
}

/** 30日 of 8月30日 and 7年 of 令和7年 are dates, not lengths of time. */
function isPartOfDate(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  return (token.type === "number" && token.value > 99) || isOne(tokens[at - 1], "era", "month");
}

/** Index behind `2回`, `に1～2回`, `数回` from `at` on; null when there is no count. */
function timesEnd(tokens: Token[], at: number): number | null {
  const numberAt = skipTypes(tokens, at, ["other", "about"]);
  const countAt = isOne(tokens[numberAt], "number") ? skipTypes(tokens, numberAt, ["number", "range", "hyphen", "separator"]) : numberAt;
  if (countAt === at) return null;
  if (!isOne(tokens[countAt], "count") && (countAt === numberAt || !isOne(tokens[countAt], "day"))) return null;
  return skipTypes(tokens, countAt + 1, ["about"]);
}

/** Index behind the days that 毎月 or 毎週 names: 10日・25日, 第2火曜, 末. A month or a date is a period of its own. */
function detailEnd(tokens: Token[], from: number): number {
  let at = from;
  for (;;) {
    const length = detailLength(tokens, at);
    if (length === 0) return at;
    at += length;
  }
}

function detailLength(tokens: Token[], at: number): number {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (isOne(token, "weekday", "ordinal", "of", "about", "section", "end")) return 1;
  if (isOne(token, "separator")) return isOne(after, "ordinal", "weekday") || isNumberedDay(tokens, at + 1) ? 1 : 0;
  if (isNumberedDay(tokens, at)) return 2;
  return isOne(token, "number") && isOne(tokens[at - 1], "ordinal") ? 1 : 0;
}

function isNumberedDay(tokens: Token[], at: number): boolean {
  return isOne(tokens[at], "number") && isOne(tokens[at + 1], "day", "weekday", "count");
}
