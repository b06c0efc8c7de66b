import { useRef, useState } from "react";
import type { GoalListSession, WithdrawalReport } from "../../sharepoint/goalList";
import type { SummaryRow } from "../../summary/summaryRow";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";

/** How far the withdrawing of rows is: a person is asked before anything is written. */
export type WithdrawalState =
  | { step: "idle" }
  | { step: "asked" }
  | { step: "working"; done: number; of: number }
  /** `failure` where some of them are still to be withdrawn. */
  | { step: "done"; withdrawn: number; changed: number; failure: ListFailure | null };

export interface Withdrawal {
  state: WithdrawalState;
  ask: () => void;
  cancel: () => void;
  /** Withdraws the rows; called again after trouble, those that are left. */
  start: (rows: readonly SummaryRow[]) => Promise<void>;
  /** Ids of items that are settled: withdrawn, or changed since they were shown. */
  settled: ReadonlySet<string>;
}

/** Withdraws rows that a person has looked at. */
export function useWithdrawal(session: GoalListSession): Withdrawal {
  const [state, setState] = useState<WithdrawalState>({ step: "idle" });
  const [reports, setReports] = useState<readonly WithdrawalReport[]>([]);
  const busy = useRef(false);
  const start = async (rows: readonly SummaryRow[]) => {
    if (busy.current) return;
    busy.current = true;
    setState({ step: "working", done: 0, of: rows.length });
    let all = reports;
    let failure: ListFailure | null = null;
    try {
      const report = await session.withdraw(rows, (done) => setState({ step: "working", done, of: rows.length }));
      all = [...reports, report];
      failure = report.problem && { kind: "list", problem: report.problem };
    } catch (error) {
      failure = failureOf(error);
    }
    busy.current = false;
    setReports(all);
    const sum = (of: (report: WithdrawalReport) => readonly string[]) => all.reduce((total, report) => total + of(report).length, 0);
    setState({ step: "done", withdrawn: sum(({ withdrawn }) => withdrawn), changed: sum(({ changed }) => changed), failure });
  };
  return {
    state,
    ask: () => setState({ step: "asked" }),
    cancel: () => setState({ step: "idle" }),
    start,
    settled: new Set(reports.flatMap(({ withdrawn, changed }) => [...withdrawn, ...changed])),
  };
}
