import type { Family } from "../../forms";
import type { OtherSheet } from "../../goal/goalSheet";
import { readGoalWorkbook } from "../../goal/readGoalWorkbook";
import { noGoalsIn } from "../../xlsx/folderFile";
import { readInput, type InputProblem } from "../files/inputs";
import { printedSheet, type PrintedSheet } from "./printedSheet";

/** A workbook file as `read --format json` prints it. */
export interface PrintedWorkbook {
  /** Path as given or found. */
  file: string;
  /** At least one. */
  sheets: PrintedSheet[];
  /** Worksheets that are no goal sheets or were left out, and why. */
  others: OtherSheet[];
}

/** The goal sheets of a workbook file as they were understood, or why there are none. */
export async function printedWorkbook(file: string, { families }: { families: readonly Family[] }): Promise<PrintedWorkbook | InputProblem> {
  const snapshot = await readInput(file);
  if ("fault" in snapshot) return snapshot;
  const workbook = readGoalWorkbook(snapshot, families);
  if (workbook.sheets.length === 0) return { file, fault: noGoalsIn(workbook) };
  return { file, sheets: workbook.sheets.map((sheet) => printedSheet(sheet, families)), others: workbook.others };
}
