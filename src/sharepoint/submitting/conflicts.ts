import { contentHash } from "../../submission/contentHash";
import type { RowDocument } from "../../submission/schema";
import type { Connection } from "../list/connection";
import type { RowConflict, RowOutcome } from "../goalList";
import { entryIdOf } from "../outbox/entry";
import type { SubmissionStore } from "../outbox/store";
import { withEntry, withoutRows, withRowStates, type OutboxEntry, type WaitingRow } from "../outbox/stored";
import type { Sender } from "./sender";

/** Rows of the outbox that wait for a person's choice between the workbook's version and the list's. */
export class Conflicts {
  constructor(
    private readonly connection: Connection,
    private readonly store: SubmissionStore,
    private readonly sender: Sender,
  ) {}

  /** All of them, with both versions read anew; what is no conflict any more goes its way. */
  async open(): Promise<RowConflict[]> {
    const { entries } = await this.store.read();
    const all = entries.flatMap(({ entryId, rows }) =>
      rows.filter(({ state }) => state === "conflict").map(({ document, hash }): OpenRow => ({ entryId, document, hash })),
    );
    const open = all.filter((row) => !isReplaced(row, all));
    for (const { entryId, document } of all.filter((row) => !open.includes(row)))
      await this.store.update((stored) => withoutRows(stored, entryId, [document.key], {}));
    if (open.length === 0) return [];
    const listed = await (await this.connection.reads()).rowsByKey(open.map(({ document }) => document.key));
    const found: RowConflict[] = [];
    for (const [at, { entryId, document, hash }] of open.entries()) {
      const current = listed[at];
      if (!current) await this.store.update((stored) => withRowStates(stored, entryId, new Map([[document.key, { state: "waiting", problem: null }]])));
      else if (current.hash === hash && !current.withdrawn) await this.sender.forget(entryId, document.key, { hash: current.hash, revision: current.revision });
      else found.push(await this.sender.conflictOf(entryId, document, current));
    }
    return found;
  }

  /** `mine` writes the workbook's versions over those shown, `theirs` drops them; a third version in between is a new conflict. */
  async settle(conflicts: readonly RowConflict[], choice: "mine" | "theirs"): Promise<RowOutcome[]> {
    if (choice === "theirs") return this.drop(conflicts);
    const outcomes = new Map<RowConflict, RowOutcome>();
    // Two people's versions of one row: the second one meets what the first one has just written.
    for (let left = [...conflicts]; left.length > 0; left = left.filter((conflict) => !outcomes.has(conflict))) {
      const together = left.filter(({ mine }, at) => left.findIndex((other) => other.mine.key === mine.key) === at);
      for (const [at, outcome] of (await this.overwrite(together)).entries()) outcomes.set(together[at]!, outcome);
    }
    return conflicts.map((conflict) => outcomes.get(conflict)!);
  }

  /** Writes rows of different keys. */
  private async overwrite(conflicts: readonly RowConflict[]): Promise<RowOutcome[]> {
    const rows = conflicts.map(({ mine, theirs }) => chosenRow(mine, theirs));
    const entryId = entryIdOf(conflicts.flatMap(({ mine, theirs }, at) => [mine.key, rows[at]!.hash, theirs.etag]));
    const chosen: OutboxEntry = { entryId, rows, withdrawals: [] };
    await this.store.update((stored) => withEntry(stored, chosen));
    const outcomes = await this.sender.send(chosen, new Map(conflicts.map(({ mine, theirs }) => [mine.key, theirs])));
    const byKey = new Map(outcomes.map((outcome) => [outcome.key, outcome]));
    return conflicts.map(({ mine }) => byKey.get(mine.key)!);
  }

  private async drop(conflicts: readonly RowConflict[]): Promise<RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    for (const { entryId, mine, theirs } of conflicts) {
      await this.sender.forget(entryId, mine.key, { hash: theirs.hash, revision: theirs.revision, declined: contentHash(mine) });
      outcomes.push({ state: "unchanged", key: mine.key, webUrl: theirs.webUrl, revision: theirs.revision });
    }
    return outcomes;
  }
}

/** The workbook's version, to be written over the one that was shown and no other. */
function chosenRow(mine: RowDocument, { hash, revision }: RowConflict["theirs"]): WaitingRow {
  return { document: mine, hash: contentHash(mine), bases: [{ hash, revision }], tries: [], state: "waiting", problem: null };
}

interface OpenRow extends Pick<WaitingRow, "document" | "hash"> {
  entryId: string;
}

/** Whether the same person submitted the row again later, on another machine: of their own versions the last one counts. */
function isReplaced({ document }: OpenRow, open: readonly OpenRow[]): boolean {
  const person = ({ submittedBy: { id, name } }: RowDocument) => id ?? name;
  return open.some(({ document: other }) => other.key === document.key && person(other) === person(document) && other.submittedAt > document.submittedAt);
}
