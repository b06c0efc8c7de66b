import type { Placed } from "./placed";
import type { Quantity } from "./quantity";
import { sharesNoun } from "./quantityWords";

/** Words before a number that adds up the years. */
export const ADDED_UP = /(?:累計|通算|累積)[^、。\d]{0,6}$/;

/** Whether a quantity adds up the years by its own words: 累計612件. */
export function addsUp({ text }: Quantity): boolean {
  return /^(?:累計|通算)/.test(text);
}

/** A target that adds up the years is held against such a result where one is given, and any other target is not. */
export function withTotals(target: Placed, results: readonly Placed[]): readonly Placed[] {
  const isAddedUp = ADDED_UP.test(target.before);
  const alike = results.filter((result) => ADDED_UP.test(result.before) === isAddedUp);
  if (alike.length === 0 || alike.length === results.length) return results;
  const all = alike.map(({ quantity }) => quantity);
  return alike.map((result) => ({ ...result, all }));
}

/** The results without parts of a total that is one too (新規42人、継続250人、計292人), unless the target counts just such a part. */
export function withoutParts(target: Placed, results: readonly Placed[], parts: ReadonlyMap<Quantity, Quantity>): readonly Placed[] {
  if (parts.size === 0) return results;
  const counting = new Set(results.map(({ quantity }) => quantity));
  const kept = results.filter((result) => {
    const total = parts.get(result.quantity);
    return total === undefined || !counting.has(total) || sharesNoun(target, result);
  });
  const all = kept.map(({ quantity }) => quantity);
  return kept.length === results.length ? results : kept.map((result) => ({ ...result, all }));
}
