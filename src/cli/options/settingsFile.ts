import { DEFAULT_SETTINGS, readSettings, type CheckSettings } from "../../checks/settings";
import type { Family } from "../../forms";
import type { Language } from "../../messages/language";
import { settingsMessage } from "../../messages/settings";
import { tellLine } from "../terminal/printing";
import { textOrTold } from "../files/textFile";

/** The settings of a file, the defaults without one; null (and a line on standard error for each fault) when it is wrong. */
export function settingsFrom(file: string | undefined, language: Language, families: readonly Family[]): CheckSettings | null {
  if (file === undefined) return DEFAULT_SETTINGS;
  const text = textOrTold(file, language);
  if (text === null) return null;
  const read = readSettings(text, families);
  if (!Array.isArray(read)) return read;
  for (const problem of read) tellLine(`${file}: ${settingsMessage(problem, language)}`);
  return null;
}
