import type { Family } from "../forms";
import type { GoalWorkbook } from "../goal/goalSheet";
import { readGoalWorkbook } from "../goal/readGoalWorkbook";
import { inputFaultLine } from "../messages/inputFaults";
import type { Language } from "../messages/language";
import { readInput, workbookFiles, type InputProblem } from "./inputs";

/** A workbook file that holds at least one goal sheet. */
export interface ReadFile {
  /** Path as given or found. */
  file: string;
  workbook: GoalWorkbook;
}

/**
 * Reads the workbooks that the paths name, one after the other, and hands each to `take`. An input that cannot be read
 * (or holds no goal sheet) is told in one line on standard error and does not stop the others.
 *
 * @returns whether every input could be read
 */
export async function eachGoalWorkbook(
  paths: readonly string[],
  language: Language,
  take: (read: ReadFile) => void,
  families: readonly Family[],
): Promise<boolean> {
  const { files, problems } = workbookFiles(paths);
  const tell = ({ file, fault }: InputProblem) => process.stderr.write(`${inputFaultLine(file, fault, language)}\n`);
  problems.forEach(tell);
  let allRead = problems.length === 0;
  for (const file of files) {
    const snapshot = await readInput(file);
    const workbook = "fault" in snapshot ? null : readGoalWorkbook(snapshot, families);
    if (workbook && workbook.sheets.length > 0) take({ file, workbook });
    else {
      tell("fault" in snapshot ? snapshot : { file, fault: "no-goal-sheet" });
      allRead = false;
    }
  }
  return allRead;
}
