import { codesOf } from "../lookup/wordTable";

// Own code and not @geolonia/japanese-numeral 1.0.2: that package reads 1.5万 as 0 and 1億2,345万 as 一億, refuses
// thousands separators and decimals, and finds 一四 in 第一四半期; it also cannot say where an expression ends.

/** Values by the code of their character. */
const tableOf = (values: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([character, value]) => [character.charCodeAt(0), value]));

const DIGITS = tableOf({
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壱: 1,
  壹: 1,
  弐: 2,
  貳: 2,
  参: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  漆: 7,
  捌: 8,
  玖: 9,
});
const TENS = tableOf({ 廿: 20, 卅: 30 });
const SMALL = tableOf({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 阡: 1000, 仟: 1000 });
const LARGE = tableOf({ 万: 1e4, 萬: 1e4, 億: 1e8, 兆: 1e12 });
/** Digits with thousands separators; 、 is one where no list could be meant (1、012 but not 120、300), and ・ the point of a rate (17・1%). */
const ARABIC =
  /\d{1,3}・\d{1,2}(?=%)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|(?:\d{1,2}|\d{3}(?=(?:、\d{3}){0,3}、0))(?:、\d{3})+(?![\d、])(?:\.\d+)?|\d+(?:\.\d+)?/y;

/** Behind the first digits of a number that has separators or decimals. */
const MARKS = codesOf(",、.・");

/** A number as it stands in a text. */
export interface NumberToken {
  value: number;
  /** Offset behind its last character. */
  end: number;
  /** Written with at least one Arabic digit (a number of kanji alone may be part of a word). */
  arabic: boolean;
  /** Digits behind the decimal point. */
  decimals: number;
  /** The last multiplier (1 when it ends in digits); `1～2万人` lends it to the 1. */
  multiplier: number;
}

/** What has been read of a number: of 2億3千5 a total of 2億, a section of 3千 and the digit 5. */
interface Scan {
  /** Down to the last 万, 億 or 兆. */
  total: number;
  /** Behind that, down to the last 十, 百 or 千. */
  section: number;
  /** The last digits, which a multiplier may follow. */
  pending: Digits | null;
  /** The last 十, 百 or 千 of the section: only a smaller one may follow. */
  smallest: number;
  multiplier: number;
  arabic: boolean;
  decimals: number;
  end: number;
}

/**
 * Reads the number that starts at an offset: Arabic with thousands separators and decimals, kanji by value (十二) or by
 * place (二〇二五), and both mixed (2万5千). The text must be width-folded. Null when no number starts there.
 */
export function scanNumber(folded: string, at: number): NumberToken | null {
  const scan: Scan = { total: 0, section: 0, pending: null, smallest: Infinity, multiplier: 1, arabic: false, decimals: 0, end: at };
  while (takeDigits(scan, folded) || takeMultiplier(scan, folded.charCodeAt(scan.end)));
  const { end, arabic, decimals, multiplier } = scan;
  if (end === at) return null;
  const value = scan.total + scan.section + (scan.pending?.value ?? 0);
  return { value: multiplier === 1 ? value : Math.round(value * 1e6) / 1e6, end, arabic, decimals, multiplier };
}

function takeDigits(scan: Scan, folded: string): boolean {
  const digits = scan.pending === null ? digitsAt(folded, scan.end) : null;
  if (!digits) return false;
  scan.pending = digits;
  scan.end = digits.end;
  scan.decimals = digits.decimals;
  scan.arabic ||= digits.arabic;
  scan.multiplier = 1;
  return true;
}

function takeMultiplier(scan: Scan, character: number): boolean {
  const isTaken = takeTens(scan, TENS.get(character)) || takeSmall(scan, SMALL.get(character)) || takeLarge(scan, LARGE.get(character));
  if (isTaken) scan.end++;
  return isTaken;
}

/** 廿 and 卅 hold their digit. */
function takeTens(scan: Scan, tens: number | undefined): boolean {
  if (tens === undefined || scan.pending !== null || scan.smallest <= 10) return false;
  scan.section += tens;
  scan.smallest = 10;
  return true;
}

