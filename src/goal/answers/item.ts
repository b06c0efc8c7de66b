import type { Family } from "../../forms";
import type { Role } from "../../forms/role";
import { asRead } from "../../japanese/text/typedText";
import type { GoalRow } from "../goalSheet";
import { answerTo, readSegments } from "./answers";

/** A sub-item of a row, or a row that lists none, with what its reports are read by. */
export interface Item {
  row: GoalRow;
  family: Family;
  fiscalYear: number | null;
  /** null: the row as a whole. */
  sub: number | null;
}

/** What a sub-item is called: in the initiative, or in the columns that name sub-items where the initiative lists none. */
export function itemWords({ row, family, sub }: Item): string {
  if (row.subItems.length > 0 || sub === null) return answerTo(row, "initiative", sub)?.text ?? "";
  return family.subItemsFrom.map((role) => answerTo(row, role, sub)?.text ?? "").join("\n");
}

/** What a cell says of a sub-item, with its words before the first number; all of it where it uses no numbers. */
export function wordsFor(row: GoalRow, role: Role, sub: number | null): string {
  const parts = readSegments(row, role).filter(({ numbers }) => sub === null || numbers.length === 0 || numbers.includes(sub));
  return parts.map(({ text }) => asRead(text)).join("\n");
}
