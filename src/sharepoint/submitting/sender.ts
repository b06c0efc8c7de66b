import type { RowDocument } from "../../submission/schema";
import type { Connection } from "../list/connection";
import { deliver, outcomeFor, parcelsOf, type Delivered } from "./delivery";
import type { ListedRow, RowConflict, RowOutcome, SubmissionProgress } from "../goalList";
import { listedDocument, listedRow } from "../columns/listedRow";
import type { SubmissionStore } from "../outbox/store";
import { withoutRows, withRowStates, type OutboxEntry, type Seen, type WaitingRow } from "../outbox/stored";
import { isPassing, problemOf, type ListProblem } from "../problem";

type RowState = [key: string, state: Pick<WaitingRow, "state" | "problem">];

/** Sends what the outbox holds and keeps the outbox true while doing so. */
export class Sender {
  constructor(
    private readonly connection: Connection,
    private readonly store: SubmissionStore,
  ) {}

  /**
   * Sends an entry. `listed` is what the list holds for its keys; null to look first. Never throws what the service
   * does: every row has an outcome, and what has not gone out stays in the store with its reason.
   */
  async send(entry: OutboxEntry, listed: ReadonlyMap<string, ListedRow> | null, onProgress?: (progress: SubmissionProgress) => void): Promise<RowOutcome[]> {
    try {
      const current = listed ?? (await this.look(entry));
      const parcels = parcelsOf(entry, current);
      let done = 0;
      const access = { reads: await this.connection.reads(), writes: await this.connection.writes() };
      const delivered = await deliver(access, parcels, async (batch) => {
        await this.record(entry.entryId, batch);
        done += batch.length;
        onProgress?.({ kind: "rows", done, total: parcels.length });
      });
      const asked = entry.rows.flatMap(({ document, state }): Delivered[] => {
        const row = current.get(document.key);
        return state === "conflict" && row ? [{ state: "overtaken", key: document.key, document, row }] : [];
      });
      return await Promise.all([...delivered, ...asked].map((one) => this.outcomeOf(entry.entryId, one)));
    } catch (error) {
      return this.keep(entry, problemOf(error));
    }
  }

  /** Both versions of a row; the other one's document is read with its item. */
  async conflictOf(entryId: string, mine: RowDocument, row: ListedRow): Promise<RowConflict> {
    try {
      const [item] = await (await this.connection.reads()).items([row.itemId]);
      const current = item ? listedRow(item) : null;
      return { entryId, mine, theirs: { ...(current ?? row), ...listedDocument(item) } };
    } catch (error) {
      return { entryId, mine, theirs: { ...row, document: null, fault: problemOf(error) } };
    }
  }

  /** Takes a row out of an entry; `seen` is what the list holds for it now. */
  async forget(entryId: string, key: string, seen: Seen): Promise<void> {
    await this.store.update((stored) => withoutRows(stored, entryId, [key], { [key]: seen }));
  }

  private async look(entry: OutboxEntry): Promise<ReadonlyMap<string, ListedRow>> {
    const ownerKeys = new Set([...entry.rows.map(({ document }) => document.unit), ...entry.withdrawals.map(({ unit }) => unit)]);
    const rows = await (await this.connection.reads()).rowsOf([...ownerKeys]);
    return new Map(rows.map((row) => [row.key, row]));
  }

  /** Puts into the store what became of a batch, before anybody is told. */
  private async record(entryId: string, batch: readonly Delivered[]): Promise<void> {
    const gone: string[] = [];
    const seen: Record<string, Seen> = {};
    const states: RowState[] = [];
    for (const one of batch) {
      if (one.state === "overtaken") states.push([one.key, { state: "conflict", problem: null }]);
      else if ("problem" in one) states.push([one.key, { state: one.state, problem: one.problem }]);
      else {
        gone.push(one.key);
        const content = one.state === "superseded" ? one.own : one.row;
        if (content) seen[one.key] = { hash: content.hash, revision: content.revision };
      }
    }
    await this.store.update((stored) => withRowStates(withoutRows(stored, entryId, gone, seen), entryId, new Map(states)));
  }

  /** Nothing could be sent: the entry stays whole. */
  private async keep(entry: OutboxEntry, problem: ListProblem): Promise<RowOutcome[]> {
    const state = isPassing(problem) ? ("waiting" as const) : ("refused" as const);
    const keys = [...entry.rows.map(({ document }) => document.key), ...entry.withdrawals.map(({ key }) => key)];
    await this.store.update((stored) =>
      withRowStates(
        stored,
        entry.entryId,
        new Map(entry.rows.flatMap((row): RowState[] => (row.state === "conflict" ? [] : [[row.document.key, { state, problem }]]))),
      ),
    );
    return keys.map((key) => ({ state, key, problem }));
  }

  private async outcomeOf(entryId: string, delivered: Delivered): Promise<RowOutcome> {
    if (delivered.state !== "overtaken") return outcomeFor(delivered);
    return { state: "conflict", key: delivered.key, conflict: await this.conflictOf(entryId, delivered.document, delivered.row) };
  }
}
