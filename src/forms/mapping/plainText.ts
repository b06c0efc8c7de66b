import { compact } from "../../japanese/text/text";
import { SHORT_YEAR_APART, YEAR_HEADING } from "../../japanese/periods/yearHeading";

/** Stands for any fiscal year in a declared text: `{year}行政評価シート`. */
export const YEAR_MARK = "{year}";

const ANY_YEAR = `(?:${YEAR_HEADING}|${SHORT_YEAR_APART})`;

/**
 * The pattern that a declared text stands for: the whole text, compared compacted; `{year}` is any fiscal year, or none.
 * Alone it is a year, and not the label 年度 before it.
 */
export function plainPattern(text: string): RegExp {
  const short = compact(text);
  return new RegExp(short === YEAR_MARK ? `^(?!年度)${ANY_YEAR}$` : `^${sourceOf(short)}$`);
}

/** The pattern of a label: a colon behind it changes nothing. */
export function labelPattern(label: string): RegExp {
  return plainPattern(compact(label).replace(/(?<=.):$/, ""));
}

/** The pattern of a label that its value stands behind in the same cell; a colon, where declared, stands between them. */
export function labelWithinPattern(label: string): RegExp {
  const short = compact(label);
  return new RegExp(short.endsWith(":") ? `^${sourceOf(short.slice(0, -1))}(?::|$)` : `^${sourceOf(short)}:?`);
}

function sourceOf(short: string): string {
  return short.split(YEAR_MARK).map(escaped).join(`${ANY_YEAR}?`);
}

/** A printed text as it is declared: compacted, with `{year}` for the fiscal year that it names. */
export function withYearMark(text: string): string {
  return compact(text).replace(new RegExp(ANY_YEAR, "g"), (year) => (/[\d元一二三四五六七八九十]/.test(year) ? YEAR_MARK : year));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
