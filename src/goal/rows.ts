import type { ColumnForm, SheetForm } from "../forms";
import { subItemNumbers, subItemStyle } from "../japanese/subItems";
import { compact } from "../japanese/text";
import { cellAddress, type Area } from "../sheet/address";
import type { Block, Grid } from "../sheet/grid";
import { isFieldLabel } from "./fields";
import type { GoalRow, Role, RowCell } from "./goalSheet";
import { columnOverlap, keyOf } from "./columnAreas";
import { gridCellsOf, type Band } from "./gridCells";
import type { HeaderColumn, TableHeader } from "./header";
import { groupLine, isAside, isRemark, isShort } from "./lines";

type UncountedRow = Omit<GoalRow, "ordinal" | "subItems" | "columnItems" | "style">;

/** A sub-item at the beginning of a cell. */
const SUB_ITEM = /^(?:[(（]\s*[\d０-９]{1,2}\s*[)）]|[\u2474-\u2487])/;
const CIRCLED = /[\u2460-\u2473]/;

/** Rows of one or more tables of the same form, counted through; `ends` are the rows the tables end before. */
export function readRows(
  grid: Grid,
  form: SheetForm,
  headers: readonly TableHeader[],
  ends: readonly number[],
  subItemsFrom: readonly Role[],
): GoalRow[] {
  const rows: UncountedRow[] = [];
  let section: string | null = null;
  headers.forEach((header, at) => {
    const table = tableRows(grid, form, header, ends[at]!, section);
    rows.push(...table.rows);
    section = table.section;
  });
  const circledMarkers = rows.some((row) => row.marker !== null && CIRCLED.test(row.marker));
  return rows.map((row, at) => ({ ordinal: at + 1, ...row, ...subItemsOf(row, circledMarkers, subItemsFrom) }));
}

function subItemsOf({ cells }: UncountedRow, circledMarkers: boolean, subItemsFrom: readonly Role[]): Pick<GoalRow, "subItems" | "columnItems" | "style"> {
  const initiative = cells.initiative?.text ?? "";
  const style = subItemStyle(initiative, !circledMarkers);
  if (style) return { subItems: subItemNumbers(initiative, style), columnItems: [], style };
  const named = new Set(subItemsFrom.flatMap((role) => subItemNumbers(cells[role]?.text ?? "", "circled")));
  return { subItems: [], columnItems: [...named].sort((a, b) => a - b), style: named.size > 0 ? "circled" : null };
}

/** First grid row below a header that no longer belongs to its table: a footer field, the next header, or the end. */
export function tableEnd(grid: Grid, form: SheetForm, header: TableHeader, next: TableHeader | undefined): number {
  const limit = next?.top ?? grid.lastRow + 1;
  for (let row = header.bottom + 1; row < limit; row += 1) if (grid.startingAt(row).some((block) => isFieldLabel(form, block))) return row;
  return limit;
}

/** The rows below one header, and the group heading in force at their end; `before` is the one in force above. */
function tableRows(grid: Grid, form: SheetForm, header: TableHeader, end: number, before: string | null): { rows: UncountedRow[]; section: string | null } {
  const rows: UncountedRow[] = [];
  let section = before;
  let at = header.bottom + 1;
  while (at < end) {
    const wide = groupLine(grid, header, at);
    if (wide) {
      if (wide.text !== "" && !isRemark(form, wide)) section = wide.text.trim();
      at = wide.area.bottom + 1;
      continue;
    }
    const band = bandAt(grid, form, header, at, end);
    const row = isAside(grid, header, at, rows.length === 0) ? null : readRow(grid, form, header, band, section);
    if (row) rows.push(row);
    at = band.bottom + 1;
  }
  return { rows, section };
}

function bandAt(grid: Grid, form: SheetForm, header: TableHeader, top: number, end: number): Band {
  const band = mergedBand(grid, form, header, top, end);
  for (let next = band.bottom + 1; next < end && continuesLines(grid, header, band, next); next = band.bottom + 1) band.bottom = mergedBand(grid, form, header, next, end).bottom;
  return band;
}

/** Whether a line without a marker bears the next line label of a row that is not merged over its lines: 評価 below 実績. */
function continuesLines(grid: Grid, { columns }: TableHeader, { top, bottom }: Band, next: number): boolean {
  const labels = columns.flatMap(({ form: { line } }) => (line instanceof RegExp ? [line] : []));
  const labelsIn = (from: number, to: number) => labels.filter((label) => grid.overlapping(from, to).some(({ text }) => label.test(compact(text))));
  const above = labelsIn(top, bottom);
  const below = labelsIn(next, next);
  const { left } = keyOf(columns).area;
  return above.length > 0 && below.length > 0 && !below.some((label) => above.includes(label)) && !grid.startingAt(next).some(({ area, text }) => area.right < left && text.trim() !== "");
}

/** The grid rows that the blocks of one line are merged over. */
function mergedBand(grid: Grid, form: SheetForm, header: TableHeader, top: number, end: number): Band {
  const key = form.rowsBy === "initiative" ? keyOf(header.columns) : null;
  const starting = grid.startingAt(top).filter(({ area }) => area.right >= header.left && area.left <= header.right);
  const blocks = key ? starting.filter((block) => columnOverlap(block.area, key.area) > 0) : starting;
  const marker = key && grid.startingAt(top).find(({ area, text }) => area.right < key.area.left && isMarkerText(text));
  const bottom = Math.max(top, ...blocks.map(({ area }) => area.bottom), ...(marker && isOneInitiative(grid, key.area, marker.area) ? [marker.area.bottom] : []));
  return { top, bottom: Math.min(bottom, end - 1) };
}

