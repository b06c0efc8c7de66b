import type { Role } from "../../forms/role";
import { isDitto, pointsToNumber } from "../../japanese/text/fillIns";
import { isBlank, type Segment } from "../../japanese/subItems/subItems";
import type { GoalRow } from "../goalSheet";

/** Whether a row's cell only says that it is as the one above (同上), and a row above it says something there. */
export function isAsAbove(rows: readonly GoalRow[], row: GoalRow, role: Role): boolean {
  if (!isDitto(row.cells[role]?.text ?? "")) return false;
  const above = rows.slice(0, rows.indexOf(row)).map(({ cells }) => cells[role]?.text ?? "");
  return above.some((text) => !isBlank(text) && !isDitto(text));
}

/** The words of one of a cell's segments; of one that only points to another (同上, (1)に同じ) those of that one. */
export function wordsOf(part: Segment, parts: readonly Segment[]): string {
  const number = pointsToNumber(part.text);
  if (number === null && !isDitto(part.text)) return part.text;
  const others = parts.filter((other) => other !== part && !isDitto(other.text) && pointsToNumber(other.text) === null);
  const told = number === null ? others.findLast(({ offset }) => offset < part.offset) : others.find(({ numbers }) => numbers.includes(number));
  return told?.text ?? part.text;
}
