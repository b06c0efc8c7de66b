import { compact } from "../japanese/text/text";
import type { RowDocument } from "../submission/schema";
import { factsOf, type FactColumn } from "./fields";
import type { ListedRow } from "./goalList";
import { member } from "./graphAnswer";

/** Fact columns that are compared: all but the date that a site shows by its own time zone, which has its day as text beside it. */
export const FACT_COLUMNS = [
  "Title",
  "GoalKey",
  "GoalUnit",
  "FiscalYear",
  "Department",
  "Section",
  "SheetName",
  "Priority",
  "GoalTitle",
  "RowNumber",
  "Phase",
  "MidYearStatus",
  "FinalStatus",
  "DueDay",
  "Progress",
  "Achieved",
  "ErrorCount",
  "WarningCount",
  "NotAchieved",
] as const satisfies readonly FactColumn[];

/**
 * What columns say, as one text to compare by. A service may give texts another width or trim them, and leaves out what
 * is blank, nought of a flag too: none of this is another value.
 */
export function factsText(fields: unknown): string {
  return JSON.stringify(FACT_COLUMNS.map((name) => plain(member(fields, name))));
}

function plain(value: unknown): unknown {
  if (typeof value === "string") return compact(value) || null;
  return value === false ? null : (value ?? null);
}

/** Whether columns of an item say something else than the document that was written with them: somebody has altered them by hand. */
export function isAltered(document: RowDocument, { facts }: ListedRow): boolean {
  return facts !== undefined && facts !== factsText(factsOf(document));
}
