import { canonicalUnit } from "../numbers/units";
import { numberOffset, type Quantity } from "../quantities/quantity";
import { isNear, sum } from "./addends";
import { closingBracket, quantitiesSince, sentenceStart, type Place } from "./statedFigure";

/** What a number begins with that adds up others. */
export const SUMMED = /^(?:延べ|のべ|合計|計|総勢)/;
const PART = /うち|ほか|など|等|前年|昨年|目標|定員/;
const LONGEST_GAP = 24;

/** 第2回, 2回目, 第2回（10月） right before its number. */
const NTH_TIME = /(?:^|[^\d第])第?(?<nth>\d{1,2})回目?(?:\([^()\n]{0,12}\))?[はがにで: (]{0,2}(?:約|延べ)?$/;

/** 午前45人, 9月30人, 初日120人: what is counted at one time of several. */
const NAMED_TIME =
  /(?:午[前後]|[昼夜]間?|[日朝夕]|[春夏秋冬]季?|[上下前後]半?期|[前後]半|(?<!\d)\d{1,2}月|初日|最終日|\d日目)(?:の部|開催|分)?[はがにで: (]{0,2}(?:約)?$/;

/** 相談を受けた人は延べ95人 */
const OTHER_TOPIC = /[はをも]/;

/** The numbers of several times that a sentence goes on to add up, with 延べ too: whoever came twice counts twice. */
export function numbersOfTimes(place: Place, stated: Quantity, at: number): readonly Quantity[] {
  const from = SUMMED.test(stated.text) && stated.relative === null ? sentenceStart(place.folded, stated.offset) : null;
  if (from === null) return [];
  const before = quantitiesSince(place, at, from);
  const listed = before.filter(({ unit }) => canonicalUnit(unit) === canonicalUnit(stated.unit));
  return listed.length > 1 && (isOfCountedTimes(place, stated, listed, before) || areTimes(place, stated, listed, from)) ? listed : [];
}

/**
 * `第1回20人、第2回30人、延べ50人`: each behind the number of its time, from the first on, none left out; or each behind
 * a name of a time, where what they come to is near (午前45人、午後38人、延べ83人).
 */
function areTimes({ folded }: Place, stated: Quantity, listed: readonly Quantity[], from: number): boolean {
  const last = folded.slice(listed.at(-1)!.end, stated.offset);
  if (last.length > LONGEST_GAP || PART.test(last) || OTHER_TOPIC.test(last)) return false;
  const ahead = listed.map((one, index) => {
    const number = numberOffset(one);
    return folded.slice(Math.max(index === 0 ? from : listed[index - 1]!.end, number - LONGEST_GAP), number);
  });
  if (listed.some(({ relative }) => relative !== null) || ahead.some((words) => PART.test(words))) return false;
  if (ahead.every((words, index) => Number(NTH_TIME.exec(words)?.groups?.nth) === index + 1)) return true;
  return isNear(sum(listed), stated.value) && ahead.every((words) => NAMED_TIME.test(words));
}

/**
 * `3回（5月20人、9月30人、1月25人）開催し、延べ75人`: the numbers in a bracket behind a count of just as many times or
 * places, where the sentence goes on with what they come to.
 */
function isOfCountedTimes({ folded }: Place, stated: Quantity, listed: readonly Quantity[], before: readonly Quantity[]): boolean {
  const times = before[before.indexOf(listed[0]!) - 1];
  if (times?.value !== listed.length || folded[times.end] !== "(") return false;
  const close = closingBracket(folded, times.end);
  if (close === null || close < listed.at(-1)!.end || close > stated.offset || stated.offset - close > LONGEST_GAP) return false;
  return !PART.test(folded.slice(times.end, close));
}
