import { compact } from "../../japanese/text/text";
import { isBlank } from "../../japanese/subItems/subItems";
import type { HeaderField } from "../../goal/goalSheet";
import { atField, type Rule, type SheetContext } from "../rule";

/** A header field that identifies the sheet is blank: goal title, department, priority, fiscal year. */
export const missingField: Rule = {
  id: "missing-field",
  severity: "error",
  check(context) {
    const blank = context.sheet.fields.filter((field) => field.identifies && field.key !== "fiscalYear" && isUnanswered(context, field));
    return [...blankYear(context), ...blank.map((field) => atField(field))];
  },
};

function isUnanswered({ form }: SheetContext, field: HeaderField): boolean {
  const template = form.fields.find((one) => one.key === field.key)?.template;
  return isBlank(field.text) || template?.test(compact(field.text)) === true;
}

/** The year is left out of the title or the heading that names it, or the printed title that names it is gone altogether. */
function blankYear({ sheet, form }: SheetContext) {
  const field = sheet.fields.find(({ key }) => key === "fiscalYear");
  if (field) return sheet.fiscalYear === null && (field.identifies || form.yearColumn !== undefined) ? [atField(field)] : [];
  const heading = sheet.columns.find(({ role }) => role === form.yearColumn);
  const isLost = heading ? sheet.fiscalYear === null : form.fields.some(({ key, identifies }) => key === "fiscalYear" && identifies);
  return isLost ? [{ cell: heading?.address ?? null, row: null, column: "fiscalYear", sub: null, args: { label: "fiscalYear" } }] : [];
}
