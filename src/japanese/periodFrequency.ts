import type { Token, TokenType } from "./periodTokens";

const BARE_UNITS: TokenType[] = ["year", "month", "day", "fiscalYear", "quarter", "duration", "term"];
const DETAIL: TokenType[] = ["weekday", "ordinal", "of", "about", "section", "end"];

/**
 * Folds statements of how often (`毎月第2火曜`, `年2回`, `四半期ごと`, `2回/年`, `3か月に1回`) into one `frequency`
 * token each. They name no calendar time of their own: they hold for the period beside them, else for the whole year.
 */
export function withFrequencies(tokens: Token[]): Token[] {
  const result: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = frequencyEnd(tokens, at);
    if (end === at) result.push(yearOfEdge(tokens[at++]!));
    else {
      result.push({ type: "frequency", start: tokens[at]!.start, end: tokens[end - 1]!.end });
      at = end;
    }
  }
  return result;
}

/** 毎年度末 is the year's end of the sheet's year. */
function yearOfEdge(token: Token): Token {
  return token.type === "yearly" ? { type: token.fiscal ? "fiscalYear" : "year", start: token.start, end: token.end } : token;
}

function isEdge(token: Token | undefined): boolean {
  return token?.type === "end" || token?.type === "begin";
}

/** Index behind the frequency that starts at `at`; `at` itself when none does. */
function frequencyEnd(tokens: Token[], at: number): number {
  const token = tokens[at]!;
  if (token.type === "yearly") return isEdge(tokens[at + 1]) ? at : at + 1;
  if (token.type === "every") return detailEnd(tokens, at + 1);
  if (token.type === "number") return countedEnd(tokens, at);
  if (!BARE_UNITS.includes(token.type) || tokens[at - 1]?.type === "number") return at;
  if (tokens[at + 1]?.type === "each") return at + 2;
  if (token.type === "month" && tokens[at + 1]?.type === "end") return at + 2;
  const counted = timesEnd(tokens, at + 1);
  return counted === at + 1 ? at : counted;
}

/** Frequencies that start with a number: 2回/年, 3か月に1回, 6か月ごと. */
function countedEnd(tokens: Token[], at: number): number {
  const unit = tokens[at + 1];
  if (unit?.type === "count" && tokens[at + 2]?.type === "slash" && BARE_UNITS.includes(tokens[at + 3]?.type ?? "other")) return at + 4;
  if (unit?.type !== "duration" && unit?.type !== "year" && unit?.type !== "day") return at;
  if (isPartOfDate(tokens, at)) return at;
  if (tokens[at + 2]?.type === "each") return at + 3;
  const counted = timesEnd(tokens, at + 2);
  return counted === at + 2 ? at : counted;
}

/** 30日 of 8月30日 and 令和7年 are dates, not lengths of time. */
function isPartOfDate(tokens: Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  return (token?.type === "number" && token.value > 99) || before?.type === "era" || before?.type === "month" || before?.type === "year" || before?.type === "fiscalYear";
}

/** `2回`, `に1～2回`, `数回` from `at`; `at` when there is no count. */
function timesEnd(tokens: Token[], at: number): number {
  let next = at;
  if (tokens[next]?.type === "other") next++;
  if (tokens[next]?.type === "about") next++;
  const numberAt = next;
  while (tokens[next]?.type === "number" || (next > numberAt && isJoiner(tokens[next]))) next++;
  if (numberAt === next && next === at) return at;
  if (tokens[next]?.type !== "count" && (tokens[next]?.type !== "day" || next === numberAt)) return at;
  return tokens[next + 1]?.type === "about" ? next + 2 : next + 1;
}

function isJoiner(token: Token | undefined): boolean {
  return token?.type === "range" || token?.type === "hyphen" || token?.type === "separator";
}

/** The days that 毎月 or 毎週 names: 10日・25日, 第2火曜, 末. A month or a date behind it is a period of its own. */
function detailEnd(tokens: Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    const after = tokens[at + 1];
    if (token !== undefined && DETAIL.includes(token.type)) at++;
    else if (token?.type === "number" && (after?.type === "day" || after?.type === "weekday" || after?.type === "count")) at += 2;
    else if (token?.type === "number" && tokens[at - 1]?.type === "ordinal") at++;
    else if (token?.type === "separator" && isDayDetail(tokens, at + 1)) at++;
    else return at;
  }
}

function isDayDetail(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type === "ordinal" || token?.type === "weekday") return true;
  return token?.type === "number" && (tokens[at + 1]?.type === "day" || tokens[at + 1]?.type === "weekday");
}
