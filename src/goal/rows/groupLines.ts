import type { SheetForm } from "../../forms";
import { compact } from "../../japanese/text/text";
import type { Block, Grid } from "../../sheet/grid";
import { columnOverlap, keyOf } from "../headings/columnAreas";
import { ON_FILLING_IN } from "../headings/fillingIn";
import type { TableHeader } from "../headings/header";
import { filledAt, isFoot } from "./lines";
import { isMarkerText, isShort } from "./markerText";

/** A remark over the table's width, no group heading: on how to fill it in, or that it goes on. */
const REMARK = new RegExp(`^[^\\p{L}\\p{N}]+$|^(?:[※*]|[([【]?(?:注|備考|留意|続き|つづき|次頁|前頁)|記入${ON_FILLING_IN})`, "u");
const FULL_WIDTH_SHARE = 0.8;
/** Lines in which a row beside a group heading begins. */
const NEARBY = 6;

/** A note or a group heading that a line of a table consists of: one block over the table, or alone before the rows' own column. */
export function groupLine(grid: Grid, header: TableHeader, row: number): Block | undefined {
  return grid.startingAt(row).find((block) => isFullWidth(block, header)) ?? headingLeft(grid, header, row);
}

/** One block over (nearly) the whole table, and over more than a column of it. */
function isFullWidth({ area }: Block, { left, right, columns }: TableHeader): boolean {
  if (columnOverlap(area, { left, right }) < (right - left + 1) * FULL_WIDTH_SHARE) return false;
  return !columns.some((column) => column.area.left <= area.left && column.area.right >= area.right);
}

/** A group heading that is not merged over the table: alone in its line where the markers stand, and too long for one. */
function headingLeft(grid: Grid, header: TableHeader, row: number): Block | undefined {
  const [first, ...more] = filledAt(grid, { left: 0, right: header.right }, row);
  if (!first || more.length > 0 || isShort(first.text)) return undefined;
  const key = keyOf(header.columns).area;
  if (first.area.left === key.left) return isAmongMarkers(grid, first) ? first : undefined;
  if (first.area.right >= key.left) return undefined;
  return header.columns.some(({ area }) => columnOverlap(first.area, area) > 0) ? undefined : first;
}

/** Whether in the lines around, markers stand where a line's only text does: under a heading that they share with the initiatives. */
function isAmongMarkers(grid: Grid, { area: { left, top, bottom } }: Block): boolean {
  return grid.overlapping(top - NEARBY, bottom + NEARBY).some(({ area, text }) => area.left === left && isMarkerText(text));
}

/** A remark, or the form's title on a further page. */
export function isRemark(form: SheetForm, { text }: Block): boolean {
  const words = compact(text);
  return REMARK.test(words) || isFoot(words) || form.title.test(words);
}
