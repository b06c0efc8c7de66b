import { bareUnit } from "./bareUnit";
import { fractionAt } from "./fraction";
import { isDigitAt, scanNumber, scanTenths, startsNumberAt, type NumberToken } from "./numerals";
import { isWordNumeral, LIMITED } from "./numeralWords";
import { unitAt, type UnitMatch } from "./units";
import { isAt } from "../lookup/sticky";

/** A number with its unit. */
export interface Counted {
  start: number;
  /** Behind the unit. */
  end: number;
  value: number;
  unit: UnitMatch;
  /** 余 or 数 stands right behind the digits: 30余人. */
  inexact?: boolean;
}

/** A number and the unit right behind it, before anything is decided of them. */
export interface Numbered {
  start: number;
  number: NumberToken;
  unit: UnitMatch | null;
}

/** The number that starts at an offset, with a unit of the table or of `counters`; one must start there (startsNumberAt). */
export function numberedAt(folded: string, start: number, counters: readonly string[]): Numbered {
  const number = scanNumber(folded, start)!;
  return { start, number, unit: anyUnitAt(folded, number.end, counters) };
}

function anyUnitAt(folded: string, at: number, counters: readonly string[]): UnitMatch | null {
  return unitAt(folded, at) ?? counterAt(folded, at, counters);
}

const LARGEST = 1e15;
const SAFE_AFTER_ONE_KANJI = [
  "人",
  "名",
  "件",
  "回",
  "団体",
  "組織",
  "世帯",
  "校",
  "施設",
  "地区",
  "会場",
  "社",
  "冊",
  "枚",
  "台",
  "棟",
  "園",
  "店舗",
  "地域",
  "自治会",
  "つ",
  "事業",
  "講座",
];

/** A fraction is counted in 倍 of the whole. */
const OF_WHOLE: UnitMatch = { unit: "倍", class: "rate", length: 0 };

/** A number with its unit, one of the table or of `counters`; null when it counts nothing. */
export function countedAt(folded: string, numbered: Numbered, counters: readonly string[]): Counted | null {
  const { start, number } = numbered;
  if (number.value > LARGEST || (!number.arabic && isNoNumeral(folded, start, number.end))) return null;
  const fraction = fractionAt(folded, start, number);
  if (fraction) return { start, ...fraction, unit: OF_WHOLE };
  const unitStart = unitStartBehind(folded, number.end);
  const unit = countingUnit(folded, numbered, unitStart, counters);
  if (!unit) return null;
  const tenths = unit.unit === "割" ? scanTenths(folded, unitStart, number.value) : null;
  const end = tenths?.end ?? unitStart + unit.length;
  const smaller = smallerPartAt(folded, end, unit);
  const value = (tenths?.value ?? number.value) + (smaller?.share ?? 0);
  return { start, inexact: isInexact(folded, number.end), end: smaller?.end ?? end, value, unit };
}

/** The unit at `unitStart` that makes a number a count, or the one that the words before it leave out; null where it is none. */
function countingUnit(folded: string, { start, number, unit: behind }: Numbered, unitStart: number, counters: readonly string[]): UnitMatch | null {
  const unit = unitStart === number.end ? behind : anyUnitAt(folded, unitStart, counters);
  if (number.arabic) return unit ?? bareUnit(folded, start, number.end, counters);
  const isOneKanji = number.end - start === 1;
  return unit && isOneKanji && isByChance(folded, unit, unitStart) ? null : unit;
}

/** Offset of a unit behind a number, with 余 or 数 and white space between them. */
function unitStartBehind(folded: string, behind: number): number {
  let at = behind;
  while (folded[at] === " ") at++;
  return isMoreOrLess(folded, at) ? at + 1 : at;
}

/** 三角 and 〇〇: kanji that count nothing. */
function isNoNumeral(folded: string, start: number, end: number): boolean {
  return isWordNumeral(folded, start, end) || isPlaceholder(folded, start, end);
}

/** Whether one kanji and the unit behind it are more likely a word or a name than a count: 一部, 三本, 五分; 五分以内 counts. */
function isByChance(folded: string, { unit, class: kind }: UnitMatch, at: number): boolean {
  if ((kind === "counter" || kind === "noun") && !SAFE_AFTER_ONE_KANJI.includes(unit) && !/所$|国$/.test(unit)) return true;
  return /^(?:分|秒|t|g|m|L|l|W)$/.test(unit) && !(unit === "分" && isAt(LIMITED, folded, at + 1));
}

const SIXTIETHS: Readonly<Record<string, string>> = { 時間: "分", 分: "秒" };

/** 半 of 2時間半, 30分 of 2時間30分 and 40秒 of 7分40秒, as shares of the unit before them. */
function smallerPartAt(folded: string, at: number, { unit }: UnitMatch): { share: number; end: number } | null {
  const smaller = SIXTIETHS[unit];
  if (smaller === undefined) return null;
  if (unit === "時間" && folded[at] === "半") return { share: 0.5, end: at + 1 };
  if (!isDigitAt(folded, at)) return null;
  const number = scanNumber(folded, at)!;
  const isPart = number.value < 60 && unitAt(folded, number.end)?.unit === smaller;
  return isPart ? { share: number.value / 60, end: number.end + smaller.length } : null;
}

function isInexact(folded: string, behind: number): boolean {
  return isDigitAt(folded, behind - 1) && isMoreOrLess(folded, behind);
}

function isMoreOrLess(folded: string, at: number): boolean {
  return folded[at] === "余" || folded[at] === "数";
}

function counterAt(folded: string, at: number, counters: readonly string[]): UnitMatch | null {
  const unit = counters.find((counter) => folded.startsWith(counter, at));
  return unit === undefined ? null : { unit, class: "counter", length: unit.length };
}

/** 〇件 and 〇〇人 are blanks to fill in. */
function isPlaceholder(folded: string, start: number, end: number): boolean {
  return /^〇+$/.test(folded.slice(start, end));
}

/** `5～10人`, `1～2万人`, `5人～10人`; null for anything else. */
export function rangeAt(folded: string, { start: at, number: low, unit: lowUnit }: Numbered, counters: readonly string[]): [Counted, Counted] | null {
  const markAt = low.end + (lowUnit?.length ?? 0);
  if (folded[markAt] !== "~" && (folded[markAt] !== "-" || lowUnit)) return null;
  const highAt = folded[markAt + 1] === " " ? markAt + 2 : markAt + 1;
  if (!startsNumberAt(folded, highAt)) return null;
  const highNumbered = numberedAt(folded, highAt, counters);
  const high = countedAt(folded, highNumbered, counters);
  if (!high || (lowUnit && lowUnit.unit !== high.unit.unit)) return null;
  const value = low.multiplier === 1 && low.value < 1000 ? low.value * highNumbered.number.multiplier : low.value;
  if (value >= high.value) return null;
  return [{ start: at, end: markAt, value, unit: high.unit, inexact: isInexact(folded, low.end) }, high];
}
