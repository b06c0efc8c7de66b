import type { Comparison } from "../../japanese/comparison";
import { readQuantities } from "../../japanese/quantity";
import { shareOf, type StatedFigure } from "../../japanese/statedFigure";
import { canonicalUnit } from "../../japanese/units";

/** 基準達成率 is of something else. */
const ACHIEVED = /^(?:目標|計画)?達成率$/;
/** Between the result and its 達成率: 58件を作成した（達成率96.7%）. */
const LONGEST_GAP = 16;

/**
 * The 達成率 that a report states right behind its only result, where the target in another cell does not give it; null
 * where it follows, or it may be measured by another number.
 */
export function wrongAchievement(text: string, comparisons: readonly Comparison[]): StatedFigure | null {
  const [only, ...more] = comparisons;
  if (!only || more.length > 0 || only.target.relative !== null || only.result.relative !== null || !/^(?:=|>=|~)$/.test(only.target.comparator)) return null;
  const { target, result } = only;
  const [counted, stated, ...others] = readQuantities(text);
  if (!counted || !stated || others.length > 0 || target.value === 0 || canonicalUnit(counted.unit) !== canonicalUnit(target.unit)) return null;
  if (counted.value !== result.value || stated.unit !== "%" || counted.unit === "%" || !ACHIEVED.test(stated.noun ?? "") || stated.offset - counted.end > LONGEST_GAP) return null;
  const [achieved, inverse] = [shareOf(stated, counted, target), shareOf(stated, target, counted)];
  return achieved.follows || inverse.follows ? null : achieved;
}
