import type { GoalSheet, GoalWorkbook } from "./goalSheet";

/** Whose a goal sheet is, and of which fiscal year. */
export type SheetOwner = Pick<GoalSheet, "fiscalYear" | "department" | "section">;

/**
 * Tells whose the goal sheets of a workbook are: a sheet that does not print its fiscal year or department takes the one
 * that all other sheets agree on. A blank text is none.
 */
export function sheetOwners({ sheets }: Pick<GoalWorkbook, "sheets">): (sheet: GoalSheet) => SheetOwner {
  const commonYear = agreed(sheets.map(({ fiscalYear }) => fiscalYear));
  const commonDepartment = agreed(sheets.map(({ department }) => blankToNull(department)));
  return ({ fiscalYear, department, section }) => ({
    fiscalYear: fiscalYear ?? commonYear,
    department: blankToNull(department) ?? commonDepartment,
    section: blankToNull(section),
  });
}

function agreed<T>(values: (T | null)[]): T | null {
  const stated = new Set(values.filter((value) => value !== null));
  return stated.size === 1 ? [...stated][0]! : null;
}

/** A text that says nothing is none. */
export function blankToNull(text: string | null): string | null {
  return text === null || text.trim() === "" ? null : text;
}
