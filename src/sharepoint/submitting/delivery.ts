import type { RowDocument } from "../../submission/schema";
import { isAltered } from "../columns/factColumns";
import type { ListedRow, RowOutcome } from "../goalList";
import { BATCH_SIZE } from "../graph/batch";
import type { ListReads } from "../list/reads";
import type { ListWrites } from "../list/writes";
import type { Base, OutboxEntry, WaitingRow, WaitingWithdrawal } from "../outbox/stored";
import { isPassing, type ListProblem } from "../problem";
import { sameContent, type Write, type WriteResult } from "../list/rowWrite";

/** One thing to be delivered and what the list holds for it. */
export type Parcel = { row: WaitingRow; withdrawal: null; current: ListedRow | null } | { row: null; withdrawal: WaitingWithdrawal; current: ListedRow | null };

/** What became of a parcel. */
export type Delivered = Settled | Kept | Overtaken;

/** Nothing left to do. */
export type Settled =
  | { state: "created" | "updated" | "unchanged" | "withdrawn"; key: string; row: ListedRow }
  /** Delivered from elsewhere, and somebody has written over it since; `own` is what was delivered. */
  | { state: "superseded"; key: string; row: ListedRow; own: Base }
  /** Nothing to withdraw any more: the row is gone, or was submitted again by somebody. */
  | { state: "dropped"; key: string; row: ListedRow | null };

/** Stays in the outbox: sent later (`waiting`), or only after somebody has fixed something (`refused`). */
export interface Kept {
  state: "waiting" | "refused";
  key: string;
  problem: ListProblem;
}

/** Needs a person: `row` is the other version. */
export interface Overtaken {
  state: "overtaken";
  key: string;
  document: RowDocument;
  row: ListedRow;
}

/** Parcels of an entry's withdrawals and rows, but for those that wait for a person's choice. */
export function parcelsOf(entry: OutboxEntry, current: ReadonlyMap<string, ListedRow>): Parcel[] {
  return [
    ...entry.rows
      .filter(({ document, state }) => state !== "conflict" || !current.has(document.key))
      .map((row): Parcel => ({ row, withdrawal: null, current: current.get(row.document.key) ?? null })),
    ...entry.withdrawals.map((withdrawal): Parcel => ({ row: null, withdrawal, current: current.get(withdrawal.key) ?? null })),
  ];
}

/**
 * Delivers parcels in batches of twenty. `onBatch` gets the outcomes of each batch as soon as they are known; after a
 * batch that could not be sent the rest waits unsent.
 */
export async function deliver(
  { reads, writes }: ListAccess,
  parcels: readonly Parcel[],
  onBatch: (delivered: Delivered[]) => Promise<void>,
): Promise<Delivered[]> {
  const done: Delivered[] = [];
  const finish = async (delivered: Delivered[]): Promise<void> => {
    const final = await withoutRepeats(reads, parcels, delivered);
    if (final.length > 0) await onBatch(final);
    done.push(...final);
  };
  const decided = parcels.map((parcel) => ({ parcel, step: decide(parcel) }));
  await finish(decided.flatMap(({ step }) => ("state" in step ? [step] : [])));
  const toWrite = decided.flatMap(({ parcel, step }) => ("kind" in step ? [{ parcel, write: step }] : []));
  let blocked: ListProblem | null = null;
  for (let from = 0; from < toWrite.length; from += BATCH_SIZE) {
    const batch = toWrite.slice(from, from + BATCH_SIZE);
    const delivered: Delivered[] = blocked
      ? batch.map(({ parcel }) => ({ state: "waiting", key: keyOf(parcel), problem: blocked! }))
      : await deliverBatch(writes, batch);
    if (!blocked && delivered.every(({ state }) => state === "waiting")) blocked = (delivered[0] as Kept).problem;
    await finish(delivered);
  }
  const byKey = new Map(done.map((delivered) => [delivered.key, delivered]));
  return parcels.map((parcel) => byKey.get(keyOf(parcel))!);
}

/** Reading and writing of one list. */
export interface ListAccess {
  reads: ListReads;
  writes: ListWrites;
}

/**
 * A row that was overtaken after it had been delivered from elsewhere (the same workbook on another machine) is not
 * put to a person again: it has been in the list, and what is there now came later.
 */
