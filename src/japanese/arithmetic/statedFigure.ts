import { scanNumber } from "../numbers/numerals";
import { canonicalUnit } from "../numbers/units";
import { APPROXIMATE_SHARE } from "../quantities/comparator";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { foldWidth } from "../text/text";

/** A figure that follows from other figures stated with it. */
export interface StatedFigure {
  kind: "share" | "total" | "difference" | "product";
  /** The figure as it stands. */
  stated: Quantity;
  /** What the other figures give, rounded to the stated digits. */
  computed: number;
  /** Whether the stated figure follows from them, within rounding (約: 5 %). */
  follows: boolean;
}

/** A text, width-folded, with its quantities. */
export interface Place {
  folded: string;
  quantities: readonly Quantity[];
}

/** Behind a whole of which a part is told, as parts of a pattern: 30人のうち, 5校中; 中 of 中学校 and 中旬 is none. */
export const AMONG = "のうち|うち|中(?![学央部旬間止核心堅型級国層])";

/** Two levels of one unit. */
export function isLevelPair(one: Quantity, other: Quantity): boolean {
  return canonicalUnit(one.unit) === canonicalUnit(other.unit) && one.relative === null && other.relative === null;
}

/** A count that digits alone tell, as a quantity like the one that it is held against: 25 of 25/40. */
export function countLike(like: Quantity, value: number): Quantity {
  return { ...like, value, approximate: false };
}

/** A stated figure held against what the `others` give exactly. */
export function figure(kind: StatedFigure["kind"], stated: Quantity, exact: number, others: readonly Quantity[]): StatedFigure {
  const { decimals, step } = stepOf(stated);
  const isApproximate = stated.approximate || others.some((one) => one.approximate);
  const tolerance = isApproximate ? Math.abs(exact) * APPROXIMATE_SHARE : step / 2;
  const follows = Math.abs(stated.value - exact) <= tolerance + Number.EPSILON * Math.abs(exact) * 8;
  return { kind, stated, computed: Number(exact.toFixed(decimals)), follows };
}

/** A stated share or multiple (倍) held against the part and the whole that it follows from. */
export function shareOf(stated: Quantity, part: Quantity, whole: Quantity): StatedFigure {
  return figure("share", stated, (part.value / whole.value) * (stated.unit === "倍" ? 1 : 100), [part, whole]);
}

/** One of the last digit that a figure states: 0.1 of 23.7%, 1,000 of 12千円, 10,000,000 of 1.5億円. */
export function stepOf(stated: Quantity): { decimals: number; step: number } {
  const text = foldWidth(stated.text);
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const multiplier = scanNumber(text, numberOffset(stated) - stated.offset)?.multiplier ?? 1;
  return { decimals, step: multiplier * 10 ** -decimals };
}

/** Sentences and brackets that state a figure with its numbers are shorter, in characters. */
const LONGEST = 400;
/** Numbers that a figure is made of, at most. */
const MOST = 40;

/** Offset at which the sentence of an offset begins; null in a sentence that is too long to be looked through. */
export function sentenceStart(folded: string, offset: number): number | null {
  const from = Math.max(0, offset - LONGEST);
  const before = folded.slice(from, offset);
  const start = Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1;
  return start === 0 && from > 0 ? null : from + start;
}

/** Offset of the bracket that closes one opened before `open`; null when none does near it. */
export function closingBracket(folded: string, open: number): number | null {
  const at = folded.slice(open, open + LONGEST).indexOf(")");
  return at < 0 ? null : open + at;
}

/** The quantities before index `at` that begin at `from` or behind it, 40 at most. */
export function quantitiesSince({ quantities }: Place, at: number, from: number): readonly Quantity[] {
  let first = at;
  while (first > 0 && at - first < MOST && quantities[first - 1]!.offset >= from) first--;
  return quantities.slice(first, at);
}

/** The quantities behind index `at` that end at `to` or before it, 40 at most. */
export function quantitiesUpTo({ quantities }: Place, at: number, to: number): readonly Quantity[] {
  let last = at + 1;
  while (last < quantities.length && last - at <= MOST && quantities[last]!.end <= to) last++;
  return quantities.slice(at + 1, last);
}
