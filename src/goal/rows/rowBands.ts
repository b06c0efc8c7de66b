import type { SheetForm } from "../../forms";
import { subItemNumbers } from "../../japanese/subItems/subItems";
import type { Area } from "../../sheet/address";
import type { Block, Grid } from "../../sheet/grid";
import { columnOverlap, keyOf } from "../headings/columnAreas";
import { isItemNumber, type Band } from "./gridCells";
import type { TableHeader } from "../headings/header";
import { labelsAmong } from "./lineLabels";
import { isMarkerText } from "./markerText";
import { isWrappedOn } from "./wrappedRows";

/** A sub-item at the beginning of a cell, and the one that counts as such where no marker is of its kind. */
const SUB_ITEM = /^\s*(?:[(（]\s*[\d０-９]{1,2}\s*[)）]|[\u2474-\u2487])/;
const CIRCLED = /^\s*[\u2460-\u2473]/;
/** A line of a list without numbers: ・甲, ア 甲. */
const LISTED = /^\s*(?:[・･●○◯■□◆◇▪*＊–－-]\s*[^\s\d０-９]|[ア-ン][.)．）、\s])/;

/** The grid rows of the row of the form that begins at `top`; `end` is the first grid row behind the table. */
export function bandAt(grid: Grid, form: SheetForm, header: TableHeader, top: number, end: number): Band {
  const band = mergedBand(grid, form, header, top, end);
  const isFlat = band.top === band.bottom;
  const goesOn = (next: number) =>
    continuesLines(grid, header, band, next) || continuesItems(grid, header, band, next) || (isFlat && isWrappedOn(grid, form, header, band, next));
  for (let next = band.bottom + 1; next < end && goesOn(next); next = band.bottom + 1) band.bottom = mergedBand(grid, form, header, next, end).bottom;
  return band;
}

/** Whether a line without a marker bears the next line label of a row that is not merged over its lines: 評価 below 実績. */
function continuesLines(grid: Grid, header: TableHeader, { top, bottom }: Band, next: number): boolean {
  const below = labelsAmong(header, grid.overlapping(next, next));
  if (below.length === 0) return false;
  const above = labelsAmong(header, grid.overlapping(top, bottom));
  const { left } = keyOf(header.columns).area;
  return (
    above.length > 0 &&
    !below.some((label) => above.includes(label)) &&
    !grid.startingAt(next).some(({ area, text }) => area.right < left && text.trim() !== "")
  );
}

/**
 * Whether a line without a marker begins with the sub-item that comes next in the row above it, or with its first, and that
 * row has a marker, or words before the first of its sub-items.
 */
function continuesItems(grid: Grid, header: TableHeader, { top, bottom }: Band, next: number): boolean {
  const { area: key } = keyOf(header.columns);
  const initiatives = (row: number) => grid.startingAt(row).filter(({ area, text }) => columnOverlap(area, key) > 0 && text.trim() !== "");
  const [first, ...more] = initiatives(next);
  const marker = markerIn(grid, key, top);
  if (!first || (more.length > 0 && !isItemNumber(first.text)) || !SUB_ITEM.test(first.text) || markerIn(grid, key, next)) return false;
  if (!marker && !initiatives(top).some(({ text }) => !SUB_ITEM.test(text) && subItemNumbers(text).length > 0)) return false;
  const above = grid
    .overlapping(top, bottom)
    .filter(({ area }) => columnOverlap(area, key) > 0)
    .flatMap(({ text }) => subItemNumbers(text));
  return subItemNumbers(first.text)[0] === Math.max(0, ...above) + 1;
}

/** Whether a text begins with the number of a sub-item, as none of the rows' markers is written. */
function isItem(text: string, marker: Block): boolean {
  return SUB_ITEM.test(text) || (CIRCLED.test(text) && !CIRCLED.test(marker.text));
}

/** The marker that begins in a grid row before the initiatives. */
function markerIn(grid: Grid, key: Area, row: number): Block | undefined {
  return grid.startingAt(row).find(({ area, text }) => area.right < key.left && isMarkerText(text));
}

/** The grid rows that the blocks of one line are merged over. */
function mergedBand(grid: Grid, form: SheetForm, header: TableHeader, top: number, end: number): Band {
  const key = form.rowsBy === "initiative" ? keyOf(header.columns) : null;
  const starting = grid.startingAt(top).filter(({ area }) => area.right >= header.left && area.left <= header.right);
  const blocks = key ? starting.filter((block) => columnOverlap(block.area, key.area) > 0) : starting;
  const marker = key && markerIn(grid, key.area, top);
  const bottom = Math.max(top, ...blocks.map(({ area }) => area.bottom), ...(marker && isOneInitiative(grid, key.area, marker) ? [marker.area.bottom] : []));
  return { top, bottom: Math.min(bottom, end - 1) };
}

/**
 * Whether the lines beside a marker that is merged over them are one initiative with each of its sub-items in a line of
 * its own, its number perhaps in a cell before it, or with a list below it.
 */
function isOneInitiative(grid: Grid, key: Area, marker: Block): boolean {
  const { top, bottom } = marker.area;
  const texts = grid.overlapping(top, bottom).filter(({ area, text }) => columnOverlap(area, key) > 0 && text.trim() !== "");
  const [title, ...below] = texts.filter(({ area }, at) => area.top !== texts[at - 1]?.area.top);
  const isList = title !== undefined && !LISTED.test(title.text) && below.every(({ text }) => LISTED.test(text));
  return isList || below.every(({ text }) => isItem(text, marker));
}
