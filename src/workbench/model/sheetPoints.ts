import type { Area, Position } from "../../sheet/address";
import type { ModelSheet } from "./modelSheet";

/** Points of a pixel at 96 dpi. */
export const POINTS_PER_PIXEL = 72 / 96;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where an area lies on its worksheet, in points. */
export function boxOf(sheet: ModelSheet, area: Area): Box {
  const left = sum(0, area.left, (column) => columnPoints(sheet, column));
  const top = sum(0, area.top, (row) => rowPoints(sheet, row));
  return {
    left,
    top,
    width: sum(area.left, area.right + 1, (column) => columnPoints(sheet, column)),
    height: sum(area.top, area.bottom + 1, (row) => rowPoints(sheet, row)),
  };
}

/** The cell whose corner is nearest to a point of the worksheet. */
export function nearestCorner(sheet: ModelSheet, left: number, top: number): Position {
  return { row: nearest(top, (row) => rowPoints(sheet, row)), column: nearest(left, (column) => columnPoints(sheet, column)) };
}

function nearest(wanted: number, size: (index: number) => number): number {
  let at = 0;
  let rest = wanted;
  while (rest > size(at) / 2) rest -= size(at++);
  return at;
}

function columnPoints(sheet: ModelSheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : sheet.columnWidth(column) * POINTS_PER_PIXEL;
}

function rowPoints(sheet: ModelSheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : sheet.rowHeight(row) * POINTS_PER_PIXEL;
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += size(index);
  return total;
}
