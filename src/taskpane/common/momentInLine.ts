import { momentText } from "../../messages/dates";
import type { Language } from "../../messages/language";

const NO_BREAK = "\u00a0";

/** A moment within a line of text (see momentText): its day and its hour are never on two lines. */
export function momentInLine(moment: string, language: Language): string {
  return momentText(moment, language).replaceAll(" ", NO_BREAK);
}
