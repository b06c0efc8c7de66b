import { type Comparator, type ComparingWords, comparisonAfter, comparisonBefore } from "./comparator";
import { type Counted, countedAt, type Numbered, numberedAt, rangeAt } from "../numbers/countedNumber";
import { basisBefore, directionAfter, type Relative } from "./direction";
import { namesFixedSet } from "./fixedSet";
import { isNoQuantity } from "./notQuantity";
import { deniesAll } from "./deniedCount";
import { nounBefore } from "./noun";
import { NUMERALS, startsNumberAt } from "../numbers/numerals";
import { closingQuotes } from "../text/quotes";
import { rememberedText } from "../lookup/rememberedText";
import { foldWidth, fullKana } from "../text/text";
import { changeBehind, limitBehind, statesEarlierValue } from "./baseline";
import { canonicalUnit } from "../numbers/units";
import { lengthAt } from "../lookup/sticky";
import { codesOf } from "../lookup/wordTable";
import { QUANTITY_WORDS, wordQuantityAt } from "./wordQuantity";

export type { Comparator } from "./comparator";

/** A number with a unit that a result can be compared with: a count, a rate, an amount. */
export interface Quantity {
  /** 1,012 and 2万5千 as numbers; 5千円 is 5000; 3割4分 is 3.4 (割); ▲3 is -3; 1件も…ない is 0. */
  value: number;
  /** As typed in half width (人, 件, か所), `%` for every percent sign; "" for a bare score (満足度4.0以上) and for ゼロ. */
  unit: string;
  comparator: Comparator;
  /** 約, 程度 and the like stand with it. */
  approximate: boolean;
  /** Noun phrase right before the number (実施件数). */
  noun: string | null;
  /** A difference or a multiple and not a level: 10%削減, 5件増, 倍増, 前年比120%. */
  relative: Relative | null;
  /** What a difference or ratio is counted from: 前年比, 平成24年度実績. */
  basis: string | null;
  /** The number only names a given set (全3校, 2市1町, 3つの目標). */
  fixedSet: boolean;
  /** The number tells an earlier state (現状80%, 80%から…へ), not what is aimed at. */
  baseline: boolean;
  /** The words read, from 約 to 以上 or 削減. */
  text: string;
  /** Offset of `text` in the whole text, and the offset behind it. */
  offset: number;
  end: number;
}

/**
 * Finds the quantities of a text, in its order. What is none: docs/language.md. Never throws; linear time. Half-width
 * kana are read as full-width ones (see fullKana): a caller that needs the offsets gives them in full width.
 * @param counters units besides those of the table
 */
export function readQuantities(text: string, counters: readonly string[] = []): readonly Quantity[] {
  return counters.length === 0 ? usual(text) : readAnew(text, counters);
}

const usual = rememberedText((text) => readAnew(text, []));

function readAnew(typed: string, counters: readonly string[]): Quantity[] {
  const text = fullKana(typed);
  const folded = foldWidth(text);
  const found = [...quantitiesIn(folded, text, counters)];
  if (found.length === 0) return found;
  found.forEach((quantity, index) => nameRestated(folded, quantity, found[index - 1]));
  const quotes = closingQuotes(folded);
  return found.filter((quantity) => !isInName(quantity, quotes));
}

/** Whether a text has a quantity that is not a fixed set; it is read no further than to that one. */
export function hasQuantity(typed: string, counters: readonly string[] = []): boolean {
  return (counters.length === 0 ? usualQuantity(typed) : firstQuantity(typed, counters)) !== "";
}

const usualQuantity = rememberedText((typed) => firstQuantity(typed, []));

/** The words of a text's first quantity that is not a fixed set; "" where it has none. */
function firstQuantity(typed: string, counters: readonly string[]): string {
  const text = fullKana(typed);
  const folded = foldWidth(text);
  let quotes: (number | undefined)[] | undefined;
  for (const quantity of quantitiesIn(folded, text, counters)) {
    quotes ??= closingQuotes(folded);
    if (!quantity.fixedSet && !isInName(quantity, quotes)) return quantity.text;
  }
  return "";
}

