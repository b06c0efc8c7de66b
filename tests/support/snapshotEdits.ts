import type { Area } from "../../src/sheet/address";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../src/sheet/snapshot";

/** Where a row or column of the old sheet stands in the new one. */
export type Move = (line: number) => number;

export const stay: Move = (line) => line;

/** Lines from `from` on move `by` further, as when lines are inserted before it. */
export const insertedAt =
  (from: number, by = 1): Move =>
  (line) =>
    line >= from ? line + by : line;

/** The workbook with its worksheets changed; the very same one where none of them is, so that it is not read anew. */
export function withSheets(workbook: WorkbookSnapshot, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map(change);
  return sheets.every((sheet, at) => sheet === workbook.sheets[at]) ? workbook : { ...workbook, sheets };
}

/** The workbook with one of its worksheets changed. */
export function withSheet(workbook: WorkbookSnapshot, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return withSheets(workbook, (sheet) => (sheet.name === name ? change(sheet) : sheet));
}

/** The worksheet with every text changed, the very same one where none is; a text that becomes "" leaves its cell. */
export function withTexts(sheet: SheetSnapshot, change: (text: string, cell: SnapshotCell) => string): SheetSnapshot {
  const cells = sheet.cells.map((cell) => ({ ...cell, text: change(cell.text, cell) }));
  if (cells.every(({ text }, at) => text === sheet.cells[at]!.text)) return sheet;
  return { ...sheet, cells: cells.filter(({ text }) => text !== "") };
}

/** The worksheet with its rows and columns moved; merged areas grow when lines are inserted inside them. */
export function moved(sheet: SheetSnapshot, toRow: Move, toColumn: Move): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: toRow(cell.row), column: toColumn(cell.column) })),
    merges: sheet.merges.map((area) => ({ top: toRow(area.top), bottom: toRow(area.bottom), left: toColumn(area.left), right: toColumn(area.right) })),
  };
}

/** The worksheet with another text in a cell (or merged area); "" blanks it. */
export function withText(sheet: SheetSnapshot, area: Area, text: string): SheetSnapshot {
  const cells = sheet.cells.filter((cell) => !contains(area, cell));
  return { ...sheet, cells: text === "" ? cells : [...cells, { row: area.top, column: area.left, text }] };
}

/** The worksheet with a further cell, merged when it covers several. */
export function withBlock(sheet: SheetSnapshot, area: Area, text: string): SheetSnapshot {
  const isMerged = area.bottom > area.top || area.right > area.left;
  return withText({ ...sheet, merges: isMerged ? [...sheet.merges, area] : sheet.merges }, area, text);
}

function contains(area: Area, { row, column }: SnapshotCell): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
