import { familyOf } from "../forms";
import type { GoalSheet, Report, Role } from "../goal/goalSheet";

/** Where a sheet's rows are reported on. */
export interface ReportPlace {
  /** Columns of the report that this sheet has, the main one first; [] when the form has none (相模原市 at mid-year). */
  roles: Role[];
  /** Column for the plan of the second half (横手市 【ギャップと対策】), null where the form has none or it is not asked for. */
  plan: Role | null;
  /** The heading asks for changes of method in the same cell (令和7年度 見直し). */
  change: boolean;
}

const ASKS_FOR_CHANGE = /見直し/;

/** Where the rows of this sheet are answered; null when they are no goals that are reported on. */
export function reportPlace(sheet: GoalSheet, report: Report): ReportPlace | null {
  const family = familyOf(sheet.family);
  if (!family.sheets.some((form) => form.id === sheet.form && form.reported)) return null;
  const present = new Set(sheet.columns.map(({ role }) => role));
  const roles = family.reports[report].filter((role) => present.has(role));
  const plan = report === "midYear" && family.plan && present.has(family.plan) ? family.plan : null;
  const heading = sheet.columns.find(({ role }) => role === roles[0])?.heading ?? "";
  return { roles, plan, change: report === "midYear" && ASKS_FOR_CHANGE.test(heading) };
}
