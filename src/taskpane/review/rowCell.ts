import type { GoalRow } from "../../goal/goalSheet";

/** Address of the cell that a row is known by: its initiative, else the first one. */
export function rowCell({ cells }: GoalRow): string {
  return (cells.initiative ?? Object.values(cells)[0])?.address ?? "A1";
}
