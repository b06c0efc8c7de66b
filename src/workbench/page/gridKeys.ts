import type { Area, Position } from "../../sheet/address";
import type { ModelSheet } from "../model/modelSheet";
import type { GridLayout } from "./gridLayout";

const MOVES: Readonly<Record<string, [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where an arrow key leads from the selected cells: over merged areas as one cell, past hidden rows and columns. */
export function nextPosition(key: string, selection: Area, sheet: ModelSheet, layout: GridLayout): Position | undefined {
  const move = MOVES[key];
  if (!move) return undefined;
  const [down, right] = move;
  const from = sheet.mergeAt(selection.top, selection.left) ?? { ...selection, bottom: selection.top, right: selection.left };
  const row = step(layout.rows, from.top, from.bottom, down);
  const column = step(layout.columns, from.left, from.right, right);
  const merge = sheet.mergeAt(row, column);
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

/** The visible line before `first` or after `last`; the same one at the end of the grid. */
function step(lines: readonly number[], first: number, last: number, direction: number): number {
  if (direction === 0) return first;
  if (direction > 0) return lines.find((line) => line > last) ?? first;
  return lines.findLast((line) => line < first) ?? first;
}
