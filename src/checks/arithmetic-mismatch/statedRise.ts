import type { Comparison } from "../../japanese/comparison/heldAgainst";
import { figure, type StatedFigure } from "../../japanese/arithmetic/statedFigure";
import { isChange } from "../../japanese/quantities/aim";
import { numberOffset, readQuantities, type Quantity } from "../../japanese/quantities/quantity";
import { foldWidth } from "../../japanese/text/text";
import { canonicalUnit } from "../../japanese/numbers/units";

/** 前年度(33.6%), 前年度の412件: what is told from it is the row's own number. */
const LAST_YEARS = /(?:^|[。\n])[ ・]*(?:前年度?|昨年度?|前回)(?:の?実績)?の?[ (]?$/;
const SINCE = /^\)?(?:から|より|に比べて?|と比べて?)、?約?$/;
const REACH = 16;

/**
 * The change since last year's number by which a text tells of the result in another cell (前年度の412件から31件減少した),
 * where none of the row's results gives it; null where it follows, where the text names none, or tells the result itself.
 */
export function wrongRise(text: string, comparisons: readonly Comparison[]): StatedFigure | null {
  const folded = foldWidth(text);
  const quantities = readQuantities(text);
  for (const [at, base] of quantities.entries()) {
    const by = quantities[at + 1];
    if (!by || !isRise(folded, base, by) || quantities.slice(at + 2).some(({ unit }) => canonicalUnit(unit) === canonicalUnit(base.unit))) continue;
    const results = comparisons.map(({ result }) => result).filter((result) => isLevel(result, base) && result.value !== base.value);
    const figures = results.map((result) => figure("difference", by, risen(base, result, by), [base, result]));
    if (figures.length > 0 && figures.every(({ follows }) => !follows)) return figures[0]!;
  }
  return null;
}

function isRise(folded: string, base: Quantity, by: Quantity): boolean {
  const from = numberOffset(base);
  if (!isChange(by) || base.relative !== null || !LAST_YEARS.test(folded.slice(Math.max(0, from - REACH), from))) return false;
  const [unit, own] = [canonicalUnit(by.unit), canonicalUnit(base.unit)];
  return (unit === own || (own === "%" && unit === "ポイント")) && SINCE.test(folded.slice(base.end, numberOffset(by)));
}

function isLevel(result: Quantity, base: Quantity): boolean {
  return result.relative === null && canonicalUnit(result.unit) === canonicalUnit(base.unit);
}

function risen(base: Quantity, result: Quantity, by: Quantity): number {
  return by.relative === "increase" ? result.value - base.value : base.value - result.value;
}
