import type { SheetForm } from "../../forms";
import { listedNumbers, subItemNumbers, subItemStyle } from "../../japanese/subItems/subItems";
import { compact } from "../../japanese/text/text";
import type { Area } from "../../sheet/address";
import type { Block, Grid } from "../../sheet/grid";
import type { Role } from "../../forms/role";
import type { GoalRow, RowCell } from "../goalSheet";
import { columnOverlap, keyOf } from "../headings/columnAreas";
import { isAside, isLone } from "./asides";
import { RowSeries } from "./foreignRows";
import type { Band } from "./gridCells";
import { groupLine, isRemark } from "./groupLines";
import type { HeaderColumn, TableHeader } from "../headings/header";
import { isSampleMark, isSampleText } from "./sampleMarks";
import { lineLabels } from "./lineLabels";
import { isTotal } from "./lines";
import { takeMarker } from "./markers";
import { CIRCLED } from "./markerText";
import { bandAt } from "./rowBands";
import { rowCell } from "./rowCells";
import type { Table } from "./tableEnd";
import { withUnits } from "./units";
import { wholeText, withBreakWidths } from "./wholeText";

type UncountedRow = Omit<GoalRow, "ordinal" | "subItems" | "columnItems" | "style">;

/** What a cell that was left blank holds: nothing, or the 0 of a formula that refers to one. */
const NOTHING = /^\s*[0０]?\s*$/;

/** Rows of one or more tables of the same form, counted through. */
export function readRows(grid: Grid, form: SheetForm, tables: readonly Table[], subItemsFrom: readonly Role[]): GoalRow[] {
  const rows: UncountedRow[] = [];
  let group: string | null = null;
  for (const table of tables) {
    const below = tableRows(grid, form, table, group);
    rows.push(...below.rows);
    group = below.group;
  }
  const circledMarkers = rows.some((row) => row.marker !== null && CIRCLED.test(row.marker));
  return withBreakWidths(rows).map((row, at) => ({ ordinal: at + 1, ...row, ...subItemsOf(row, circledMarkers, subItemsFrom) }));
}

function subItemsOf({ cells }: UncountedRow, circledMarkers: boolean, subItemsFrom: readonly Role[]): Pick<GoalRow, "subItems" | "columnItems" | "style"> {
  const initiative = wholeText(cells.initiative);
  const style = subItemStyle(initiative, !circledMarkers);
  if (style) return { subItems: listedNumbers(initiative, style), columnItems: [], style };
  const named = new Set(subItemsFrom.flatMap((role) => subItemNumbers(wholeText(cells[role]), "circled")));
  return { subItems: [], columnItems: [...named].sort((a, b) => a - b), style: named.size > 0 ? "circled" : null };
}

/** The rows of a table, and the group heading in force at its end; `before` is the one in force above. */
function tableRows(grid: Grid, form: SheetForm, { header, end }: Table, before: string | null): { rows: UncountedRow[]; group: string | null } {
  const rows: UncountedRow[] = [];
  let group = before;
  const series = new RowSeries(header);
  let at = header.bottom + 1;
  while (at < end) {
    const wide = groupLine(grid, header, at);
    if (wide) {
      if (wide.text.trim() !== "" && !isRemark(form, wide)) group = wide.text.trim();
      at = wide.area.bottom + 1;
      continue;
    }
    const band = bandAt(grid, form, header, at, end);
    const isFirst = rows.length === 0;
    const isNone = isAside(grid, form, header, at, isFirst) || (!isFirst && band.top === band.bottom && isLone(grid, header, at));
    const row = isNone ? null : readRow(grid, form, header, band, group);
    if (row && series.goesOnWith(row)) rows.push(row);
    at = band.bottom + 1;
  }
  return { rows, group };
}

function readRow(grid: Grid, form: SheetForm, header: TableHeader, band: Band, group: string | null): UncountedRow | null {
  const blocks = grid.overlapping(band.top, band.bottom);
  const { byColumn, left } = sortedByColumn(header, blocks);
  const marker = takeMarker(byColumn, left, header);
  const cells: Partial<Record<Role, RowCell>> = {};
  const labels = lineLabels(header);
  for (const [{ form: column, block }, inColumn] of byColumn) cells[column.role] = rowCell(column, block, { inColumn, inBand: blocks, labels }, band);
  const text = marker?.text.trim() || null;
  if (text === null ? isStray(header, cells) : isSampleMark(text) || isTotal(compact(text))) return null;
  if (saysNothing(cells) || isSampleText(cells.initiative?.text ?? "")) return null;
  return { marker: text, cells: withUnits(header, cells, blocks), group, isNew: text !== null && form.newMarker?.test(text) === true };
}

/** The blocks of a row by the columns that they stand under; `left` are those that stand before the table. */
function sortedByColumn(header: TableHeader, blocks: readonly Block[]): { byColumn: Map<HeaderColumn, Block[]>; left: Block[] } {
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
  return { byColumn, left };
}

/** Whether a row is blank but for what is printed in it, its marker and its department. */
function saysNothing(cells: UncountedRow["cells"]): boolean {
  return Object.entries(cells).every(([role, cell]) => role === "marker" || role === "department" || NOTHING.test(cell.text));
}

/** Whether nothing says what a line is about, in none of the columns that every row fills: what somebody noted below the table. */
function isStray({ columns }: TableHeader, cells: Partial<Record<Role, RowCell>>): boolean {
  const asked = columns.filter(({ form }) => form.filled);
  return asked.length > 1 && asked.every(({ form: { role } }) => cells[role]?.text.trim() === "");
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

/** Two headings above one another (name over summary) stand for the lines of one column. */
function isSameColumn(a: Area, b: Area): boolean {
  return a.left === b.left && a.right === b.right;
}
