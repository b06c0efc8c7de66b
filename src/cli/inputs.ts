import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { readWorkbookFile, WorkbookFileError, type WorkbookFileFault } from "../xlsx/readXlsx";

/** Why an input gave no workbook. */
export type InputFault = WorkbookFileFault | "not-found" | "no-permission" | "empty-folder" | "no-goal-sheet";

/** An input that could not be read; the words are made at the edge. */
export interface InputProblem {
  file: string;
  fault: InputFault;
}

const WORKBOOK_FILE = /\.(?:xlsx|xlsm|xls|xlsb|ods)$/i;
/** Excel's lock files stand beside open workbooks. */
const LOCK_FILE = /^~\$/;

/** The workbook files that the given paths name: files as they are, folders with all workbooks below them, by name. */
export function workbookFiles(paths: readonly string[]): { files: string[]; problems: InputProblem[] } {
  const files: string[] = [];
  const problems: InputProblem[] = [];
  for (const given of paths) {
    try {
      if (!statSync(given).isDirectory()) files.push(given);
      else {
        const inside = workbooksBelow(given);
        if (inside.length === 0) problems.push({ file: given, fault: "empty-folder" });
        files.push(...inside);
      }
    } catch (error) {
      problems.push({ file: given, fault: faultOf(error) });
    }
  }
  return { files, problems };
}

function workbooksBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && WORKBOOK_FILE.test(entry.name) && !LOCK_FILE.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Reads one file into a snapshot, or says why it cannot be read. */
export async function readInput(file: string): Promise<WorkbookSnapshot | InputProblem> {
  try {
    return await readWorkbookFile(readFileSync(file), path.basename(file));
  } catch (error) {
    return { file, fault: faultOf(error) };
  }
}

function faultOf(error: unknown): InputFault {
  if (error instanceof WorkbookFileError) return error.fault;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR") return "not-found";
  if (code === "EACCES" || code === "EPERM") return "no-permission";
  throw error;
}
