import type { Area } from "../../sheet/address";

/** A table (ListObject) on a worksheet; its header row is the first of its area. */
export interface ModelTable {
  /** Counts from 1 within the workbook. */
  id: number;
  name: string;
  area: Area;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** Name of the table style, `TableStyleMedium2` and the like. */
  style: string;
}
