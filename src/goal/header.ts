import { aliasesOf, type ColumnForm, type SheetForm } from "../forms";
import { compact } from "../japanese/text";
import { columnYear } from "../japanese/yearHeading";
import type { Area } from "../sheet/address";
import type { Block, Grid } from "../sheet/grid";
import { areaUnder, columnOverlap, continued, keyOf } from "./columnAreas";
import { isPrintedAs, type PrintedBlock } from "./printedText";

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

type FoundHeading = Omit<HeaderColumn, "area">;

/** Header rows lie at most this far below the first of them (three-row headers). */
const HEADER_DEPTH = 2;
/** Blank grid columns between two columns of one table, at most. */
const WIDEST_GAP = 2;
const MIN_SHARE = 0.4;
/** Fewer headings than these are common words where no title tells the form: 現状 and 課題 of any minutes. */
const LEAST_UNTITLED = 3;
/** Longer texts are what somebody wrote. */
const LONGEST_NAME = 64;

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
  // Further down, what people wrote could be taken for another name: 目標（1）, 実績（1）.
  const isNamed: HeadingTest = (column, block) => isOtherName(grid, column, block, isTitled) && (headers.length === 0 || names.has(compact(block.text)));
  let band: PrintedBlock[] = [];
  /** Takes the lines from `top` on for the beginning of another header where those above are none. */
  const close = (top: number) => {
    const header = headerOf(grid, form, band, isNamed, isTitled);
    if (header) headers.push(header);
    for (const { block } of header?.columns ?? []) names.add(compact(block.text));
    band = header ? [] : band.filter(({ area }) => area.top >= top);
  };
  const matchingOf = (block: PrintedBlock) => columns.filter((column) => isHeading(grid, column, block) || isNamed(column, block));
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

/**
 * Whether these headings, `owned` of them under the form's own names, are enough for the form's table. Other names are
 * common words: with them nearly all must be there; so must all of a form that goes beside the goals and has lost its title.
 */
function isTable(form: SheetForm, columns: readonly FoundHeading[], owned: number, isTitled: boolean): boolean {
  const untitled = form.reported ? Math.min(LEAST_UNTITLED, Math.max(2, form.columns.length - 1)) : LEAST_UNTITLED;
  const least = Math.max(isTitled ? 1 : untitled, Math.ceil(form.columns.length * MIN_SHARE));
  if (columns.length < least || isList(columns)) return false;
  const missing = form.columns.filter((one) => one.required && columns.every(({ form: { role } }) => role !== one.role)).length;
  return missing <= (owned < least ? 1 : isTitled || form.reported ? Infinity : 0);
}

/** Whether headings stand above one another, as in a list that explains them, not over the columns of a table. */
function isList(columns: readonly FoundHeading[]): boolean {
  const [first, ...others] = columns.map(({ block }) => block.area);
  return others.length > 0 && others.every(({ left, top }) => left === first!.left && top !== first!.top);
}

type HeadingTest = (column: ColumnForm, block: PrintedBlock) => boolean;

/** Whether one of the columns already has its heading, or the very words, in a line above: the header begins anew. */
function repeats(grid: Grid, band: readonly PrintedBlock[], block: PrintedBlock, columns: readonly ColumnForm[]): boolean {
  return band.some((one) => one.area.bottom < block.area.top && (compact(one.text) === compact(block.text) || columns.some((column) => isHeading(grid, column, one) || one.resembles.has(column.heading))));
}

function isHeading(grid: Grid, { heading, under }: ColumnForm, block: PrintedBlock): boolean {
  return block.fits.has(heading) && (under === undefined || standsUnder(grid, block, under));
}

/** Whether a block is a column's heading under another name, or with a number, brackets or marks around it. */
function isOtherName(grid: Grid, column: ColumnForm, block: PrintedBlock, isTitled: boolean): boolean {
  const { heading, under } = column;
  const isNamed = block.resembles.has(heading) || (isTitled && (isGrouped(grid, column, block) || aliasesOf(column).some((alias) => isPrintedAs(alias, block))));
  return isNamed && compact(block.text).length <= LONGEST_NAME && (under === undefined || standsUnder(grid, block, under));
}

/** Whether a block bears a column's common word below the group heading that makes it this column's: 実績 under 上半期. */
function isGrouped(grid: Grid, { grouped }: ColumnForm, block: PrintedBlock): boolean {
  return grouped !== undefined && isPrintedAs(grouped.heading, block) && standsUnder(grid, block, grouped.under);
}

/** Whether a group heading stands above a block: merged over it or, where nothing is merged, nearest to the left. */
function standsUnder(grid: Grid, { area }: Block, group: RegExp): boolean {
  const above = grid.overlapping(area.top - HEADER_DEPTH, area.top - 1).filter((one) => one.area.bottom < area.top && one.area.left <= area.left && one.text.trim() !== "");
  const isOver = (one: Block) => one.area.right >= area.right || (one.area.left === one.area.right && !above.some((other) => other.area.top === one.area.top && other.area.left > one.area.left));
  return above.some((one) => group.test(compact(one.text)) && isOver(one));
}

