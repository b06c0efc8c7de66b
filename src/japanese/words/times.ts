/** What stands before the last digits of a year: 令和8年, R8年度, 2026年. */
export const YEAR_PREFIX = "(?:令和|平成|[RH]|20)";

/** Times beyond the fiscal year that need no calendar. */
export const NEXT_YEAR = "(?:来年度|次年度|翌年度|新年度|年度明け|来年|翌年)";
/** Whether words name one of them. */
export const NAMES_NEXT_YEAR = new RegExp(NEXT_YEAR);

/** Names a month of the first half of the fiscal year: 4月 to 9月, of this year or the next. */
export const NAMES_FIRST_HALF = /(?:^|[^0-9])[4-9]月/;
