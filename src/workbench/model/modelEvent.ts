import type { Area } from "../../sheet/address";

/** Who changed a cell: the person at the sheet, or the add-in through the Excel API. */
export type ChangeSource = "user" | "addin";

/** What happened to the workbook; told after it happened. */
export type ModelEvent =
  | { type: "cell-changed"; sheetId: string; area: Area; source: ChangeSource; kind: "content" | "format" }
  /** Columns, frozen rows, tables, charts: what is drawn besides cells. */
  | { type: "looks-changed"; sheetId: string }
  | { type: "sheet-activated"; sheetId: string; previousId: string }
  | { type: "selection-changed"; sheetId: string; area: Area }
  | { type: "sheet-added"; sheetId: string; source: ChangeSource }
  | { type: "sheet-deleted"; sheetId: string; name: string; source: ChangeSource }
  | { type: "sheet-renamed"; sheetId: string; name: string; previous: string; source: ChangeSource };

export type ModelListener = (event: ModelEvent) => void;