/** Whether the lines beside a marker that is merged over them are one initiative with each of its sub-items in a line of its own. */
function isOneInitiative(grid: Grid, key: Area, { top, bottom }: Area): boolean {
  const below = grid.overlapping(top + 1, bottom).filter(({ area, text }) => area.top > top && columnOverlap(area, key) > 0 && text.trim() !== "");
  return below.every(({ text }) => SUB_ITEM.test(text.trim()));
}

function readRow(grid: Grid, form: SheetForm, header: TableHeader, band: Band, section: string | null): UncountedRow | null {
  const blocks = grid.overlapping(band.top, band.bottom);
  const byColumn = new Map(header.columns.map((column) => [column, [] as Block[]]));
  const left: Block[] = [];
  for (const block of blocks) {
    const column = bestColumn(header, block);
    if (!column) {
      if (block.area.right < keyOf(header.columns).area.left) left.push(block);
      continue;
    }
    for (const shared of header.columns) {
      if (isSameColumn(shared.area, column.area)) byColumn.get(shared)!.push(block);
    }
  }
  const marker = takeMarker(byColumn, left, header);
  const cells: Partial<Record<Role, RowCell>> = {};
  for (const [{ form: column, block }, inColumn] of byColumn) cells[column.role] = rowCell(column, block, { inColumn, inBand: blocks }, band);
  const filled = Object.entries(cells).some(([role, cell]) => role !== "marker" && role !== "department" && cell.text.trim() !== "");
  if (!filled) return null;
  const text = marker?.text.trim() || null;
  return { marker: text, cells, section, isNew: text !== null && form.newMarker?.test(text) === true };
}

/** The column that a block stands under: the one it shares most grid columns with. */
function bestColumn(header: TableHeader, block: Block) {
  let best: HeaderColumn | null = null;
  let most = 0;
  for (const column of header.columns) {
    const shared = columnOverlap(block.area, column.area);
    if (shared > most) [best, most] = [column, shared];
  }
  return best;
}

/**
 * The row's marker: the form's own marker column, or the first of two cells under the initiative's heading, or what
 * stands left of the initiative. Taken out of the initiative's blocks.
 */
function takeMarker(byColumn: Map<HeaderColumn, Block[]>, left: readonly Block[], header: TableHeader): Block | null {
  const own = header.columns.find(({ form }) => form.role === "marker");
  if (own) return byColumn.get(own)?.[0] ?? null;
  const key = keyOf(header.columns);
  const under = byColumn.get(key) ?? [];
  const first = under[0];
  const beside = under.find((block) => first && block.area.top === first.area.top && block.area.left > first.area.right);
  if (first && (beside || isMarkerText(first.text)) && isShort(first.text) && key.form.line === undefined) {
    under.splice(0, 1);
    return first;
  }
  return left.filter((block) => block.text.trim() !== "" && isShort(block.text)).at(-1) ?? null;
}

function isMarkerText(text: string): boolean {
  return /^(?:[\u2460-\u2473]|[(]?\d{1,2}[).]?|\d-\d{1,2})$/u.test(text.trim().normalize("NFC"));
}

/** The blocks of a row: under one heading, and all of them. */
interface RowBlocks {
  inColumn: readonly Block[];
  inBand: readonly Block[];
}

function rowCell(column: ColumnForm, heading: Block, blocks: RowBlocks, band: Band): RowCell {
  const { chosen, top, left } = pickLines(column, heading, blocks, band.top);
  const filled = chosen.filter((block) => block.text.trim() !== "");
  const first = chosen[0];
  const area: Area = first
    ? { ...first.area, bottom: Math.max(...chosen.map((block) => block.area.bottom)) }
    : { top, left, bottom: top, right: left };
  const gridCells = column.line === undefined ? gridCellsOf(chosen, blocks.inBand, band, left) : undefined;
  return {
    address: cellAddress({ row: area.top, column: area.left }),
    area,
    text: filled.map((block) => block.text).join("\n"),
    ...(gridCells && { gridCells }),
  };
}

/** The blocks of a column that belong to one role, where a band has several lines in it, and the cell they would begin in. */
function pickLines({ line }: ColumnForm, { area: { left } }: Block, { inColumn, inBand }: RowBlocks, top: number): { chosen: readonly Block[]; top: number; left: number } {
  if (line === undefined) return { chosen: inColumn, top, left };
  if (typeof line === "number") return { chosen: inColumn.slice(line, line + 1), top, left };
  const isLabel = (block: Block) => line.test(compact(block.text));
  const inside = inColumn.find(isLabel);
  const label = inside ?? inBand.find(isLabel);
  if (!label) return { chosen: [], top, left };
  const chosen = inColumn.filter((block) => block.area.top === label.area.top && block.area.left > label.area.right);
  return { chosen, top: label.area.top, left: inside ? label.area.right + 1 : left };
}

/** Two headings above one another (name over summary) stand for the lines of one column. */
function isSameColumn(a: Area, b: Area): boolean {
  return a.left === b.left && a.right === b.right;
}
