import { isBlank } from "../../japanese/subItems/subItems";
import type { Role } from "../../forms/role";
import type { GoalRow } from "../../goal/goalSheet";
import { atCell, reportsReached, type Objection, type Rule } from "../rule";

/** A row's report is blank although the document has reached that phase. */
export const reportMissing: Rule = {
  id: "report-missing",
  severity: "error",
  check({ sheet, family, phase }) {
    const rows = sheet.rows.filter((row) => !row.isNew);
    return reportsReached(phase).flatMap((report) => missing(rows, family.reports[report]));
  },
};

/** Rows on which every column of a report is blank; a column that the sheet lacks is no blank report. */
function missing(rows: readonly GoalRow[], roles: readonly Role[]): Objection[] {
  const [first] = roles;
  if (!first) return [];
  return rows
    .filter((row) => row.cells[first] !== undefined && roles.every((role) => isBlank(row.cells[role]?.text ?? "")))
    .map((row) => atCell(row, first, null, { role: first }));
}
