import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { deleteDB, openDB } from "idb";
import { documentsOf } from "../../submission/testing/documents";
import { preparedTown } from "../../workbench/graph/testing/town";
import { indexedDbStore } from "./indexedDbStore";
import { joinedStore, memoryStore, type SubmissionStore } from "./store";
import { withEntry, type OutboxEntry } from "./stored";

beforeEach(() => {
  indexedDB = new IDBFactory();
});

const entry = (entryId: string): OutboxEntry => ({
  entryId,
  rows: [],
  withdrawals: [{ key: `2026-0123456789abcdef-0123456789ab-${entryId}`, unit: "2026-0123456789abcdef", base: { hash: "h", revision: 1 } }],
});
const idsIn = async (store: SubmissionStore) => (await store.read()).entries.map(({ entryId }) => entryId).sort();

test("begins with nothing, and keeps what is put in when the page is gone", async () => {
  const store = indexedDbStore();
  expect(await store.read()).toEqual({ entries: [], unread: [], seen: {} });
  await store.update((stored) => withEntry(stored, entry("001")));
  expect(await idsIn(indexedDbStore())).toEqual(["001"]);
});

test("changes by several open panes at once are all kept", async () => {
  const panes = Array.from({ length: 12 }, indexedDbStore);
  await Promise.all(panes.map((store, at) => store.update((stored) => withEntry(stored, entry(String(at).padStart(3, "0"))))));
  expect(await idsIn(indexedDbStore())).toHaveLength(12);
});

test("a change that throws leaves everything as it was", async () => {
  const store = indexedDbStore();
  await store.update((stored) => withEntry(stored, entry("001")));
  const fault = new Error("no");
  await expect(
    store.update(() => {
      throw fault;
    }),
  ).rejects.toBe(fault);
  expect(await idsIn(store)).toEqual(["001"]);
  await store.update((stored) => withEntry(stored, entry("002")));
  expect(await idsIn(store)).toEqual(["001", "002"]);
});

test("storage that could not be opened is tried anew", async () => {
  (await openDB("goal-sheet", 2)).close();
  const store = indexedDbStore();
  await expect(store.read()).rejects.toThrow("version");
  await deleteDB("goal-sheet");
  await store.update((stored) => withEntry(stored, entry("001")));
  expect(await idsIn(store)).toEqual(["001"]);
});

test("what is none of ours counts as nothing", async () => {
  await indexedDbStore().update((stored) => stored);
  const database = await openDB("goal-sheet");
  await database.put("outbox", { entries: "?" }, "submissions");
  database.close();
  expect(await indexedDbStore().read()).toEqual({ entries: [], unread: [], seen: {} });
});

test("a submission left waiting is sent after a restart, once", async () => {
  const town = await preparedTown();
  town.faults = { draw: () => ({ kind: "cut", afterCommit: false }) };
  const session = town.session(joinedStore(memoryStore(), indexedDbStore()));
  const report = await session.submit(await session.preview(documentsOf(3)));
  expect(report.outcomes.map(({ state }) => state)).toEqual(["waiting", "waiting", "waiting"]);

  town.faults = null;
  const restarted = town.session(joinedStore(memoryStore(), indexedDbStore()));
  expect(await restarted.pending()).toBe(3);
  expect((await restarted.resume(undefined, "quiet")).outcomes.map(({ state }) => state)).toEqual(["created", "created", "created"]);
  expect([await restarted.pending(), await idsIn(indexedDbStore())]).toEqual([0, []]);
});

test("a browser without storage still submits, with the workbook's store alone", async () => {
  const town = await preparedTown();
  indexedDB.open = () => {
    throw new DOMException("no storage", "InvalidStateError");
  };
  const session = town.session(joinedStore(memoryStore(), indexedDbStore()));
  const report = await session.submit(await session.preview(documentsOf(2)));
  expect(report.outcomes.map(({ state }) => state)).toEqual(["created", "created"]);
});
