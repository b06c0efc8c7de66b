import { isAt } from "../lookup/sticky";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { figure, isLevelPair, type Place, type StatedFigure } from "./statedFigure";

/** Names of rates that tell how much more or less it became. */
export const GROWTH = /(?:増加|減少|伸び|増減|削減|縮減|低減|上昇|低下|短縮)率$/;
const FROM_TO = /^(?:\([^()\d]{0,8}\))?(?:から|→|⇒)[^。\n\d]{0,10}$/;
/** It is told from something else than the two numbers, or of something else: 前年度からの増加率, 世帯の増加率. */
const OTHER = /[。\n]|前年|昨年|前回|基準|目標|全国|平均|[^、]の[^、]{0,6}率/;
const LONGEST_GAP = 20;

/** How much a rate of growth comes to that stands behind its two levels: 712tから748tに増え、増加率は5.1%. */
export function statedGrowths({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  if (stated.unit !== "%" || !GROWTH.test(stated.noun ?? "")) return [];
  const isAhead = OPENS.test(folded.slice(stated.end, quantities[at + 1]?.offset)) && folded[quantities[at + 2]?.end ?? -1] === ")";
  const [before, after] = isAhead ? quantities.slice(at + 1, at + 3) : quantities.slice(Math.max(0, at - 2), at);
  if (!before || !after || !isLevelPair(before, after) || before.value === 0) return [];
  const gap = folded.slice(after.end, stated.offset);
  if (gap.length > LONGEST_GAP || OTHER.test(gap) || !isGrown(folded, before, after)) return [];
  return [figure("share", stated, (Math.abs(after.value - before.value) / before.value) * 100, [before, after])];
}

/** 増加率5.1%(712t→748t) */
const OPENS = /^ ?\([^、。()\d]{0,6}$/;
/** 前回712t、今回748t */
const LAST_TIME = /前[回期年]度?(?:の?実績)?[はの: ]*$/;
const THIS_TIME = /^[、 ](?:今[回期年]|本年)度?(?:の?実績)?[はの: ]*$/;

function isGrown(folded: string, before: Quantity, after: Quantity): boolean {
  const between = folded.slice(before.end, numberOffset(after));
  return FROM_TO.test(between) || (THIS_TIME.test(between) && LAST_TIME.test(folded.slice(Math.max(0, numberOffset(before) - 8), numberOffset(before))));
}

/** Between the later level and the multiple: 1,460件へと約1.5倍. */
const BECAME = /^(?:(?:に|へと?|まで)、?(?:増え|増加し|伸び|拡大し)?て?、?|と、?)(?:約|およそ|ほぼ)?$/;
const GREW = /[にへと]{0,2}(?:増|な[っり]|伸び|拡大)/y;

/** `84万円で、前年度（70万円）の1.2倍` */
const LAST_YEARS = /^(?:で|であり|となり|と)?、?(?:前年|昨年)度?(?:の?実績)?[はの(]{0,2}$/;
const AS_MUCH_AS = /^\)?の(?:約|およそ|ほぼ)?$/;

/** How many times as much it became, behind its two levels: 820件から1,460件へと約1.8倍に増えた. */
export function statedMultiples({ folded, quantities }: Place, stated: Quantity, at: number): StatedFigure[] {
  if (stated.basis !== null || (stated.comparator !== "=" && stated.comparator !== "~")) return [];
  const [before, after] = quantities.slice(Math.max(0, at - 2), at);
  if (!before || !after || !isLevelPair(before, after) || before.value === 0 || after.value === 0) return [];
  const isToLastYear = LAST_YEARS.test(folded.slice(before.end, numberOffset(after))) && AS_MUCH_AS.test(folded.slice(after.end, stated.offset));
  if (isToLastYear) return [figure("share", stated, before.value / after.value, [before, after])];
  if (!FROM_TO.test(folded.slice(before.end, numberOffset(after))) || !BECAME.test(folded.slice(after.end, stated.offset))) return [];
  if (!isAt(GREW, folded, stated.end)) return [];
  return [figure("share", stated, after.value / before.value, [before, after])];
}
