import type { Token, TokenType } from "./periodTokens";

/** Token types that say something of time by themselves; a bracket without any is an aside. */
const TELLING: TokenType[] = [
  "fiscalYear", "year", "month", "day", "relativeYear", "half", "quarter", "term", "season", "section", "end", "begin", "allYear", "every", "yearly", "from", "until", "after", "range", "slash", "dot", "duration", "era",
];

/** Drops brackets that say nothing of time: `8月（予定）～10月` is a range. Unpaired brackets are left alone. */
export function withoutAsides(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  const open: { at: number; telling: boolean }[] = [];
  for (const token of tokens) {
    kept.push(token);
    if (token.type === "open") open.push({ at: kept.length - 1, telling: false });
    else if (token.type === "close") {
      const group = open.pop();
      if (group && !group.telling) kept.length = group.at;
      else if (group) markTelling(open);
    } else if (TELLING.includes(token.type)) markTelling(open);
  }
  return kept;
}

function markTelling(open: { telling: boolean }[]): void {
  const innermost = open.at(-1);
  if (innermost) innermost.telling = true;
}

const UNIT_TYPES = ["month", "day", "fiscalYear", "year", "quarter", "term"] as const;
type UnitType = (typeof UNIT_TYPES)[number];
const LARGEST: Record<UnitType, number> = { month: 12, day: 31, fiscalYear: 2199, year: 2199, quarter: 4, term: 3 };
const JOINERS: TokenType[] = ["range", "hyphen", "from", "separator", "newline", "slash"];

/**
 * Gives numbers without a unit the unit of the number that follows them, as in `4～9月`, `5、11月`, `R7～9年度`,
 * `第1・第2四半期`; a text of two bare numbers (`4～9`) is taken for months.
 */
export function withUnits(all: Token[]): Token[] {
  const result: Token[] = [];
  let next: { unit: UnitType; at: number } | null = null;
  const tokens = withoutEdgeSlashes(all);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === "number") {
      const own = unitType(tokens[at + 1]) ?? (isMonthBeforeEdge(tokens, at) ? "month" : null);
      const lent: UnitType | null = own ?? (next !== null && mayBorrow(tokens, at, next) ? next.unit : null);
      if (lent !== null && unitType(tokens[at + 1]) === null) result.push({ type: lent, start: token.end, end: token.end });
      next = lent === null ? null : { unit: lent, at };
    }
    result.push(token);
  }
  result.reverse();
  return bareMonths(result) ?? result;
}

function withoutEdgeSlashes(tokens: Token[]): Token[] {
  return tokens.filter((token, at) => token.type !== "slash" || (tokens[at + 1]?.type !== "end" && tokens[at + 1]?.type !== "section"));
}

/** 9末 and 9/末 leave out 月; a slash before 末 says nothing. */
function isMonthBeforeEdge(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  const edge = tokens[at + 1]?.type;
  return token.type === "number" && token.value >= 1 && token.value <= 12 && tokens[at - 1]?.type !== "era" && (edge === "end" || edge === "section");
}

function unitType(token: Token | undefined): UnitType | null {
  return UNIT_TYPES.find((type) => type === token?.type) ?? null;
}

function mayBorrow(tokens: Token[], at: number, next: { unit: UnitType; at: number }): boolean {
  const token = tokens[at]!;
  if (token.type !== "number" || token.value < 1 || token.value > LARGEST[next.unit]) return false;
  if (isYear(next.unit) && token.value > 99 && token.value < 1900) return false;
  const before = tokens[at - 1];
  const isEraYear = before?.type === "era" || (before?.type === "dot" && tokens[at - 2]?.type === "era");
  if (isEraYear && !isYear(next.unit)) return false;
  if (isInnerPartOfDate(tokens, at)) return false;
  return isJoined(tokens.slice(at + 1, next.at), next.unit);
}

/** The 5 of 8/5 is a day already; the 4 of R7.4 and of 2025/4 may still be a month. */
function isInnerPartOfDate(tokens: Token[], at: number): boolean {
  const [first, mark] = [tokens[at - 2], tokens[at - 1]];
  if (first?.type !== "number" || (mark?.type !== "slash" && mark?.type !== "dot" && mark?.type !== "hyphen")) return false;
  return first.value < 1900 && tokens[at - 3]?.type !== "era";
}

function isYear(unit: UnitType): boolean {
  return unit === "fiscalYear" || unit === "year";
}

/** Between the two numbers stands one joiner, behind which 第 or an era may stand again. */
function isJoined(between: Token[], unit: UnitType): boolean {
  const joiners = between.filter((token) => token.type !== "ordinal" && !(token.type === "era" && isYear(unit)));
  return joiners.length === 1 && JOINERS.includes(joiners[0]!.type);
}

function bareMonths(tokens: Token[]): Token[] | null {
  const [first, joiner, second] = tokens;
  if (tokens.length !== 3 || first?.type !== "number" || second?.type !== "number") return null;
  if (joiner!.type !== "range" && joiner!.type !== "hyphen") return null;
  if (first.value < 1 || first.value > 12 || second.value < 1 || second.value > 12) return null;
  const month = (token: Token): Token => ({ type: "month", start: token.end, end: token.end });
  return [first, month(first), joiner!, second, month(second)];
}
