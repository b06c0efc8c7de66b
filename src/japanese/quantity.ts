import type { Comparator } from "./comparator";
import type { Counted } from "./countedNumber";
import { countedAt, rangeAt } from "./countedNumber";
import { comparisonAfter, comparisonBefore } from "./comparator";
import type { Relative } from "./direction";
import { basisBefore, directionAfter } from "./direction";
import { namesFixedSet } from "./fixedSet";
import { isNoQuantity } from "./notQuantity";
import { nounBefore } from "./noun";
import { NUMERALS, scanNumber, startsNumber } from "./numerals";
import { closingQuotes } from "./quotes";
import { rememberedText } from "./rememberedText";
import { foldWidth, fullKana } from "./text";
import { statesEarlierValue } from "./baseline";
import { WORD_STARTS, wordQuantityAt } from "./wordQuantity";

export type { Comparator } from "./comparator";

/** A number with a unit that a result can be compared with: a count, a rate, an amount. */
export interface Quantity {
  /** 1,012 and 2万5千 as numbers; 5千円 is 5000; 3割4分 is 3.4 (割); ▲3 is -3. */
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
  const quotes = closingQuotes(folded);
  const found: Quantity[] = [];
  for (let at = nextCandidate(folded, 0); at < folded.length; at = nextCandidate(folded, at)) {
    const word = wordQuantityAt(folded, at);
    const read = word ? [finish(folded, text, { start: at, ...word })] : readNumberAt(folded, text, at, counters);
    found.push(...read.filter((quantity) => !isInName(quantity, quotes)));
    at = read.at(-1)?.end ?? skipNumber(folded, at);
  }
  return found;
}

const CANDIDATE = new RegExp(`[${NUMERALS}${WORD_STARTS}]`, "g");

/** Offset of the next character that a quantity can start with. */
function nextCandidate(folded: string, from: number): number {
  CANDIDATE.lastIndex = from;
  return CANDIDATE.exec(folded)?.index ?? folded.length;
}

const NUMERAL = new RegExp(`[０-９${NUMERALS}]`);

/** Offset at which a quantity's digits begin: the words read may start with 合計 or 約. */
export function numberOffset({ text, offset }: Quantity): number {
  return offset + Math.max(0, text.search(NUMERAL));
}

/** Names in quotation marks are no quantities (「7つの挑戦」), unless the quote ends with them (「100人以上」). */
function isInName({ offset, end, comparator }: Quantity, quotes: (number | undefined)[]): boolean {
  const close = quotes[offset];
  return close !== undefined && end < close && comparator === "=";
}

function skipNumber(folded: string, at: number): number {
  return startsNumber(folded[at]!) ? scanNumber(folded, at)!.end : at + 1;
}

/** One quantity, or two where a range is typed (10～15件). */
function readNumberAt(folded: string, text: string, at: number, counters: readonly string[]): Quantity[] {
  if (!startsNumber(folded[at]!)) return [];
  const upper = rangeAt(folded, at, counters);
  if (upper) {
    const [low, high] = upper;
    const place = { folded, noun: null, ...high };
    if (isNoQuantity({ ...place, start: low.start, end: high.end })) return [];
    return [{ ...finish(folded, text, low), comparator: ">=", end: low.end }, { ...finish(folded, text, high), comparator: "<=", noun: nounBefore(folded, low.start) }];
  }
  const counted = countedAt(folded, at, counters);
  if (!counted) return [];
  const noun = nounBefore(folded, comparisonBefore(folded, counted.start).at);
  if (isNoQuantity({ folded, noun, ...counted })) return [];
  return [finish(folded, text, counted)];
}

const NEGATIVE = /(?:[▲△]|マイナス|(?<=^|[ (、。\n:]) ?-)$/;

/** Everything that the words around a number and its unit say. */
function finish(folded: string, text: string, { start, end, value, unit, relative, comparator }: Counted & { relative?: Relative | null; comparator?: Comparator | undefined }): Quantity {
  const sign = NEGATIVE.exec(folded.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  const before = comparisonBefore(folded, start - sign.length);
  const after = comparisonAfter(folded, end);
  const direction = after.level ? null : directionAfter(folded, after.at);
  const approximate = before.approximate || after.approximate || /\d[余数]/.test(folded.slice(start, end));
  const basis = basisBefore(folded, before.at);
  const kind = unit.unit === "倍" ? "ratio" : (relative ?? direction?.relative ?? (basis?.endsWith("比") && unit.class === "rate" ? "ratio" : null));
  const to = direction?.at ?? after.at;
  return {
    value: sign === "" || value === 0 ? value : -value,
    unit: unit.unit,
    comparator: after.comparator ?? before.comparator ?? comparator ?? (approximate ? "~" : "="),
    approximate,
    noun: nounBefore(folded, before.at),
    relative: kind,
    basis: kind === null && !basis?.endsWith("比") ? null : basis,
    fixedSet: after.comparator === null && namesFixedSet(folded, start, end, unit),
    baseline: statesEarlierValue(folded, before.at, to),
    text: text.slice(before.at, to),
    offset: before.at,
    end: to,
  };
}
