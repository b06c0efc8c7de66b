import { eraOf } from "./calendar";
import { isDigitAt, scanNumber, startsNumberAt } from "../numbers/numerals";
import { lengthAt } from "../lookup/sticky";
import { foldWidth } from "../text/text";
import { type Word, wordAt } from "./periodWords";
import { codesOf } from "../lookup/wordTable";

/** A piece of a statement of time, with its place in the original text. Spaces make none. */
export type Token = (Word | { type: "number"; value: number; digits: number } | { type: "frequency" } | { type: "other" }) & {
  start: number;
  end: number;
};

export type TokenType = Token["type"];

/** `(1)`, ①, ⑴ and `1)` at the start of a line, one or several; `(8月)` is none. */
const MARKERS = /(?:\(\d{1,2}\)|[\u2460-\u2487]|\d{1,2}\))(?:[~、,・&-]?(?:\(\d{1,2}\)|[\u2460-\u2487]|\d{1,2}\)))*/y;
const WEEKDAY = /\([月火水木金土日](?:曜日?)?(?:[・･,、]?[月火水木金土日祝休](?:曜日?|日)?)*\)/y;
const ERA_INITIAL = /[HRSTM令平昭]\.?(?=\d|元)/iy;
const QUARTER_INITIAL = /Q/iy;
const INITIALS = codesOf("HRSTMQhrstmq令平昭");
/** R7・8月: a middle dot typed for the dot between a year and its month. */
const ERA_DOT = /(?<=(?:[HRST]|令和?|平成?|昭和?|[㋿㍻㍼])\.?(?:\d{1,2}|元)年?)・(?=\d{1,2}月)/iy;

/** Splits a text into the words of time that it holds; everything else becomes `other`. */
export function periodTokens(text: string): Token[] {
  const { squeezed, places } = squeeze(withoutItemNumbers(foldWidth(text)));
  const tokens: Token[] = [];
  let at = 0;
  while (at < squeezed.length) {
    const isLineStart = at === 0 || squeezed[at - 1] === "\n";
    const markers = isLineStart ? lengthAt(MARKERS, squeezed, at) : 0;
    at = markers > 0 ? at + markers : push(tokens, squeezed, at);
  }
  for (const token of tokens) [token.start, token.end] = [places[token.start]!, places[token.end - 1]! + 1];
  return tokens;
}

/** `1 年度内`, `2-1 四半期ごと`: a space parts an item's number from what would be its unit; `令和 7 年度` and `7 年度` name a year. */
const ITEM_NUMBER =
  /(?<=^|(?<![HRSTM令平昭和成])\n) *\d{1,2}(?:-\d{1,2})? +(?=年(?:度 ?(?:[内中末当初前後半途]|を通)|[内末間明始中]|\d{1,2} ?回)|四半期(?:ごと|毎|に\d))/gi;

function withoutItemNumbers(folded: string): string {
  return folded.includes(" ") ? folded.replace(ITEM_NUMBER, (number) => " ".repeat(number.length)) : folded;
}

/**
 * Takes out the spaces (年 度 末 is 年度末) except between two numbers. `places` holds the original offset of every
 * character that is left.
 */
function squeeze(folded: string): { squeezed: string; places: number[] } {
  const characters: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    const character = folded[at]!;
    if (character === " " && !(isDigitAt(characters.at(-1) ?? "", 0) && isDigitAt(folded, at + 1))) continue;
    characters.push(character);
    places.push(at);
  }
  return { squeezed: characters.join(""), places };
}

function push(tokens: Token[], folded: string, at: number): number {
  const token = tokenAt(folded, at);
  const last = tokens.at(-1);
  if (token.type === "other" && last?.type === "other" && last.end === at) last.end = token.end;
  else tokens.push(token);
  return token.end;
}

function tokenAt(folded: string, at: number): Token {
  const character = folded[at]!;
  const weekday = character === "(" ? lengthAt(WEEKDAY, folded, at) : 0;
  if (weekday > 0) return { type: "weekday", start: at, end: at + weekday };
  if (character === "・" && lengthAt(ERA_DOT, folded, at) > 0) return { type: "dot", start: at, end: at + 1 };
  if (isMistypedDash(folded, at)) return { type: "range", start: at, end: at + 1 };
  const word = wordAt(folded, at);
  if (word) return { ...word.word, start: at, end: at + word.text.length };
  if (startsNumberAt(folded, at)) return numberToken(folded, at);
  return initialToken(folded, at) ?? { type: "other", start: at, end: at + 1 };
}

/** 一 or ー typed for a dash: 4月一9月, 上期ー下期. */
function isMistypedDash(folded: string, at: number): boolean {
  if (folded[at] === "ー") return /[期旬末]/.test(folded[at - 1] ?? "");
  return folded[at] === "一" && /[月日度]/.test(folded[at - 1] ?? "") && isDigitAt(folded, at + 1);
}

/** No year, month or day takes more kanji; a cell full of them must not be walked again from each one. */
const LONGEST_NUMERAL = 16;

/** A whole number; kanji stop where a word of time begins (第一四半期). */
function numberToken(folded: string, at: number): Token {
  let end = at;
  if (isDigitAt(folded, at)) {
    while (isDigitAt(folded, end)) end++;
    return { type: "number", value: Number(folded.slice(at, end)), digits: end - at, start: at, end };
  }
  do end++;
  while (end - at < LONGEST_NUMERAL && startsNumberAt(folded, end) && !isDigitAt(folded, end) && wordAt(folded, end) === undefined);
  const number = scanNumber(folded.slice(at, end), 0)!;
  return { type: "number", value: number.value, digits: 0, start: at, end: at + number.end };
}

/** R7, H. 30 and 1Q: initials that stand for a word. */
function initialToken(folded: string, at: number): Token | null {
  const before = folded[at - 1] ?? "";
  if (!INITIALS.has(folded.charCodeAt(at)) || /[A-Za-z]/.test(before)) return null;
  const initial = lengthAt(ERA_INITIAL, folded, at);
  if (initial > 0) return { type: "era", era: eraOf(folded[at]!)!, start: at, end: at + initial };
  const quarter = lengthAt(QUARTER_INITIAL, folded, at);
  const beside = isDigitAt(folded, at - 1) || isDigitAt(folded, at + 1);
  return quarter > 0 && beside ? { type: "quarter", start: at, end: at + 1 } : null;
}

/** Whether there is a token and it is of one of the types. */
export function isOne(token: Token | undefined, ...types: TokenType[]): boolean {
  return token !== undefined && types.includes(token.type);
}
