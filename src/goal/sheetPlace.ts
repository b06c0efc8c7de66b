import { areaAddress, contains, parseAddress } from "../sheet/address";
import type { GoalSheet } from "./goalSheet";

/** Where a goal sheet stands. */
export type SheetPlace = Pick<GoalSheet, "name" | "area">;

/** Tells the goal sheets of a workbook apart: the worksheet's name, with the area where it holds several of them. */
export function sheetKey({ name, area }: SheetPlace): string {
  return area ? `${name} ${areaAddress(area)}` : name;
}

/** Whether a finding is one of this goal sheet's own. */
export function standsOn({ name, area }: SheetPlace, { sheet, cell }: { sheet: string; cell: string | null }): boolean {
  if (sheet !== name || !area || cell === null) return sheet === name;
  const { top, left } = parseAddress(cell);
  return contains(area, { row: top, column: left });
}
