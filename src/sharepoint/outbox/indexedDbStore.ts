import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { SubmissionStore } from "./store";
import { keptForm, nothingStored, readStored } from "./stored";

interface OutboxSchema extends DBSchema {
  outbox: { key: string; value: unknown };
}

const NAME = "goal-sheet";
const KEY = "submissions";

/** A store in this browser's IndexedDB; one transaction a change, so that several open panes do not undo one another. */
export function indexedDbStore(): SubmissionStore {
  let opened: Promise<IDBPDatabase<OutboxSchema>> | null = null;
  const forget = () => {
    opened = null;
  };
  const connect = () => openDB<OutboxSchema>(NAME, 1, { upgrade: (database) => void database.createObjectStore("outbox"), terminated: forget });
  // Opened by the first use: where a browser forbids storage, that use fails and not the page. The next use tries anew.
  const open = async (): Promise<IDBPDatabase<OutboxSchema>> => {
    opened ??= connect();
    opened.catch(forget);
    return opened;
  };
  return {
    async read() {
      return readStored(await (await open()).get("outbox", KEY)) ?? nothingStored();
    },
    async update(change) {
      const transaction = (await open()).transaction("outbox", "readwrite", { durability: "strict" });
      const stored = readStored(await transaction.store.get(KEY)) ?? nothingStored();
      await transaction.store.put(keptForm(change(stored)), KEY);
      await transaction.done;
    },
  };
}
