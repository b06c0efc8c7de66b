import { boundingArea, contains, type Area, type Position } from "../../sheet/address";
import { intersection } from "./areas";
import type { ModelConditionalFormat } from "./conditionalFormat";
import type { ModelValidation } from "./dataValidation";
import { BLANK_CELL, type ModelCell } from "./modelCell";
import type { ModelChart } from "./modelChart";
import type { ModelPrinting } from "./modelPrinting";
import type { ModelTable } from "./modelTable";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Columns of a worksheet in Excel: A…XFD. */
export const MAX_COLUMNS = 16384;
/** Rows of a worksheet in Excel. */
export const MAX_ROWS = 1048576;

const DEFAULT_COLUMN_PIXELS = 72;
const DEFAULT_ROW_PIXELS = 18;

/** A cell with its place. */
export interface PlacedCell extends Position {
  cell: ModelCell;
}

/** One worksheet of the model. Change it through {@link WorkbookModel}, which tells its listeners. */
export class ModelSheet {
  visibility: Visibility = "Visible";
  protected = false;
  /** Merged areas of two or more cells, none overlapping. */
  merges: Area[] = [];
  /** Areas that an array formula fills from its first cell on. */
  spills: Area[] = [];
  tables: ModelTable[] = [];
  charts: ModelChart[] = [];
  conditionalFormats: ModelConditionalFormat[] = [];
  validations: ModelValidation[] = [];
  printing: ModelPrinting = {};
  /** Rows at the top that stay in view. */
  frozenRows = 0;
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** Pixels, for columns that differ from the default. */
  readonly columnWidths = new Map<number, number>();
  /** Pixels, for rows that differ from the default. */
  readonly rowHeights = new Map<number, number>();
  private readonly byKey = new Map<number, ModelCell>();

  constructor(
    /** Excel's form: `{00000000-0001-0000-0000-000000000000}`; stays while the workbook is open. */
    readonly id: string,
    public name: string,
  ) {}

  /** The cell at a place, undefined when nothing is stored there. */
  cell(row: number, column: number): ModelCell | undefined {
    return this.byKey.get(row * MAX_COLUMNS + column);
  }

  /** The cell at a place; an untouched one when nothing is stored there. */
  cellOrBlank(row: number, column: number): ModelCell {
    return this.cell(row, column) ?? BLANK_CELL;
  }

  /** Stores a cell. */
  put(row: number, column: number, cell: ModelCell): void {
    this.byKey.set(row * MAX_COLUMNS + column, cell);
  }

  /** Forgets a cell, format included. */
  remove(row: number, column: number): void {
    this.byKey.delete(row * MAX_COLUMNS + column);
  }

  /** All stored cells, styled blank ones among them, in no promised order. */
  *cells(): Iterable<PlacedCell> & Generator<PlacedCell> {
    for (const [key, cell] of this.byKey) {
      yield { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, cell };
    }
  }

  /** The merged area that covers a place. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => contains(area, { row, column }));
  }

  /** Width in pixels at 96 dpi. */
  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS;
  }

  /** Height in pixels at 96 dpi. */
  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? DEFAULT_ROW_PIXELS;
  }

  /**
   * The smallest area around everything stored: cells (with text only when `valuesOnly`), and merges.
   *
   * @param within looks inside this area only
   * @returns undefined when there is nothing
   */
  usedArea(valuesOnly = false, within: Area = WHOLE_SHEET): Area | undefined {
    let used: Area | undefined;
    const include = (area: Area): void => {
      const part = intersection(area, within);
      if (part) used = used ? boundingArea(used, part) : part;
    };
    for (const { row, column, cell } of this.cells()) {
      if (valuesOnly && cell.value === "" && cell.formula === undefined) continue;
      include({ top: row, left: column, bottom: row, right: column });
    }
    if (!valuesOnly) this.merges.forEach(include);
    return used;
  }
}

/** Every cell of a worksheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
