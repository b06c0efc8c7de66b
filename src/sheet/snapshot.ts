import type { Area, Position } from "./address";

/**
 * A filled cell as a person reads it: the text itself for text cells, the displayed text for numbers and dates.
 * Empty cells are left out.
 */
export interface SnapshotCell extends Position {
  text: string;
}

/** Most characters that Excel takes in a cell. */
export const CELL_LIMIT = 32_767;

/** One worksheet, from whatever source: the open workbook or a file. */
export interface SheetSnapshot {
  name: string;
  visible: boolean;
  /** Key of a worksheet that this add-in made (`findings`): no goal sheet, and its cells are not read. */
  own?: string;
  cells: SnapshotCell[];
  /** Merged areas of two or more cells. */
  merges: Area[];
}

/** A whole workbook at one moment; sheets in tab order. */
export interface WorkbookSnapshot {
  /** File name without its folder, for messages and documents. */
  name: string;
  sheets: SheetSnapshot[];
}
