import { isAboutAnother } from "../../japanese/reports/proof/claimTopic";
import type { Comparison } from "../../japanese/comparison/heldAgainst";
import { readQuantities, type Quantity } from "../../japanese/quantities/quantity";
import { readClaim, type Claim } from "../../japanese/reports/proof/reportClaims";
import { figure, type StatedFigure } from "../../japanese/arithmetic/statedFigure";
import { foldWidth } from "../../japanese/text/text";
import { canonicalUnit } from "../../japanese/numbers/units";

/**
 * The margin by which a text says a target was exceeded or missed (目標を3件上回った), where none of the target's
 * comparisons gives it; null where it follows, or the text names none. A claim to the other side is a contradiction, not
 * a figure that is out.
 */
export function wrongMargin(text: string, comparisons: readonly Comparison[]): StatedFigure | null {
  for (const claim of readClaim(text)) {
    const stated = claim.by && statedIn(claim, claim.by, comparisons[0]);
    if (!stated || isAboutAnother(claim, comparisons)) continue;
    const margins = comparisons.filter((one) => isToSide(claim, one)).flatMap((one) => marginOf(one, claim.by!.unit) ?? []);
    const figures = margins.map(({ exact, of }) => figure("difference", stated, exact, [of.target, of.result]));
    if (figures.length > 0 && figures.every(({ follows }) => !follows)) return figures[0]!;
  }
  return null;
}

/** The margin as a quantity, also where a verb follows the counter at once: 3施設届かず. */
function statedIn({ text }: Claim, { value, unit }: NonNullable<Claim["by"]>, like: Comparison | undefined): Quantity | null {
  const read = readQuantities(text).find((one) => one.value === value && canonicalUnit(one.unit) === unit);
  const typed = `${value}${unit}`;
  const offset = foldWidth(text).indexOf(typed);
  return read ?? (like && offset > 0 && !ABOUT.test(text[offset - 1]!) ? { ...like.target, value, unit, text: typed, offset, approximate: false } : null);
}

const ABOUT = /[約凡よそ]/;

function isToSide({ kind }: Claim, { target, result }: Comparison): boolean {
  return kind === "exceeded" ? result.value > target.value : result.value < target.value;
}

/** By how much a result differs from its target, in the unit of what is stated; null where that counts something else. */
function marginOf(of: Comparison, unit: string): { exact: number; of: Comparison } | null {
  const [target, result] = [canonicalUnit(of.target.unit), canonicalUnit(of.result.unit)];
  const isOne = target === result && (unit === target || (target === "%" && unit === "ポイント"));
  return isOne ? { exact: Math.abs(of.result.value - of.target.value), of } : null;
}
