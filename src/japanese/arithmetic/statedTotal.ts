import { numberOffset, type Quantity } from "../quantities/quantity";
import { sum } from "./addends";
import { addendsBefore, isOfYear } from "./addendsBefore";
import { addendsBehind } from "./addendsBehind";
import { bareAddends } from "./bareAddends";
import { figure, stepOf, type Place, type StatedFigure } from "./statedFigure";
import { numbersOfTimes } from "./statedTimes";
import { linesAbove } from "./totalLine";

/** Totals at a place that follow from the numbers listed with them. */
export function statedTotals(place: Place, stated: Quantity, at: number): StatedFigure[] {
  return [addendsAhead(place, stated, at), addendsBehind(place, stated, at)].flatMap((addends) => {
    if (addends.length === 0 || isWholeAgain(stated, addends) || isSinceEarlier(place, stated, addends)) return [];
    if (stated.unit === "%") return shareTotal(stated, addends);
    const added = endOfList(stated, addends);
    const total = figure("total", stated, sum(added), added);
    return total.follows || !isOfRestOfYear(place, stated, addends) ? [total] : [];
  });
}

/** 671千円、660千円の計1,331千円 behind a number of something else: the last numbers that add up to the total, else all of them. */
function endOfList({ value }: Quantity, addends: readonly Quantity[]): readonly Quantity[] {
  for (let from = 0; from < addends.length - 1; from++) if (sum(addends.slice(from)) === value) return addends.slice(from);
  return addends;
}

const IN_SEASON = /(?:[春夏秋冬][季期]?|\d月|学期)(?:は|に|の[^、。\d]{1,8})?[^、。\d]{0,3}$/;
const SEASONS = 4;

/** `春5回、秋4回、年間計12回`: the year has more than the times that are listed. */
function isOfRestOfYear({ folded }: Place, stated: Quantity, addends: readonly Quantity[]): boolean {
  if (addends.length >= SEASONS || stated.value < sum(addends)) return false;
  const before = (one: Quantity): string => folded.slice(Math.max(0, numberOffset(one) - 14), numberOffset(one));
  return isOfYear(before(stated)) && addends.every((one) => IN_SEASON.test(before(one)));
}

const SINCE_EARLIER = /累計(?:では|で|は|の|が|[:： ])*(?:約|延べ)?$/;

/** 前年度末の累計32基 */
const UP_TO_EARLIER = /(?:前年|昨年)度?末?(?:まで)?の?累計(?:は|が|:| )*(?:約|延べ)?$/;

/** `春520株、秋410株、累計2,880株`: with what earlier years came to; or nothing but that. */
function isSinceEarlier({ folded }: Place, stated: Quantity, addends: readonly Quantity[]): boolean {
  const before = folded.slice(Math.max(0, numberOffset(stated) - 14), numberOffset(stated));
  return UP_TO_EARLIER.test(before) || (stated.value > sum(addends) && SINCE_EARLIER.test(before));
}

/** The numbers of a text that are parts of a total stated with them, each with its total. */
export function partsOfTotals(place: Place): ReadonlyMap<Quantity, Quantity> {
  const parts = new Map<Quantity, Quantity>();
  for (const [at, total] of place.quantities.entries()) {
    for (const part of [...addendsAhead(place, total, at), ...addendsBehind(place, total, at)])
      if (total.unit !== "%" || part.value < total.value) parts.set(part, total);
  }
  return parts;
}

function addendsAhead(place: Place, stated: Quantity, at: number): readonly Quantity[] {
  const lines = linesAbove(place, stated);
  const addends = lines.length > 0 ? lines : addendsBefore(place, stated, at);
  if (addends.length > 0) return addends;
  const times = numbersOfTimes(place, stated, at);
  return times.length > 0 ? times : bareAddends(place, stated);
}

/** 申請95件、承認80件、不承認15件、計95件: the whole is told first. */
function isWholeAgain({ value }: Quantity, [first, ...others]: readonly Quantity[]): boolean {
  return first !== undefined && others.length > 1 && first.value === value && sum(others) === value;
}

/**
 * Shares of one whole (とても満足62%、満足29%、計91%) add up to no more than all of it and to more than the greatest. A
 * rate over groups lies between theirs and is no total. Each of the shares is rounded.
 */
function shareTotal(stated: Quantity, addends: readonly Quantity[]): StatedFigure[] {
  const exact = sum(addends);
  const slack = addends.reduce((all, one) => all + stepOf(one).step / 2, stepOf(stated).step / 2);
  if (exact > 100 + slack || stated.value > 100 || addends.some(({ value }) => value >= stated.value)) return [];
  return [figure("total", stated, Math.abs(exact - stated.value) <= slack ? stated.value : exact, addends)];
}
