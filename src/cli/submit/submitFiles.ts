import { isOverMark, type GoalListSession, type RowOutcome, type SubmissionProgress } from "../../sharepoint/goalList";
import { ListError, meetsEveryRow, type ListProblem } from "../../sharepoint/problem";
import { duplicates, type Duplicate } from "../../submission/duplicates";
import type { UnnamedSheet } from "../../submission/nameRows";
import type { InputFault } from "../files/inputs";
import type { ArchivedFile } from "./archive";

type RowState = RowOutcome["state"];

/** What became of one workbook. */
export type FileOutcome = { file: string } & (
  | { state: "unread"; fault: InputFault }
  | { state: "duplicate"; duplicate: Duplicate }
  /** `marked`: how many of the conflicts are over rows marked as withdrawn. `problems` say why rows were not written; sheets without a year or department were left out. */
  | { state: "submitted"; rows: Record<RowState, number>; marked: number; problems: ListProblem[]; unnamed: UnnamedSheet[] }
  /** Left because an earlier workbook met what this one would meet too, or the run was stopped; the next run takes it up. `problem`: what this one met before anything was sent. */
  | { state: "left"; problem?: ListProblem }
);

interface SubmitFilesOptions {
  /** A session over the workbook's own store. */
  session(file: string): GoalListSession;
  /** Workbooks not yet begun are left once it is aborted. */
  signal: AbortSignal;
  take(outcome: FileOutcome): void;
  progress(done: number, rows: SubmissionProgress | null): void;
}

/**
 * Submits workbooks one after the other, each as the pane does. What the list does not take stays in the workbook's
 * store; where the reason meets every row, the workbooks after it are left. What is none of the list's doing (a store that
 * cannot be written) is thrown once the others are told to be left.
 */
export async function submitFiles(files: readonly ArchivedFile[], { session, signal, take, progress }: SubmitFilesOptions): Promise<void> {
  const shared = duplicates(files);
  let blocked = false;
  const thrown: unknown[] = [];
  for (const [at, { file, documents, unnamed }] of files.entries()) {
    const duplicate = shared.get(file);
    if (duplicate) take({ file, state: "duplicate", duplicate });
    else if (blocked || signal.aborted) take({ file, state: "left" });
    else {
      progress(at, null);
      try {
        const outcomes = await submitted(session(file), documents, (rows) => progress(at, rows));
        const problems = outcomes.flatMap((outcome) => ("problem" in outcome ? [outcome.problem] : []));
        blocked = problems.some(meetsEveryRow);
        take({ file, state: "submitted", rows: counted(outcomes), marked: outcomes.filter(isOverMark).length, problems, unnamed });
      } catch (error) {
        blocked = true;
        if (!(error instanceof ListError)) thrown.push(error);
        take({ file, state: "left", ...(error instanceof ListError && { problem: error.problem }) });
      }
    }
  }
  if (thrown.length > 0) throw thrown[0];
}

async function submitted(session: GoalListSession, documents: ArchivedFile["documents"], told: (rows: SubmissionProgress) => void): Promise<RowOutcome[]> {
  const { outcomes, problem } = await session.submit(await session.preview(documents), told);
  if (problem || (await session.waiting()).every(({ state }) => state !== "waiting")) return outcomes;
  // Rows that an earlier run has left, and that the workbook no longer has.
  const resumed = (await session.resume(told)).outcomes;
  return [...new Map([...outcomes, ...resumed].map((outcome) => [outcome.key, outcome])).values()];
}

function counted(outcomes: readonly RowOutcome[]): Record<RowState, number> {
  const count = (state: RowState) => outcomes.filter((outcome) => outcome.state === state).length;
  return {
    created: count("created"),
    updated: count("updated"),
    unchanged: count("unchanged"),
    withdrawn: count("withdrawn"),
    waiting: count("waiting"),
    conflict: count("conflict"),
    refused: count("refused"),
  };
}
