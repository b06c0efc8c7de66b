import { contains, overlaps, type Area, type Position } from "../../sheet/address";
import { displayText } from "../../xlsx/numberFormats/displayText";
import { enteredCell } from "./cellEntry";
import { BLANK_CELL, type CellContent, type ModelCell } from "./modelCell";
import type { ModelSheet } from "./modelSheet";
import { ModelRefusal } from "./modelRefusal";

/** More cells than this are not formatted one by one. */
const MOST_FORMATTED = 1_000_000;

/** What `clear` takes away. */
export type ClearedParts = "all" | "contents" | "formats";

/** Enters values from the top-left corner of an area on; null leaves a cell alone, a cell hidden under a merge takes nothing. */
export function enterCells(sheet: ModelSheet, area: Area, values: readonly (readonly (CellContent | null)[])[], year: number): void {
  refuseLocked(sheet, area);
  values.forEach((line, down) =>
    line.forEach((value, right) => {
      const row = area.top + down;
      const column = area.left + right;
      if (value === null || isHiddenByMerge(sheet, row, column)) return;
      sheet.put(row, column, enteredCell(sheet.cellOrBlank(row, column), value, year));
    }),
  );
}

/** Replaces each cell of an area by what `change` makes of it. */
export function changeCells(sheet: ModelSheet, area: Area, change: (cell: ModelCell, place: Position) => ModelCell): void {
  refuseProtected(sheet);
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (count > MOST_FORMATTED) throw new ModelRefusal("InvalidOperation", `At most ${MOST_FORMATTED} cells are formatted at once.`);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.put(row, column, change(sheet.cellOrBlank(row, column), { row, column }));
    }
  }
}

/** Takes contents, formats or both from the cells of an area. */
export function clearCells(sheet: ModelSheet, area: Area, parts: ClearedParts): void {
  if (parts === "contents") refuseLocked(sheet, area);
  else refuseProtected(sheet);
  for (const { row, column, cell } of [...sheet.cells()]) {
    if (!contains(area, { row, column })) continue;
    const content = { value: cell.value, formula: cell.formula, isError: cell.isError };
    const format = { numberFormat: cell.numberFormat, style: cell.style, locked: cell.locked };
    if (parts === "contents") sheet.put(row, column, { ...BLANK_CELL, ...format });
    else if (parts === "formats") sheet.put(row, column, { ...BLANK_CELL, ...content, text: displayText(cell.value, "General") });
    else sheet.remove(row, column);
  }
  if (parts !== "contents") sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}

/** Cuts the cells of an area, looks included, and puts them where `to` is; merged areas inside come along. Formulas stay as they are typed. */
export function moveCells(sheet: ModelSheet, area: Area, to: Position): void {
  refuseProtected(sheet);
  const [down, right] = [to.row - area.top, to.column - area.left];
  const moved = [...sheet.cells()].filter(({ row, column }) => contains(area, { row, column }));
  const merges = sheet.merges.filter(
    (merge) => contains(area, { row: merge.top, column: merge.left }) && contains(area, { row: merge.bottom, column: merge.right }),
  );
  const target = { top: to.row, left: to.column, bottom: area.bottom + down, right: area.right + right };
  for (const { row, column } of moved) sheet.remove(row, column);
  clearCells(sheet, target, "all");
  sheet.merges = sheet.merges.filter((merge) => !merges.includes(merge));
  for (const { row, column, cell } of moved) sheet.put(row + down, column + right, cell);
  for (const { top, left, bottom, right: last } of merges)
    sheet.merges.push({ top: top + down, left: left + right, bottom: bottom + down, right: last + right });
}

/** Merges an area (or each of its rows); only the top-left content stays. */
export function mergeCells(sheet: ModelSheet, area: Area, across: boolean): void {
  refuseProtected(sheet);
  const rows = across ? Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at) : [area.top];
  for (const top of rows) {
    const one = across ? { ...area, top, bottom: top } : area;
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, one));
    if (one.top === one.bottom && one.left === one.right) continue;
    sheet.merges.push({ ...one });
    for (const { row, column, cell } of [...sheet.cells()]) {
      const covered = contains(one, { row, column }) && (row !== one.top || column !== one.left);
      if (covered) sheet.put(row, column, { ...cell, value: "", text: "", formula: undefined, isError: undefined });
    }
  }
}

/** Takes the merged areas that touch an area apart. */
export function unmergeCells(sheet: ModelSheet, area: Area): void {
  refuseProtected(sheet);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}

function isHiddenByMerge(sheet: ModelSheet, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

function refuseProtected(sheet: ModelSheet): void {
  if (sheet.protected) throw new ModelRefusal("AccessDenied", "The worksheet is protected.");
}

function refuseLocked(sheet: ModelSheet, area: Area): void {
  if (!sheet.protected) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.cellOrBlank(row, column).locked) refuseProtected(sheet);
    }
  }
}
