import type { Family } from "../../forms";
import type { GoalSheet } from "../../goal/goalSheet";
import { commonest } from "../../sheet/commonest";
import { atField, type Rule, type SheetContext } from "../rule";

/** A sheet's fiscal year differs from that of the other sheets. */
export const fiscalYearMismatch: Rule = {
  id: "fiscal-year-mismatch",
  severity: "warning",
  check(context) {
    const { sheet, family } = context;
    const expected = commonYear(context);
    if (!printsYear(sheet, family) || sheet.fiscalYear === null || expected === null || sheet.fiscalYear === expected) return [];
    const field = sheet.fields.find(({ key }) => key === "fiscalYear");
    const args = { year: sheet.fiscalYear, expected };
    return field ? [atField(field, args)] : [{ cell: null, row: null, column: "fiscalYear", sub: null, args }];
  },
};

/** The year that most sheets of the document bear; between equals, the one nearest to the form's own year. */
function commonYear({ workbook, sheet, family }: SheetContext): number | null {
  const printed = workbook.sheets.flatMap((other) => (other.family === sheet.family && printsYear(other, family) ? (other.fiscalYear ?? []) : []));
  const distance = (year: number) => Math.abs(year - family.year);
  return commonest(printed.toSorted((one, other) => distance(one) - distance(other))) ?? null;
}

/** Whether the sheet itself bears a year, in its title or in a heading; the others take theirs from the document. */
function printsYear({ form, fields }: GoalSheet, family: Family): boolean {
  return fields.some(({ key }) => key === "fiscalYear") || family.sheets.some(({ id, yearColumn }) => id === form && yearColumn !== undefined);
}
