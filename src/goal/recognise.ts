import type { Family, SheetForm } from "../forms";
import { headingYear } from "../japanese/yearHeading";
import type { Block, Grid } from "../sheet/grid";
import { compactText } from "./blockText";
import { findHeaders, type TableHeader } from "./header";
import { remembered } from "./remembered";

/** A worksheet recognised as one of a family's sheets. */
export interface Recognised {
  family: Family;
  form: SheetForm;
  headers: TableHeader[];
  /** Fiscal year that the printed title names. */
  titleYear: number | null;
}

const TITLE_POINTS = 3;
const ENOUGH_LABELS = 2;

/**
 * Finds the form that a worksheet was made from by its title, headings and field labels, never by positions.
 * Families that fit equally well are told apart by the year of their template: the nearest to the sheet's own.
 */
export function recognise(grid: Grid, families: readonly Family[]): Recognised | null {
  const printed = blocksLike(printedByAny(families), grid.blocks);
  let best: (Recognised & { points: number; distance: number }) | null = null;
  for (const family of families) {
    for (const form of family.sheets) {
      const blocks = blocksLike(printedBy(form), printed);
      const texts = blocks.map(compactText);
      const title = texts.find((text) => form.title.test(text));
      const headers = findHeaders(grid, blocks, form, title !== undefined);
      const labels = labelsFound(form, texts);
      if (!fits(form, headers, title !== undefined, labels)) continue;
      const titleYear = title === undefined ? null : headingYear(title);
      const points = (title ? TITLE_POINTS : 0) + (headers[0]?.columns.length ?? 0) + labels;
      const distance = titleYear === null ? 0 : Math.abs(titleYear - family.year);
      if (!best || points > best.points || (points === best.points && distance < best.distance)) {
        best = { family, form, headers, titleYear, points, distance };
      }
    }
  }
  return best;
}

/** The filled blocks that one of the forms' printed texts could be; the others are what people wrote, and most by far. */
function blocksLike(printed: RegExp, blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.text !== "" && printed.test(compactText(block)));
}

const printedBy = remembered((form: SheetForm) => anyOf(patternsOf(form)));
const printedByAny = remembered((families: readonly Family[]) => anyOf(families.flatMap(({ sheets }) => sheets.flatMap(patternsOf))));

function patternsOf({ title, columns, fields }: SheetForm): RegExp[] {
  return [title, ...columns.flatMap(({ heading, alias }) => [heading, ...(alias ? [alias] : [])]), ...fields.flatMap(({ label }) => label ?? [])];
}

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"));
}

/** A form without a table is known by its title, or by its labels where the title is gone; the others need a table header. */
function fits(form: SheetForm, headers: readonly TableHeader[], hasTitle: boolean, labels: number): boolean {
  return form.columns.length === 0 ? hasTitle || labels >= ENOUGH_LABELS : headers.length > 0;
}

function labelsFound(form: SheetForm, texts: readonly string[]): number {
  return form.fields.filter((field) => (field.place === "right" || field.place === "below") && texts.some((text) => field.label?.test(text))).length;
}
