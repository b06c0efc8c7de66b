import { checkWorkbook } from "../../checks/checkWorkbook";
import { checkedPhase } from "../../checks/phase";
import type { CheckSettings } from "../../checks/settings";
import type { Family } from "../../forms";
import type { Phase } from "../../forms/phase";
import type { GoalWorkbook } from "../../goal/goalSheet";
import { readGoalWorkbook } from "../../goal/readGoalWorkbook";
import { suggestPhase, type IsoDay } from "../../progress/phase";
import { buildDocuments, type BuiltDocuments } from "../../submission/buildDocuments";
import type { Person } from "../../submission/schema";
import { noGoalsIn } from "../../xlsx/folderFile";
import { readInput, type InputProblem } from "../files/inputs";

/** How workbooks become documents. */
export interface ArchiveOptions {
  /** For all of them; else by what is written and, within its own year, the day. */
  phase?: Phase | undefined;
  settings: CheckSettings;
  /** Settled by the same settings. */
  families: readonly Family[];
  today: IsoDay;
  submittedBy: Person;
  /** ISO timestamp, UTC. */
  submittedAt: string;
}

/** A workbook with the documents of its rows. */
export type ArchivedFile = { file: string } & BuiltDocuments;

/** Reads one workbook as the pane does before it submits. One that the product cannot cope with stops no other. */
export async function archivedFile(file: string, options: ArchiveOptions): Promise<ArchivedFile | InputProblem> {
  try {
    const snapshot = await readInput(file);
    return "fault" in snapshot ? snapshot : documentsOf(file, readGoalWorkbook(snapshot, options.families), options);
  } catch {
    return { file, fault: "failed" };
  }
}

function documentsOf(
  file: string,
  workbook: GoalWorkbook,
  { phase: given, settings, families, today, submittedBy, submittedAt }: ArchiveOptions,
): ArchivedFile | InputProblem {
  if (workbook.sheets.length === 0) return { file, fault: noGoalsIn(workbook) };
  const phase = given ?? suggestPhase(workbook, today, families);
  const findings = checkWorkbook(workbook, { phase: given ?? checkedPhase(workbook, today, families), settings, families });
  return { file, ...buildDocuments(workbook, { phase, findings, families, submittedBy, submittedAt }) };
}
