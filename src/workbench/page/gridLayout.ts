import type { Area } from "../../sheet/address";
import { hyperlinkOf, type CellLink } from "../model/hyperlink";
import type { ModelBorder, ModelCell, ModelStyle } from "../model/modelCell";
import type { ModelSheet } from "../model/modelSheet";
import { conditionalLooks, shownStyle } from "./shownStyle";

/** One cell as the grid draws it; a merged area is one of these. */
export interface GridCell {
  area: Area;
  cell: ModelCell;
  /** Its looks, those of its table and of conditional formats included. */
  style: ModelStyle | undefined;
  /** Where a click leads. */
  link: CellLink | undefined;
  /** Visible rows and columns that it covers. */
  rowSpan: number;
  columnSpan: number;
  /** Right and bottom edge of a merged area come from its last cells. */
  borders: Partial<Record<"top" | "right" | "bottom" | "left", ModelBorder>>;
  /** Text that is too long ends at the cell's edge instead of running over its blank neighbour. */
  clip: boolean;
}

export interface GridLayout {
  columns: number[];
  rows: number[];
  /** Rows of the sheet that are not drawn because there are too many. */
  rowsLeftOut: number;
}

const LEAST_COLUMNS = 20;
const LEAST_ROWS = 40;
const MARGIN = 3;
const MOST_COLUMNS = 100;
const MOST_ROWS = 1000;

export interface LayoutSize {
  columns: number;
  rows: number;
  rowsLeftOut: number;
}

/** How much of the sheet to draw: what is used, a little more, and no more than a page can bear. */
export function layoutSize(sheet: ModelSheet): LayoutSize {
  const used = sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    columns: Math.min(Math.max(used.right + 1 + MARGIN, LEAST_COLUMNS), MOST_COLUMNS),
    rows: Math.min(Math.max(used.bottom + 1 + MARGIN, LEAST_ROWS), MOST_ROWS),
    rowsLeftOut: Math.max(0, used.bottom + 1 - MOST_ROWS),
  };
}

/** The visible columns and rows among those to draw. */
export function gridLayout(sheet: ModelSheet, size: LayoutSize): GridLayout {
  return {
    columns: range(size.columns).filter((column) => !sheet.hiddenColumns.has(column)),
    rows: range(size.rows).filter((row) => !sheet.hiddenRows.has(row)),
    rowsLeftOut: size.rowsLeftOut,
  };
}

/** The cells that begin in one row, left to right; places covered by a merged area from elsewhere are left out. */
export function gridRow(sheet: ModelSheet, layout: GridLayout, row: number): GridCell[] {
  const cells: GridCell[] = [];
  for (const column of layout.columns) {
    const merge = sheet.mergeAt(row, column);
    if (merge && !beginsAt(merge, sheet, row, column)) continue;
    const area = merge ?? { top: row, left: column, bottom: row, right: column };
    const cell = sheet.cellOrBlank(area.top, area.left);
    cells.push({
      area,
      cell,
      style: shownStyle(sheet, area, cell),
      link: cell.formula === undefined ? undefined : hyperlinkOf(cell.formula),
      rowSpan: countVisible(area.top, area.bottom, sheet.hiddenRows, layout.rows.at(-1)),
      columnSpan: countVisible(area.left, area.right, sheet.hiddenColumns, layout.columns.at(-1)),
      borders: bordersOf(sheet, area),
      clip: merge !== undefined || typeof cell.value !== "string" || sheet.cellOrBlank(row, column + 1).text !== "",
    });
  }
  return cells;
}

/** A merged area is drawn at its first visible row and column. */
function beginsAt(merge: Area, sheet: ModelSheet, row: number, column: number): boolean {
  return row === firstVisible(merge.top, sheet.hiddenRows) && column === firstVisible(merge.left, sheet.hiddenColumns);
}

function firstVisible(from: number, hidden: ReadonlySet<number>): number {
  let index = from;
  while (hidden.has(index)) index++;
  return index;
}

function countVisible(from: number, to: number, hidden: ReadonlySet<number>, last = from): number {
  return range(Math.min(to, last) - from + 1).filter((offset) => !hidden.has(from + offset)).length;
}

function bordersOf(sheet: ModelSheet, area: Area): GridCell["borders"] {
  const edge = (row: number, column: number, side: "top" | "right" | "bottom" | "left") => sheet.cell(row, column)?.style?.borders?.[side];
  return {
    top: edge(area.top, area.left, "top"),
    left: edge(area.top, area.left, "left"),
    right: edge(area.top, area.right, "right"),
    bottom: edge(area.bottom, area.left, "bottom"),
    ...conditionalLooks(sheet, area)?.borders,
  };
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
