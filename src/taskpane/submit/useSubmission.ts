import { useCallback, useEffect, useState } from "react";
import { rowReadings } from "../../goal/readings";
import { standingAnswers } from "../../progress/standingAnswers";
import type { GoalListSession, SubmissionPlan, SubmissionProgress, SubmissionReport, WaitingSubmission } from "../../sharepoint/goalList";
import { buildDocuments, type UnnamedSheet } from "../../submission/buildDocuments";
import type { Person } from "../../submission/schema";
import { useGoalList } from "../list/useGoalList";
import type { ListFailure } from "../ports";
import { usePane, usePaneState } from "../state/Pane";
import { phaseOf, type CheckedWorkbook } from "../state/paneState";
import { failureOf } from "../list/failureOf";

/** How far a submission is. */
export type Submission =
  | { step: "opening" }
  | { step: "comparing" }
  | { step: "failed"; failure: ListFailure }
  | { step: "ready"; plan: SubmissionPlan; unnamed: UnnamedSheet[]; waiting: WaitingSubmission[] }
  | { step: "sending"; progress: SubmissionProgress | null }
  | { step: "sent"; plan: SubmissionPlan; report: SubmissionReport };

export interface SubmissionWork {
  submission: Submission;
  session: GoalListSession | null;
  person: Person | null;
  send(plan: SubmissionPlan): void;
  /** Sends what waits in the outbox. */
  resume(): void;
  /** Compares with the list again; opens it again when that failed. */
  again(): void;
}

/** A submission from opening the list to its result. What the workbook holds is compared anew whenever it changes. */
export function useSubmission(checked: CheckedWorkbook): SubmissionWork {
  const { ports } = usePane();
  const state = usePaneState();
  const phase = phaseOf(state);
  const { given } = state.kept;
  const list = useGoalList();
  const [compared, setCompared] = useState<Submission>({ step: "comparing" });
  const [person, setPerson] = useState<Person | null>(null);
  const [round, setRound] = useState(0);
  const session = list.state === "open" ? list.session : null;

  useEffect(() => {
    if (!session) return;
    let stale = false;
    const compare = async () => {
      setCompared({ step: "comparing" });
      const submittedBy = await session.account();
      const { documents, unnamed } = buildDocuments(checked.goals, {
        phase,
        findings: checked.findings,
        readings: rowReadings,
        answers: standingAnswers(checked.goals, given),
        submittedBy,
        submittedAt: ports.now().toISOString(),
      });
      const [plan, waiting] = await Promise.all([session.preview(documents), session.waiting()]);
      if (stale) return;
      setPerson(submittedBy);
      setCompared({ step: "ready", plan, unnamed, waiting });
    };
    compare().catch((error: unknown) => stale || setCompared({ step: "failed", failure: failureOf(error) }));
    return () => {
      stale = true;
    };
  }, [session, checked, phase, given, ports, round]);

  const run = useCallback((plan: SubmissionPlan, work: (tell: (progress: SubmissionProgress) => void) => Promise<SubmissionReport>) => {
    setCompared({ step: "sending", progress: null });
    work((progress) => setCompared({ step: "sending", progress }))
      .then((report) => setCompared({ step: "sent", plan, report }))
      .catch((error: unknown) => setCompared({ step: "failed", failure: failureOf(error) }));
  }, []);

  return {
    submission: list.state === "open" ? compared : list.state === "failed" ? { step: "failed", failure: list.failure } : { step: "opening" },
    session,
    person,
    send: (plan) => session && run(plan, (tell) => session.submit(plan, tell)),
    resume: () => session && run({ rows: [], withdrawn: [], problem: null }, (tell) => session.resume(tell)),
    again: () => (list.state === "failed" ? list.again() : setRound((count) => count + 1)),
  };
}
