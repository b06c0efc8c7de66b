import type { ColumnForm, SheetForm } from "../../forms";
import { compact } from "../../japanese/text/text";
import { addTo } from "../../sheet/addTo";
import type { Area } from "../../sheet/address";
import { isStraySpace, type Block, type Grid } from "../../sheet/grid";
import { areaUnder, columnOverlap, continued, keyOf } from "./columnAreas";
import { HEADER_DEPTH, isHeading, isOtherName, type HeadingTest } from "./heading";
import { isHeaderAgain, isTable, LEAST_AGAIN, repeats, withoutLabels } from "./headerTests";
import { headingsFound, withoutLines, type FoundHeading } from "./headingsFound";
import type { PrintedBlock } from "./printedText";

/** A table header as found on a sheet: which block is the heading of which column. */
export interface TableHeader {
  top: number;
  bottom: number;
  /** Leftmost and rightmost grid columns of the table, blank heading cells included. */
  left: number;
  right: number;
  columns: HeaderColumn[];
  /** All cells of its lines, those of columns that the form does not know too. */
  cells: readonly Block[];
}

/** A column of a table: its heading, and the grid columns that stand under it. */
export interface HeaderColumn {
  form: ColumnForm;
  block: Block;
  area: Area;
}

/** Blank grid columns between two columns of one table, at most. */
const WIDEST_GAP = 2;

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
  const names = new Set<string>();
  const lines = new Map<number, PrintedBlock[]>();
  for (const block of blocks) addTo(lines, block.area.top, block);
  const isAgain = (block: PrintedBlock) => names.has(compact(block.text)) || isHeaderAgain(grid, headers[0]!, lines.get(block.area.top)!, isTitled);
  const isNamed: HeadingTest = (column, block) => isOtherName(grid, column, block, isTitled) && (headers.length === 0 || isAgain(block));
  let band: PrintedBlock[] = [];
  /** Takes the lines from `top` on for the beginning of another header where those above are none. */
  const close = (top: number) => {
    const header = headerOf(grid, form, band, isNamed, isTitled);
    if (header) headers.push(headers[0] ? completed(header, headers[0]) : header);
    for (const { block } of header?.columns ?? []) names.add(compact(block.text));
    band = header ? [] : band.filter(({ area }) => area.top >= top);
  };
  const matchingOf = (block: PrintedBlock) => {
    const own = columns.filter((column) => isHeading(grid, column, block));
    return own.length > 0 ? own : columns.filter((column) => isNamed(column, block));
  };
  for (const block of blocks) {
    const matching = matchingOf(block);
    if (matching.length === 0) continue;
    const { top } = block.area;
    const known = headers.length;
    if (repeats(grid, band, block, matching)) close(top);
    else if (band[0] && top > band[0].area.top + HEADER_DEPTH) close(top - HEADER_DEPTH);
    // What seemed another name may be a label in the table of the header that was just closed: 実績, 評価.
    if (headers.length === known || matchingOf(block).length > 0) band.push(block);
  }
  close(Infinity);
  return headers;
}

/** A header with the columns of the first one that stand there again under headings of no known name. */
function completed(header: TableHeader, first: TableHeader): TableHeader {
  const same = header.columns.filter(({ form, area: { left } }) => first.columns.some((one) => one.form.role === form.role && one.area.left === left));
  if (same.length < LEAST_AGAIN) return header;
  const others = first.columns.filter(({ form, area }) => header.columns.every((one) => one.form.role !== form.role && columnOverlap(one.area, area) < 1));
  return { ...header, columns: [...header.columns, ...others] };
}

function headerOf(grid: Grid, form: SheetForm, printed: readonly PrintedBlock[], isNamed: HeadingTest, isTitled: boolean): TableHeader | null {
  const band = withoutLabels(form, printed);
  const found = headingsFound(grid, form, band, isNamed);
  const columns = found.map((column) => withoutLines(column, found));
  const owned = found.filter(({ form: { heading }, block }) => block.fits.has(heading) || (isTitled && block.resembles.has(heading)));
  if (!isTable(form, columns, owned.length, isTitled)) return null;
  const top = Math.min(...columns.map(({ block }) => block.area.top));
  const bottom = Math.max(...columns.map(({ block }) => block.area.bottom));
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const inRows = rows.flatMap((row) => grid.startingAt(row)).filter((block) => block.area.bottom <= bottom && !isStraySpace(block));
  const key = keyOf(columns);
  return {
    top,
    bottom,
    ...extent(columns, inRows),
    columns: columns.map((column) => ({ ...column, area: continued(column.form, areaUnder(grid, column, column === key, inRows), inRows) })),
    cells: inRows,
  };
}

/** What a helper column beside the table holds, and no heading does. */
const MERE_NUMBER = /^\s*[\d,.]+\s*$/;

/** How far a table reaches to both sides: over its known columns and what stands beside them, but for notes and lists further off. */
function extent(columns: readonly FoundHeading[], inRows: readonly Block[]): Pick<TableHeader, "left" | "right"> {
  let left = Math.min(...columns.map(({ block }) => block.area.left));
  let right = Math.max(...columns.map(({ block }) => block.area.right));
  const byColumn = inRows.filter(({ text }) => !MERE_NUMBER.test(text)).sort((one, other) => one.area.left - other.area.left);
  for (const { area } of byColumn) if (area.left <= right + WIDEST_GAP + 1) right = Math.max(right, area.right);
  for (const { area } of byColumn.reverse()) if (area.right >= left - WIDEST_GAP - 1) left = Math.min(left, area.left);
  return { left, right };
}
