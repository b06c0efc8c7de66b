import { compact } from "../../japanese/text/text";
import { headingYear, YEAR_HEADING } from "../../japanese/periods/yearHeading";

/** Stands for any fiscal year in a declared text: `{year}行政評価シート`. */
export const YEAR_MARK = "{year}";

/** The pattern that a declared text stands for: the whole text, compared compacted; `{year}` is any fiscal year, or none. */
export function plainPattern(text: string): RegExp {
  const parts = compact(text).split(YEAR_MARK).map(escaped);
  return new RegExp(`^${parts.join(`(?:${YEAR_HEADING})?`)}$`);
}

/** A printed text as it is declared: compacted, with `{year}` for the fiscal year that it names. */
export function withYearMark(text: string): string {
  return compact(text).replace(new RegExp(YEAR_HEADING, "g"), (year) => (headingYear(year) === null ? year : YEAR_MARK));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
