import type { Comparison } from "../../japanese/comparison/heldAgainst";
import { readQuantities, type Quantity } from "../../japanese/quantities/quantity";
import { shareOf, type StatedFigure } from "../../japanese/arithmetic/statedFigure";
import { canonicalUnit } from "../../japanese/numbers/units";

/** 基準達成率 is of something else. */
const ACHIEVED = /^(?:目標|計画)?達成率$/;
/** 上半期の目標に対し: what is to be reached by half of the year is another number. */
const OF_HALF = /(?:[上下]半?期|9月末|年間?の?半[分期年])[^、。\n]{0,8}(?:目標|計画)/;
/** Between the result and its 達成率: 58件を作成した（達成率96.7%）. */
const LONGEST_GAP = 16;

/**
 * The 達成率 that a report states right behind its result, where the target in another cell does not give it; null
 * where it follows, or it may be measured by another number.
 */
export function wrongAchievement(text: string, comparisons: readonly Comparison[]): StatedFigure | null {
  const [only, ...more] = comparisons;
  if (!only || more.length > 0 || only.target.relative !== null || only.result.relative !== null || !/^(?:=|>=|~)$/.test(only.target.comparator)) return null;
  if (OF_HALF.test(text)) return null;
  const { target, result } = only;
  const quantities = readQuantities(text);
  const [counted, stated] = quantities.slice(-2);
  if (!counted || !stated || target.value === 0 || canonicalUnit(counted.unit) !== canonicalUnit(target.unit)) return null;
  if (counted.value !== result.value || stated.unit !== "%" || !isRateOfTarget(stated) || stated.offset - counted.end > LONGEST_GAP) return null;
  const [achieved, inverse] = [shareOf(stated, counted, target), shareOf(stated, target, counted)];
  if (achieved.follows || inverse.follows) return null;
  return quantities.slice(0, -2).some((whole) => whole.value !== 0 && shareOf(stated, counted, whole).follows) ? null : achieved;
}

/** 達成率112%, 目標比112%; 目標比12% is by how much it was exceeded. */
function isRateOfTarget({ value, noun, relative, basis }: Quantity): boolean {
  return relative === "ratio" ? value > 50 && /^対?(?:目標|計画)(?:値|数)?比$/.test(basis ?? "") : ACHIEVED.test(noun ?? "");
}

/** Whether a share is a 達成率 of one of the targets, whatever else is counted in its cell: `相談52件、うち6件が成約（達成率75%）`. */
export function isOfTarget({ kind, stated }: StatedFigure, comparisons: () => readonly Comparison[]): boolean {
  if (kind !== "share" || !ACHIEVED.test(stated.noun ?? "")) return false;
  return comparisons().some(({ target, result }) => target.value !== 0 && shareOf(stated, result, target).follows);
}
