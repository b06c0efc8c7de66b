import type { SheetSnapshot } from "./snapshot";

/** A snapshot without the cells that lie hidden under a merged area. */
export function withoutHiddenCells(snapshot: SheetSnapshot): SheetSnapshot {
  if (snapshot.merges.length === 0) return snapshot;
  let [lastRow, lastColumn] = [-1, -1];
  for (const { row, column } of snapshot.cells) {
    if (row > lastRow) lastRow = row;
    if (column > lastColumn) lastColumn = column;
  }
  const place = (row: number, column: number) => row * (lastColumn + 1) + column;
  const hidden = new Set<number>();
  for (const { top, left, bottom, right } of snapshot.merges) {
    for (let row = top; row <= Math.min(bottom, lastRow); row++) {
      for (let column = left; column <= Math.min(right, lastColumn); column++) {
        if (row !== top || column !== left) hidden.add(place(row, column));
      }
    }
  }
  return { ...snapshot, cells: snapshot.cells.filter(({ row, column }) => !hidden.has(place(row, column))) };
}
