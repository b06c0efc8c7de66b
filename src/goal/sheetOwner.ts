import { compact } from "../japanese/text/text";
import type { GoalSheet, GoalWorkbook } from "./goalSheet";

/** Whose a goal sheet is, and of which fiscal year. */
export type SheetOwner = Pick<GoalSheet, "fiscalYear" | "department" | "section">;

/**
 * Tells whose the goal sheets of a workbook are: a sheet that does not print its fiscal year or department takes the one
 * that all other sheets agree on. A blank text is none.
 */
export function sheetOwners({ sheets }: Pick<GoalWorkbook, "sheets">): (sheet: GoalSheet) => SheetOwner {
  const commonYear = agreed(sheets.flatMap(({ fiscalYear }) => fiscalYear ?? []));
  const commonDepartment = agreed(
    sheets.flatMap(({ department }) => blankToNull(department) ?? []),
    compact,
  );
  return ({ fiscalYear, department, section }) => ({
    fiscalYear: fiscalYear ?? commonYear,
    department: blankToNull(department) ?? commonDepartment,
    section: blankToNull(section),
  });
}

/** The first of some values that are all the same to whoever reads them; null where they differ or there is none. */
function agreed<T>([first, ...others]: readonly T[], asRead: (value: T) => unknown = (value) => value): T | null {
  return first !== undefined && others.every((other) => asRead(other) === asRead(first)) ? first : null;
}

/** A text that says nothing is none. */
export function blankToNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}
