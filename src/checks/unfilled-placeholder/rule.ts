import { isDitto, isPrompt } from "../../japanese/text/fillIns";
import { compact, foldWidth } from "../../japanese/text/text";
import type { HeaderField } from "../../goal/goalSheet";
import { atField, type Rule, type SheetContext } from "../rule";

/** On a line of its own. */
const LONE_BULLET = /(?:^|\n)[^\S\n]*[・･•○◯〇●◎■□◇◆▶►▷▪➢➤✓*※][^\S\n]*(?:$|\n)/;
/** A dash is a bullet too, where another line begins with it; alone it says that there is nothing. */
const LONE_DASH = /(?:^|\n) *- *[^\s-][^\n]*\n *- *(?:$|\n)/;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** Signs that stand for what is to be filled in, and what is put around it. */
const BLANKS = /[○◯〇●◎△▲□■_*×…‥・.、,:()[\]〔〕-]|(?<![A-Za-z])[xX](?![A-Za-z])/g;
/** A dash is how people say "none". */
const NONE = /^[-－―ー─—−~〜～]+$/u;

/** A field holds only the template's own blanks, those of another field too, or a bullet with nothing after it. */
export const unfilledPlaceholder: Rule = {
  id: "unfilled-placeholder",
  severity: "warning",
  check: (context) => context.sheet.fields.filter((field) => isPlaceholder(context, field)).map((field) => atField(field, { text: field.text.trim() })),
};

function isPlaceholder({ form, settings }: SheetContext, field: HeaderField): boolean {
  const text = compact(field.text);
  if (text === "" || field.identifies) return false;
  if (isPrompt(field.text)) return true;
  const bare = text.replace(BLANKS, "");
  if (form.fields.some(({ template }) => template && (template.test(text) || template.test(bare)))) return true;
  if (settings.placeholders.some((template) => compact(template) === text)) return true;
  if (!SAYS_SOMETHING.test(text)) return !NONE.test(text) && !isDitto(text);
  const folded = foldWidth(field.text);
  return LONE_BULLET.test(folded) || LONE_DASH.test(folded);
}
