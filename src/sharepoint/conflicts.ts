import { contentHash } from "../submission/contentHash";
import type { RowDocument } from "../submission/schema";
import type { Connection } from "./connection";
import type { RowConflict, RowOutcome } from "./goalList";
import { entryIdOf } from "./outbox/entry";
import type { SubmissionStore } from "./outbox/store";
import { withEntry, withoutRows, withRowStates, type OutboxEntry, type WaitingRow } from "./outbox/stored";
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

  /** `mine` writes the workbook's version over the one shown, `theirs` drops it; a third version in between is a new conflict. */
  async settle({ entryId, mine, theirs }: RowConflict, choice: "mine" | "theirs"): Promise<RowOutcome> {
    const { key } = mine;
    if (choice === "theirs") {
      await this.sender.forget(entryId, key, { hash: theirs.hash, revision: theirs.revision, declined: contentHash(mine) });
      return { state: "unchanged", key, webUrl: theirs.webUrl, revision: theirs.revision };
    }
    const hash = contentHash(mine);
    const chosen: OutboxEntry = {
      entryId: entryIdOf([key, hash, theirs.etag]),
      rows: [{ document: mine, hash, bases: [{ hash: theirs.hash, revision: theirs.revision }], tries: [], state: "waiting", problem: null }],
      withdrawals: [],
    };
    await this.store.update((stored) => withEntry(stored, chosen));
    const [outcome] = await this.sender.send(chosen, new Map([[key, theirs]]));
    return outcome!;
  }
}

interface OpenRow extends Pick<WaitingRow, "document" | "hash"> {
  entryId: string;
}

/** Whether the same person submitted the row again later, on another machine: of their own versions the last one counts. */
function isReplaced({ document }: OpenRow, open: readonly OpenRow[]): boolean {
  const person = ({ submittedBy: { id, name } }: RowDocument) => id ?? name;
  return open.some(({ document: other }) => other.key === document.key && person(other) === person(document) && other.submittedAt > document.submittedAt);
}
