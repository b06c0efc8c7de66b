import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";

/** One cell to write. */
export interface CellWrite {
  /** A1 address of the cell; of a merged area its top-left cell. */
  address: string;
  /** Written as text, whatever it looks like; "" empties the cell. */
  text: string;
  /** Text that the cell must still hold, as a snapshot gives it. */
  expected: string;
}

/** How writing ended. Unless it is "written", nothing at all was written. */
export type WriteOutcome =
  | { outcome: "written" }
  /** A cell holds another text than expected. */
  | { outcome: "changed"; address: string; present: string }
  | { outcome: "protected"; address: string }
  | { outcome: "missing-sheet" };

/** What happened in the workbook. */
export type WorkbookEvent =
  /** Cells were edited, by anyone but this add-in. */
  | { kind: "changed"; sheet: string; address: string }
  | { kind: "activated"; sheet: string }
  /** Worksheets came, went or got another name. */
  | { kind: "sheets" };

/** Where the selection begins. */
export interface Selection {
  sheet: string;
  address: string;
}

/** The open workbook as the add-in uses it. Every method rejects with an ExcelError. */
export interface ExcelPort {
  /** The whole workbook, in at most two round trips unless it is very large. */
  readWorkbook(): Promise<WorkbookSnapshot>;
  /** One worksheet, null when there is none of this name; one round trip unless it outgrew what was known of it. */
  readSheet(name: string): Promise<SheetSnapshot | null>;
  /** Name of the worksheet in front. */
  activeSheet(): Promise<string>;
  /** The cells that are selected: their worksheet and the A1 address of the first of them. */
  selection(): Promise<Selection>;
  /** Brings a worksheet to the front and selects cells on it. */
  select(sheet: string, address: string): Promise<void>;
  /**
   * Writes one cell. Number format, merged area and looks stay. Writing a cell's former text back restores what it
   * really held (a number, a formula).
   */
  writeCell(write: CellWrite & { sheet: string }): Promise<WriteOutcome>;
  /** Writes several cells of one worksheet, all or none. */
  writeCells(sheet: string, writes: readonly CellWrite[]): Promise<WriteOutcome>;
  /** Hears of what happens from now on; the result ends it. */
  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
  /** Data of the add-in that travels with the workbook: the custom XML part of a namespace, null when there is none. */
  loadPart(namespace: string): Promise<string | null>;
  /** Keeps the custom XML part of a namespace; the root element of `xml` is in it. */
  savePart(namespace: string, xml: string): Promise<void>;
}
