import type { SheetSnapshot } from "./snapshot";

/** A snapshot without the cells that lie hidden under a merged area. */
export function withoutHiddenCells(snapshot: SheetSnapshot): SheetSnapshot {
  const lastRow = snapshot.cells.reduce((last, { row }) => Math.max(last, row), -1);
  const lastColumn = snapshot.cells.reduce((last, { column }) => Math.max(last, column), -1);
  const hidden = new Set<string>();
  for (const { top, left, bottom, right } of snapshot.merges) {
    for (let row = top; row <= Math.min(bottom, lastRow); row++) {
      for (let column = left; column <= Math.min(right, lastColumn); column++) {
        if (row !== top || column !== left) hidden.add(`${row},${column}`);
      }
    }
  }
  return { ...snapshot, cells: snapshot.cells.filter(({ row, column }) => !hidden.has(`${row},${column}`)) };
}
