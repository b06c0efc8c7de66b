import { areaAddress, contains, parseAddress } from "../sheet/address";
import type { GoalSheet } from "./goalSheet";

/** Tells the goal sheets of a workbook apart: the worksheet's name, with the area where it holds several of them. */
export function sheetKey({ name, area }: Pick<GoalSheet, "name" | "area">): string {
  return area ? `${name} ${areaAddress(area)}` : name;
}

/** Whether a finding is one of this goal sheet's own. */
export function standsOn({ name, area }: Pick<GoalSheet, "name" | "area">, { sheet, cell }: { sheet: string; cell: string | null }): boolean {
  if (sheet !== name || !area || cell === null) return sheet === name;
  const { top, left } = parseAddress(cell);
  return contains(area, { row: top, column: left });
}
