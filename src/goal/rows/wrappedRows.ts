import type { SheetForm } from "../../forms";
import type { Block, Grid } from "../../sheet/grid";
import { columnOverlap, keyOf } from "../headings/columnAreas";
import { isAside } from "./asides";
import type { Band } from "./gridCells";
import type { TableHeader } from "../headings/header";
import { groupLine } from "./groupLines";
import { labelsAmong } from "./lineLabels";
import { filledAt } from "./lines";
import { isOtherColumn } from "./markers";
import { isShort } from "./markerText";

/** Nobody wraps a row's texts into more lines; in a broken file, every line of it could go on with the first. */
const MOST_LINES = 32;

/**
 * Whether a line goes on with the row above it, whose texts were wrapped into further lines by hand instead of being
 * merged over them: it has no marker although its row has one, nothing in it begins a row, and it names no initiative or
 * every text stands under another of the same column or of the same row.
 *
 * @param band the row so far, in lines that nothing is merged over
 */
export function isWrappedOn(grid: Grid, form: SheetForm, header: TableHeader, band: Band, next: number): boolean {
  if (next - band.top >= MOST_LINES) return false;
  const line = filledAt(grid, header, next);
  if (line.length === 0 || line.some(isTall) || markerAt(grid, header, next)) return false;
  // One marker merged over several lines tells nothing of where a row ends: 重点 beside four rows.
  const marker = markerAt(grid, header, band.top);
  if (!marker || marker.area.bottom >= next) return false;
  if (groupLine(grid, header, next) || isAside(grid, form, header, next, false)) return false;
  const labelled = labelsAmong(header, grid.overlapping(band.top, band.bottom));
  if (labelsAmong(header, line).some((label) => labelled.includes(label))) return false;
  return form.rowsBy === "marker" || (isPartial(header, line) && ((line.length > 1 && isUnnamed(header, line)) || goesOn(grid, header, band, line)));
}

function isTall({ area }: Block): boolean {
  return area.bottom > area.top;
}

/** The text in the form's marker column, or else left of the column that begins the rows. */
function markerAt(grid: Grid, header: TableHeader, row: number): Block | undefined {
  const own = header.columns.find(({ form }) => form.role === "marker");
  const key = keyOf(header.columns);
  return grid
    .startingAt(row)
    .find(
      ({ area, text }) =>
        text.trim() !== "" && (own ? columnOverlap(area, own.area) > 0 : area.right < key.area.left && isShort(text) && !isOtherColumn(header, { area })),
    );
}

/** Nothing in the line says what it is about. */
function isUnnamed({ columns }: TableHeader, line: readonly Block[]): boolean {
  const key = keyOf(columns);
  return line.every(({ area }) => columnOverlap(area, key.area) < 1);
}

/** Every text of the line continues one that stands above it in the row. */
function goesOn(grid: Grid, { columns }: TableHeader, { top, bottom }: Band, line: readonly Block[]): boolean {
  const above = grid.overlapping(top, bottom).filter(({ text, area }) => text.trim() !== "" && area.top === area.bottom);
  return line.every(({ area }) => above.some((one) => one.area.left === area.left) || columns.every((column) => columnOverlap(column.area, area) < 1));
}

/** A row of its own fills all columns that every row must fill; its marker may have been forgotten. */
function isPartial({ columns }: TableHeader, line: readonly Block[]): boolean {
  return columns.some(({ form, area }) => form.filled === true && line.every((block) => columnOverlap(block.area, area) < 1));
}
