import { digitsValue } from "../../numbers/numerals";
import { matchesOf } from "../../text/text";
import { countsIn } from "../row/reportCounts";

/** 残り1,000食分は */
const COUNTED_REST = /^残[るり]の?([0-9][0-9,]*)([^0-9月日年、。はをがの]{1,3})(?:分)?は/;
/** 51室は */
const COUNTED_PART = /(?<![0-9,.])([0-9][0-9,]*(?:\.[0-9]+)?)([^0-9月日年、。はをがの]{1,3})(?:について)?は/;

/** 51室は6月に設置する, of 148室: counted as the target is, and fewer. */
export function isPartOf(words: string, target: string): boolean {
  const [, part, counter] = COUNTED_PART.exec(words) ?? [];
  if (counter === undefined) return false;
  return countsIn(target).some((whole) => whole.counter.startsWith(counter) && whole.count > digitsValue(part!));
}

/** (残り100枚は令和8年度に納品), where what was done is fewer than the target asks for. */
export function isMissingRest(words: string, done: string, target: string): boolean {
  return makesUpTarget(COUNTED_REST.exec(words), done, target);
}

/** 2台は後継機種の発売後に更新する, where 12台 of 14台 were done. */
export function isMissingPart(words: string, done: string, target: string): boolean {
  return makesUpTarget(COUNTED_PART.exec(words), done, target);
}

/** Whether a counted part and what was done are together what the target asks for. */
function makesUpTarget(part: RegExpExecArray | null, done: string, target: string): boolean {
  const [, rest, counter] = part ?? [];
  if (counter === undefined) return false;
  const isSame = (one: { counter: string }): boolean => one.counter.startsWith(counter) || counter.startsWith(one.counter);
  const asked = countsIn(target).find(isSame);
  return asked !== undefined && countsIn(done).some((one) => isSame(one) && one.count + digitsValue(rest!) === asked.count);
}

/** 1件は令和9年6月までに設置する計画書が提出された: of a part, by when. */
const PART_BY_THEN = /^[0-9]+([^0-9月日年、はをが]{1,3})(?:について)?は[^、]*までに[^、]*$/;

/** Whether a part of what was counted is left until then: 7件中6件が是正済み. */
export function isPartByThen(core: string, words: string, told: string): boolean {
  const counter = PART_BY_THEN.exec(core)?.[1];
  return counter !== undefined && !words.includes("うち") && countsIn(told).some((one) => one.counter.startsWith(counter));
}

/** Of how many some are told: 6か所のうち5か所. */
const WHOLE_OF_PART = /[0-9]([^0-9、。はをが]{1,4})(?:のうち|中)、?[0-9]/g;

/** Whether what was done is told of some of the same: 6か所のうち5か所を更新した. */
export function isOneOfThem(words: string, done: string): boolean {
  const counter = COUNTED_PART.exec(words)?.[2];
  return counter !== undefined && matchesOf(WHOLE_OF_PART, done).some(([, whole]) => whole!.startsWith(counter));
}
