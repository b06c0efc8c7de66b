import type { ColumnForm, SheetForm } from "../../forms";
import { compact } from "../../japanese/text/text";
import type { Grid } from "../../sheet/grid";
import type { TableHeader } from "./header";
import { isHeading, isOtherName } from "./heading";
import type { FoundHeading } from "./headingsFound";
import type { PrintedBlock } from "./printedText";

const MIN_SHARE = 0.4;
/** Fewer headings than these are common words where no title tells the form: 現状 and 課題 of any minutes. */
const LEAST_UNTITLED = 3;
/** Fewer headings than these over the columns of the first header are what people wrote in a table: 目標（1）, 実績（1）. */
export const LEAST_AGAIN = 3;

/**
 * Whether these headings, `owned` of them under the form's own names, are enough for the form's table. Other names are
 * common words: with them nearly all must be there; so must all of a form that goes beside the goals and has lost its title.
 */
export function isTable(form: SheetForm, columns: readonly FoundHeading[], owned: number, isTitled: boolean): boolean {
  const untitled = form.reported ? Math.min(LEAST_UNTITLED, Math.max(2, form.columns.length - 1)) : LEAST_UNTITLED;
  const least = Math.max(isTitled ? 1 : untitled, Math.ceil(form.columns.length * MIN_SHARE));
  if (columns.length < least || isList(columns)) return false;
  const missing = form.columns.filter((one) => one.required && columns.every(({ form: { role } }) => role !== one.role)).length;
  return missing <= (owned < least ? 1 : isTitled || form.reported ? Infinity : 0);
}

/** Whether headings stand above one another, as in a list that explains them, not over the columns of a table. */
function isList(columns: readonly FoundHeading[]): boolean {
  const [first, ...others] = columns.map(({ block }) => block.area);
  return others.length > 0 && others.every(({ left }) => left === first!.left);
}

/**
 * Whether a line holds a header's headings again, over the same columns and perhaps under slightly other names.
 *
 * @param line the blocks that begin in one line
 */
export function isHeaderAgain(grid: Grid, { columns }: Pick<TableHeader, "columns">, line: readonly PrintedBlock[], isTitled: boolean): boolean {
  const again = columns.filter(({ form, block: { area } }) =>
    line.some((one) => one.area.left === area.left && (isHeading(grid, form, one) || isOtherName(grid, form, one, isTitled))),
  );
  return again.length >= LEAST_AGAIN;
}

/** Whether one of the columns already has its heading, or the very words, in a line above: the header begins anew. */
export function repeats(grid: Grid, band: readonly PrintedBlock[], block: PrintedBlock, columns: readonly ColumnForm[]): boolean {
  return band.some(
    (one) =>
      one.area.bottom < block.area.top &&
      (compact(one.text) === compact(block.text) || columns.some((column) => isHeading(grid, column, one) || one.resembles.has(column.heading))),
  );
}

/**
 * The headings without a field's label above them that bears the same word (課名 with the name beside it): alone in its
 * line, and apart from the headings or over another one.
 */
export function withoutLabels(form: SheetForm, band: readonly PrintedBlock[]): readonly PrintedBlock[] {
  const [first, second, ...others] = band;
  if (!first || !second || others.length === 0 || second.area.top === first.area.top || form.columns.some(({ line }) => line !== undefined)) return band;
  const isApart = second.area.top > first.area.bottom + 1;
  const isOver = band.some(({ area }) => area.top > first.area.bottom && area.left <= first.area.right && area.right >= first.area.left);
  return isApart || isOver ? withoutLabels(form, band.slice(1)) : band;
}
