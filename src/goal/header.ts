import type { ColumnForm, SheetForm } from "../forms";
import { compact } from "../japanese/text";
import type { Block, Grid } from "../sheet/grid";
import type { PrintedBlock } from "./printedText";

/** A table header as found on a sheet: which block is the heading of which column. */
export interface TableHeader {
  top: number;
  bottom: number;
  /** Leftmost and rightmost grid columns of the table, blank heading cells included. */
  left: number;
  right: number;
  columns: { form: ColumnForm; block: Block }[];
}

/** Header rows lie at most this far below the first of them (three-row headers). */
const HEADER_DEPTH = 2;
const MIN_SHARE = 0.4;

/**
 * Finds every header of a form's table, top to bottom; a header that is repeated further down is another entry.
 * Columns are recognised by their headings wherever they stand. Where the form's title is printed (`isTitled`), one
 * heading is enough for a table of two columns, and a column may bear another name (alias).
 *
 * @param blocks those of the grid that the form may have printed, in reading order
 */
export function findHeaders(grid: Grid, blocks: readonly PrintedBlock[], form: SheetForm, isTitled: boolean): TableHeader[] {
  const { columns } = form;
  const headers: TableHeader[] = [];
  let band: PrintedBlock[] = [];
  const close = () => {
    const header = headerOf(grid, columns, band, isTitled);
    if (header) headers.push(header);
    band = [];
  };
  for (const block of blocks) {
    const matching = columns.filter((column) => isHeading(grid, column, block) || (isTitled && isAlias(grid, column, block)));
    if (matching.length === 0) continue;
    const [first] = band;
    if (first && (block.area.top > first.area.top + HEADER_DEPTH || repeats(grid, band, block, matching))) close();
    band.push(block);
  }
  close();
  return headers;
}

/** Whether one of the columns already has its heading in a line above: the header begins anew. */
function repeats(grid: Grid, band: readonly PrintedBlock[], block: PrintedBlock, columns: readonly ColumnForm[]): boolean {
  return band.some((one) => one.area.top < block.area.top && columns.some((column) => isHeading(grid, column, one)));
}

function isHeading(grid: Grid, { heading, under }: ColumnForm, block: PrintedBlock): boolean {
  return block.fits.has(heading) && (under === undefined || standsUnder(grid, block, under));
}

function isAlias(grid: Grid, { alias, under }: ColumnForm, block: PrintedBlock): boolean {
  return alias !== undefined && block.fits.has(alias) && (under === undefined || standsUnder(grid, block, under));
}

function standsUnder(grid: Grid, { area }: Block, group: RegExp): boolean {
  const above = grid.overlapping(area.top - HEADER_DEPTH, area.top - 1);
  return above.some((one) => one.area.bottom < area.top && one.area.left <= area.left && one.area.right >= area.right && group.test(compact(one.text)));
}

function headerOf(grid: Grid, forms: readonly ColumnForm[], band: readonly PrintedBlock[], isTitled: boolean): TableHeader | null {
  const columns: TableHeader["columns"] = [];
  for (const column of forms) {
    const block = band.find((one) => isHeading(grid, column, one)) ?? (isTitled ? band.find((one) => isAlias(grid, column, one)) : undefined);
    if (block) columns.push({ form: column, block });
  }
  if (columns.length < Math.max(isTitled ? 1 : 2, Math.ceil(forms.length * MIN_SHARE))) return null;
  const top = Math.min(...columns.map(({ block }) => block.area.top));
  const bottom = Math.max(...columns.map(({ block }) => block.area.bottom));
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const inRows = rows.flatMap((row) => grid.startingAt(row)).filter(({ area }) => area.bottom <= bottom);
  return {
    top,
    bottom,
    left: inRows.reduce((least, { area }) => Math.min(least, area.left), Infinity),
    right: inRows.reduce((most, { area }) => Math.max(most, area.right), 0),
    columns,
  };
}
