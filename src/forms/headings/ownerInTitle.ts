/** Words that name no owner of their own: 各区, 行政区; 担当部局. */
const ANY_WARD = "(?:[各全当本両局市町地学校]|行政|自治)区";
const ANY_OWNER = "各|全[部局]|担当|所管|関係";
const NAME = "[^、。・()\\d部局]";

/** Looked for no farther than a name reaches: most of what is asked is long and no title. */
const value = (name: string) => `(?!.{0,12}年度)(${name})`;

/** A ward or bureau in the title of its document (北浜区運営方針, 都市整備局の運営方針), as part of a pattern for compacted texts. */
export const TITLED_BUREAU = value(`(?!${ANY_WARD})(?:(?!区)${NAME}){1,6}区|(?!${ANY_OWNER})${NAME}{2,12}[局部]`);
/** The same of a department of the town hall (地域部), with a section's name behind it or not. */
export const TITLED_DEPARTMENT = value(`(?!${ANY_OWNER})${NAME}{2,12}[局部]`);
/** The same of a section (地域課). */
export const TITLED_SECTION = value(`(?!${ANY_OWNER})${NAME}{2,12}[課室所院館]`);