function takeSmall(scan: Scan, small: number | undefined): boolean {
  if (small === undefined || small >= scan.smallest) return false;
  scan.section += (scan.pending?.value ?? 1) * small;
  scan.pending = null;
  scan.multiplier = scan.smallest = small;
  return true;
}

function takeLarge(scan: Scan, large: number | undefined): boolean {
  if (large === undefined || (scan.pending === null && scan.section === 0)) return false;
  scan.total += (scan.section + (scan.pending?.value ?? 0)) * large;
  scan.section = 0;
  scan.pending = null;
  scan.multiplier = large;
  scan.smallest = Infinity;
  return true;
}

/** Digits without a multiplier. */
type Digits = Pick<NumberToken, "value" | "end" | "arabic" | "decimals">;

/** The digits at an offset: Arabic ones, or kanji by place. */
function digitsAt(folded: string, at: number): Digits | null {
  if (isDigitAt(folded, at)) {
    const literal = arabicAt(folded, at);
    return { value: digitsValue(literal), end: at + literal.length, arabic: true, decimals: decimalsOf(literal) };
  }
  let [value, end] = [0, at];
  for (let digit = DIGITS.get(folded.charCodeAt(end)); digit !== undefined; digit = DIGITS.get(folded.charCodeAt(end))) {
    value = value * 10 + digit;
    end++;
  }
  return end === at ? null : { value, end, arabic: false, decimals: 0 };
}

/** How many digits stand behind the point; most numbers are too short for one. */
function decimalsOf(literal: string): number {
  const point = literal.length < SHORTEST_DECIMAL ? -1 : literal.search(/[.・]/);
  return point === -1 ? 0 : literal.length - point - 1;
}

/** As in 1.5. */
const SHORTEST_DECIMAL = 3;

/** The digits from an offset on, with separators and decimals; most numbers have neither. */
function arabicAt(folded: string, at: number): string {
  let end = at;
  while (isDigitAt(folded, end)) end++;
  if (!MARKS.has(folded.charCodeAt(end))) return folded.slice(at, end);
  ARABIC.lastIndex = at;
  return ARABIC.exec(folded)![0];
}

/** The value of digits as they are written, grouped or not: 1,200, 87.5. NaN for anything else. */
export function digitsValue(literal: string): number {
  const value = Number(literal);
  return Number.isNaN(value) ? Number(literal.replace(/[,、]/g, "").replace("・", ".")) : value;
}

/** The width-folded characters that a number can start with, as they stand in a character class. */
export const NUMERALS = `0123456789${String.fromCharCode(...DIGITS.keys(), ...TENS.keys(), ...SMALL.keys())}`;
const STARTS = codesOf(NUMERALS);

const [ZERO, NINE] = [0x30, 0x39];

/** Whether an Arabic digit stands at an offset of a width-folded text. */
export function isDigitAt(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}

/** Whether a number starts with the character at an offset of a width-folded text. */
export function startsNumberAt(folded: string, at: number): boolean {
  return STARTS.has(folded.charCodeAt(at));
}

/** Behind 割: how many of them make one. */
const PARTS_OF_TENTH = [
  ["分", 10],
  ["厘", 100],
] as const;

/** A rate in tenths: 3割, 3割4分, 3割4分5厘. */
export interface TenthsToken {
  /** In 割: 3割4分 is 3.4. */
  value: number;
  end: number;
}

/** Reads 分 and 厘 behind a count of 割; `at` is the offset of 割. Null when there is no 割. */
export function scanTenths(folded: string, at: number, tenths: number): TenthsToken | null {
  if (folded[at] !== "割") return null;
  let end = at + 1;
  let value = tenths;
  for (const [sign, parts] of PARTS_OF_TENTH) {
    const part = scanNumber(folded, end);
    if (part === null || part.value > 9 || folded[part.end] !== sign) continue;
    value += part.value / parts;
    end = part.end + 1;
  }
  return { value: Math.round(value * 100) / 100, end };
}
