import { numberOffset, type Quantity } from "../quantities/quantity";
import { shareOf, type Place, type StatedFigure } from "./statedFigure";
import { canonicalUnit } from "../numbers/units";

/** Rates of those who were counted just before: 72人が受講し、修了率は80.6%（58人）. */
const OF_THOSE = /(?:完走|修了|卒業|合格|就職|成約|改善|是正|解消|復帰)(?:率|割合)$/;
const WHOLE = /(?:対象者?数?|配布数?|発送数?|送付数?|総数|定員|受験者?数?|申込者?数?)[はがの: ]*$/;
/** `予算3,000千円に対する執行率は97%（執行額2,910千円）` */
const OF_BEFORE = /^に対する[^、。\d]{0,12}$/;
const PART_IN_BRACKET = /^\([^、。\d()]{0,8}$/;
const LONGEST_GAP = 24;

/** Rates at a place that stand before the count they give, or between it and the whole: 回収541通、回収率54.1%、配布1,000通. */
export function statedRates({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  const noun = stated.noun ?? "";
  if (stated.unit !== "%" || stated.relative !== null || !/(?:率|割合)$/.test(noun)) return [];
  const [before, behind] = [quantities[at - 1], quantities[at + 1]];
  if (!before || !behind || canonicalUnit(before.unit) !== canonicalUnit(behind.unit) || before.relative !== null || behind.relative !== null) return [];
  const [ahead, gap] = [folded.slice(before.end, stated.offset), folded.slice(stated.end, numberOffset(behind))];
  if (/[。\n]/.test(ahead + gap) || ahead.length > LONGEST_GAP) return [];
  if (OF_BEFORE.test(ahead) && PART_IN_BRACKET.test(gap) && folded[behind.end] === ")") return [shareOf(stated, behind, before)];
  if (gap === "(" && folded[behind.end] === ")") return OF_THOSE.test(noun) && behind.value < before.value ? [shareOf(stated, behind, before)] : [];
  const name = folded.slice(Math.max(0, numberOffset(before) - 12), numberOffset(before));
  const isBetween = /^[、, ]/.test(gap) && /^[、, ]/.test(ahead) && gap.length <= LONGEST_GAP / 2 && WHOLE.test(gap) && name.includes(noun.slice(-3, -1));
  return isBetween && before.value < behind.value ? [shareOf(stated, before, behind)] : [];
}