/**
 * The headings without a field's label above them that bears the same word (課名 with the name beside it): alone in its
 * line, and apart from the headings or over another one.
 */
function withoutLabels(form: SheetForm, band: readonly PrintedBlock[]): readonly PrintedBlock[] {
  const [first, second, ...others] = band;
  if (!first || !second || others.length === 0 || second.area.top === first.area.top || form.columns.some(({ line }) => line !== undefined)) return band;
  const isApart = second.area.top > first.area.bottom + 1;
  const isOver = band.some(({ area }) => area.top > first.area.bottom && area.left <= first.area.right && area.right >= first.area.left);
  return isApart || isOver ? withoutLabels(form, band.slice(1)) : band;
}

function headerOf(grid: Grid, form: SheetForm, printed: readonly PrintedBlock[], isNamed: HeadingTest, isTitled: boolean): TableHeader | null {
  if (printed.length === 0) return null;
  const band = withoutLabels(form, printed);
  const own = form.columns.map((column) => ownHeading(grid, form, column, band, isNamed));
  const taken = new Set(own);
  const left = band.filter((one) => !taken.has(one));
  const groups = form.columns.map((column, at) => (own[at] || !column.grouped ? undefined : left.find((one) => isNamed(column, one) && isGrouped(grid, column, one))));
  const inGroups = new Set(groups);
  const other = (column: ColumnForm) => {
    const named = left.filter((one) => !inGroups.has(one) && isNamed(column, one));
    return named.length === 0 ? undefined : [column.heading, ...aliasesOf(column)].flatMap((name) => named.find((one) => isPrintedAs(name, one)) ?? [])[0];
  };
  const found = form.columns.flatMap((column, at) => {
    const block = own[at] ?? other(column) ?? groups[at];
    return block ? [{ form: column, block }] : [];
  });
  const columns = found.map((column) => withoutLines(column, found));
  const owned = found.filter(({ form: { heading }, block }) => block.fits.has(heading) || (isTitled && block.resembles.has(heading)));
  if (!isTable(form, columns, owned.length, isTitled)) return null;
  const top = Math.min(...columns.map(({ block }) => block.area.top));
  const bottom = Math.max(...columns.map(({ block }) => block.area.bottom));
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const inRows = rows.flatMap((row) => grid.startingAt(row)).filter(({ area }) => area.bottom <= bottom);
  const key = keyOf(columns);
  return {
    top,
    bottom,
    ...extent(columns, inRows),
    columns: columns.map((column) => ({ ...column, area: continued(column.form, areaUnder(grid, column, column === key, inRows), inRows) })),
    cells: inRows,
  };
}

/** The first block that bears a column's heading; of the column whose heading names the year the latest one. */
function ownHeading(grid: Grid, { yearColumn }: SheetForm, column: ColumnForm, band: readonly PrintedBlock[], isNamed: HeadingTest): PrintedBlock | undefined {
  const headings = band.filter((one) => isHeading(grid, column, one));
  if (column.role !== yearColumn) return headings[0];
  const yearly = headings.length > 0 ? headings : band.filter((one) => isNamed(column, one));
  const yearOf = ({ text }: PrintedBlock) => columnYear(text) ?? 0;
  return yearly.reduce<PrintedBlock | undefined>((latest, one) => (latest && yearOf(latest) >= yearOf(one) ? latest : one), undefined);
}

/** A column that has no lines here: it bears another name than the one that lines share (実績 beside 評価), or the other line has a column of its own. */
function withoutLines(column: FoundHeading, found: readonly FoundHeading[]): FoundHeading {
  const { line, ...form } = column.form;
  if (line === undefined) return column;
  const others = found.filter((other) => other !== column && typeof other.form.line === typeof line);
  const isShared = others.some(({ block }) => columnOverlap(block.area, column.block.area) > 0);
  const isApart = typeof line === "number" ? others.length > 0 : !form.heading.test(compact(column.block.text));
  return isApart && !isShared ? { ...column, form } : column;
}

/** How far a table reaches to both sides: over its known columns and what stands beside them, but for notes and lists further off. */
function extent(columns: readonly FoundHeading[], inRows: readonly Block[]): Pick<TableHeader, "left" | "right"> {
  let left = Math.min(...columns.map(({ block }) => block.area.left));
  let right = Math.max(...columns.map(({ block }) => block.area.right));
  const byColumn = [...inRows].sort((one, other) => one.area.left - other.area.left);
  for (const { area } of byColumn) if (area.left <= right + WIDEST_GAP + 1) right = Math.max(right, area.right);
  for (const { area } of byColumn.reverse()) if (area.right >= left - WIDEST_GAP - 1) left = Math.min(left, area.left);
  return { left, right };
}
