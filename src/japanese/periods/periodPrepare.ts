import { eraYear, FIRST_YEAR } from "./calendar";
import { isOne, type Token, type TokenType } from "./periodTokens";

/** Token types that say something of time by themselves; a bracket without any is an aside. */
const TELLING: TokenType[] = [
  "fiscalYear",
  "year",
  "month",
  "day",
  "relativeYear",
  "half",
  "quarter",
  "term",
  "season",
  "section",
  "end",
  "begin",
  "allYear",
  "every",
  "yearly",
  "from",
  "until",
  "after",
  "range",
  "slash",
  "dot",
  "duration",
  "era",
];

/** Drops brackets that say nothing of time: `8月（予定）～10月` is a range, and （告示日） no day. Unpaired brackets are left alone. */
export function withoutAsides(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  const open: { at: number; telling: boolean }[] = [];
  for (const [at, token] of tokens.entries()) {
    kept.push(token);
    if (token.type === "open") open.push({ at: kept.length - 1, telling: false });
    else if (token.type === "close") {
      const group = open.pop();
      if (group && !group.telling) kept.length = group.at;
      else if (group) markTelling(open);
    } else if (TELLING.includes(token.type) && (token.type !== "day" || isOne(tokens[at - 1], "number"))) markTelling(open);
  }
  return kept;
}

function markTelling(open: { telling: boolean }[]): void {
  const innermost = open.at(-1);
  if (innermost) innermost.telling = true;
}

/** Drops a bracket that gives the year before it again in another count: 令和7年（2025年）10月, 令和7（2025）年度. */
export function withoutYearsAgain(tokens: Token[]): Token[] {
  return tokens.filter((_, at) => !isInYearAgain(tokens, at));
}

function isInYearAgain(tokens: Token[], at: number): boolean {
  for (let open = at; open >= 0 && open > at - 5; open--) {
    if (!isOne(tokens[open], "open")) continue;
    const close = tokens.slice(open, open + 5).findIndex((token) => isOne(token, "close"));
    return close > 0 && open + close >= at && isSameYear(tokens, open, open + close);
  }
  return false;
}

function isSameYear(tokens: Token[], open: number, close: number): boolean {
  const before = yearValue(tokens.slice(Math.max(0, open - 3), open));
  const inside = tokens.slice(open + 1, close);
  return before !== null && before === yearValue(inside) && inside.every((token) => isOne(token, "era", "number", "first", "year", "fiscalYear"));
}

/** The Western year that the last tokens name, with or without its unit; null when they name none. */
function yearValue(tokens: readonly Token[]): number | null {
  const at = tokens.length - (isOne(tokens.at(-1), "year", "fiscalYear") ? 2 : 1);
  const [era, number] = [tokens[at - 1], tokens[at]];
  const n = number?.type === "number" ? number.value : number?.type === "first" ? 1 : null;
  if (n === null) return null;
  if (era?.type === "era") return eraYear(era.era, n);
  return n >= FIRST_YEAR && n <= LARGEST.year ? n : null;
}

const LARGEST = { month: 12, day: 31, fiscalYear: 2399, year: 2399, quarter: 4, term: 3 } as const;
type UnitType = keyof typeof LARGEST;
const LARGEST_SHORT_YEAR = 99;

/**
 * Gives numbers without a unit the unit of the number that follows them, as in `4～9月`, `5、11月`, `R7～9年度`,
 * `第1・第2四半期`, and 月 where it was left out before 末 (`9末`, `9/末`); a text of two bare numbers (`4～9`) is taken
 * for months.
 */
export function withUnits(all: Token[]): Token[] {
  const tokens = all.filter((token, at) => token.type !== "slash" || !isEdge(all[at + 1]));
  const result: Token[] = [];
  let next: { unit: UnitType; at: number } | null = null;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === "number") {
      const own = unitType(tokens[at + 1]);
      const unit: UnitType | null = own ?? (isMonthBeforeEdge(tokens, at) ? "month" : next && mayBorrow(tokens, at, next) ? next.unit : null);
      if (unit !== own) result.push({ type: unit!, start: token.end, end: token.end });
      next = unit && { unit, at };
    }
    result.push(token);
  }
  result.reverse();
  return bareMonths(result) ?? result;
}

function unitType(token: Token | undefined): UnitType | null {
  return token !== undefined && token.type in LARGEST ? (token.type as UnitType) : null;
}

function isEdge(token: Token | undefined): boolean {
  return isOne(token, "end", "section");
}

function isMonthBeforeEdge(tokens: Token[], at: number): boolean {
  return isMonth(tokens[at]) && isEdge(tokens[at + 1]) && !isOne(tokens[at - 1], "era");
}

function isMonth(token: Token | undefined): boolean {
  return token?.type === "number" && token.value >= 1 && token.value <= 12;
}

function mayBorrow(tokens: Token[], at: number, next: { unit: UnitType; at: number }): boolean {
  const token = tokens[at]!;
  const isYear = isYearUnit(next.unit);
  if (token.type !== "number" || token.value < 1 || token.value > LARGEST[next.unit]) return false;
  if (isYear && token.value > LARGEST_SHORT_YEAR && token.value < FIRST_YEAR) return false;
  if (!isYear && isOne(tokens[at - 1], "era")) return false;
  return !isInnerPartOfDate(tokens, at) && isJoined(tokens.slice(at + 1, next.at), next.unit);
}

/** The 5 of 8/5 is a day already; the 4 of R7.4 and of 2025/4 may still be a month. */
function isInnerPartOfDate(tokens: Token[], at: number): boolean {
  const first = tokens[at - 2];
  if (first?.type !== "number" || !isOne(tokens[at - 1], "slash", "dot", "hyphen")) return false;
  return first.value < FIRST_YEAR && !isOne(tokens[at - 3], "era");
}

/** Between the two numbers stands one joiner, behind which 第 or an era may stand again; a slash joins months only. */
function isJoined(between: Token[], unit: UnitType): boolean {
  const [joiner, again] = between;
  if (!isOne(joiner, "range", "hyphen", "from", "separator", "newline") && !(unit === "month" && isOne(joiner, "slash"))) return false;
  return between.length === 1 || (between.length === 2 && isOne(again, isYearUnit(unit) ? "era" : "ordinal"));
}

function isYearUnit(unit: UnitType): boolean {
  return unit === "fiscalYear" || unit === "year";
}

function bareMonths(tokens: Token[]): Token[] | null {
  const [first, joiner, second] = tokens;
  if (tokens.length !== 3 || !isMonth(first) || !isMonth(second) || !isOne(joiner, "range", "hyphen")) return null;
  const month = (token: Token): Token => ({ type: "month", start: token.end, end: token.end });
  return [first!, month(first!), joiner!, second!, month(second!)];
}
