import { cellAddress } from "../sheet/address";
import type { Block } from "../sheet/grid";
import type { GridCell } from "./goalSheet";

/** The grid rows of one table row. */
export interface Band {
  top: number;
  bottom: number;
}

/** A broken file may merge an initiative over the whole worksheet: its blank cells are not counted. */
const TALLEST = 64;

/**
 * The grid cells that one cell of a row is made of, with the blank ones beside and between them; undefined where it is
 * a single one.
 *
 * @param chosen the filled and merged ones
 * @param inBand all blocks of the row
 * @param left grid column in which cells stand where none is filled or merged
 */
export function gridCellsOf(chosen: readonly Block[], inBand: readonly Block[], { top, bottom }: Band, left: number): GridCell[] | undefined {
  if (chosen.length <= 1 && (top === bottom || (chosen[0] && chosen[0].area.bottom >= bottom))) return undefined;
  const cells: GridCell[] = chosen.map(({ address, area, text }) => ({ address, area, text }));
  const columns = bottom - top >= TALLEST ? [] : new Set(chosen.length === 0 ? [left] : chosen.map(({ area }) => area.left));
  for (const column of columns) {
    for (let row = top; row <= bottom; row++) {
      const isTaken = inBand.some(({ area }) => area.top <= row && area.bottom >= row && area.left <= column && area.right >= column);
      if (!isTaken) cells.push({ address: cellAddress({ row, column }), area: { top: row, left: column, bottom: row, right: column }, text: "" });
    }
  }
  return cells.length <= 1 ? undefined : cells.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
