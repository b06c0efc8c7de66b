import { numberOffset, type Quantity } from "./quantity";
import { foldWidth } from "../text/text";
import { smallestUnit } from "../numbers/units";

/** A quantity with the text that it stands in and all quantities of that text that count. */
export interface Placed {
  text: string;
  /** The text, width-folded. */
  folded: string;
  quantity: Quantity;
  all: readonly Quantity[];
  /** The quantity before it in the text, whether it counts or not. */
  previous: Quantity | null;
  /** The quantity behind it. */
  next: Quantity | null;
  /** What stands before the digits on the same line, at most 40 characters, width-folded. */
  before: string;
}

/** Numbers of a cell that are compared; forms have a dozen, and every target is held against every result. */
const MOST = 60;

/** Those quantities of a text that count, the first 60 of them. */
export function placedIn(text: string, quantities: readonly Quantity[], counts: (placed: Placed) => boolean): readonly Placed[] {
  const folded = foldWidth(text);
  const all: Quantity[] = [];
  const found: Placed[] = [];
  for (const [at, quantity] of quantities.entries()) {
    const placed = {
      text,
      folded,
      quantity,
      all,
      previous: quantities[at - 1] ?? null,
      next: quantities[at + 1] ?? null,
      before: lineBefore(folded, quantity),
    };
    if (!counts(placed)) continue;
    all.push(quantity);
    if (found.push(placed) === MOST) break;
  }
  return found;
}

const LINE = 40;

/** What stands before the digits of a quantity on the same line and in the same sentence, at most 40 characters. */
export function lineBefore(folded: string, quantity: Quantity): string {
  const number = numberOffset(quantity);
  const before = folded.slice(Math.max(0, number - LINE), number);
  return before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("。")) + 1);
}

/** Numbers of one unit, both of them levels or differences of one kind. */
export function isAlike(one: Quantity, other: Quantity): boolean {
  return smallestUnit(one.unit).unit === smallestUnit(other.unit).unit && one.relative === other.relative;
}

/** The number with a noun, where it has none of its own. */
export function withNoun(placed: Placed, noun: string | null): Placed {
  return placed.quantity.noun !== null || noun === null ? placed : { ...placed, quantity: { ...placed.quantity, noun } };
}

/** Those results that count, told of each other; all of them where none does. */
export function only(results: readonly Placed[], counts: (result: Placed) => boolean): readonly Placed[] {
  const kept = results.filter(counts);
  return kept.length === 0 || kept.length === results.length ? results : withoutOthers(kept);
}

/** Those quantities as all that count in their text. */
export function withoutOthers(kept: readonly Placed[]): readonly Placed[] {
  const all = kept.map(({ quantity }) => quantity);
  return kept.map((placed) => ({ ...placed, all }));
}