async function withoutRepeats(reads: ListReads, parcels: readonly Parcel[], delivered: readonly Delivered[]): Promise<Delivered[]> {
  const rows = new Map(parcels.map((parcel) => [keyOf(parcel), parcel.row]));
  const overtaken = delivered.filter((one) => one.state === "overtaken");
  const own = overtaken.map(({ key }): Base => {
    const { hash, bases } = rows.get(key)!;
    return { hash, revision: bases.length === 0 ? 1 : Math.min(...bases.map(({ revision }) => revision)) + 1 };
  });
  const held = await reads.onceHeld(overtaken.map(({ row: { itemId } }, index) => ({ itemId, hash: own[index]!.hash, from: own[index]!.revision })));
  const superseded = new Map(
    overtaken.flatMap((one, index) => (held[index] ? [[one, { state: "superseded", key: one.key, row: one.row, own: own[index]! } as const]] : [])),
  );
  return delivered.map((one) => superseded.get(one as Overtaken) ?? one);
}

async function deliverBatch(writes: ListWrites, batch: readonly { parcel: Parcel; write: Write }[]): Promise<Delivered[]> {
  const results = await writes.write(batch.map(({ write }) => write));
  const delivered = results.map((result, index) => outcomeOf(batch[index]!.parcel, batch[index]!.write, result));
  // What an earlier try of the same workbook had left in the list may be written over: one more time, over that.
  const again = delivered.flatMap((step, index) => ("kind" in step ? [{ parcel: batch[index]!.parcel, write: step, index }] : []));
  const repeated = await writes.write(again.map(({ write }) => write));
  again.forEach(({ parcel, write, index }, at) => {
    const result = repeated[at]!;
    const outcome = outcomeOf(parcel, write, result);
    delivered[index] = "refusal" in result && "kind" in outcome ? { state: "waiting", key: keyOf(parcel), problem: keptChanging(result.refusal) } : outcome;
  });
  return delivered as Delivered[];
}

/** The item has changed under the repeated write too; the service's code and request number stay with it. */
function keptChanging(refusal: ListProblem): ListProblem {
  return refusal.reason === "refused" ? { ...refusal, reason: "kept-changing" } : refusal;
}

/** What to do with a parcel: a write, or nothing because it is settled. */
function decide({ row, withdrawal, current }: Parcel): Write | Delivered {
  if (withdrawal) {
    if (!current || !sameContent(current, withdrawal.base)) return { state: "dropped", key: withdrawal.key, row: current };
    return current.withdrawn ? { state: "withdrawn", key: withdrawal.key, row: current } : { kind: "withdraw", over: current };
  }
  const { document, hash, bases, tries } = row;
  if (!current) return { kind: "create", document };
  if (current.hash === hash && !current.withdrawn)
    return isAltered(document, current) ? { kind: "restore", document, over: current } : { state: "unchanged", key: document.key, row: current };
  if (tries.includes(current.hash) || bases.some((base) => sameContent(current, base))) return { kind: "update", document, over: current };
  return { state: "overtaken", key: document.key, document, row: current };
}

const WRITTEN = { create: "created", update: "updated", restore: "updated", withdraw: "withdrawn" } as const satisfies Record<Write["kind"], Settled["state"]>;

function outcomeOf(parcel: Parcel, write: Write, result: WriteResult): Write | Delivered {
  const key = keyOf(parcel);
  switch (result.state) {
    case "written":
      return { state: WRITTEN[write.kind], key, row: result.row };
    case "failed":
      return { state: isPassing(result.problem) ? "waiting" : "refused", key, problem: result.problem };
    case "overtaken":
      return decide({ ...parcel, current: result.row });
    case "gone":
      return decide({ ...parcel, current: null });
  }
}

/** Key of the row that a parcel is about. */
const keyOf = (parcel: Parcel): string => (parcel.row ? parcel.row.document.key : parcel.withdrawal.key);

/** How a parcel that needs no choice is told to people. */
export function outcomeFor(delivered: Settled | Kept): RowOutcome {
  if ("problem" in delivered) return delivered;
  const { state, key, row } = delivered;
  const { webUrl, revision } = row ?? { webUrl: "", revision: 0 };
  return { state: state === "dropped" || state === "superseded" ? "unchanged" : state, key, webUrl, revision };
}
