import { numbersBeside } from "../goal/answers/itemLines";
import type { GoalRow } from "../goal/goalSheet";
import { isPrintedLine } from "../goal/rows/lines";
import { segments, subItemNumbers } from "../japanese/subItems/subItems";
import { numberStyle } from "./numberStyle";
import type { Block } from "../sheet/grid";

/** What one of several grid cells says of a set of sub-items. */
export interface GridPiece {
  /** Which of the grid cells. */
  at: number;
  numbers: number[];
  text: string;
  /** Offset of `text` in the cell. */
  offset: number;
  /** It bears no number of its own: it goes on from the cell above, or stands in its sub-item's line. */
  isPlain: boolean;
}

/** @param isByLine no cell bears a number: each answers the sub-item in whose line it stands */
export function gridPieces(row: GoalRow, cells: readonly Block[], isByLine: boolean): GridPiece[] {
  let last: number[] = [];
  return cells.flatMap((cell, at) =>
    segments(cell.text, numberStyle(row), row.subItems).map(({ numbers, text, offset }): GridPiece => {
      const isPlain = numbers.length === 0;
      last = !isPlain ? numbers : isByLine ? numbersOfLine(row, cell) : last;
      return { at, numbers: last, text, offset, isPlain };
    }),
  );
}

/** The sub-items in whose lines of the initiative a grid cell stands. */
export function numbersOfLine(row: GoalRow, cell: Block): number[] {
  return numbersBeside(cell, row.cells.initiative!, numberStyle(row));
}

/**
 * The grid cell in which each sub-item without an answer belongs: the blank one in its line of the initiative, else the
 * next blank one between its neighbours, else that of its neighbour. Where nothing is answered and the initiative has
 * no lines of its own, all belong in the first.
 */
export function placesOfMissing(row: GoalRow, cells: readonly Block[], pieces: readonly GridPiece[]): Map<number, number> {
  const places = new Map<number, number>();
  const known = pieces.flatMap(({ at, numbers }) => numbers.map((number) => ({ at, number })));
  const left = columnOfTexts(cells, pieces);
  const isFree = ({ text, area }: Block) => text.trim() === "" && area.left === left;
  for (const sub of [...new Set(row.subItems)].sort((a, b) => a - b)) {
    if (known.some(({ number }) => number === sub)) continue;
    const above = Math.max(-1, ...known.filter(({ number }) => number < sub).map(({ at }) => at));
    const below = Math.min(cells.length, ...known.filter(({ number }) => number > sub).map(({ at }) => at));
    const between = cells.findIndex((cell, at) => pieces.length > 0 && at > above && at < below && isFree(cell));
    const at = [lineOf(row, cells, sub, isFree), between, above].find((one) => one >= 0) ?? (below < cells.length ? below : 0);
    places.set(sub, at);
    known.push({ at, number: sub });
  }
  return places;
}

function lineOf(row: GoalRow, cells: readonly Block[], sub: number, isFree: (cell: Block) => boolean): number {
  const line = row.cells.initiative?.gridCells?.find(({ text }) => subItemNumbers(text, numberStyle(row)).includes(sub));
  return line ? cells.findIndex((cell) => cell.area.top <= line.area.top && cell.area.bottom >= line.area.top && isFree(cell)) : -1;
}

/** The grid column in which the answers' texts begin, where their numbers may stand in one of their own. */
function columnOfTexts(cells: readonly Block[], pieces: readonly GridPiece[]): number {
  const texts = pieces.find(({ at, text }) => text !== "" && !isPrintedLine(cells[at]!.text));
  return cells[texts?.at ?? 0]!.area.left;
}
