import { isPending, isSettled, type GoalListSession, type RowOutcome, type SubmissionReport } from "../../sharepoint/goalList";
import { isPassing, ListError, passesByItself, type ListProblem } from "../../sharepoint/problem";
import type { PanePorts } from "../ports";
import type { OutboxState, PaneState } from "../state/paneState";
import type { Store } from "../state/store";
import { countChoices } from "./countChoices";

/** Sends by itself what the outbox holds, as soon as the list answers. */
export interface OutboxWatch {
  /** Tries now: the pane was opened, or the network is back. Asks nobody to sign in. */
  look(): Promise<void>;
  /** Takes over what a submission has left waiting, if anything: other views tell of it at once, and it is tried later. */
  left(report: SubmissionReport, session: Pick<GoalListSession, "pending">): Promise<void>;
}

/** Calls back after a time, unless the function that it gives is called before. */
export type Later = (milliseconds: number, work: () => void) => () => void;

/** Remembers why rows wait that this person can do nothing about, once that was told. */
const TOLD = "goal-sheet.told-waiting";

const FIRST_SECONDS = 15;
const LONGEST_SECONDS = 600;

const byTimer: Later = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * Watches the outbox of a pane. Waits as long as the service asked for, otherwise 15 seconds and twice as long each
 * time, up to ten minutes; what only a person can fix waits for that person.
 */
export function outboxWatch(store: Store<PaneState>, ports: PanePorts, after: Later = byTimer): OutboxWatch {
  let running: Promise<void> | null = null;
  const retries = retrying(after, () => void look());

  const show = (outbox: OutboxState | null): void => store.update((state) => ({ ...state, outbox }));
  const keepWaiting = (rows: number, problem: ListProblem, known = ports.memory.get(TOLD) === problem.reason): void => {
    if (!isPassing(problem)) ports.memory.set(TOLD, problem.reason);
    show({ state: "waiting", rows, problem, known });
    retries.wait(problem);
  };
  const resumed = (report: SubmissionReport, left: number): void => {
    store.update((state) => ({ ...state, submission: withOutcomes(state.submission, report) }));
    const problem = reasonOf(report);
    if (left > 0 && problem) return keepWaiting(left, problem);
    retries.reset();
    ports.memory.remove(TOLD);
    const sent = report.outcomes.filter(isSettled).length;
    show(left === 0 && sent > 0 ? { state: "sent", rows: sent } : null);
  };
  const attempt = async (): Promise<void> => {
    // A submission that is being sent stands in the outbox too; what it leaves there comes by `left`.
    if (store.get().submission?.step === "sending") return;
    let rows = 0;
    try {
      const session = await ports.openGoalList();
      rows = await session.pending();
      await countChoices(store, session);
      if (rows === 0) return store.update((state) => (state.outbox?.state === "waiting" ? { ...state, outbox: null } : state));
      show({ state: "sending", rows });
      resumed(await session.resume(undefined, "quiet"), await session.pending());
      await countChoices(store, session);
    } catch (error) {
      // What is wrong with the list itself is told by the views that use it.
      if (!(error instanceof ListError)) return show(null);
      if (rows > 0) keepWaiting(rows, error.problem);
      else retries.wait(error.problem);
    }
  };
  const look = (): Promise<void> => {
    retries.cancel();
    running ??= attempt().finally(() => (running = null));
    return running;
  };

  return {
    look,
    async left(report, session) {
      const problem = reasonOf(report);
      const rows = problem ? await session.pending() : 0;
      if (!problem || rows === 0) return;
      retries.reset();
      // The submission's own result has just told the reason.
      keepWaiting(rows, problem, true);
    },
  };
}

/** The waits between tries. */
interface Retries {
  /** Waits in place of a wait that is under way; not at all for what only a person can fix. */
  wait(problem: ListProblem): void;
  cancel(): void;
  /** The next wait is the first again. */
  reset(): void;
}

function retrying(after: Later, work: () => void): Retries {
  let cancel: () => void = () => undefined;
  let tries = 0;
  return {
    wait(problem) {
      cancel();
      if (!passesByItself(problem)) return;
      const asked = problem.reason === "throttled" ? problem.seconds : null;
      const seconds = asked ?? Math.min(FIRST_SECONDS * 2 ** tries, LONGEST_SECONDS);
      tries++;
      cancel = after(seconds * 1_000, work);
    },
    cancel: () => cancel(),
    reset() {
      tries = 0;
    },
  };
}

/** Why rows did not go out that still may; null when all did. */
function reasonOf({ problem, outcomes }: SubmissionReport): ListProblem | null {
  return problem ?? outcomes.flatMap((outcome) => (outcome.state === "refused" && isPending(outcome) ? [outcome.problem] : []))[0] ?? null;
}

/** The submission that is on show, with what has become of its waiting rows meanwhile. */
function withOutcomes(submission: PaneState["submission"], report: SubmissionReport): PaneState["submission"] {
  if (submission?.step !== "sent") return submission;
  const resumed = new Map(report.outcomes.map((outcome): [string, RowOutcome] => [outcome.key, outcome]));
  const outcomes = submission.report.outcomes.map((outcome) => resumed.get(outcome.key) ?? outcome);
  return { ...submission, report: { outcomes, problem: report.problem } };
}
