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
/** Digits with thousands separators; 、 is one where no list could be meant (1、012 but not 120、300). */
const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|(?:\d{1,2}|\d{3}(?=(?:、\d{3}){0,3}、0))(?:、\d{3})+(?![\d、])(?:\.\d+)?|\d+(?:\.\d+)?/y;

/** Behind the first digits of a number that has separators or decimals. */
const MARKS = codesOf(",、.");

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

/**
 * Reads the number that starts at an offset: Arabic with thousands separators and decimals, kanji by value (十二) or by
 * place (二〇二五), and both mixed (2万5千). The text must be width-folded. Null when no number starts there.
 */
export function scanNumber(folded: string, at: number): NumberToken | null {
  let end = at;
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let arabic = false;
  let decimals = 0;
  let multiplier = 1;
  let smallest = Infinity;
  for (;;) {
    const character = folded.charCodeAt(end);
    if (pending === null && isDigitAt(folded, end)) {
      const literal = arabicAt(folded, end);
      pending = digitsValue(literal);
      decimals = literal.includes(".") ? literal.length - literal.indexOf(".") - 1 : 0;
      arabic = true;
      multiplier = 1;
      end += literal.length;
    } else if (pending === null && DIGITS.has(character)) {
      pending = 0;
      while (DIGITS.has(folded.charCodeAt(end))) pending = pending * 10 + DIGITS.get(folded.charCodeAt(end++))!;
      decimals = 0;
      multiplier = 1;
    } else if (pending === null && TENS.has(character) && smallest > 10) {
      section += TENS.get(character)!;
      smallest = 10;
      end++;
    } else if (SMALL.has(character) && SMALL.get(character)! < smallest) {
      multiplier = SMALL.get(character)!;
      section += (pending ?? 1) * multiplier;
      smallest = multiplier;
      pending = null;
      end++;
    } else if (LARGE.has(character) && (pending !== null || section > 0)) {
      multiplier = LARGE.get(character)!;
      total += (section + (pending ?? 0)) * multiplier;
      section = 0;
      smallest = Infinity;
      pending = null;
      end++;
    } else break;
  }
  if (end === at) return null;
  const value = total + section + (pending ?? 0);
  return { value: multiplier === 1 ? value : Math.round(value * 1e6) / 1e6, end, arabic, decimals, multiplier };
}

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
  return Number.isNaN(value) ? Number(literal.replace(/[,、]/g, "")) : value;
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
  for (const [sign, share] of [
    ["分", 10],
    ["厘", 100],
  ] as const) {
    const part = scanNumber(folded, end);
    if (part === null || part.value > 9 || folded[part.end] !== sign) continue;
    value += part.value / share;
    end = part.end + 1;
  }
  return { value: Math.round(value * 100) / 100, end };
}
