import { cellSegments } from "../goal/answers/answers";
import type { Role } from "../forms/role";
import type { GoalRow, RowCell } from "../goal/goalSheet";
import type { Block } from "../sheet/grid";
import { splitChange, withChange } from "./change";
import { textOfSub } from "./compose";

/** A row whose report cell holds the report alone, and the change of method that stands below it. */
export interface BareReport {
  row: GoalRow;
  change: string;
}

/** Takes the change of method out of a report cell. */
export function bareReport(row: GoalRow, role: Role): BareReport {
  const cell = row.cells[role]!;
  const { report, change } = splitChange(cell.text);
  if (report === cell.text) return { row, change };
  const gridCells = cell.gridCells && cellsAbove(cell.gridCells);
  return { row: { ...row, cells: { ...row.cells, [role]: { ...cell, text: report, ...(gridCells && { gridCells }) } } }, change };
}

/** The grid cells above the change of method, with what stands above it in its own. */
function cellsAbove(cells: readonly Block[]): Block[] {
  const at = headingAt(cells);
  const text = splitChange(cells[at]!.text).report;
  const above = cells.slice(0, at);
  return text.trim() === "" && at > 0 ? above : [...above, { ...cells[at]!, text }];
}

function headingAt(cells: readonly Block[]): number {
  return cells.findIndex(({ text }) => splitChange(text).report !== text);
}

/** What a report cell says of one sub-item now, of the row as a whole for null; "" when nothing. */
export function reportedText({ row }: BareReport, role: Role, sub: number | null): string {
  if (sub === null) return row.cells[role]!.text.trim();
  return textOfSub(cellSegments(row, role), sub);
}

/**
 * The texts of a cell's several grid cells with a report and a change of method in them.
 *
 * @param texts new texts of the bare report's grid cells (see bareReport)
 */
export function withChangeBelow({ text: whole, gridCells = [] }: RowCell, texts: readonly string[], change: string): string[] {
  const at = headingAt(gridCells);
  if (splitChange(whole).change === change.trim()) {
    return gridCells.map(({ text }, place) => {
      const own = texts[place];
      if (own === undefined || place !== at) return own ?? text;
      const below = text.slice(splitChange(text).report.length).trim();
      return own === "" ? below : `${own}\n${below}`;
    });
  }
  const filled = texts.findLastIndex((text) => text.trim() !== "");
  const last = at >= 0 ? at : Math.max(0, filled);
  return gridCells.map((_, place) => (place === last ? withChange({ report: texts[place] ?? "", change }) : (texts[place] ?? "")));
}
