import { numberOffset, type Quantity } from "../quantities/quantity";
import { isLevelPair, shareOf, type Place, type StatedFigure } from "./statedFigure";

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
  if (!before || !behind || !isLevelPair(before, behind)) return [];
  const [ahead, gap] = [folded.slice(before.end, stated.offset), folded.slice(stated.end, numberOffset(behind))];
  if (/[。\n]/.test(ahead + gap) || ahead.length > LONGEST_GAP) return [];
  const closes = folded[behind.end] === ")";
  if (closes && OF_BEFORE.test(ahead) && PART_IN_BRACKET.test(gap)) return [shareOf(stated, behind, before)];
  if (closes && gap === "(") return OF_THOSE.test(noun) && behind.value < before.value ? [shareOf(stated, behind, before)] : [];
  const name = folded.slice(Math.max(0, numberOffset(before) - 12), numberOffset(before));
  return before.value < behind.value && isBetween(ahead, gap) && name.includes(noun.slice(-3, -1)) ? [shareOf(stated, before, behind)] : [];
}

/** 、回収率54.1%、配布: what stands around a rate between its count and the whole. */
function isBetween(ahead: string, gap: string): boolean {
  return /^[、, ]/.test(ahead) && /^[、, ]/.test(gap) && gap.length <= LONGEST_GAP / 2 && WHOLE.test(gap);
}
