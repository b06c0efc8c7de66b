import { keptForm, nothingStored, readStored, type Stored } from "./stored";

/** Durable place of the outbox. */
export interface SubmissionStore {
  read(): Promise<Stored>;
  /** Changes what is stored; durable when it resolves. Changes of several callers come one after the other. */
  update(change: (stored: Stored) => Stored): Promise<void>;
}

/** Somewhere that keeps one text: a file, a custom XML part of the workbook. */
export interface TextPlace {
  load(): Promise<string | null>;
  save(text: string): Promise<void>;
}

/** A store in one text. A text that is none of ours counts as nothing stored and is replaced by the first change. */
export function textStore(place: TextPlace): SubmissionStore {
  let last: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Stored> => parse(await place.load());
  return {
    read: () => read(),
    update(change) {
      const next = last.then(async () => place.save(JSON.stringify(keptForm(change(await read())))));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

/** A store that is gone with the page. */
export function memoryStore(): SubmissionStore {
  let text: string | null = null;
  return textStore({ load: () => Promise.resolve(text), save: (changed) => Promise.resolve(void (text = changed)) });
}

/**
 * Two stores as one: the workbook's, so that another machine can send what waits, and this machine's, for workbooks
 * that are closed without being saved. An entry in either waits; one store may fail as long as the other takes it.
 * What was seen in the list is the workbook's own matter: the machine knows many workbooks.
 */
export function joinedStore(workbook: SubmissionStore, machine: SubmissionStore): SubmissionStore {
  return {
    async read() {
      const [own, all] = await eitherOf(workbook.read(), machine.read());
      const known = new Set(own.entries.map(({ entryId }) => entryId));
      const unread = new Map([...own.unread, ...all.unread].map((entry) => [JSON.stringify(entry), entry]));
      return { entries: [...own.entries, ...all.entries.filter(({ entryId }) => !known.has(entryId))], unread: [...unread.values()], seen: own.seen };
    },
    async update(change) {
      const results = await Promise.allSettled([workbook.update(change), machine.update((stored) => ({ ...change(stored), seen: {} }))]);
      const [first, second] = results;
      if (first.status === "rejected" && second.status === "rejected") throw first.reason;
    },
  };
}

/** What two stores hold; one that cannot be read (a browser without storage) holds nothing. */
async function eitherOf(workbook: Promise<Stored>, machine: Promise<Stored>): Promise<[Stored, Stored]> {
  const [own, all] = await Promise.allSettled([workbook, machine]);
  if (own.status === "rejected" && all.status === "rejected") throw own.reason;
  const held = (result: PromiseSettledResult<Stored>): Stored => (result.status === "fulfilled" ? result.value : nothingStored());
  return [held(own), held(all)];
}

function parse(text: string | null): Stored {
  if (text === null) return nothingStored();
  try {
    return readStored(JSON.parse(text)) ?? nothingStored();
  } catch {
    return nothingStored();
  }
}
