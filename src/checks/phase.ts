import { familyOf, type Family } from "../forms";
import type { Phase } from "../forms/phase";
import type { Role } from "../forms/role";
import type { GoalWorkbook } from "../goal/goalSheet";

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
