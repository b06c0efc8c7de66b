import { aliasesOf, type ColumnForm } from "../../forms";
import { rememberedText } from "../../japanese/lookup/rememberedText";
import { compact } from "../../japanese/text/text";
import { firstLine } from "../../sheet/firstLine";
import type { Block, Grid } from "../../sheet/grid";
import { isPrintedAs, type PrintedBlock } from "./printedText";

/** Header rows lie at most this far below the first of them (three-row headers). */
export const HEADER_DEPTH = 2;
/** Longer texts are what somebody wrote. */
const LONGEST_NAME = 64;
/** … and a field's text over the table is no group heading, whatever words it holds. */
const LONGEST_GROUP = 32;
/** What explains a heading in its own cell: in brackets, or behind a mark. */
const EXPLANATION = /[(「【[][^()「」【】[\]]*[)」】\]]|(?<=.)※.*/g;
/** A sentence about a heading (数値目標は、できるだけ…を記入すること) is a note on how to fill in the form. */
const SENTENCE = /は|(?:こと|下さい|ください|ます|です|。)$/;

/** Whether a block is a column's heading under another name than the form's own. */
export type HeadingTest = (column: ColumnForm, block: PrintedBlock) => boolean;

/** Whether a block bears the form's own heading of a column. */
export function isHeading(grid: Grid, { heading, under }: ColumnForm, block: PrintedBlock): boolean {
  return block.fits.has(heading) && !isNote(heading, block) && (under === undefined || standsUnder(grid, block, under));
}

/** Whether a text is a sentence about a heading and not the very words of it; in a heading's further lines may stand how to fill the column in. */
const isNote = (heading: RegExp, { text }: PrintedBlock) => sentenceIn(text) !== "" && heading.exec(compact(text))?.[0] !== compact(text);

/** What a text says in its first line without its explanations, where that is a sentence; "" where it is none. */
const sentenceIn = rememberedText((text) => {
  const unexplained = compact(firstLine(text)).replace(EXPLANATION, "");
  return SENTENCE.test(unexplained) ? unexplained : "";
});

/** Whether a block is a column's heading under another name, or with a number, brackets or marks around it. */
export function isOtherName(grid: Grid, column: ColumnForm, block: PrintedBlock, isTitled: boolean): boolean {
  const { heading, under } = column;
  const isNamed =
    block.resembles.has(heading) || (isTitled && (isGrouped(grid, column, block) || aliasesOf(column).some((alias) => isPrintedAs(alias, block))));
  return isNamed && compact(block.text).length <= LONGEST_NAME && !isNote(heading, block) && (under === undefined || standsUnder(grid, block, under));
}

/** Whether a block bears a column's common word below the group heading that makes it this column's: 実績 under 上半期. */
export function isGrouped(grid: Grid, { grouped }: ColumnForm, block: PrintedBlock): boolean {
  return grouped !== undefined && isPrintedAs(grouped.heading, block) && standsUnder(grid, block, grouped.under);
}

const isGroupHeading = (text: string, group: RegExp) => text.length <= LONGEST_GROUP && !text.endsWith("。") && group.test(text);

/** Whether a group heading stands above a block: merged over it or, where nothing is merged, nearest to the left. */
function standsUnder(grid: Grid, { area }: Block, group: RegExp): boolean {
  const above = grid
    .overlapping(area.top - HEADER_DEPTH, area.top - 1)
    .filter((one) => one.area.bottom < area.top && one.area.left <= area.left && one.text.trim() !== "");
  const isOver = (one: Block) =>
    one.area.right >= area.right ||
    (one.area.left === one.area.right && !above.some((other) => other.area.top === one.area.top && other.area.left > one.area.left));
  return above.some((one) => isOver(one) && isGroupHeading(compact(one.text), group));
}
