import { useCallback, useEffect, useState } from "react";
import type { Phase } from "../../forms/phase";
import type { GoalListSession } from "../../sharepoint/goalList";
import { summarise, type Summary } from "../../summary/summarise";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";
import { townDay } from "../../messages/townTime";
import { usePane } from "../state/Pane";
import { Cancelled, readChanges, readYears, type YearReading } from "../../sharepoint/summary/yearReading";

/** How far the reading of a year is. */
export type SummaryState =
  | { state: "reading"; rows: number; cancel: () => void }
  | { state: "cancelled" }
  | { state: "failed"; failure: ListFailure }
  /** `cancel` while it is brought up to date; `failure` when that did not succeed. */
  | { state: "read"; reading: YearReading; cancel: (() => void) | null; failure: ListFailure | null };

export interface SummaryWork {
  current: SummaryState;
  /** Brings what was read up to date; reads everything when nothing was. */
  reload: () => void;
}

/** What was read last: whoever comes back to the view sees it at once, and only changes are asked for. */
const kept = new WeakMap<GoalListSession, YearReading>();

/** Reads a year of the list for its summary. */
export function useSummary(session: GoalListSession, fiscalYear: number): SummaryWork {
  const { ports } = usePane();
  const [current, setCurrent] = useState<SummaryState>({ state: "reading", rows: 0, cancel: () => undefined });
  const [round, setRound] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const last = kept.get(session);
    const known = last?.fiscalYear === fiscalYear ? last : null;
    const show = (state: SummaryState) => signal.aborted || setCurrent(state);
    const asKnown = (reading: YearReading, also: { cancel?: () => void; failure?: ListFailure }) =>
      show({ state: "read", reading, cancel: also.cancel ?? null, failure: also.failure ?? null });
    const stop = () => {
      if (known) asKnown(known, {});
      else show({ state: "cancelled" });
      controller.abort();
    };
    const progress = (rows: number) => (known ? asKnown(known, { cancel: stop }) : show({ state: "reading", rows, cancel: stop }));
    const reading = { session, day: townDay(ports.now()), now: ports.now, signal, onRows: progress };
    progress(0);
    (known ? readChanges(known, reading) : readYears(fiscalYear, reading))
      .then((done) => {
        if (signal.aborted) return;
        kept.set(session, done);
        asKnown(done, {});
      })
      .catch((error: unknown) => {
        if (error instanceof Cancelled) return;
        const failure = failureOf(error);
        if (known) asKnown(known, { failure });
        else show({ state: "failed", failure });
      });
    return () => controller.abort();
  }, [session, fiscalYear, ports, round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { current, reload };
}

/** The summary of what was read, at a phase; null takes the furthest phase that was reported for. */
export function summaryOf({ year, lastYear }: YearReading, phase: Phase | null, session: GoalListSession): Summary {
  return summarise(year, { phase: phase ?? year.reachedPhase(), expected: session.departments, lastYear });
}
