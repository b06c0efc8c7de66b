import type { GoalListSession, RowOutcome, SubmissionProgress } from "../../sharepoint/goalList";
import type { ListProblem } from "../../sharepoint/problem";
import { duplicates, type Duplicate } from "../../submission/duplicates";
import type { UnnamedSheet } from "../../submission/nameRows";
import type { InputFault } from "../inputs";
import type { ArchivedFile } from "./archive";

type RowState = RowOutcome["state"];

/** What became of one workbook. */
export type FileOutcome = { file: string } & (
  | { state: "unread"; fault: InputFault }
  | { state: "duplicate"; duplicate: Duplicate }
  /** `problems` say why rows were not written; sheets without a year or department were left out. */
  | { state: "submitted"; rows: Record<RowState, number>; problems: ListProblem[]; unnamed: UnnamedSheet[] }
  /** Left because the list did not answer or the run was stopped; the next run takes it up. */
  | { state: "left" }
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
 * Submits workbooks one after the other, each as the pane does. What the list does not take now waits in the workbook's
 * store; the workbooks after it are left, since they would fare no better.
 *
 * @throws ListError for what waiting cannot mend (no permission, no list, a missing column)
 */
export async function submitFiles(files: readonly ArchivedFile[], { session, signal, take, progress }: SubmitFilesOptions): Promise<void> {
  const shared = duplicates(files);
  let blocked = false;
  for (const [at, { file, documents, unnamed }] of files.entries()) {
    const duplicate = shared.get(file);
    if (duplicate) take({ file, state: "duplicate", duplicate });
    else if (blocked || signal.aborted) take({ file, state: "left" });
    else {
      const own = session(file);
      const told = (rows: SubmissionProgress) => progress(at, rows);
      progress(at, null);
      const submitted = await own.submit(await own.preview(documents), told);
      // Rows that an earlier run has left, and that the workbook no longer has.
      const earlier = submitted.problem || (await own.waiting()).every(({ state }) => state !== "waiting") ? [] : (await own.resume(told)).outcomes;
      const outcomes = [...submitted.outcomes, ...earlier];
      blocked = outcomes.some(({ state }) => state === "waiting");
      take({ file, state: "submitted", rows: counted(outcomes), problems: outcomes.flatMap((outcome) => ("problem" in outcome ? [outcome.problem] : [])), unnamed });
    }
  }
}

function counted(outcomes: readonly RowOutcome[]): Record<RowState, number> {
  const count = (state: RowState) => outcomes.filter((outcome) => outcome.state === state).length;
  return { created: count("created"), updated: count("updated"), unchanged: count("unchanged"), withdrawn: count("withdrawn"), waiting: count("waiting"), conflict: count("conflict"), refused: count("refused") };
}
