import { useCallback, useEffect, useRef, useState } from "react";
import type { Phase } from "../../goal/goalSheet";
import type { GoalListSession } from "../../sharepoint/goalList";
import { summarise, type Summary } from "../../summary/summarise";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";
import { isoDay } from "../../progress/isoDay";
import { usePane } from "../state/Pane";
import { Cancelled, readChanges, readYears, type YearReading } from "./yearReading";

/** How far the reading of a year is. */
export type SummaryState =
  | { state: "reading"; rows: number; cancel: () => void }
  | { state: "cancelled" }
  | { state: "failed"; failure: ListFailure }
  | { state: "read"; reading: YearReading };

export interface SummaryWork {
  current: SummaryState;
  /** Brings what was read up to date; reads everything when nothing was. */
  reload: () => void;
}

/** Reads a year of the list for its summary. */
export function useSummary(session: GoalListSession, fiscalYear: number): SummaryWork {
  const { ports } = usePane();
  const [current, setCurrent] = useState<SummaryState>({ state: "reading", rows: 0, cancel: () => undefined });
  const [round, setRound] = useState(0);
  const earlier = useRef<YearReading | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const cancel = () => controller.abort();
    const show = (state: SummaryState) => signal.aborted || setCurrent(state);
    const reading = { session, day: isoDay(ports.now()), now: ports.now, signal, onRows: (rows: number) => show({ state: "reading", rows, cancel: stop }) };
    const stop = () => {
      cancel();
      setCurrent({ state: "cancelled" });
    };
    show({ state: "reading", rows: 0, cancel: stop });
    const known = earlier.current?.fiscalYear === fiscalYear ? earlier.current : null;
    // A reading that ends half way must not be brought up to date later.
    earlier.current = null;
    (known ? readChanges(known, reading) : readYears(fiscalYear, reading))
      .then((done) => {
        if (!signal.aborted) earlier.current = done;
        show({ state: "read", reading: done });
      })
      .catch((error: unknown) => error instanceof Cancelled || show({ state: "failed", failure: failureOf(error) }));
    return cancel;
  }, [session, fiscalYear, ports, round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { current, reload };
}

/** The summary of what was read, at a phase; null takes the furthest phase that was reported for. */
export function summaryOf({ year, lastYear }: YearReading, phase: Phase | null, session: GoalListSession): Summary {
  return summarise(year, { phase: phase ?? year.reachedPhase(), expected: session.departments, lastYear });
}
