import { compact } from "../../japanese/text";
import { isBlank } from "../../japanese/subItems";
import type { HeaderField } from "../../goal/goalSheet";
import { atField, type Rule, type SheetContext } from "../rule";

/** A header field that identifies the sheet is blank: goal title, department, priority, fiscal year. */
export const missingField: Rule = {
  id: "missing-field",
  severity: "error",
  check(context) {
    const blank = context.sheet.fields.filter((field) => field.identifies && isUnanswered(context, field));
    return [...blank.map((field) => atField(field)), ...lostTitle(context)];
  },
};

function isUnanswered({ sheet, form }: SheetContext, field: HeaderField): boolean {
  if (field.key === "fiscalYear") return sheet.fiscalYear === null;
  const template = form.fields.find((one) => one.key === field.key)?.template;
  return isBlank(field.text) || template?.test(compact(field.text)) === true;
}

/** The printed title that names the year is gone altogether. */
function lostTitle({ sheet, form }: SheetContext) {
  const named = form.fields.some((field) => field.key === "fiscalYear" && field.identifies);
  if (!named || sheet.fields.some((field) => field.key === "fiscalYear")) return [];
  return [{ cell: null, row: null, column: "fiscalYear", sub: null, args: { label: "fiscalYear" } }];
}
