import { eraOf, eraYear, yearNear } from "./calendar";
import { scanNumber } from "../numbers/numerals";
import { compact, FILL_IN_SIGNS, matchesOf } from "../text/text";

const ERA = "昭和|平成|令和|[SHRshr]";
const NUMBER = "\\d{1,2}|[元一二三四五六七八九十]{1,3}";
const WESTERN = "\\d{4}";
/** The same year in the other notation: 令和7(2025)年度. */
const ASIDE = "(?:\\([^()]{1,8}\\))?";
/** Signs that templates print for the number: 令和○○年度. */
const BLANK = `[${FILL_IN_SIGNS}-]{1,2}`;

/** … and behind it: 平成31年度(令和元年度). */
const ASIDE_YEAR = "(?:\\([^()]{1,7}年度?\\))?";

/**
 * Source of a pattern for the fiscal year that titles and headings print, compacted: `令和7年度`, `R7年度`, `2025年度`,
 * `令和7(2025)年度`, `令和7年度分`. The number may be left blank or be signs for it, as in an unfilled template.
 */
export const YEAR_HEADING = `(?:${ERA})?\\.?(?:${WESTERN}|${NUMBER}|${BLANK})?${ASIDE}年度${ASIDE_YEAR}(?:[分用版]の?)?`;

/** A year without 年度 right before a title's words: `H25重点目標管理シート`, `令和7年重点目標管理シート`, `2025重点目標管理シート`; no part of a date. */
const SHORT_YEAR = `(?:(?:昭和|平成|令和|[HR])\\.?(?:元|\\d{1,2})|(?:19|20)\\d{2})${ASIDE}年?(?![\\d.年月度])`;

/** Source of a pattern for the year that a title begins or ends with. */
export const TITLE_YEAR = `(?:${YEAR_HEADING}|${SHORT_YEAR})`;

/** A year over cells side by side, `|` between them: `令和|8|年度`, `令和8|年度`, `2026|年度`. */
export const YEAR_PIECES = new RegExp(`^(?:(?:${ERA})\\|?(?:\\d{1,2}|元)|${WESTERN})\\|?年度`);

/** A year of an era whose number was left blank: 令和　年度. */
export const UNNUMBERED_YEAR = new RegExp(`(?:昭和|平成|令和)(?:${BLANK})?年度`);

/** The label of the year that a sheet is about; 開始年度 is none. */
export const YEAR_LABEL = /^(?:対象|実施|評価|会計|当該|該当)?年度$/;

const NAMED_YEAR = new RegExp(`(?:(?<era>${ERA})\\.?(?<year>${NUMBER})|(?<!\\d)(?<western>${WESTERN}))${ASIDE}年?度`, "g");
/** Source of a pattern for what stands behind the first of the years of a plan: 令和5年度～令和9年度. */
export const TO_LAST_YEAR = `(?:[~〜]|から|-(?=\\D|${WESTERN}))(?:${ERA})?\\.?(?:${WESTERN}|${NUMBER})(?!\\d)`;
const PLAN_YEARS = new RegExp(`${NAMED_YEAR.source.replaceAll(/\?<(?:era|year|western)>/g, "?:")}${TO_LAST_YEAR}`);
/** 28年度の目標: a year without its era. */
const BARE_YEAR = /^(\d{1,2})年度/;

/** The fiscal year that a printed title or heading names, as a Western year; null when it names none, or those of a plan. */
export function headingYear(text: string): number | null {
  const [first] = yearsNamed(text);
  return first === undefined || PLAN_YEARS.test(compact(text)) ? null : first;
}

/** The latest of them: 平成27年度の評価と平成28年度の目標. */
export function latestYear(text: string): number | null {
  const years = yearsNamed(text);
  return years.length === 0 ? null : Math.max(...years);
}

function yearsNamed(text: string): number[] {
  return matchesOf(NAMED_YEAR, compact(text)).flatMap(({ groups }) => westernYear(groups ?? {}) ?? []);
}

function westernYear({ era: symbol, year = "", western }: Record<string, string | undefined>): number | null {
  if (western !== undefined) return Number(western);
  const era = symbol === undefined ? null : eraOf(symbol);
  const number = year === "元" ? 1 : scanNumber(year, 0)?.value;
  return era === null || number === undefined ? null : eraYear(era, number);
}

/** Source of a year without 年度 where no word of a title is taken for it: at the beginning, alone in brackets, or behind what a form is called. */
export const SHORT_YEAR_APART = `(?:^${SHORT_YEAR}|(?<=[(【])${SHORT_YEAR}(?=[)】])|(?<=シート|[表票])${SHORT_YEAR}$)`;

const SHORT = new RegExp(SHORT_YEAR_APART);

/** The same of a title or heading that may begin with the year alone, or bear it in brackets: `R5指標・目標`, `目標管理シート(R7)`. */
export function printedYear(heading: string): number | null {
  return headingYear(compact(heading).replace(SHORT, (year) => `${year.replace(/年$/, "")}年度`));
}

/** What the headings of several years' columns are ordered by, also where they leave out the era (27年度実績, 28年度目標). */
export function columnYears(headings: readonly string[]): number[] {
  const years = headings.map(printedYear);
  const known = years.find((year) => year !== null);
  return headings.map((heading, at) => {
    const bare = BARE_YEAR.exec(compact(heading))?.[1];
    if (years[at] !== null || bare === undefined) return years[at] ?? 0;
    return known ? yearNear(Number(bare), known) : Number(bare);
  });
}
