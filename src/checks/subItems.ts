import { cellSegments, usesNumbers } from "../goal/answers/answers";
import type { Role } from "../forms/role";
import type { GoalRow } from "../goal/goalSheet";

/** Columns in which sub-items are answered by their numbers. */
const ANSWERING: readonly Role[] = ["period", "target", "midYear", "final"];

/** A column that answers a row's sub-items by numbers, and which numbers it answers. */
export interface NumberedAnswers {
  role: Role;
  answered: Set<number>;
}

/** The numbered columns of a row whose initiative lists sub-items; [] for other rows. */
export function numberedAnswers(row: GoalRow): NumberedAnswers[] {
  if (row.subItems.length === 0) return [];
  return ANSWERING.flatMap((role) => {
    const parts = cellSegments(row, role);
    if (!usesNumbers(parts)) return [];
    return [{ role, answered: new Set(parts.filter((part) => part.text !== "").flatMap((part) => part.numbers)) }];
  });
}
