import { addTo } from "./addTo";
import { LAST_COLUMN, type Area, type Position } from "./address";
import type { SheetSnapshot } from "./snapshot";

const COLUMNS = LAST_COLUMN + 1;

/** One number for each cell of a worksheet. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/**
 * Finds the filled cells in areas by the filled columns of each row, and never cell by cell: a broken file may merge a
 * million cells, or thousands of whole rows.
 */
export class FilledCells {
  private readonly columns = new Map<number, number[]>();

  constructor(cells: readonly Position[]) {
    for (const { row, column } of cells) addTo(this.columns, row, column);
  }

  /** Keys of the filled cells in an area. */
  *in(area: Area): Generator<number> {
    if (area.bottom - area.top < this.columns.size) {
      for (let row = area.top; row <= area.bottom; row++) yield* this.inRow(row, area);
    } else {
      for (const row of this.columns.keys()) if (row >= area.top && row <= area.bottom) yield* this.inRow(row, area);
    }
  }

  private *inRow(row: number, { left, right }: Area): Generator<number> {
    for (const column of this.columns.get(row) ?? []) if (column >= left && column <= right) yield cellKey(row, column);
  }
}

/** A snapshot without the cells that lie hidden under a merged area. */
export function withoutHiddenCells(snapshot: SheetSnapshot): SheetSnapshot {
  if (snapshot.merges.length === 0) return snapshot;
  const filled = new FilledCells(snapshot.cells);
  const hidden = new Set<number>();
  for (const area of snapshot.merges) {
    const shown = cellKey(area.top, area.left);
    for (const cell of filled.in(area)) if (cell !== shown) hidden.add(cell);
  }
  return { ...snapshot, cells: snapshot.cells.filter(({ row, column }) => !hidden.has(cellKey(row, column))) };
}
