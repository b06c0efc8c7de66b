import type { OwnSheet } from "../excel/excelPort";
import type { Phase } from "../forms/phase";
import { momentText } from "./dates";
import type { Language } from "./language";
import { results } from "./pane/results";
import { shell } from "./pane/shell";

/** Name, title and note of the worksheet of findings. */
export function findingsSheetWords(language: Language, { workbook, phase, at }: { workbook: string; phase: Phase; at: Date }): Omit<OwnSheet, "key"> {
  const { sheetName, sheetTitle, sheetNote } = results[language];
  return { name: sheetName, title: sheetTitle(workbook, shell[language].phases[phase]), note: sheetNote(momentText(at.toISOString(), language)), language };
}
