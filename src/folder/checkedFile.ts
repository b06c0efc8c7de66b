import { checkWorkbook } from "../checks/checkWorkbook";
import type { Finding } from "../checks/finding";
import type { CheckSettings } from "../checks/settings";
import type { Family } from "../forms";
import type { Phase } from "../forms/phase";
import type { GoalWorkbook, OtherSheet } from "../goal/goalSheet";
import { suggestPhase, type IsoDay } from "../progress/phase";
import { ownerLines, type OwnerLine } from "./ownerLine";

/** What the matrix shows of a workbook that was read and checked. */
export interface FileLines {
  file: string;
  lines: OwnerLine[];
}

/** A workbook of a folder that was read and checked. */
export interface CheckedFile extends FileLines {
  findings: Finding[];
  /** Worksheets that were not checked, and why. */
  others: OtherSheet[];
}

/** A file of a folder that could not be read or holds no goal sheet; `Fault` says why. */
export interface UnreadFile<Fault extends string = string> {
  file: string;
  fault: Fault;
}

export type FolderFile<Fault extends string = string, Checked extends FileLines = CheckedFile> = Checked | UnreadFile<Fault>;

/** How the workbooks of a folder are checked. */
export interface FolderOptions {
  /** For all of them; left out, findings follow what is written, and what is due follows the day too. */
  phase?: Phase | undefined;
  settings: CheckSettings;
  /** Settled by the same settings. */
  families: readonly Family[];
  today: IsoDay;
}

/** Checks one workbook of a folder. */
export function checkedFile(file: string, workbook: GoalWorkbook, { phase, settings, families, today }: FolderOptions): CheckedFile {
  const findings = checkWorkbook(workbook, { phase, settings, families });
  return {
    file,
    findings,
    others: workbook.others,
    lines: ownerLines(file, workbook, findings, { phase: phase ?? suggestPhase(workbook, today, families), families }),
  };
}

/** Whether a file was read. */
export function wasRead<Fault extends string, Checked extends FileLines>(file: FolderFile<Fault, Checked>): file is Checked {
  return "lines" in file;
}

/** The matrix's lines of all files that were read. */
export function linesOf<Fault extends string>(files: readonly FolderFile<Fault, FileLines>[]): OwnerLine[] {
  return files.filter(wasRead).flatMap(({ lines }) => lines);
}
