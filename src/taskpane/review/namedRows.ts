import type { GoalWorkbook } from "../../goal/goalSheet";
import { nameRows, type NamedRow } from "../../submission/nameRows";

const known = new WeakMap<GoalWorkbook, NamedRow[]>();

/** Rows of a workbook with their identity in the list, worked out once for each reading. */
export function namedRows(goals: GoalWorkbook): NamedRow[] {
  const rows = known.get(goals) ?? nameRows(goals).rows;
  known.set(goals, rows);
  return rows;
}
