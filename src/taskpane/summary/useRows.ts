import { useEffect, useState } from "react";
import type { GoalListSession } from "../../sharepoint/goalList";
import { summaryRow } from "../../sharepoint/summary/summaryRow";
import type { SummaryRow } from "../../summary/summaryRow";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";

/** Rows that are held at most; further ones are only counted. */
const HELD = 1_000;

interface RowsState {
  /** How many fit so far. */
  found: number;
  /** The first of them. */
  rows: SummaryRow[];
  done: boolean;
  failure: ListFailure | null;
}

const NOTHING: RowsState = { found: 0, rows: [], done: false, failure: null };

/** Reads a year's rows page by page and keeps those that fit. What fits must not change while the component is there. */
export function useRows(session: GoalListSession, fiscalYear: number, fits: (row: SummaryRow) => boolean): RowsState & { again: () => void } {
  const [state, setState] = useState(NOTHING);
  const [round, setRound] = useState(0);
  const [initial] = useState(() => fits);
  useEffect(() => {
    let stale = false;
    const read = async () => {
      let now = NOTHING;
      for await (const page of session.readRows(fiscalYear)) {
        if (stale) return;
        const fitting = page.map(summaryRow).filter(initial);
        now = { ...now, found: now.found + fitting.length, rows: [...now.rows, ...fitting].slice(0, HELD) };
        setState(now);
      }
      if (!stale) setState({ ...now, done: true });
    };
    read().catch((error: unknown) => stale || setState({ ...NOTHING, failure: failureOf(error) }));
    return () => {
      stale = true;
    };
  }, [session, fiscalYear, initial, round]);
  const again = () => {
    setState(NOTHING);
    setRound((count) => count + 1);
  };
  return { ...state, again };
}
