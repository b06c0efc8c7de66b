import { familyOf, type Family } from "../forms";
import type { Role } from "../forms/role";
import type { GoalRow, GoalSheet } from "../goal/goalSheet";
import type { Report } from "../japanese/reports/status";

/** Where a sheet's rows are reported on. */
export interface ReportPlace {
  /** Column of the report itself; null when the form has none (相模原市 at mid-year): answers are kept beside the sheet. */
  main: Role | null;
  /** Further columns of the same report: plan for the second half, what was done, what came of it. */
  beside: Role[];
  /** The heading asks for changes of method in the report's own cell (令和7年度 見直し). */
  change: boolean;
}

const ASKS_FOR_CHANGE = /見直し/;

/** Where the rows of this sheet are answered; null when they are no goals that are reported on. */
export function reportPlace(sheet: GoalSheet, report: Report, families?: readonly Family[]): ReportPlace | null {
  const family = familyOf(sheet.family, families);
  if (!family.sheets.some((form) => form.id === sheet.form && form.reported)) return null;
  const plan = report === "midYear" && family.plan ? [family.plan] : [];
  const columns = new Map(sheet.columns.map(({ role, heading }) => [role, heading]));
  const [main = null, ...beside] = [...family.reports[report], ...plan].filter((role) => columns.has(role));
  const change = report === "midYear" && main !== null && ASKS_FOR_CHANGE.test(columns.get(main) ?? "");
  return { main, beside, change };
}

/** The same for one row: a later table of the sheet may lack a column that the first one has. */
export function placeOfRow(place: ReportPlace, { cells }: GoalRow): ReportPlace {
  const [main = null, ...beside] = [place.main ?? [], place.beside].flat().filter((role) => cells[role]);
  return { main, beside, change: place.change && main === place.main };
}
