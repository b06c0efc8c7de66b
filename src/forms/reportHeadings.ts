/** 取組 as headings spell it. */
export const WORK = "取り?組み?";

/** The times by which headings tell the two reports apart, as parts of patterns for compacted texts. */
const MID_YEAR = "(?:中間(?:時点?|期)?|上半?期|年度途中|9月(?:末日?|30日)|9/30|10月1日)";
const YEAR_END = "(?:期末|年度?末|最終|1?年間|通年|下半?期|3月(?:末日?|31日)|3/31)";

const HOW_FAR = "(?:進捗|達成)(?:状況|度合い?|度|率)?";
/** What a column of reports tells: 進捗状況, 取組の実績, 目標に対する達成度. */
const REPORT = `(?:(?:${WORK}|目標|実施)(?:の|に対する)?)?(?:報告書?|評価|実績値?|結果|成果|状況|振り?返り|レビュー|点検|${HOW_FAR})`;
/** The same behind its time: 時点での, (3月31日)の. */
const AT_TIME = `(?:時点|現在)?(?:\\([^()]{1,12}\\))?(?:で|に|の)?(?:の|における)?${REPORT}`;
/** What may follow a heading's words; 中間報告のとおり in a report is none. */
const REST = "(?:\\(|$|及び|\\d{1,2}月|・)";

/** Only brackets, so that a report that begins with the same words is no heading: 実績(9月末) 12件. */
const BRACKETS = "(?:\\([^()]*\\))?$";
const inBrackets = (time: string) => `\\([^()]*${time}[^()]*\\)$`;

/** Other names of a mid-year report, the best first: its time is named before it, in brackets behind it, or not at all. */
export const MID_YEAR_HEADINGS: readonly RegExp[] = [
  new RegExp(`^${MID_YEAR}${AT_TIME}${REST}`),
  new RegExp(`^(?:${REPORT}|中間)${inBrackets(MID_YEAR)}`),
  new RegExp(`^(?:(?:${WORK}|目標)(?:の|に対する)?)?進捗(?:状況|度合い?|度)?${BRACKETS}`),
];

/** Other names of a final report, the best first. */
export const YEAR_END_HEADINGS: readonly RegExp[] = [
  new RegExp(`^${YEAR_END}${AT_TIME}${REST}`),
  new RegExp(`^${REPORT}${inBrackets(YEAR_END)}`),
  new RegExp(`^実績(?:報告|評価|・評価|・成果)?${REST}`),
  new RegExp(`^(?:(?:(?:${WORK}|目標)(?:の|に対する)?)?達成(?:状況|度合い?|度)|(?:${WORK}|実施)の?(?:実績|結果|成果)|成果・実績)(?:・達成度)?${BRACKETS}`),
];
