import type { ColumnForm } from "../../forms";
import { compact } from "../../japanese/text/text";
import type { Area } from "../../sheet/address";
import type { Block, Grid } from "../../sheet/grid";

/** A judgement beside a report, under a heading that both share. */
const JUDGEMENT = /^(?:自己|内部|達成度?|進捗)?(?:評価|判定|区分|度|率)$/;

/**
 * The grid columns that stand under a heading: its own ones; where several cells stand side by side under it, also
 * those up to the next heading that it is not merged over.
 *
 * @param isKey the cells under it begin the rows
 * @param headings the blocks of the header's lines
 */
export function areaUnder(grid: Grid, { form, block: { area } }: { form: ColumnForm; block: Block }, isKey: boolean, headings: readonly Block[]): Area {
  return isKey || form.line !== undefined ? widened(area, headings, form.line instanceof RegExp) : unjudged(grid, area);
}

/** A column's area with that of the column right beside it that goes on with it: 開始 and 終了. */
export function continued({ until }: ColumnForm, area: Area, headings: readonly Block[]): Area {
  const next = until && headings.filter(({ area: { left } }) => left > area.right).sort((one, other) => one.area.left - other.area.left)[0];
  return next && until.test(compact(next.text)) ? { ...area, right: next.area.right } : area;
}

/** The column whose cells begin the rows: the initiatives, or whatever comes first where the form has none. */
export function keyOf<Column extends { form: ColumnForm }>(columns: readonly Column[]): Column {
  return columns.find(({ form }) => form.role === "initiative") ?? columns[0]!;
}

/** Up to the next heading; behind the last one, an answer stands beside the label of its line (`isLabelled`). */
function widened(area: Area, headings: readonly Block[], isLabelled: boolean): Area {
  // Merged over label and answer it needs no more; what follows may be the rows' markers, without a heading.
  if (isLabelled && area.right > area.left) return area;
  const next = headings.reduce((least, { area: { left } }) => (left > area.right ? Math.min(least, left) : least), Infinity);
  if (next === Infinity) return isLabelled ? { ...area, right: area.right + 1 } : area;
  return { ...area, right: next - 1 };
}

/** A shared heading without the column at its right end in which the report is only judged. */
function unjudged(grid: Grid, area: Area): Area {
  const judgement =
    area.left === area.right
      ? undefined
      : grid.startingAt(area.bottom + 1).find((one) => one.area.left > area.left && one.area.right === area.right && JUDGEMENT.test(compact(one.text)));
  return judgement ? { ...area, right: judgement.area.left - 1 } : area;
}

type Columns = Pick<Area, "left" | "right">;

/** How many grid columns two areas share; below 1 when they share none. */
export function columnOverlap(a: Columns, b: Columns): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
}
