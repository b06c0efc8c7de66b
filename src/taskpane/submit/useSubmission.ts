import { useEffect, useState } from "react";
import type { Phase } from "../../forms/phase";
import { rowReadings } from "../../goal/readings";
import type { KeptAnswers } from "../../progress/answersPart";
import { standingAnswers } from "../../progress/standingAnswers";
import type { GoalListSession, SubmissionPlan, SubmissionProgress, UnsentRow } from "../../sharepoint/goalList";
import { buildDocuments } from "../../submission/buildDocuments";
import type { UnnamedSheet } from "../../submission/nameRows";
import type { Person } from "../../submission/schema";
import { useGoalList } from "../list/useGoalList";
import { usePane, usePaneState } from "../state/Pane";
import { phaseOf, type CheckedWorkbook, type SubmissionRun } from "../state/paneState";
import { failureOf } from "../list/failureOf";

/** How far a submission is. */
export type Submission =
  | { step: "opening" }
  | { step: "comparing" }
  /** `fresh` is false while the workbook, changed meanwhile, is being compared again. */
  | { step: "ready"; plan: SubmissionPlan; unnamed: UnnamedSheet[]; waiting: UnsentRow[]; unread: number; fresh: boolean }
  | SubmissionRun;

export interface SubmissionWork {
  submission: Submission;
  session: GoalListSession | null;
  person: Person | null;
  send(plan: SubmissionPlan): void;
  /** Sends what waits in the outbox. */
  resume(): void;
  /** Compares with the list again; opens it again when that failed. */
  again(): void;
  /** Compares with the list again; what is on show stays meanwhile. */
  refresh(): void;
}

/** A submission from opening the list to its result. What the workbook holds is compared anew whenever it changes. */
export function useSubmission(checked: CheckedWorkbook): SubmissionWork {
  const { ports, store, edits, reviews, outbox } = usePane();
  const state = usePaneState();
  const phase = phaseOf(state);
  const { given } = state.kept;
  const list = useGoalList();
  const [compared, setCompared] = useState<Submission>({ step: "comparing" });
  const [person, setPerson] = useState<Person | null>(null);
  const [round, setRound] = useState(0);
  const session = list.state === "open" ? list.session : null;
  const running = state.submission;
  const outboxSent = state.outbox?.state === "sent";

  // Whoever comes back after a submission sees a new comparison.
  useEffect(() => () => store.update((now) => (now.submission?.step === "sending" ? now : { ...now, submission: null })), [store]);

  useEffect(() => {
    if (!session || running) return;
    let stale = false;
    const compare = async () => {
      // What is on show stays: somebody may be writing a review in it.
      setCompared((before) => (before.step === "ready" ? { ...before, fresh: false } : { step: "comparing" }));
      const submittedBy = await session.account();
      const { documents, unnamed } = documentsOf({ checked, phase, given }, submittedBy, ports.now());
      const [plan, waiting, unread] = await Promise.all([session.preview(documents), session.waiting(), session.unread()]);
      if (stale) return;
      setPerson(submittedBy);
      setCompared({ step: "ready", plan, unnamed, waiting, unread, fresh: true });
    };
    compare().catch((error: unknown) => stale || setCompared({ step: "failed", failure: failureOf(error) }));
    return () => {
      stale = true;
    };
  }, [session, checked, phase, given, ports, round, running, outboxSent]);

  const show = (submission: SubmissionRun | null) => store.update((now) => ({ ...now, submission, outbox: null }));
  const run = (work: (tell: (progress: SubmissionProgress) => void) => Promise<Sent | null>) => {
    show({ step: "sending", progress: null });
    work((progress) => show({ step: "sending", progress }))
      .then((sent) => {
        if (!sent) return show(null);
        const { report } = sent;
        show({ step: "sent", ...sent });
        void reviews.load(true);
        if (report.problem) outbox.later(report.problem);
      })
      .catch((error: unknown) => show({ step: "failed", failure: failureOf(error) }));
  };

  /** The plan for the workbook as it is now: an edit just before the button was pressed has not been read yet. Null when it cannot be. */
  const current = async (plan: SubmissionPlan, from: GoalListSession): Promise<SubmissionPlan | null> => {
    await edits.read();
    const now = store.get();
    if (now.reading.state === "failed" || !now.checked) return null;
    if (now.checked === checked) return plan;
    return from.preview(documentsOf({ checked: now.checked, phase: phaseOf(now), given: now.kept.given }, await from.account(), ports.now()).documents);
  };

  return {
    submission: list.state === "failed" ? { step: "failed", failure: list.failure } : list.state === "opening" ? { step: "opening" } : (running ?? compared),
    session,
    person,
    send: (shown) =>
      session &&
      run(async (tell) => {
        const plan = await current(shown, session);
        return plan && { plan, report: await session.submit(plan, tell) };
      }),
    resume: () => session && run(async (tell) => ({ plan: planOfWaiting(compared), report: await session.resume(tell) })),
    refresh: () => setRound((count) => count + 1),
    again: () => {
      if (list.state === "failed") return list.again();
      store.update((now) => ({ ...now, submission: null }));
      setCompared({ step: "comparing" });
      setRound((count) => count + 1);
    },
  };
}

/** What was sent, and what became of it. */
type Sent = Pick<SubmissionRun & { step: "sent" }, "plan" | "report">;

interface WorkbookNow {
  checked: CheckedWorkbook;
  phase: Phase;
  given: KeptAnswers["given"];
}

function documentsOf({ checked: { goals, findings, families }, phase, given }: WorkbookNow, submittedBy: Person, now: Date) {
  const readings: typeof rowReadings = (sheet, row) => rowReadings(sheet, row, families);
  return buildDocuments(goals, { phase, findings, readings, families, answers: standingAnswers(goals, given, families), submittedBy, submittedAt: now.toISOString() });
}

/** What is sent when the outbox is: the rows that wait in it, by their documents. */
function planOfWaiting(submission: Submission): SubmissionPlan {
  const waiting = submission.step === "ready" ? submission.waiting : [];
  return { rows: waiting.map(({ document }) => ({ document, hash: "", change: "unknown", listed: null, overtaken: false })), withdrawn: [], problem: null };
}