/** Every quantity of a text, one after the other, as the words right around it tell. */
function* quantitiesIn(folded: string, text: string, counters: readonly string[]): Generator<Quantity, void> {
  for (let at = nextCandidate(folded, 0); at < folded.length; at = nextCandidate(folded, at)) {
    const numbered = startsNumberAt(folded, at) ? numberedAt(folded, at, counters) : null;
    const read = numbered ? readNumber(folded, text, numbered, counters) : readWordAt(folded, text, at);
    yield* read;
    at = read.at(-1)?.end ?? numbered?.number.end ?? at + 1;
  }
}

/** 手数料を1割の削減(90万円以下): the level in the bracket is of what the change is of, and not of the change. */
function nameRestated(folded: string, quantity: Quantity, changed: Quantity | undefined): void {
  const isChange = changed?.relative === "increase" || changed?.relative === "decrease";
  if (
    isChange &&
    quantity.relative === null &&
    changed.end === quantity.offset - 1 &&
    folded[changed.end] === "(" &&
    quantity.noun !== null &&
    changed.text.endsWith(quantity.noun)
  )
    quantity.noun = changed.noun;
}

const CANDIDATE = new RegExp(`[${NUMERALS}]|${QUANTITY_WORDS}`, "g");

/** Offset of the next place at which a quantity can start. */
function nextCandidate(folded: string, from: number): number {
  CANDIDATE.lastIndex = from;
  return CANDIDATE.exec(folded)?.index ?? folded.length;
}

const NUMERAL = codesOf(`０１２３４５６７８９${NUMERALS}`);

/** Offset at which a quantity's digits begin: the words read may start with 合計 or 約. */
export function numberOffset({ text, offset }: Quantity): number {
  for (let at = 0; at < text.length; at++) if (NUMERAL.has(text.charCodeAt(at))) return offset + at;
  return offset;
}

/** Names in quotation marks are no quantities (「7つの挑戦」), unless the quote ends with them (「100人以上」). */
function isInName({ offset, end, comparator }: Quantity, quotes: (number | undefined)[]): boolean {
  const close = quotes[offset];
  return close !== undefined && end < close && comparator === "=";
}

function readWordAt(folded: string, text: string, at: number): Quantity[] {
  const word = wordQuantityAt(folded, at);
  return word ? [finish(folded, text, { start: at, ...word })] : [];
}

/** One quantity, or two where a range is typed (10～15件). */
function readNumber(folded: string, text: string, numbered: Numbered, counters: readonly string[]): Quantity[] {
  const upper = rangeAt(folded, numbered, counters);
  if (upper) {
    const [low, high] = upper;
    if (isNoQuantity({ folded, start: low.start, end: high.end, value: high.value, unit: high.unit, noun: null })) return [];
    return [
      { ...finish(folded, text, low), comparator: ">=", end: low.end },
      { ...finish(folded, text, high), comparator: "<=", noun: nounBefore(folded, low.start) },
    ];
  }
  const counted = countedAt(folded, numbered, counters);
  if (!counted) return [];
  const words = wordsBefore(folded, counted.start);
  const { start, end, value, unit } = counted;
  if (isNoQuantity({ folded, start, end, value, unit, noun: words.noun })) return [];
  return [finish(folded, text, counted, words)];
}

/** What stands before a number. */
interface WordsBefore {
  comparison: ComparingWords;
  noun: string | null;
}

function wordsBefore(folded: string, start: number): WordsBefore {
  const comparison = comparisonBefore(folded, start);
  return { comparison, noun: nounBefore(folded, comparison.at) };
}

