import type { Placed } from "./placed";
import { numberOffset } from "./quantity";
import { isAt } from "../lookup/sticky";

const PLAN = /[」』]?(?:の(?:予定|計画|見込み?)(?:[がはを]|だった|であった|でした|のところ|のうち|に対し)|予定の(?:ところ|うち))/y;
/** 全12回の予定が無事に終わった */
const CARRIED_OUT = /[」』]?の(?:予定|計画|見込み?)[がはを][^。\n\d]{0,10}(?:終[わえ了]|完了|達成|実施|開催|策定|まとめ)/y;
/** 3件の計画が承認された: a plan as a paper, and not how many there were to be. */
const PAPER = /[」』]?の計画[がはを]/y;

/** Whether a number tells how many were planned: 全12回の予定が9回で終了した. */
export function isPlanned({ folded, quantity: { end, unit } }: Pick<Placed, "folded" | "quantity">): boolean {
  if (!isAt(PLAN, folded, end) || isAt(CARRIED_OUT, folded, end)) return false;
  return !isAt(PAPER, folded, end) || NEXT_NUMBER.exec(folded.slice(end, end + REACH))?.groups?.unit?.startsWith(unit) === true;
}

const REACH = 40;
const NEXT_NUMBER = /^[^。\n\d]{0,30}\d[\d,.]*(?<unit>[^\d、。\n]{1,6})/;

const TO_RESULT = /^[」』]?の(?:予定|計画|見込み?)[^。\n\d]{1,30}$/;
const OUTCOME = / ?(?:で(?:終|実施|開催|の)|の(?:実施|開催|参加|来場|利用)|とな|に(?:とど|留|減|縮|終|な)|を(?:実施|開催|終)|実施|開催|[。\n(]|$)/y;

const OFF = / ?(?:[はがを]|分[はがを])?(?:[^、。\n\d]{0,8}で)?(?:中止|休止|延期|休講|休み|取りやめ|取り止め|見送|不成立|欠席|辞退)/y;

/** Whether a number stands behind such a plan in its sentence. */
function isBehindPlan({ folded, quantity, previous }: Placed): boolean {
  return previous !== null && previous.unit === quantity.unit && TO_RESULT.test(folded.slice(previous.end, numberOffset(quantity)));
}

/** Whether a number is what came of such a plan. */
export function cameOfPlan(placed: Placed): boolean {
  return isAt(OUTCOME, placed.folded, placed.quantity.end) && isBehindPlan(placed);
}

/** 12回の予定だったが、2回中止となった: how many of them went another way. */
export function leftPlan(placed: Placed): boolean {
  return isAt(OFF, placed.folded, placed.quantity.end) && isBehindPlan(placed);
}
