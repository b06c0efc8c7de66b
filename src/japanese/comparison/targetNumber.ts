import { isDifferenceWord } from "../quantities/aim";
import { isDigitAt } from "../numbers/numerals";
import { NAMES_ALL } from "../quantities/fixedSet";
import type { Placed } from "../quantities/placed";
import { numberOffset } from "../quantities/quantity";
import { isComparableRatio } from "../quantities/ratio";
import { OF_WHOLE } from "./resultParts";
import { isAt, matchAt } from "../lookup/sticky";

/** 62か所を54か所にする: where it starts. */
const TURNED_INTO = /を(?=\d[\d,.]*([^\d、。\n]{1,4}?)(?:に|へ|まで|とする))/y;

/** 各校3人、計24人: what each has only makes up what all have. */
const OF_EACH = /各[^、。\d]{1,6}$/;
const OF_ALL = /(?:ずつ|以上|程度)?(?:、|,|の|で、?)(?:合わせて|全体で|計|合計|延べ)約?\d/y;

/** 8本(+3本), 40件(前年比▲5件): by how much the number before the bracket differs. */
export const DIFFERENCE_BEHIND = /\d[^、。()\d\n]{0,5}\([^()\d]{0,10}[+▲△]$/;

/** 5点満点 only says how the score is counted. */
const BEST_SCORE = "満点";

/** 18か所すべて, 会員全員(120人), 全12区画の完売: all there are, but so many. */
const ALL_OF_THEM = / ?(?:の?(?:すべて|全て|全部)|全員|[をの]?完売)|(?<=全員\(\d[\d,]{0,6}[人名])\)/y;

/** Whether a number is all there is of something, with nothing behind it that counts them. */
export function isWholeSet({ folded, quantity }: Placed): boolean {
  return quantity.fixedSet && !isAt(ALL_OF_THEM, folded, quantity.end);
}

/** 定員を40人とする: the capacity itself is to be reached. */
const IS_MADE = /分?(?:程度|以上)?(?:(?:[にへと]|まで)(?:する|し|増や|広げ|拡[大充]|引き?上げ|確保|維持|[増拡])|[をの]?(?:確保|維持|拡大|整備))/y;

/** 105か所の避難所のうち60か所 */
const OF_WHOLE_NAMED = /の[^、。\n\d()はがを]{1,10}の(?:うち、?|中から)[^、。\n\d]{0,8}\d/y;

/** 1,800人の95%以上: a share of them is asked for. */
const SHARE_OF_IT = /の(?:うち)?、?(?:約|概ね|おおむね)?[\d０-９][\d０-９.．]*(?:[%％]|割)/y;

/** 1,800人 of 対象1,800人のうち500人; in 60人うち学生20人 the 60 are to be reached. */
function isNamedWhole(text: string, end: number): boolean {
  return isAt(SHARE_OF_IT, text, end) || (isAt(OF_WHOLE, text, end) && !text.startsWith("うち", end)) || isAt(OF_WHOLE_NAMED, text, end);
}

/** Whether the words before a number tell how many there is room for: 定員40人. */
export function isCapacity(before: string): boolean {
  return /定員(?!充足|超過|増|数|に(?:対する|占める))[^、。\d]{0,8}$/.test(before);
}

/** 出前授業 全11校: so many, and nothing else is said of them. */
const ENDS_LINE = / *(?:\n|$)/y;

/** Whether a report (width folded) tells of a part of all there are: 全24園の点検 and 24園中21園. */
function isToldInPart({ folded, quantity }: Placed, report: string): boolean {
  const all = folded.slice(numberOffset(quantity), quantity.end);
  const at = NAMES_ALL.test(folded.slice(0, numberOffset(quantity))) ? report.indexOf(all) : -1;
  return at >= 0 && !isDigitAt(report, at - 1) && isAt(OF_WHOLE, report, at + all.length);
}

/** Whether a number of a target is one to reach, held against a report (width folded). */
export function isTarget(placed: Placed, report: string): boolean {
  const { text, folded, quantity, before } = placed;
  if (
    (isWholeSet(placed) && !isAt(ENDS_LINE, folded, quantity.end) && !isToldInPart(placed, report)) ||
    quantity.baseline ||
    (quantity.relative === "ratio" && !isDifferenceWord(placed) && !isComparableRatio(quantity))
  )
    return false;
  if ((quantity.relative === null && isCapacity(before) && !isAt(IS_MADE, text, quantity.end)) || isNamedWhole(text, quantity.end)) return false;
  if (DIFFERENCE_BEHIND.test(before)) return false;
  if (OF_EACH.test(before) && isAt(OF_ALL, folded, quantity.end)) return false;
  if (matchAt(TURNED_INTO, folded, quantity.end)?.[1]?.startsWith(quantity.unit)) return false;
  return !text.startsWith(BEST_SCORE, quantity.end) && !/(?<!の)うち[^、。\d]{0,8}$/.test(before);
}
