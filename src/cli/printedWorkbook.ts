import type { Family } from "../forms";
import { readGoalWorkbook } from "../goal/readGoalWorkbook";
import { readInput, type InputProblem } from "./inputs";
import { printedSheet, type PrintedSheet } from "./printedSheet";

/** A workbook file as `read --format json` prints it. */
export interface PrintedWorkbook {
  /** Path as given or found. */
  file: string;
  /** At least one. */
  sheets: PrintedSheet[];
}

/** The goal sheets of a workbook file as they were understood, or why there are none. */
export async function printedWorkbook(file: string, { families }: { families: readonly Family[] }): Promise<PrintedWorkbook | InputProblem> {
  const snapshot = await readInput(file);
  if ("fault" in snapshot) return snapshot;
  const { sheets } = readGoalWorkbook(snapshot, families);
  return sheets.length === 0 ? { file, fault: "no-goal-sheet" } : { file, sheets: sheets.map((sheet) => printedSheet(sheet, families)) };
}
