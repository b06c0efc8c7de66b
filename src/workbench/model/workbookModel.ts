import type { Area, Position } from "../../sheet/address";
import type { CustomXmlPart } from "./customXml";
import type { CellContent, ModelCell } from "./modelCell";
import type { ChangeSource, ModelEvent, ModelListener } from "./modelEvent";
import { ModelRefusal } from "./modelRefusal";
import { ModelSheet, type Visibility } from "./modelSheet";
import { changeCells, clearCells, enterCells, mergeCells, moveCells, unmergeCells, type ClearedParts } from "./sheetEdits";
import { checkedName, nextSheetName } from "./newSheetName";
import { newSheetId } from "./sheetName";

/** A defined name of the workbook. */
export interface ModelName {
  name: string;
  /** With its leading `=`, sheet name included. */
  formula: string;
  /** Id of the sheet that alone knows the name; goes with it. */
  sheetId?: string;
  hidden?: boolean;
  comment?: string;
}

/**
 * An open workbook: sheets, selection and what an add-in keeps in it. The workbench page draws it, the interpreter
 * of Excel batches works on it, and both hear of each other's changes through {@link subscribe}.
 */
export class WorkbookModel {
  readonly sheets: ModelSheet[] = [];
  readonly customXmlParts: CustomXmlPart[] = [];
  /** Settings of `Excel.Workbook.settings` and `Office.context.document.settings`: any JSON value. */
  readonly settings = new Map<string, unknown>();
  names: ModelName[] = [];
  /** No worksheet can be added, taken away, renamed, shown or hidden. */
  structureProtected = false;
  /** A person is typing into a cell: Excel refuses batches until the entry is finished. */
  cellEditing = false;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  private active: ModelSheet | undefined;
  private sheetsMade = 0;
  private readonly listeners = new Set<ModelListener>();

  constructor(
    /** File name without folder. */
    public name: string,
    /** Year of dates entered without one. */
    readonly entryYear: number = new Date().getFullYear(),
  ) {}

  /** Hears of every change from now on; the result ends it. */
  subscribe(listener: ModelListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get activeSheet(): ModelSheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new ModelRefusal("ItemNotFound", "The workbook has no worksheet.");
    return sheet;
  }

  sheetById(id: string): ModelSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Finds a sheet as Excel does: upper and lower case are the same. */
  sheetByName(name: string): ModelSheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /**
   * Enters something into a cell. A cell hidden under a merge takes nothing, as in Excel.
   * Throws AccessDenied for a locked cell of a protected sheet.
   */
  setCell(sheetId: string, row: number, column: number, value: CellContent, source: ChangeSource): void {
    this.setCells(sheetId, { top: row, left: column, bottom: row, right: column }, [[value]], source);
  }

  /**
   * Enters a block of values at the top-left corner of `area` and tells of one change; null leaves a cell alone.
   * Nothing is entered when one of the cells refuses.
   */
  setCells(sheetId: string, area: Area, values: readonly (readonly (CellContent | null)[])[], source: ChangeSource): void {
    enterCells(this.required(sheetId), area, values, this.entryYear);
    this.tell({ type: "cell-changed", sheetId, area, source, kind: "content" });
  }

  /** Replaces cells by what `change` makes of them: looks, number format, lock. Refused on a protected sheet. */
  formatCells(sheetId: string, area: Area, change: (cell: ModelCell, place: Position) => ModelCell, source: ChangeSource): void {
    changeCells(this.required(sheetId), area, change);
    this.tell({ type: "cell-changed", sheetId, area, source, kind: "format" });
  }

  /** Takes contents, formats or both from cells. */
  clearCells(sheetId: string, area: Area, parts: ClearedParts, source: ChangeSource): void {
    clearCells(this.required(sheetId), area, parts);
    this.tell({ type: "cell-changed", sheetId, area, source, kind: parts === "formats" ? "format" : "content" });
  }

  /** Cuts cells and puts them somewhere else on their worksheet. */
  moveCells(sheetId: string, area: Area, to: Position, source: ChangeSource): void {
    moveCells(this.required(sheetId), area, to);
    this.tell({ type: "cell-changed", sheetId, area, source, kind: "content" });
  }

  /** Merges an area, or each of its rows when `across`. */
  mergeCells(sheetId: string, area: Area, across: boolean, source: ChangeSource): void {
    mergeCells(this.required(sheetId), area, across);
    this.tell({ type: "cell-changed", sheetId, area, source, kind: "content" });
  }

