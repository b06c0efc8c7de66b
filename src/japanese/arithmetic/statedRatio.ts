import { LAST_YEARS_BEHIND } from "../quantities/baseline";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { isToLastYear } from "../quantities/ratio";
import { isPlus } from "./addends";
import { figure, isLevelPair, shareOf, type Place, type StatedFigure } from "./statedFigure";
import { canonicalUnit } from "../numbers/units";

/** `532人（前年度425人、前年度比125.2%）`: the number before it is last year's. */
const LAST_YEARS = /(?:前年|昨年)度?(?:の?実績|同期|同月)?[はの:( ]*$/;
const TO_LAST_YEAR = "対?(?:前年|昨年)度?(?:同期|同月)?";
/** `108人（前年度比12%増（前年度100人））`, `108人で、前年度より12%増（前年度100人）`: nothing but the comparison stands between. */
const FROM_NOW = new RegExp(`^(?:で|であり|となり|と)?[、( ]{0,2}${TO_LAST_YEAR}(?:比で?|より|から|[にと]比べて?)[、 ]?$`);
/** `前年度比12%増（前年度100人）の108人` */
const TO_NOW = /^\)(?:の|となる|で、?)(?:計|延べ)?$/;
const LONGEST_GAP = 24;

/** Ratios to last year, and rates of growth since, at a place that follow from the two numbers stated with them; 25% for 125% is no slip of arithmetic. */
export function statedRatios(place: Place, stated: Quantity, at: number): StatedFigure[] {
  if (!isToLastYear(stated) || (stated.relative === null && stated.value >= 0 && !isPlus(stated)) || (stated.relative === "ratio" && stated.unit !== "%"))
    return [];
  const pair =
    aroundLastYears(place, stated, at) ?? (stated.relative === "ratio" ? (behindBoth(place, stated, at) ?? sinceLastYears(place, stated, at)) : null);
  if (!pair) return [];
  const [now, before] = pair;
  if (before.value === 0 || !isLevelPair(now, before)) return [];
  const growth = (now.value / before.value - 1) * 100;
  if (stated.relative !== "ratio") {
    if (stated.unit !== "%" && canonicalUnit(stated.unit) !== canonicalUnit(now.unit)) return [];
    const exact = stated.unit === "%" ? growth : now.value - before.value;
    return [figure("difference", stated, stated.relative === "decrease" ? -exact : exact, [now, before])];
  }
  const change = figure("share", stated, Math.abs(growth), [now, before]);
  return [change.follows ? change : shareOf(stated, now, before)];
}

/** `前年度425人、今年度532人`, `前年度の425人から532人` */
export const TO_THIS_YEAR = /^(?:であった|だった)?(?:から|→|(?:に対して?)?[がに→、 ]{0,3}(?:今|本|当)年度?(?:の?実績)?[はが: (]*)$/;

type Pair = readonly [now: Quantity, before: Quantity];

/** Both numbers, where last year's stands right behind what is told of it. */
function aroundLastYears({ folded, quantities }: Place, stated: Quantity, at: number): Pair | null {
  const [ahead, before, behind] = [quantities[at - 1], quantities[at + 1], quantities[at + 2]];
  if (!before || !LAST_YEARS_BEHIND.test(folded.slice(stated.end, numberOffset(before)))) return null;
  const toNext = behind && folded.slice(before.end, numberOffset(behind));
  if (toNext !== undefined && (TO_NOW.test(toNext) || (folded[stated.end] === "(" && TO_THIS_YEAR.test(toNext)))) return [behind!, before];
  return ahead && FROM_NOW.test(folded.slice(ahead.end, stated.offset)) ? [ahead, before] : null;
}

/** 532人（前年度425人、前年度比125.2%）: the ratio stands behind the two. */
function behindBoth({ folded, quantities }: Place, stated: Quantity, at: number): Pair | null {
  const [now, before] = quantities.slice(Math.max(0, at - 2), at);
  if (!now || !before) return null;
  const [between, gap] = [folded.slice(now.end, numberOffset(before)), folded.slice(before.end, stated.offset)];
  return LAST_YEARS.test(between) && !/[。\n]/.test(between + gap) && between.length <= LONGEST_GAP && gap.length <= LONGEST_GAP ? [now, before] : null;
}

/** `532人に増えた（前年度比125.2%）`: the comparison may go without a word where last year's number is told before. */
const FROM_CHANGE = new RegExp(`^(?:[にへと][^、。\\d(]{1,10}|で|であり)?[、( ]{1,2}(?:対|${TO_LAST_YEAR}比で?)?$`);

/** 前年度425人から532人に増えた（前年度比125.2%）: last year's is told first. */
function sinceLastYears({ folded, quantities }: Place, stated: Quantity, at: number): Pair | null {
  const [before, now] = quantities.slice(Math.max(0, at - 2), at);
  if (!before || !now || !FROM_CHANGE.test(folded.slice(now.end, stated.offset))) return null;
  const number = numberOffset(before);
  return LAST_YEARS.test(folded.slice(Math.max(0, number - LONGEST_GAP), number)) && TO_THIS_YEAR.test(folded.slice(before.end, numberOffset(now)))
    ? [now, before]
    : null;
}
