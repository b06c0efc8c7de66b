import { compact } from "../../japanese/text";
import type { HeaderField } from "../../goal/goalSheet";
import { atField, type Rule, type SheetContext } from "../rule";

/** On a line of its own. */
const LONE_BULLET = /(?:^|[\r\n])[^\S\r\n]*[・･○◯〇●■□◇◆※][^\S\r\n]*(?:$|[\r\n])/;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** A dash is how people say "none". */
const NONE = /^[-－―ー─—−~〜～]+$/u;

/** A field holds only the template's own blanks, or a bullet with nothing after it. */
export const unfilledPlaceholder: Rule = {
  id: "unfilled-placeholder",
  severity: "warning",
  check: (context) => context.sheet.fields.filter((field) => isPlaceholder(context, field)).map((field) => atField(field, { text: field.text.trim() })),
};

function isPlaceholder({ form, settings }: SheetContext, field: HeaderField): boolean {
  if (field.text.trim() === "" || field.identifies) return false;
  const text = compact(field.text);
  if (form.fields.find((one) => one.key === field.key)?.template?.test(text)) return true;
  if (settings.placeholders.some((template) => compact(template) === text)) return true;
  if (!SAYS_SOMETHING.test(text)) return !NONE.test(text);
  return LONE_BULLET.test(field.text);
}
