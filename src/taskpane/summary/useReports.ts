import { useEffect, useMemo, useState } from "react";
import type { Phase } from "../../forms/phase";
import type { GoalListSession } from "../../sharepoint/goalList";
import { withReports } from "../../sharepoint/summary/attentionReading";
import type { SummaryRow } from "../../summary/summaryRow";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";

/** The words of rows, as far as they have been read. */
interface ReportsRead {
  /** A row's words; null when they cannot be read, undefined as long as they have not been. Of a row that was submitted anew those before, until the new ones are read. */
  reportOf: (row: SummaryRow) => string | null | undefined;
  pending: boolean;
  failure: ListFailure | null;
  again: () => void;
}

/** Reads the words of those rows that were not read before. `rows` must be the same array for the same rows. */
export function useReports(session: GoalListSession, rows: readonly SummaryRow[], phase: Phase): ReportsRead {
  /** The words of each item, which stay the same until it is submitted anew. */
  const [reports, setReports] = useState<ReadonlyMap<string, { revision: number; report: string | null }>>(new Map());
  const [failure, setFailure] = useState<ListFailure | null>(null);
  const unread = useMemo(() => rows.filter(({ itemId, revision }) => reports.get(itemId)?.revision !== revision), [rows, reports]);
  const pending = unread.length > 0 && failure === null;
  useEffect(() => {
    if (!pending) return;
    let stale = false;
    withReports(session, unread, phase).then(
      (read) =>
        stale || setReports((before) => new Map([...before, ...read.map(({ row: { itemId, revision }, report }) => [itemId, { revision, report }] as const)])),
      (error: unknown) => stale || setFailure(failureOf(error)),
    );
    return () => {
      stale = true;
    };
  }, [session, pending, unread, phase]);
  return { reportOf: ({ itemId }) => reports.get(itemId)?.report, pending, failure, again: () => setFailure(null) };
}
