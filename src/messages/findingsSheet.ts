import type { OwnSheet } from "../excel/excelPort";
import type { Phase } from "../goal/goalSheet";
import type { Language } from "./language";
import { results } from "./pane/results";
import { shell } from "./pane/shell";

const LOCALES: Record<Language, string> = { ja: "ja-JP", en: "en-GB" };

/** Name, title and note of the worksheet of findings. */
export function findingsSheetWords(language: Language, { workbook, phase, at }: { workbook: string; phase: Phase; at: Date }): Omit<OwnSheet, "key"> {
  const { sheetName, sheetTitle, sheetNote } = results[language];
  const when = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeStyle: "short" }).format(at);
  return { name: sheetName, title: sheetTitle(workbook, shell[language].phases[phase]), note: sheetNote(when) };
}
