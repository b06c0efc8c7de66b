import type { Severity } from "../checks/finding";
import type { Language } from "../messages/language";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { DataTable } from "../tables/dataTable";

/** One cell to write. */
export interface CellWrite {
  /** A1 address of the cell; of a merged area its top-left cell. */
  address: string;
  /** Written as text, whatever it looks like; "" empties the cell. */
  text: string;
  /** Text that the cell must still hold, as a snapshot gives it. */
  expected: string;
}

/** How writing ended. Unless it is "written" or "partly-written", nothing at all was written. */
export type WriteOutcome =
  | { outcome: "written" }
  /** Excel refused in the middle, and then that the cells be put back: these hold the new text, or may hold it. */
  | { outcome: "partly-written"; addresses: string[] }
  /** A cell holds another text than expected. */
  | { outcome: "changed"; address: string; present: string }
  | { outcome: "protected"; address: string }
  /** A cell computes its text from other cells. */
  | { outcome: "formula"; address: string }
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
  /** Worksheet name. */
  sheet: string;
  /** A1 address of the active cell. */
  address: string;
}

/** A worksheet of the add-in's own. */
export interface OwnSheet {
  /** What it is for, ASCII letters (`findings`). A workbook has one worksheet for a key, whatever it is called by now. */
  key: string;
  /** Name that a new one gets, at most 27 characters; with a number behind it when another worksheet has this name. */
  name: string;
  /** Its first line. */
  title: string;
  /** Its second line: that it is written anew every time. */
  note: string;
  /** Of its words; decides how days are shown. */
  language: Language;
}

/** How writing to a worksheet of the add-in's own ended. Unless it is "written", nothing at all was written. */
export type OwnSheetOutcome =
  /** `sheet` is the name that the worksheet has. */
  | { outcome: "written"; sheet: string }
  /** The workbook's structure is protected: no worksheet can be added or taken away. */
  | { outcome: "structure-protected" }
  | { outcome: "protected"; sheet: string };

/** A mark on a cell that a finding points at. */
export interface CellMark {
  sheet: string;
  /** A1 address of the cell; of a merged area the whole of it. */
  address: string;
  severity: Severity;
}

/** How marking ended; the worksheets named are protected and stayed as they were. */
export interface MarkingOutcome {
  protectedSheets: string[];
}

/** The open workbook as the add-in uses it. Every method rejects with an ExcelError. */
export interface ExcelPort {
  /** The whole workbook, in at most two round trips unless it is very large. */
  readWorkbook(): Promise<WorkbookSnapshot>;
  /** One worksheet, null when there is none of this name; one round trip unless it outgrew what was known of it. */
  readSheet(name: string): Promise<SheetSnapshot | null>;
  /** Name of the worksheet in front. */
  activeSheet(): Promise<string>;
  /** Hears of every new selection from now on; the result ends it. */
  watchSelection(listener: (selection: Selection) => void): Promise<() => Promise<void>>;
  /** Brings a worksheet to the front and selects cells on it. */
  select(sheet: string, address: string): Promise<void>;
  /**
   * Writes cells of one worksheet, all or none. Number format, merged area and looks stay. Writing a cell's former text
   * back restores what it really held (a number, a formula).
   */
  writeCells(sheet: string, writes: readonly CellWrite[]): Promise<WriteOutcome>;
  /** Hears of what happens from now on; the result ends it. */
  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
  /** Data of the add-in that travels with the workbook: the custom XML part of a namespace, null when there is none. */
  loadPart(namespace: string): Promise<string | null>;
  /** Keeps the custom XML part of a namespace; the root element of `xml` is in it. */
  savePart(namespace: string, xml: string): Promise<void>;
  /**
   * Puts tables on a worksheet of the add-in's own, as Excel tables with native charts. The worksheet is made when it is
   * missing and otherwise refreshed in place: it, its tables and their columns stay what they were to formulas that
   * refer to them, and a person's column widths stay, and so does what a person wrote to the right of a table or below a
   * blank row under it, unless the columns of the tables have changed. A worksheet that the add-in did not make is never
   * touched. Three round trips, and one more for every 3 MB.
   */
  writeTables(sheet: OwnSheet, tables: readonly DataTable[]): Promise<OwnSheetOutcome>;
  /** Takes the worksheet of a key away with all that is on it; null when there was none. */
  removeTables(key: string): Promise<OwnSheetOutcome | null>;
  /**
   * Marks cells, in place of all marks that the add-in made before; none removes them, and then every worksheet is again
   * as it was. Values and the cells' own formats are not touched. At most four round trips.
   */
  markCells(marks: readonly CellMark[]): Promise<MarkingOutcome>;
}
