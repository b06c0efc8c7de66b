import { useEffect, useState } from "react";
import type { GoalListSession, SubmissionPlan, UnsentRow } from "../../sharepoint/goalList";
import type { UnnamedSheet } from "../../submission/nameRows";
import type { Person } from "../../submission/schema";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";
import { usePane, usePaneState } from "../state/Pane";
import { phaseOf, type CheckedWorkbook } from "../state/paneState";
import { submissionDocuments } from "./submissionDocuments";

/** The workbook beside what the list holds. */
export type ListComparison =
  | { step: "comparing" }
  /** `fresh` is false while the workbook, changed meanwhile, is being compared again. */
  | { step: "ready"; plan: SubmissionPlan; unnamed: UnnamedSheet[]; waiting: UnsentRow[]; unread: number; fresh: boolean }
  | { step: "failed"; failure: ListFailure };

interface ComparisonWork {
  comparison: ListComparison;
  person: Person | null;
  /** Compares from the start. */
  compare: () => void;
  /** Compares again; what is on show stays meanwhile. */
  refresh: () => void;
}

/** Compares the workbook with the list whenever one of them changes, but for the time of a submission. */
export function useComparison(session: GoalListSession | null, checked: CheckedWorkbook): ComparisonWork {
  const { ports } = usePane();
  const state = usePaneState();
  const phase = phaseOf(state);
  const { given } = state.kept;
  const { submission } = state;
  const outboxSent = state.outbox?.state === "sent";
  const [comparison, setComparison] = useState<ListComparison>({ step: "comparing" });
  const [person, setPerson] = useState<Person | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!session || submission) return;
    let stale = false;
    const compare = async () => {
      // What is on show stays: somebody may be writing a review in it.
      setComparison((before) => (before.step === "ready" ? { ...before, fresh: false } : { step: "comparing" }));
      const submittedBy = await session.account();
      const { documents, unnamed } = submissionDocuments({ checked, phase, given }, submittedBy, ports.now());
      const [plan, waiting, unread] = await Promise.all([session.preview(documents), session.waiting(), session.unread()]);
      if (stale) return;
      setPerson(submittedBy);
      setComparison({ step: "ready", plan, unnamed, waiting, unread, fresh: true });
    };
    compare().catch((error: unknown) => stale || setComparison({ step: "failed", failure: failureOf(error) }));
    return () => {
      stale = true;
    };
  }, [session, checked, phase, given, ports, round, submission, outboxSent]);
  const refresh = () => setRound((count) => count + 1);
  const compare = () => {
    setComparison({ step: "comparing" });
    refresh();
  };
  return { comparison, person, compare, refresh };
}
