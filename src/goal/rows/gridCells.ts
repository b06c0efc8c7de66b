import { contains } from "../../sheet/address";
import { blankCell, type Block } from "../../sheet/grid";

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
export function gridCellsOf(chosen: readonly Block[], inBand: readonly Block[], { top, bottom }: Band, left: number): Block[] | undefined {
  if (chosen.length <= 1 && (top === bottom || (chosen[0] && chosen[0].area.top <= top && chosen[0].area.bottom >= bottom))) return undefined;
  const cells = [...chosen];
  const columns = bottom - top >= TALLEST ? [] : new Set(chosen.length === 0 ? [left] : chosen.map(({ area }) => area.left));
  for (const column of columns) {
    for (let row = top; row <= bottom; row++) {
      const isTaken = inBand.some(({ area }) => contains(area, { row, column }));
      if (!isTaken) cells.push(blankCell(row, column));
    }
  }
  return cells.length <= 1 ? undefined : cells.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

/** The number of a sub-item, in a cell before its text. */
const NUMBER = /^\s*(?:[(（]\s*[\d０-９]{1,2}\s*[)）]|[\u2474-\u2487])\s*$/;

/** Whether a cell holds nothing but the number of a sub-item, whose text stands in the next one. */
export function isItemNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** What cells of the worksheet say together: the filled ones, each on lines of its own, but for a sub-item's number beside its text. */
export function textOfCells(cells: readonly Pick<Block, "text" | "area">[]): string {
  const filled = cells.filter(({ text }) => text.trim() !== "");
  const isBehindNumber = (at: number) => filled[at]!.area.top === filled[at - 1]!.area.top && isItemNumber(filled[at - 1]!.text);
  return filled.map(({ text }, at) => (at === 0 ? text : `${isBehindNumber(at) ? " " : "\n"}${text}`)).join("");
}
