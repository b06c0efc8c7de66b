import type { Family, SheetForm } from "../forms";
import { compact } from "../japanese/text/text";
import { printedYear } from "../japanese/periods/yearHeading";
import type { Block, Grid } from "../sheet/grid";
import { findHeaders, type TableHeader } from "./header";
import { ON_FILLING_IN } from "./patterns";
import { isPrintedAs, printedBlocks, type PrintedBlock, type PrintedBlocks } from "./printedText";

/** A worksheet recognised as one of a family's sheets. */
export interface Recognised {
  family: Family;
  form: SheetForm;
  headers: TableHeader[];
  /** The block that bears the form's title, perhaps with something around it. */
  title: Block | null;
  /** The blocks that bear the form's title, in reading order. */
  titles: Block[];
  /** What each of the forms may have printed on it. */
  printed: PrintedBlocks;
}

const TITLE_POINTS = 3;
const ENOUGH_LABELS = 2;
/** The heading of a worksheet that explains how a form is filled in and may show a sample of it. */
const INSTRUCTIONS = new RegExp(
  `^.{0,24}(?:(?:記[入載]|作成)(?:要[領項]|の?(?:仕方|方法|手引き?)|マニュアル|${ON_FILLING_IN}(?:点|事項)?)|の?書き方)(?:について)?$`,
);

/**
 * Finds the form that a worksheet was made from by its title, headings and field labels, never by positions.
 * Families that fit equally well are told apart by the year of their template: the nearest to the sheet's own.
 */
export function recognise(grid: Grid, families: readonly Family[]): Recognised | null {
  const printed = printedBlocks(grid, families);
  const isExplained = INSTRUCTIONS.test(compact(grid.blocks.find(({ text }) => text !== "")?.text ?? ""));
  let best: (Recognised & { points: number; distance: number }) | null = null;
  for (const family of families) {
    for (const form of family.sheets) {
      const blocks = printed.get(form) ?? [];
      const title = blocks.find(({ fits }) => fits.has(form.title)) ?? blocks.find(({ resembles }) => resembles.has(form.title));
      const headers = findHeaders(grid, blocks, form, title !== undefined);
      const labels = labelsFound(form, blocks);
      if (!fits(form, headers, title !== undefined, labels) || (isExplained && !title?.fits.has(form.title))) continue;
      const titleYear = title === undefined ? null : printedYear(title.text);
      const points = (title ? TITLE_POINTS : 0) + (headers[0]?.columns.length ?? 0) + labels;
      const distance = titleYear === null ? 0 : Math.abs(titleYear - family.year);
      if (!best || points > best.points || (points === best.points && distance < best.distance)) {
        best = { family, form, headers, title: title ?? null, titles: blocks.filter(({ fits }) => fits.has(form.title)), printed, points, distance };
      }
    }
  }
  return best;
}

/** A form without a table is known by its labels, fewer of them below its title; the others need a table header. */
function fits(form: SheetForm, headers: readonly TableHeader[], hasTitle: boolean, labels: number): boolean {
  return form.columns.length === 0 ? labels >= (hasTitle ? 1 : ENOUGH_LABELS) : headers.length > 0;
}

function labelsFound(form: SheetForm, blocks: readonly PrintedBlock[]): number {
  const isPrinted = (label: RegExp | null) => label !== null && blocks.some((block) => isPrintedAs(label, block));
  return form.fields.filter(({ place, label }) => (place === "right" || place === "below") && isPrinted(label)).length;
}
