import type { Family, SheetForm } from "../forms";
import { compact } from "../japanese/text";
import type { Grid } from "../sheet/grid";
import { findHeaders, type TableHeader } from "./header";

/** A worksheet recognised as one of a family's sheets. */
export interface Recognised {
  family: Family;
  form: SheetForm;
  headers: TableHeader[];
  /** Fiscal year that the printed title names. */
  titleYear: { era: string; year: string } | null;
}

const TITLE_POINTS = 3;

/**
 * Finds the form that a worksheet was made from by its title, headings and field labels, never by positions.
 * Families that fit equally well are told apart by the year of their template: the nearest to the sheet's own.
 */
export function recognise(grid: Grid, families: readonly Family[], yearOf: (era: string, year: string) => number | null): Recognised | null {
  const texts = grid.blocks.filter((block) => block.text !== "").map((block) => compact(block.text));
  let best: (Recognised & { points: number; distance: number }) | null = null;
  for (const family of families) {
    for (const form of family.sheets) {
      const title = firstMatch(form.title, texts);
      const headers = findHeaders(grid, form);
      if (!fits(form, headers, title !== null)) continue;
      const titleYear = yearGroups(title);
      const year = titleYear ? yearOf(titleYear.era, titleYear.year) : null;
      const points = (title ? TITLE_POINTS : 0) + (headers[0]?.columns.length ?? 0) + labelsFound(form, texts);
      const distance = year === null ? 0 : Math.abs(year - family.year);
      if (!best || points > best.points || (points === best.points && distance < best.distance)) {
        best = { family, form, headers, titleYear, points, distance };
      }
    }
  }
  return best;
}

/** A form without a table is known by its title alone; the others need a table header. */
function fits(form: SheetForm, headers: readonly TableHeader[], hasTitle: boolean): boolean {
  return form.columns.length === 0 ? hasTitle : headers.length > 0;
}

function labelsFound(form: SheetForm, texts: readonly string[]): number {
  return form.fields.filter((field) => field.place === "right" && texts.some((text) => field.label?.test(text))).length;
}

function firstMatch(pattern: RegExp, texts: readonly string[]): RegExpExecArray | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/** The era and year that a title or heading pattern caught, null when it caught none. */
export function yearGroups(match: RegExpExecArray | null): { era: string; year: string } | null {
  const { era, year } = match?.groups ?? {};
  return era && year ? { era, year } : null;
}
