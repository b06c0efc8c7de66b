import type { Family, SheetForm } from "../../forms";
import { isHeadingLine } from "../../forms/mapping/tableHeading";
import { compact } from "../../japanese/text/text";
import type { Grid } from "../../sheet/grid";
import { isFieldLabel } from "../fields/fields";
import type { TableHeader } from "../headings/header";
import { captionOfLastYear } from "./lastYear";
import { isHeadingAgain } from "./asides";
import { filledAt, isFoot } from "./lines";
import { isPlainHeadings } from "./otherHeadings";
import type { PrintedBlocks } from "../headings/printedText";

/** A table of a form: its header, and the first grid row below that no longer belongs to it. */
export interface Table {
  header: TableHeader;
  end: number;
}

/**
 * First grid row below one of a form's headers that no longer belongs to its table: a footer field, the title of another
 * part of the document, the head of a further page, the next header, a table of another kind, or the end.
 */
export function tableEnd(grid: Grid, form: SheetForm, { sheets }: Family, printed: PrintedBlocks, headers: readonly TableHeader[], at: number): number {
  const header = headers[at]!;
  const next = headers[at + 1];
  const limit = next ? (captionOfLastYear(grid, next) ?? pageTop(grid, headers[0]!, next, header.bottom)) : grid.lastRow + 1;
  const labels = (printed.get(form) ?? []).filter((block) => isFieldLabel(form, block));
  const titles = sheets.flatMap((part) => (part === form ? [] : (printed.get(part) ?? []).filter(({ fits }) => fits.has(part.title))));
  const end = [...labels, ...titles].reduce((least, { area: { top } }) => (top > header.bottom && top < least ? top : least), limit);
  return otherTable(grid, header, end);
}

/**
 * Where a line of other headings begins a table of another kind, perhaps with its caption above it behind a blank line;
 * `end` where none does. Without the blank line nothing but headings may stand in it, and a row above it.
 */
function otherTable(grid: Grid, header: TableHeader, end: number): number {
  let top: number | null = null;
  let isBelowRow = false;
  for (let row = header.bottom + 1; row < end; row++) {
    const line = filledAt(grid, { left: 0, right: Infinity }, row);
    if (line.length === 0) top = row + 1;
    else if (line.length > 1) {
      const isPlain = isPlainHeadings(line);
      const begins = isPlain ? isBelowRow || top !== null : top !== null && isHeadingLine(grid, row);
      if (begins && !isHeadingAgain(header, filledAt(grid, header, row))) return top ?? row;
      isBelowRow ||= !isPlain;
      top = null;
    }
  }
  return end;
}

/** What a further page adds to a line of its head: (続き), No.2, その2, (2/3). */
const OF_PAGE = /\(?(?:続き|つづき|続|No\.?\d{1,2}|その(?:\d|[二三四五])|\d{1,2}(?:\/\d{1,2}|頁|ページ|枚目))\)?$/i;

/** Where a further page begins: at its header, or at the lines above it that say again what stands above the first header. */
function pageTop(grid: Grid, first: TableHeader, next: TableHeader, above: number): number {
  const head = new Set(grid.blocks.filter(({ area }) => area.top < first.top).map(({ text }) => compact(text)));
  const isAgain = (text: string) => head.has(text) || head.has(text.replace(OF_PAGE, "")) || isFoot(text);
  let top = next.top;
  for (let row = next.top - 1; row > above; row--) {
    const texts = grid.startingAt(row).flatMap(({ text }) => (text.trim() === "" ? [] : [compact(text)]));
    if (!texts.every(isAgain)) break;
    if (texts.length > 0) top = row;
  }
  return top;
}
