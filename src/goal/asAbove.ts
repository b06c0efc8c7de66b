import type { Role } from "../forms/role";
import { isDitto } from "../japanese/text/fillIns";
import { isBlank } from "../japanese/subItems/subItems";
import type { GoalRow } from "./goalSheet";

/** Whether a row's cell only says that it is as the one above (同上), and a row above it says something there. */
export function isAsAbove(rows: readonly GoalRow[], row: GoalRow, role: Role): boolean {
  if (!isDitto(row.cells[role]?.text ?? "")) return false;
  const above = rows.slice(0, rows.indexOf(row)).map(({ cells }) => cells[role]?.text ?? "");
  return above.some((text) => !isBlank(text) && !isDitto(text));
}