const NEGATIVE = /(?<=([▲△]|マイナス|(?<=^|[ (、。\n:比]) ?-))/y;

const NEGATIVE_ENDS = codesOf("▲△ス-");

/** Length of the minus sign right before a number; 0 where there is none. */
function signBefore(folded: string, start: number): number {
  if (!NEGATIVE_ENDS.has(folded.charCodeAt(start - 1))) return 0;
  NEGATIVE.lastIndex = start;
  return NEGATIVE.exec(folded)?.[1]!.length ?? 0;
}

/** 前年度比103%, and 前年度比+3%. */
function ratioOrGrowth(folded: string, start: number): Relative {
  return folded[start - 1] === "+" ? "increase" : "ratio";
}

interface Stated extends Counted {
  relative?: Relative | null;
  comparator?: Comparator | undefined;
}

/** 3項目の改善を行った: what was improved is counted. */
const COUNTS_IMPROVEMENTS = /^ ?の改善を/;
/** A difference that is named before its number: 定員の増 42人, 会員増24人. */
const GROWTH: Readonly<Record<string, Relative>> = { 増: "increase", 純増: "increase", 減: "decrease", 純減: "decrease" };
const LONGEST_GROWTH = 2;
/** 急増 and 加減 are words of their own. */
const NAMED_GROWTH = /^(.{2,}?)の?純?([増減])$/;
const OTHER_GROWTH = /[急激漸逓微加増軽削半倍比]$/;

/** What grew or shrank and which way, where the noun before a number ends in it; null for any other noun. */
function growthNamed(noun: string): { of: string; relative: Relative } | null {
  const [, of, way] = NAMED_GROWTH.exec(noun) ?? [];
  return of === undefined || OTHER_GROWTH.test(of) ? null : { of, relative: GROWTH[way!]! };
}

/** 増 of `15%増の1,150人` belongs to the share. */
function isOfShare(folded: string, word: string, at: number): boolean {
  return GROWTH[word] !== undefined && /[%割]/.test(folded[folded.lastIndexOf(word, at) - 1] ?? "");
}

/** `128時間(7.0%)の縮減`, `0.6%(約1万㎡)の削減`: the number in a bracket of its own is told of the same change. */
const SAME_BESIDE = /\((?:約|およそ|[▲△+-])?[0-9][0-9,.]*[^()0-9、。\n]{1,8}\)/y;

/** `4,200万円(前年度比3.4%)を削減`: what the bracket compares went that way, and so did `128時間(7.0%)の縮減`; each ends where the number does. */
function directionBehindBracket(folded: string, start: number, end: number): { relative: Relative; at: number } | null {
  const beside = folded[end] === "(" ? lengthAt(SAME_BESIDE, folded, end) : 0;
  const inside = folded[end] === ")" && /\([^()]{0,12}比 ?$/.test(folded.slice(Math.max(0, start - 16), start));
  if (beside === 0 && !inside) return null;
  const found = directionAfter(folded, inside ? end + 1 : end + beside);
  return found && { ...found, at: end };
}

/** The direction that its sign gives a number of points (+0.8ポイント, △0.8ポイント). */
function signedPoints(folded: string, start: number, sign: number): Relative | null {
  return sign > 0 ? "decrease" : folded[start - 1] === "+" ? "increase" : null;
}

/** What a number counts, and a change that the noun before it names: 定員の増 42人, 会員増24人. */
function countedThing(folded: string, noun: string | null, at: number): { noun: string | null; relative: Relative | null } {
  if (noun === null) return { noun, relative: null };
  const change = GROWTH[noun];
  if (change !== undefined) return { noun: nounBefore(folded, folded.lastIndexOf(noun, at)), relative: change };
  const grown = growthNamed(noun);
  return grown ? { noun: grown.of, relative: grown.relative } : { noun, relative: null };
}

/** What the words around a number say of a change. */
interface ToldChange {
  relative: Relative | null;
  /** What is counted, without the word that names the change. */
  noun: string | null;
  /** Offset behind the words that tell the direction; 0 where there are none. */
  end: number;
  /** The number's sign told the direction. */
  bySign: boolean;
}

/** 医療費の伸びを前年度比3%以内: a change that is to stay small, and what it is of. */
const HELD_DOWN =
  /(?:([一-龠々ァ-ヶー]{2,12})の?)??(伸び|増加|上昇|増大|増え|減少|低下|落ち込み)(?:幅|分|数|額|量)?[をはが](?:対?(?:前年|昨年|前回|計画)度?(?:同期)?(?:比|から|より|に対し)?[でのに、]*)?$/;
const SHRINKS = /^[減低落]/;

function changeHeldDown(folded: string, at: number, { comparator }: ComparingWords): { noun: string | null; relative: Relative } | null {
  if (comparator !== "<=" && comparator !== "<") return null;
  const [, of, word] = HELD_DOWN.exec(folded.slice(Math.max(0, at - LONGEST_CHANGE), at)) ?? [];
  return word === undefined ? null : { noun: of ?? null, relative: SHRINKS.test(word) ? "decrease" : "increase" };
}

const LONGEST_CHANGE = 32;

/** The change that the words around a number tell; `sign` is the length of its minus sign. */
function changeTold(
  folded: string,
  { start, unit, relative }: Stated,
  { comparison: before, noun: word }: WordsBefore,
  after: ComparingWords,
  sign: number,
): ToldChange {
  const noun = word !== null && word.length <= LONGEST_GROWTH && isOfShare(folded, word, before.at) ? null : word;
  const isLevel = after.level || (unit.class !== "rate" && COUNTS_IMPROVEMENTS.test(folded.slice(after.at, after.at + 5)));
  const direction = isLevel ? null : (directionAfter(folded, after.at) ?? directionBehindBracket(folded, before.at, after.at));
  const points = direction === null && canonicalUnit(unit.unit) === "ポイント" ? signedPoints(folded, start, sign) : null;
  const thing = relative || direction ? { noun, relative: null } : (changeHeldDown(folded, before.at, after) ?? countedThing(folded, noun, before.at));
  return {
    relative: unit.unit === "倍" ? "ratio" : (relative ?? direction?.relative ?? points ?? thing.relative),
    noun: thing.noun,
    end: direction?.at ?? 0,
    bySign: points !== null,
  };
}

/** Everything that the words around a number and its unit say; `words` are those right before the number. */
function finish(folded: string, text: string, stated: Stated, words?: WordsBefore): Quantity {
  const { start, end, unit } = stated;
  const sign = signBefore(folded, start);
  const ahead = words && sign === 0 ? words : wordsBefore(folded, start - sign);
  const before = ahead.comparison;
  const toLimit = limitBehind(folded, before.at, end);
  const after = comparisonAfter(folded, end + toLimit);
  const change = changeTold(folded, stated, ahead, after, sign);
  const to = toLimit > 0 ? end : Math.max(after.at, change.end);
  const approximate = before.approximate || after.approximate || (stated.inexact ?? false);
  const toChange = toLimit > 0 ? changeBehind(folded, end) : null;
  const { relative, basis } = comparedWith(folded, stated, before.at, change.relative, sign);
  return {
    value: valueTold(folded, stated, sign > 0 && !change.bySign),
    unit: unit.unit,
    comparator: after.comparator ?? toChange ?? before.comparator ?? stated.comparator ?? (approximate ? "~" : "="),
    approximate,
    noun: change.noun,
    relative,
    basis,
    fixedSet: after.comparator === null && namesFixedSet(folded, start, end, unit),
    // 前年度の半数以下 is no number of that year.
    baseline: toLimit === 0 && !(unit.unit === "倍" && unit.length === 0) && statesEarlierValue(folded, before.at, to),
    text: text.slice(before.at, to),
    offset: before.at,
    end: to,
  };
}

/** 1件も…ない is 0, and ▲3 is -3. */
function valueTold(folded: string, { end, value }: Stated, isNegative: boolean): number {
  if (value === 0 || deniesAll(folded, end, value)) return 0;
  return isNegative ? -value : value;
}

/** What a number is counted from; 前年度比 makes a rate that tells no change (`told`) a ratio or a growth. */
function comparedWith(folded: string, { start, unit }: Stated, from: number, told: Relative | null, sign: number): Pick<Quantity, "relative" | "basis"> {
  const basis = basisBefore(folded, from, told === null);
  if (told !== null) return { relative: told, basis };
  if (!basis?.endsWith("比")) return { relative: null, basis: null };
  return { relative: unit.class === "rate" && sign === 0 ? ratioOrGrowth(folded, start) : null, basis };
}
