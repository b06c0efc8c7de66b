import type { Quantity } from "../quantities/quantity";
import { closingBracket, quantitiesSince, sentenceStart, type Place } from "./statedFigure";
import { canonicalUnit } from "../numbers/units";

const SUMMED = /^(?:延べ|のべ|合計|計|総勢)/;
const PART = /うち|ほか|など|等|前年|昨年|目標|定員/;
const LONGEST_GAP = 24;

/**
 * `3回（5月20人、9月30人、1月25人）開催し、延べ75人`: the numbers in a bracket behind a count of just as many times or
 * places, where the sentence goes on with what they come to; none else.
 */
export function numbersOfTimes(place: Place, stated: Quantity, at: number): readonly Quantity[] {
  const { folded } = place;
  const from = SUMMED.test(stated.text) && stated.relative === null ? sentenceStart(folded, stated.offset) : null;
  if (from === null) return [];
  const before = quantitiesSince(place, at, from);
  const listed = before.filter(({ unit }) => canonicalUnit(unit) === canonicalUnit(stated.unit));
  const times = before[before.indexOf(listed[0]!) - 1];
  if (listed.length < 2 || times?.value !== listed.length || folded[times.end] !== "(") return [];
  const close = closingBracket(folded, times.end);
  if (close === null || close < listed.at(-1)!.end || close > stated.offset || stated.offset - close > LONGEST_GAP) return [];
  return PART.test(folded.slice(times.end, close)) ? [] : listed;
}
