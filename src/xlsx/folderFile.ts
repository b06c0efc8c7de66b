import { checkedFile, type FolderFile, type FolderOptions } from "../folder/checkedFile";
import type { GoalWorkbook } from "../goal/goalSheet";
import { readGoalWorkbook } from "../goal/readGoalWorkbook";
import { forgetWorkbooks } from "../goal/remembered";
import { readWorkbookFile, WorkbookFileError, type WorkbookFileFault } from "./readWorkbookFile";

/** Why a file of a folder was not checked. `cannot-open`: it is gone, or somebody holds it. `exported`: it is a report of our own. `failed`: the product itself could not go on, which stops no other file. */
export type FolderFault = WorkbookFileFault | NoGoals | "cannot-open" | "failed";

type NoGoals = "no-goal-sheet" | "exported";

/** What a workbook without goal sheets is told to be. */
export function noGoalsIn({ others }: GoalWorkbook): NoGoals {
  return others.length > 0 && others.every(({ reason }) => reason === "own") ? "exported" : "no-goal-sheet";
}

/**
 * Reads and checks one workbook file of a folder. Never throws for what the file contains.
 *
 * @param file how the file is called in the matrix: a path, with any separators
 */
export async function folderFile(file: string, bytes: Uint8Array, options: FolderOptions): Promise<FolderFile<FolderFault>> {
  try {
    const workbook = readGoalWorkbook(await readWorkbookFile(bytes, file.replace(/^.*[\\/]/, "")), options.families);
    return workbook.sheets.length === 0 ? { file, fault: noGoalsIn(workbook) } : checkedFile(file, workbook, options);
  } catch (error) {
    return { file, fault: error instanceof WorkbookFileError ? error.fault : "failed" };
  } finally {
    forgetWorkbooks();
  }
}
