import * as v from "valibot";
import { rowDocumentSchema, type RowDocument } from "../../submission/schema";
import type { ListProblem } from "../problem";

/** Content of a list item that may be written over without asking. */
export interface Base {
  hash: string;
  revision: number;
}

/** What a workbook last saw of a row in the list. */
export interface Seen extends Base {
  /** Hash of the workbook's own version that a person gave up for this one; not sent again until the row changes. */
  declined?: string;
}

/** A row that has not gone out. */
export interface WaitingRow {
  document: RowDocument;
  hash: string;
  /** What the person had seen in the list. Anything else there is a conflict, but for `tries`. */
  bases: Base[];
  /** Hashes of the row's earlier versions that this one took the place of; they may have been written unheard. */
  tries: string[];
  state: "waiting" | "conflict" | "refused";
  problem: ListProblem | null;
}

/** An item to be marked as withdrawn. */
export interface WaitingWithdrawal {
  key: string;
  unit: string;
  base: Base;
}

/** One submission as far as it has not gone out. */
export interface OutboxEntry {
  entryId: string;
  rows: WaitingRow[];
  withdrawals: WaitingWithdrawal[];
}

/** All that is kept of submissions, on this machine or in the workbook. */
export interface Stored {
  entries: OutboxEntry[];
  /** Entries that another version of the add-in put there and this one cannot read: kept as they are, never sent from here. */
  unread: unknown[];
  /** Row key to what was last seen of it in the list. */
  seen: Record<string, Seen>;
}

/** An outbox before anything was submitted. */
export const nothingStored = (): Stored => ({ entries: [], unread: [], seen: {} });

const base = v.object({ hash: v.string(), revision: v.number() });
const problem = v.nullable(v.custom<ListProblem>((value) => typeof value === "object" && value !== null && "reason" in value));
const outboxEntry = v.object({
  entryId: v.string(),
  rows: v.array(
    v.object({
      document: rowDocumentSchema,
      hash: v.string(),
      bases: v.array(base),
      tries: v.array(v.string()),
      state: v.picklist(["waiting", "conflict", "refused"]),
      problem,
    }),
  ),
  withdrawals: v.array(v.object({ key: v.string(), unit: v.string(), base })),
});
const kept = v.object({
  entries: v.array(v.unknown()),
  seen: v.record(v.string(), v.object({ ...base.entries, declined: v.exactOptional(v.string()) })),
});

/** What {@link keptForm} gave, of unknown origin (a workbook that travelled); null when it is none of ours. */
export function readStored(value: unknown): Stored | null {
  const read = v.safeParse(kept, value);
  if (!read.success) return null;
  const entries = read.output.entries.map((entry) => ({ entry, read: v.safeParse(outboxEntry, entry) }));
  return {
    entries: entries.flatMap((one) => (one.read.success ? [one.read.output] : [])),
    unread: entries.flatMap((one) => (one.read.success ? [] : [one.entry])),
    seen: read.output.seen,
  };
}

/** What is put into a store, as JSON or as an object: entries that cannot be read stand among the others, as they were found. */
export function keptForm({ entries, unread, seen }: Stored): v.InferOutput<typeof kept> {
  return { entries: [...entries, ...unread], seen };
}

/** Whether an entry has nothing left to send. */
const isEmpty = ({ rows, withdrawals }: OutboxEntry): boolean => rows.length === 0 && withdrawals.length === 0;

/** The state with an entry added. It takes the place of rows with the same keys in older entries. */
export function withEntry(stored: Stored, entry: OutboxEntry): Stored {
  const { entries } = stored;
  const others = entries.filter(({ entryId }) => entryId !== entry.entryId);
  const older = new Map(others.flatMap(({ rows }) => rows.map((row) => [row.document.key, row] as const)));
  const rows = entry.rows.map((row) => inPlaceOf(row, older.get(row.document.key)));
  const keys = new Set([...rows.map(({ document }) => document.key), ...entry.withdrawals.map(({ key }) => key)]);
  return { ...stored, entries: [...without(others, keys), { ...entry, rows }] };
}

function inPlaceOf(row: WaitingRow, before: WaitingRow | undefined): WaitingRow {
  if (!before) return row;
  const known = row.bases.filter(({ hash, revision }) => !before.bases.some((base) => base.hash === hash && base.revision === revision));
  return { ...row, bases: [...before.bases, ...known], tries: [...new Set([...before.tries, before.hash, ...row.tries])] };
}

/** The state once the list was seen to hold these rows. */
export function withSeen(stored: Stored, nowSeen: Record<string, Seen>): Stored {
  return { ...stored, seen: { ...stored.seen, ...nowSeen } };
}

/** The state after rows have gone out or were dropped; `nowSeen` says what the list holds for them now. */
export function withoutRows(stored: Stored, entryId: string, keys: readonly string[], nowSeen: Record<string, Seen>): Stored {
  const gone = new Set(keys);
  const entries = stored.entries.flatMap((entry) => (entry.entryId === entryId ? without([entry], gone) : [entry]));
  return withSeen({ ...stored, entries }, nowSeen);
}

/** The state with other states of some rows. */
export function withRowStates(stored: Stored, entryId: string, states: ReadonlyMap<string, Pick<WaitingRow, "state" | "problem">>): Stored {
  const changed = (row: WaitingRow): WaitingRow => ({ ...row, ...states.get(row.document.key) });
  return { ...stored, entries: stored.entries.map((entry) => (entry.entryId === entryId ? { ...entry, rows: entry.rows.map(changed) } : entry)) };
}

function without(entries: readonly OutboxEntry[], keys: ReadonlySet<string>): OutboxEntry[] {
  return entries
    .map((entry) => ({
      ...entry,
      rows: entry.rows.filter(({ document }) => !keys.has(document.key)),
      withdrawals: entry.withdrawals.filter(({ key }) => !keys.has(key)),
    }))
    .filter((entry) => !isEmpty(entry));
}
