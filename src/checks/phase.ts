import { familyOf, type Family } from "../forms";
import type { Phase } from "../forms/phase";
import type { Role } from "../forms/role";
import type { GoalWorkbook } from "../goal/goalSheet";
import { laterPhase, suggestPhase, type IsoDay } from "../progress/phase";

/** The phase a workbook has reached, from which reports are filled in anywhere in it. */
export function inferPhase(workbook: GoalWorkbook, families?: readonly Family[]): Phase {
  const anyFilled = (rolesOf: (family: Family) => readonly Role[]) =>
    workbook.sheets.some((sheet) => {
      const roles = rolesOf(familyOf(sheet.family, families));
      return sheet.rows.some((row) => roles.some((role) => (row.cells[role]?.text ?? "").trim() !== ""));
    });
  if (anyFilled((family) => family.reports.final)) return "final";
  return anyFilled((family) => family.reports.midYear) ? "mid-year" : "planning";
}

/**
 * The phase at which a workbook is checked before it is submitted: the one it is in, or a later one where a report is
 * filled in. A result printed beside this year's target (相模原市) is checked too, though it speaks for no phase of this year.
 */
export function checkedPhase(workbook: GoalWorkbook, today: IsoDay, families?: readonly Family[]): Phase {
  return laterPhase(suggestPhase(workbook, today, families), inferPhase(workbook, families));
}
