import type { Family, SheetForm } from "../../forms";
import { compact } from "../../japanese/text/text";
import { printedYear } from "../../japanese/periods/yearHeading";
import type { Block, Grid } from "../../sheet/grid";
import { findHeaders, type TableHeader } from "./header";
import { ON_FILLING_IN } from "./fillingIn";
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
  let best: Candidate | null = null;
  for (const family of families) {
    for (const form of family.sheets) {
      const found = candidate(grid, family, form, printed);
      if (!found || (isExplained && found.titles.length === 0)) continue;
      if (!best || found.points > best.points || (found.points === best.points && found.distance < best.distance)) best = found;
    }
  }
  return best;
}

/** A form that a worksheet may have been made from. */
interface Candidate extends Recognised {
  /** For its title, headings and labels that are printed. */
  points: number;
  /** Years between its template and the year in the title; 0 where the title names none. */
  distance: number;
}

/** What a worksheet has of one form; null where that is too little. */
function candidate(grid: Grid, family: Family, form: SheetForm, printed: PrintedBlocks): Candidate | null {
  const blocks = printed.get(form) ?? [];
  const titles = blocks.filter(({ fits }) => fits.has(form.title));
  const title = titles[0] ?? blocks.find(({ resembles }) => resembles.has(form.title)) ?? null;
  const headers = findHeaders(grid, blocks, form, title !== null);
  const labels = labelsFound(form, blocks);
  if (!fits(form, headers, title !== null, labels)) return null;
  const titleYear = title && printedYear(title.text);
  return {
    ...{ family, form, headers, title, titles, printed },
    points: (title ? TITLE_POINTS : 0) + (headers[0]?.columns.length ?? 0) + labels,
    distance: titleYear === null ? 0 : Math.abs(titleYear - family.year),
  };
}

/** A form without a table is known by its labels, fewer of them below its title; the others need a table header. */
function fits(form: SheetForm, headers: readonly TableHeader[], hasTitle: boolean, labels: number): boolean {
  return form.columns.length === 0 ? labels >= (hasTitle ? 1 : ENOUGH_LABELS) : headers.length > 0;
}

function labelsFound(form: SheetForm, blocks: readonly PrintedBlock[]): number {
  const isPrinted = (label: RegExp | null) => label !== null && blocks.some((block) => isPrintedAs(label, block));
  return form.fields.filter(({ place, label }) => (place === "right" || place === "below") && isPrinted(label)).length;
}
