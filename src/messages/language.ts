/** The languages that every text of the product exists in. */
export type Language = "ja" | "en";

/** Language for a BCP 47 tag such as Office's display language: Japanese unless the tag says English. */
export function languageOf(tag: string | undefined): Language {
  return /^en\b/i.test(tag ?? "") ? "en" : "ja";
}
