import type { Phase } from "../../forms/phase";
import type { KeptAnswers } from "../../progress/answersPart";
import { standingAnswers } from "../../progress/standingAnswers";
import { buildDocuments, type BuiltDocuments } from "../../submission/buildDocuments";
import type { Person } from "../../submission/schema";
import type { CheckedWorkbook } from "../state/paneState";

/** The workbook at one moment, as it would be submitted. */
interface WorkbookNow {
  checked: CheckedWorkbook;
  phase: Phase;
  given: KeptAnswers["given"];
}

/** The documents of a workbook's rows, with the answers that still stand. */
export function submissionDocuments({ checked: { goals, findings, families }, phase, given }: WorkbookNow, submittedBy: Person, now: Date): BuiltDocuments {
  return buildDocuments(goals, { phase, findings, families, answers: standingAnswers(goals, given, families), submittedBy, submittedAt: now.toISOString() });
}
