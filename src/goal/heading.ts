import { aliasesOf, type ColumnForm } from "../forms";
import { compact } from "../japanese/text/text";
import type { Block, Grid } from "../sheet/grid";
import { isPrintedAs, type PrintedBlock } from "./printedText";

/** Header rows lie at most this far below the first of them (three-row headers). */
export const HEADER_DEPTH = 2;
/** Longer texts are what somebody wrote. */
const LONGEST_NAME = 64;

/** Whether a block is a column's heading under another name than the form's own. */
export type HeadingTest = (column: ColumnForm, block: PrintedBlock) => boolean;

/** Whether a block bears the form's own heading of a column. */
export function isHeading(grid: Grid, { heading, under }: ColumnForm, block: PrintedBlock): boolean {
  return block.fits.has(heading) && (under === undefined || standsUnder(grid, block, under));
}

/** Whether a block is a column's heading under another name, or with a number, brackets or marks around it. */
export function isOtherName(grid: Grid, column: ColumnForm, block: PrintedBlock, isTitled: boolean): boolean {
  const { heading, under } = column;
  const isNamed = block.resembles.has(heading) || (isTitled && (isGrouped(grid, column, block) || aliasesOf(column).some((alias) => isPrintedAs(alias, block))));
  return isNamed && compact(block.text).length <= LONGEST_NAME && (under === undefined || standsUnder(grid, block, under));
}

/** Whether a block bears a column's common word below the group heading that makes it this column's: 実績 under 上半期. */
export function isGrouped(grid: Grid, { grouped }: ColumnForm, block: PrintedBlock): boolean {
  return grouped !== undefined && isPrintedAs(grouped.heading, block) && standsUnder(grid, block, grouped.under);
}

/** Whether a group heading stands above a block: merged over it or, where nothing is merged, nearest to the left. */
function standsUnder(grid: Grid, { area }: Block, group: RegExp): boolean {
  const above = grid.overlapping(area.top - HEADER_DEPTH, area.top - 1).filter((one) => one.area.bottom < area.top && one.area.left <= area.left && one.text.trim() !== "");
  const isOver = (one: Block) => one.area.right >= area.right || (one.area.left === one.area.right && !above.some((other) => other.area.top === one.area.top && other.area.left > one.area.left));
  return above.some((one) => group.test(compact(one.text)) && isOver(one));
}
