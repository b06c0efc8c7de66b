import { inputFaultLine } from "../../messages/inputFaults";
import type { Language } from "../../messages/language";
import { textOfFile } from "./inputs";
import { tellLine } from "../terminal/printing";

/** The text of a settings, family or configuration file; null when it cannot be read, which has been told on standard error. */
export function textOrTold(file: string, language: Language): string | null {
  const found = textOfFile(file);
  if (!("fault" in found)) return found.text;
  tellLine(inputFaultLine(file, found.fault, language));
  return null;
}
