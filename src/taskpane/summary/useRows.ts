import { useEffect, useState } from "react";
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

/** Reads rows page by page. Other pages (another function) are read in place of the former, which stay until the first of them is there. */
export function useRows(pages: () => AsyncIterable<SummaryRow[]>): RowsState & { again: () => void } {
  const [state, setState] = useState(NOTHING);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    const read = async () => {
      let now = NOTHING;
      for await (const page of pages()) {
        if (stale) return;
        now = { ...now, found: now.found + page.length, rows: [...now.rows, ...page].slice(0, HELD) };
        setState(now);
      }
      if (!stale) setState({ ...now, done: true });
    };
    read().catch((error: unknown) => stale || setState({ ...NOTHING, failure: failureOf(error) }));
    return () => {
      stale = true;
    };
  }, [pages, round]);
  const again = () => {
    setState(NOTHING);
    setRound((count) => count + 1);
  };
  return { ...state, again };
}
