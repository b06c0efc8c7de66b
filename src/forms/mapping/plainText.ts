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
  if (short === YEAR_MARK) return new RegExp(`^(?!年度)${ANY_YEAR}$`);
  const parts = short.split(YEAR_MARK).map(escaped);
  return new RegExp(`^${parts.join(`${ANY_YEAR}?`)}$`);
}

/** A printed text as it is declared: compacted, with `{year}` for the fiscal year that it names. */
export function withYearMark(text: string): string {
  return compact(text).replace(new RegExp(ANY_YEAR, "g"), (year) => (/[\d元一二三四五六七八九十]/.test(year) ? YEAR_MARK : year));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
