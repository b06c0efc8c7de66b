/** 取組 as headings spell it. */
export const WORK = "取り?組み?";

/** The times by which headings tell the two reports apart, as parts of patterns for compacted texts. */
const MID_YEAR_TIME = "(?:中間(?:時点?|期)?|前?上半?期|前半期|年度途中|4月?[~-]9月|9月(?:末日?|30日)|9/30|10月1日)";
const YEAR_END_TIME = "(?:期末|年度?末|最終|1?年間|通[年期]|下半?期|後半期|10月?[~-]翌?3月|3月(?:末日?|31日)|3/31)";
/** A day alone, as no period is written: 9月末現在. */
const AS_OF = "(?:現在|時点)$";

const HOW_FAR = "(?:進捗|達成)(?:状況|度合い?|度|率)?";
/** What a column of reports tells: 進捗状況, 取組の実績, 目標に対する達成度. */
const REPORT = `(?:(?:${WORK}|目標|実施)(?:の|に対する)?)?(?:報告書?|評価|実績値?|結果|成果|状況|振り?返り|レビュー|点検|${HOW_FAR})`;
/** The same behind its time: 時点での, (3月31日)の. */
const AT_TIME = `(?:時点|現在)?(?:\\([^()]{1,12}\\))?(?:で|に|の)?(?:の|における)?${REPORT}`;
/** What may follow a heading's words; 中間報告のとおり in a report is none. */
const REST = "(?:\\(|$|及び|\\d{1,2}月|・)";

/** Only brackets, so that a report that begins with the same words is no heading: 実績(9月末) 12件. */
const BRACKETS = "(?:\\([^()]*\\))?$";
/** … of which the first names the time, and what is asked for may stand in others: 実績(9月末)(目標に対する達成度). */
const inBrackets = (time: string) => `\\([^()]*${time}[^()]*\\)(?:(?:及び)?\\([^()]*\\))*$`;

/** Other names of a mid-year report, the best first: its time is named before it, in brackets behind it, or not at all. */
export const MID_YEAR_HEADINGS: readonly RegExp[] = [
  new RegExp(`^${MID_YEAR_TIME}${AT_TIME}${REST}`),
  new RegExp(`^(?:${REPORT}|中間)${inBrackets(MID_YEAR_TIME)}`),
  new RegExp(`^(?:(?:${WORK}|目標)(?:の|に対する)?)?進捗(?:状況|度合い?|度)?${BRACKETS}`),
  new RegExp(`^(?:${MID_YEAR_TIME}${AS_OF}|中間(?:時点)?$|途中経過${BRACKETS})`),
];

/** Other names of a final report, the best first. */
export const YEAR_END_HEADINGS: readonly RegExp[] = [
  new RegExp(`^${YEAR_END_TIME}${AT_TIME}${REST}`),
  new RegExp(`^${REPORT}${inBrackets(YEAR_END_TIME)}`),
  new RegExp(`^実績(?:報告|評価|・評価|・成果)?${REST}`),
  new RegExp(`^(?:(?:(?:${WORK}|目標)(?:の|に対する)?)?達成(?:状況|度合い?|度)|(?:${WORK}|実施)の?(?:実績|結果|成果)|成果・実績)(?:・達成度)?${BRACKETS}`),
  new RegExp(`^(?:${YEAR_END_TIME}${AS_OF}|(?:結果|成果)${BRACKETS})`),
];

/** What both reports are called where a group heading tells which is which. */
export const REPORT_HEADING = /^(?:取り?組み?の?(?:実績|状況)|実績|(?:進捗|実施)状況|状況|現状)(?:$|\()/;
/** The group headings that tell it. */
export const HALF_YEAR = /上半?期|中間|9月末/;
export const YEAR_END = /期末|年度末|年間|最終|3月末|達成の?状況/;
