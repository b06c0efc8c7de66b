import { useEffect } from "react";
import type { GoalListSession, SubmissionPlan } from "../../sharepoint/goalList";
import type { Person } from "../../submission/schema";
import { useGoalList, type GoalListState } from "../list/useGoalList";
import { usePane, usePaneState } from "../state/Pane";
import type { CheckedWorkbook, SubmissionRun } from "../state/paneState";
import { useComparison, type ListComparison } from "./useComparison";
import { useSending } from "./useSending";

/** How far a submission is. */
export type Submission = { step: "opening" } | ListComparison | SubmissionRun;

/** A submission, who submits, and what can be done with it. */
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
  const { store } = usePane();
  const { submission: running } = usePaneState();
  const list = useGoalList();
  const session = list.state === "open" ? list.session : null;
  const { comparison, person, compare, refresh } = useComparison(session, checked);
  const { send, resume } = useSending(session, checked);

  // Whoever comes back after a submission sees a new comparison.
  useEffect(() => () => store.update((now) => (now.submission?.step === "sending" ? now : { ...now, submission: null })), [store]);

  return {
    submission: submissionOf(list, running ?? comparison),
    session,
    person,
    send,
    resume: () => resume(comparison.step === "ready" ? comparison.waiting : []),
    refresh,
    again: () => {
      if (list.state === "failed") return list.again();
      store.update((now) => ({ ...now, submission: null }));
      compare();
    },
  };
}

function submissionOf(list: GoalListState, opened: Submission): Submission {
  switch (list.state) {
    case "opening":
      return { step: "opening" };
    case "failed":
      return { step: "failed", failure: list.failure };
    case "open":
      return opened;
  }
}
