/** Marks the text fields that Ctrl+Enter goes through. */
export const ANSWER_FIELD = { "data-answer": "" } as const;

/** The next blank answer field after an element of the form, the first blank one (or the first) when `from` is null. */
export function followingField(form: HTMLFormElement, from: HTMLElement | null): HTMLTextAreaElement | null {
  const fields = [...form.querySelectorAll<HTMLTextAreaElement>("textarea[data-answer]")];
  const isBlank = (field: HTMLTextAreaElement) => field.value.trim() === "";
  if (!from) return fields.find(isBlank) ?? fields[0] ?? null;
  const after = fields.filter((field) => from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
  return after.find(isBlank) ?? null;
}
