import { isAt, lengthAt, matchAt } from "../lookup/sticky";
import { rightBefore } from "../lookup/rightBefore";
import { codesOf } from "../lookup/wordTable";

const YEAR = "(?:平成|令和|昭和|[HRS]) ?(?:\\d{1,2}|元)(?:年度?)?|\\d{4}年度?";
const isEarlier = rightBefore(
  new RegExp(
    `(?:現状値?|現在値?|基準(?:値|年度?)|(?<![一-龠ァ-ヶーげけせみりれ])実績値?|(?:直近|過去|前回|現状|昨年|年度)の?実績値?|前[年回]度?(?:末(?:現在|時点)?)?(?:の?実績|\\([^()\\d]{1,8}\\))?|昨年度?(?:の?実績)?|当初値|策定時|従前|従来|[(（【](?:${YEAR})(?:末|の?実績値?|現在|時点){0,4}|(?:${YEAR})(?:末|の){0,4}(?:実績値?|現在|時点))(?:[はがの:：(]|で|では)? ?`,
  ),
);
/** 基準値:令和元年度 62.4点 */
const OF_LABELLED_YEAR = new RegExp(`(?:基準|現状|現在)値:(?:${YEAR})(?:末|時点)? ?$`);
const LABELLED_REACH = 14;

function isOfLabelledYear(folded: string, start: number): boolean {
  const end = folded.charCodeAt(start - 1);
  return YEAR_ENDS.has(end) && OF_LABELLED_YEAR.test(folded.slice(Math.max(0, start - LABELLED_REACH), start));
}

const YEAR_ENDS = codesOf("度年末点 ");
/** From one value to another: 80%から90%へ, 267人⇒286人. */
const TO_ANOTHER_STARTS = codesOf(" (か→⇒⇨➡");
const TO_ANOTHER = / ?(?:\([^()\n]{0,10}\))? ?(?:から|→|⇒|⇨|➡) ?(?:[^\d、。\n]{0,6})\d/y;

/** 前年度（197件）以下: what was before is the limit itself. */
const LIMIT = /\)の?(?:実績|水準)?(?=以上|以下|以内|未満|を?(?:上回|下回|超)|より(?:も)?(?:減|少な|低|小さ|短|下げ|抑え|増|多く|高|大き|長|上げ))/y;

/** Length of what stands between a number of an earlier year and the words that make it this year's limit; 0 where none do. */
export function limitBehind(folded: string, start: number, end: number): number {
  return folded[end] === ")" && isEarlier(folded, start) ? lengthAt(LIMIT, folded, end) : 0;
}

/** Between a number and last year's behind it: 112人（前年度100人）, 12％増、前年度100人. */
export const LAST_YEARS_BEHIND = /^(?:する|させる|とする|に(?:する|減らす))?[、( ]{1,2}(?:前年|昨年)度?(?:の?実績|同期|同月)?[はの: ]*$/;

/** より減らす, より低くする or より増やす behind such a number. */
const CHANGE = /\)より(?:も)?(?:(減|少な|低|小さ|短|下げ|抑え)|増|多く|高|大き|長|上げ)/y;

/** Below or above what was before, where a limit is worded as a change: 前年度（197件）より減らす. */
export function changeBehind(folded: string, end: number): "<" | ">" | null {
  const found = matchAt(CHANGE, folded, end);
  return found && (found[1] === undefined ? ">" : "<");
}

/** Whether a number from `start` to `end` states what was before and not what is aimed at. */
export function statesEarlierValue(folded: string, start: number, end: number): boolean {
  return isEarlier(folded, start) || isOfLabelledYear(folded, start) || (TO_ANOTHER_STARTS.has(folded.charCodeAt(end)) && isAt(TO_ANOTHER, folded, end));
}
