import { numberOffset, type Quantity } from "./quantity";
import { figure, shareOf, type Place, type StatedFigure } from "./statedFigure";
import { canonicalUnit } from "./units";

const TO_LAST_YEAR = /^対?(?:前年|昨年)度?(?:同期|同月)?比$/;
/** `532人（前年度425人、前年度比125.2%）`: the number before it is last year's. */
const LAST_YEARS = /(?:前年|昨年)度?(?:の?実績|同期|同月)?[はの:( ]*$/;
const LONGEST_GAP = 24;

/** Ratios to last year at a place that follow from the two numbers stated with them; 25% for 125% is no slip of arithmetic. */
export function statedRatios({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  if (stated.relative !== "ratio" || stated.unit !== "%" || stated.basis === null || !TO_LAST_YEAR.test(stated.basis)) return [];
  const [now, before] = behindNow({ folded, quantities }, stated, at) ?? quantities.slice(Math.max(0, at - 2), at);
  if (!now || !before || before.value === 0 || canonicalUnit(now.unit) !== canonicalUnit(before.unit) || now.relative !== null || before.relative !== null) return [];
  const isBehind = before.offset > stated.offset;
  const between = folded.slice(isBehind ? stated.end : now.end, numberOffset(before));
  const gap = isBehind ? folded.slice(now.end, stated.offset) : folded.slice(before.end, stated.offset);
  if (!LAST_YEARS.test(between) || /[。\n]/.test(between + gap) || between.length > LONGEST_GAP || gap.length > LONGEST_GAP) return [];
  const change = figure("share", stated, Math.abs(now.value / before.value - 1) * 100, [now, before]);
  return [change.follows ? change : shareOf(stated, now, before)];
}

/** 532人（前年度比125.2%、前年度425人）: the ratio stands between the two. */
function behindNow({ folded, quantities }: Place, stated: Quantity, at: number): readonly Quantity[] | null {
  const [now, before] = [quantities[at - 1], quantities[at + 1]];
  return now && before && folded[now.end] === "(" && /^、(?:前年|昨年)/.test(folded.slice(stated.end, stated.end + 4)) ? [now, before] : null;
}
