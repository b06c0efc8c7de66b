import { monthYear, namedEraYear, yearNear } from "../../periods/calendar";
import { NEXT_YEAR } from "../../words/times";
import { matchesOf } from "../../text/text";

/** Every one of these names holds one. */
const YEAR_SIGN = /[年.\/来]|次シ|雪解|[HRhr]\d/;
const WORD = new RegExp(`${NEXT_YEAR}|来(?:春|夏|秋|冬|季)|[来次]シーズン|雪解け|年度を(?:また|跨)(?:いで|ぎ)`);
const ERA_YEAR = /(平成|令和|(?<![一-龠])[平令]|[㍻㋿HRhr])\.?(\d{1,2}|元)(?:年(度)?|\.)(?:(\d{1,2})月?)?/g;
const WESTERN_YEAR = /(20\d{2})(?:年(度)?(?:(\d{1,2})月)?|[/.](?=(?:1[0-2]|0?[1-9])(?!\d))(?<slash>\d{1,2}))/g;
/** R9着工予定: a year without 年 is a fiscal one. */
const BARE_YEAR = /(?<![A-Za-z0-9])([HRhr])(\d{1,2})(?=の?(?:以降|当初|[春夏秋冬]|[一-龠]{2}予定|[一-龠]{2}見込))/g;
/** 令和9年夏頃: spring, summer and autumn of a calendar year; its winter may be the one before. */
const SEASON = /(?:(平成|令和|(?<![A-Za-z])[HR])(\d{1,2}|元)|(20\d{2}))年の?(?:初?[春夏秋]|晩[春夏秋])/g;
/** 27年度, 27年4月 */
const SHORT_YEAR = /(?<![\d平成令和㍻㋿HRhr第])(\d{1,2})年(?:度(?!目)|(\d{1,2})月)/g;

/** What the patterns catch of a fiscal year. */
const FISCAL = "度";

/** Whether a text (width folded) names a time after the end of fiscal year N: 来年度, 令和N+1年度, a month after March. */
export function namesTimeBeyond(text: string, fiscalYear: number): boolean {
  if (!YEAR_SIGN.test(text)) return false;
  return WORD.test(text) || TOLD_YEARS.some(([pattern, liesBeyond]) => matchesOf(pattern, text).some((match) => liesBeyond(match, fiscalYear)));
}

/** Ways to write a year, and whether what is written lies beyond a fiscal year. */
const TOLD_YEARS: readonly [RegExp, (match: RegExpExecArray, fiscalYear: number) => boolean][] = [
  [ERA_YEAR, ([, era, n, isFiscal, month], fiscalYear) => isBeyond(namedEraYear(era!, n!), isFiscal, month, fiscalYear)],
  [WESTERN_YEAR, ({ 1: year, 2: isFiscal, 3: month, groups }, fiscalYear) => isBeyond(Number(year), isFiscal, month ?? groups?.slash, fiscalYear)],
  [SEASON, ([, era, n, western], fiscalYear) => isBeyond(era === undefined ? Number(western) : namedEraYear(era, n!), FISCAL, undefined, fiscalYear)],
  [BARE_YEAR, ([, era, n], fiscalYear) => isBeyond(namedEraYear(era!, n!), FISCAL, undefined, fiscalYear)],
  [SHORT_YEAR, ([, n, month], fiscalYear) => isBeyond(yearNear(Number(n), fiscalYear), month === undefined ? FISCAL : undefined, month, fiscalYear)],
];

/** A later fiscal year, or a calendar year with a month after March N+1; without a month the year after next at the earliest; null is a year that its era never had. */
function isBeyond(year: number | null, isFiscal: string | undefined, month: string | undefined, fiscalYear: number): boolean {
  if (year === null) return false;
  if (isFiscal) return year > fiscalYear;
  if (month === undefined) return year > fiscalYear + 1;
  return monthYear(fiscalYear, Number(month)) < year || year > fiscalYear + 1;
}