  /** Takes the merged areas that touch an area apart. */
  unmergeCells(sheetId: string, area: Area, source: ChangeSource): void {
    unmergeCells(this.required(sheetId), area);
    this.tell({ type: "cell-changed", sheetId, area, source, kind: "format" });
  }

  /** Shows or hides a sheet; the last visible one stays visible. */
  setVisibility(sheetId: string, visibility: Visibility): void {
    const sheet = this.required(sheetId);
    if (visibility === sheet.visibility) return;
    this.refuseStructure();
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0) {
      throw new ModelRefusal("InvalidOperation", "A workbook keeps at least one visible worksheet.");
    }
    if (visibility !== "Visible" && sheet === this.activeSheet) this.activate(others[0]!.id);
    sheet.visibility = visibility;
    this.tell({ type: "looks-changed", sheetId });
  }

  /** Tells that something of a sheet was changed that is drawn besides its cells; refused on a protected sheet. */
  changeLooks(sheetId: string, change: (sheet: ModelSheet) => void): void {
    const sheet = this.required(sheetId);
    if (sheet.protected) throw new ModelRefusal("AccessDenied", "The worksheet is protected.");
    change(sheet);
    this.tell({ type: "looks-changed", sheetId });
  }

  activate(sheetId: string): void {
    const sheet = this.required(sheetId);
    if (sheet.visibility !== "Visible") throw new ModelRefusal("InvalidOperation", "A hidden worksheet cannot be activated.");
    const previous = this.activeSheet;
    this.active = sheet;
    if (previous === sheet) return;
    this.tell({ type: "sheet-activated", sheetId, previousId: previous.id });
    this.select(sheetId, { top: 0, left: 0, bottom: 0, right: 0 });
  }

  /** Selects cells and brings their sheet to the front; a selection inside a merge takes the whole merge. */
  select(sheetId: string, area: Area): void {
    const sheet = this.required(sheetId);
    if (sheet !== this.activeSheet) this.activate(sheetId);
    const merge = sheet.mergeAt(area.top, area.left);
    const single = area.top === area.bottom && area.left === area.right;
    this.selection = single && merge ? { ...merge } : { ...area };
    this.tell({ type: "selection-changed", sheetId, area: this.selection });
  }

  /** Adds a sheet after the others; without a name it gets Excel's next free `Sheet1`, `Sheet2`, …. */
  addSheet(name: string | undefined, source: ChangeSource): ModelSheet {
    this.refuseStructure();
    const sheet = new ModelSheet(newSheetId(this.sheetsMade++), name === undefined ? nextSheetName(this.sheets) : checkedName(this.sheets, name));
    this.sheets.push(sheet);
    this.tell({ type: "sheet-added", sheetId: sheet.id, source });
    return sheet;
  }

  /** Deletes a sheet; the last visible one stays. */
  deleteSheet(sheetId: string, source: ChangeSource): void {
    const sheet = this.required(sheetId);
    this.refuseStructure();
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0) throw new ModelRefusal("InvalidOperation", "A workbook keeps at least one visible worksheet.");
    const wasActive = sheet === this.activeSheet;
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    this.names = this.names.filter((name) => name.sheetId !== sheetId);
    this.tell({ type: "sheet-deleted", sheetId, name: sheet.name, source });
    if (!wasActive) return;
    const next = others.find((other) => this.sheets.indexOf(other) >= position) ?? others[others.length - 1]!;
    this.active = next;
    this.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    this.tell({ type: "sheet-activated", sheetId: next.id, previousId: sheetId });
  }

  /** Renames a sheet by Excel's rules for names. */
  renameSheet(sheetId: string, name: string, source: ChangeSource): void {
    const sheet = this.required(sheetId);
    checkedName(this.sheets, name, sheet);
    const previous = sheet.name;
    if (previous === name) return;
    this.refuseStructure();
    sheet.name = name;
    this.tell({ type: "sheet-renamed", sheetId, name, previous, source });
  }

  private refuseStructure(): void {
    if (this.structureProtected) throw new ModelRefusal("AccessDenied", "The structure of the workbook is protected.");
  }

  private required(sheetId: string): ModelSheet {
    const sheet = this.sheetById(sheetId);
    if (!sheet) throw new ModelRefusal("ItemNotFound", "The requested worksheet doesn't exist.");
    return sheet;
  }

  private tell(event: ModelEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
