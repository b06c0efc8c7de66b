import { CLI_WORDS } from "../../messages/cli";
import type { Language } from "../../messages/language";
import { tellLine } from "../terminal/printing";

const YEAR = /^[12]\d{3}$/;

/** The fiscal year that an option gives; null when it is none, which has been told. */
export function yearOption(option: "--year" | "--fiscal-year", given: string, language: Language): number | null {
  if (YEAR.test(given)) return Number(given);
  tellLine(CLI_WORDS[language].badYear(option, given));
  return null;
}
