import { documentsOf } from "../submission/testing/documents";
import { scriptedFaults, type Fault, type FaultSource } from "../workbench/graph/faults";
import { OFFLINE, preparedTown, submit, type Town } from "../workbench/graph/testing/town";
import { localTokens } from "./signIn/localTokens";
import { joinedStore, memoryStore, textStore } from "./outbox/store";

async function rowsIn(town: Town): Promise<number> {
  town.faults = null;
  let count = 0;
  for await (const page of town.session().readRows(2026)) count += page.length;
  return count;
}

test("offline, everything waits with its documents and goes out after a restart", async () => {
  const town = await preparedTown();
  const store = memoryStore();
  town.faults = OFFLINE;
  const plan = await town.session(store).preview(documentsOf(3));
  expect(plan.problem).toEqual({ reason: "offline", host: "localhost:3000" });
  expect(plan.rows.map(({ change }) => change)).toEqual(["unknown", "unknown", "unknown"]);
  const report = await town.session(store).submit(plan);
  expect(report.problem).toMatchObject({ reason: "offline" });
  expect(report.outcomes.map(({ state }) => state)).toEqual(["waiting", "waiting", "waiting"]);

  const restarted = town.session(store);
  expect((await restarted.waiting()).map(({ document }) => document)).toEqual(documentsOf(3));
  town.faults = null;
  expect((await restarted.resume()).outcomes.map(({ state }) => state)).toEqual(["created", "created", "created"]);
  expect(await restarted.waiting()).toEqual([]);
  expect((await restarted.resume()).outcomes).toEqual([]);
});

test.each<[string, FaultSource, object]>([
  ["waits", OFFLINE, { state: "waiting", problem: { reason: "offline" } }],
  ["is refused", { draw: () => ({ kind: "refuse", as: "forbidden" }) }, { state: "refused", problem: { reason: "forbidden" } }],
])("what cannot be sent at all %s, with its reason, in both places once; what a person is asked about is asked again", async (_, faults, kept) => {
  const town = await preparedTown();
  const session = town.session(joinedStore(memoryStore(), memoryStore()));
  const plan = await session.preview(documentsOf(2));
  await submit(town.session(), documentsOf(1, "先に出した。"));
  await session.submit(plan);
  const asked = await session.preview(documentsOf(3, "次の報告。").slice(2));
  town.faults = faults;
  await session.submit(asked);
  await session.resume();
  expect(await session.waiting()).toMatchObject([{ document: { row: 1 }, state: "conflict", problem: null }, { document: { row: 3 }, ...kept }]);
});

test("another machine that opens the same workbook sends what waits; the first one does not send it again", async () => {
  const town = await preparedTown();
  let part: string | null = null;
  const workbook = textStore({ load: () => Promise.resolve(part), save: (text) => Promise.resolve(void (part = text)) });
  const office = joinedStore(workbook, memoryStore());
  town.faults = OFFLINE;
  await submit(town.session(office), documentsOf(3));

  town.faults = null;
  const elsewhere = town.session(joinedStore(workbook, memoryStore()));
  expect((await elsewhere.resume()).outcomes.map(({ state }) => state)).toEqual(["created", "created", "created"]);
  town.count();
  expect((await town.session(office).resume()).outcomes.map(({ state }) => state)).toEqual(["unchanged", "unchanged", "unchanged"]);
  expect(town.count().flatMap(({ parts }) => parts)).not.toContain("POST");
  expect(await rowsIn(town)).toBe(3);
});

test("what one person is not allowed to write goes out from another one who opens the workbook", async () => {
  const town = await preparedTown();
  const workbook = memoryStore();
  town.faults = { draw: ({ method, path }) => (method !== "GET" && path !== "/$batch" ? { kind: "refuse", as: "forbidden" } : null) };
  const report = await submit(town.session(joinedStore(workbook, memoryStore())), documentsOf(2));
  expect(report.outcomes).toMatchObject([{ state: "refused", problem: { reason: "forbidden" } }, { state: "refused" }]);

  town.faults = null;
  const elsewhere = town.session(joinedStore(workbook, memoryStore()));
  expect(await elsewhere.pending()).toBe(2);
  expect((await elsewhere.resume()).outcomes.map(({ state }) => state)).toEqual(["created", "created"]);
});

describe("an old submission that was kept somewhere never overwrites what came after it", () => {
  test.each([
    ["it had gone out from elsewhere: nothing is left to do", ["古い報告。", "新しい報告。"], { state: "unchanged", revision: 2 }],
    ["it never went out: a person is asked", ["新しい報告。"], { state: "conflict", conflict: { theirs: { document: { cells: { midYear: { text: "新しい報告。" } } } } } }],
  ])("%s", async (_name, texts, outcome) => {
    const town = await preparedTown();
    const desk = memoryStore();
    town.faults = OFFLINE;
    await submit(town.session(desk), documentsOf(1, "古い報告。"));
    town.faults = null;
    const other = town.session();
    for (const text of texts) await submit(other, documentsOf(1, text));
    const restarted = town.session(desk);
    expect((await restarted.resume()).outcomes).toMatchObject([outcome]);
    expect((await restarted.preview(documentsOf(1, "古い報告。"))).rows[0]).toMatchObject({ overtaken: true, listed: { revision: texts.length } });
  });
});

test("a newer submission of a row takes the place of one that waits", async () => {
  const town = await preparedTown();
  const store = memoryStore();
  const session = town.session(store);
  town.faults = OFFLINE;
  await submit(session, documentsOf(2, "一つ目。"));
  await submit(session, documentsOf(2, "二つ目。"));
  expect((await session.waiting()).map(({ document }) => document.cells.midYear!.text)).toEqual(["二つ目。", "二つ目。"]);
  town.faults = null;
  await session.resume();
  expect(await rowsIn(town)).toBe(2);
});

test("a newer submission goes over an earlier one whose answer was lost, without asking", async () => {
  const town = await preparedTown();
  const session = town.session();
  const plan = await session.preview(documentsOf(1, "一つ目。"));
  town.faults = { draw: ({ method }) => (method === "POST" ? { kind: "cut", afterCommit: true } : null) };
  expect((await session.submit(plan)).outcomes[0]).toMatchObject({ state: "waiting" });
  town.faults = OFFLINE;
  await submit(session, documentsOf(1, "二つ目。"));
  town.faults = null;
  expect((await session.resume()).outcomes[0]).toMatchObject({ state: "updated", revision: 2 });
  expect(await rowsIn(town)).toBe(1);
});

describe("a write whose answer is lost ends with one row", () => {
  const faults: Fault[] = [
    { kind: "cut", afterCommit: true },
    { kind: "fail", status: 503, afterCommit: true },
    { kind: "fail", status: 504, afterCommit: true },
  ];
  const cases = faults.flatMap((fault) => [false, true].map((part) => [fault, part ? "a part" : "the whole batch", part] as const));

  test.each(cases)("%j of %s, on creation and on change", async (fault, _name, part) => {
    const town = await preparedTown();
    const session = town.session();
    for (const [text, state] of [["一つ目。", "created"], ["二つ目。", "updated"]] as const) {
      const plan = await session.preview(documentsOf(2, text));
      town.faults = scriptedFaults([fault], (occasion) => occasion.part === part);
      expect((await session.submit(plan)).outcomes.map((outcome) => outcome.state)).toEqual([state, state]);
    }
    expect(await rowsIn(town)).toBe(2);
  });
});

test("the outbox has the documents before the first one is sent", async () => {
  const town = await preparedTown();
  const store = memoryStore();
  const session = town.session(store);
  const plan = await session.preview(documentsOf(3));
  const kept: Promise<number[]>[] = [];
  town.faults = {
    draw: () => {
      kept.push(store.read().then(({ entries }) => entries.map(({ rows }) => rows.length)));
      return null;
    },
  };
  await session.submit(plan);
  expect(await kept[0]).toEqual([3]);
});

test("a document that does not fit is refused by name, the others go", async () => {
  const town = await preparedTown();
  const session = town.session();
  const documents = documentsOf(3).map((document, at) => (at === 1 ? { ...document, cells: { ...document.cells, midYear: { address: "D10", text: "長".repeat(64_000) } } } : document));
  const report = await submit(session, documents);
  expect(report.outcomes.map(({ state }) => state)).toEqual(["created", "refused", "created"]);
  expect(report.outcomes[1]).toMatchObject({ problem: { reason: "document-too-long", sheet: "1位", row: 2, limit: 63_999 } });
  expect((await session.waiting()).map(({ state }) => state)).toEqual(["refused"]);
  expect(await session.pending()).toBe(0);
  const later = await submit(session, documentsOf(4).filter((_, at) => at !== 1));
  expect(later.outcomes.map(({ state }) => state)).toEqual(["unchanged", "unchanged", "created"]);
});

test("a row that does not fit neither holds up later batches nor is told as the reason why others wait", async () => {
  const town = await preparedTown();
  const session = town.session();
  const tooLong = { address: "D10", text: "長".repeat(64_000) };
  const documents = documentsOf(25).map((document, at) => (at === 0 ? { ...document, cells: { ...document.cells, midYear: tooLong } } : document));
  const plan = await session.preview(documents);
  expect((await session.submit(plan)).outcomes.map(({ state }) => state)).toEqual(["refused", ...Array<string>(24).fill("created")]);
  const again = await session.preview(documents.map((document) => ({ ...document, phase: "final" as const })));
  town.faults = OFFLINE;
  const { problem, outcomes } = await session.submit(again);
  expect([problem?.reason, outcomes.map(({ state }) => state)]).toEqual(["offline", ["refused", ...Array<string>(24).fill("waiting")]]);
});

test("an old text that is submitted again is not taken for what had been in the list before", async () => {
  const town = await preparedTown();
  const [mine, other] = [town.session(), town.session()];
  await submit(mine, documentsOf(1, "一つ目。"));
  await submit(mine, documentsOf(1, "二つ目。"));
  const plan = await mine.preview(documentsOf(1, "一つ目。"));
  await submit(other, documentsOf(1, "他の人の文。"));
  expect((await mine.submit(plan)).outcomes).toMatchObject([{ state: "conflict" }]);
});

test("a refusal whose reason cannot be looked up leaves the row waiting", async () => {
  const town = await preparedTown();
  const session = town.session();
  await submit(session, documentsOf(1));
  const plan = await session.preview(documentsOf(1, "7回開いた。"));
  town.faults = { draw: ({ method, part }) => (!part ? null : method === "PATCH" ? { kind: "refuse", as: "conflict" } : { kind: "fail", status: 503, afterCommit: false }) };
  expect((await session.submit(plan)).outcomes).toMatchObject([{ state: "waiting", problem: { reason: "service-failed", status: 503 } }]);
  expect(await session.pending()).toBe(1);
});

test("what waits goes out quietly without a window for signing in, else with one", async () => {
  const town = await preparedTown();
  const asked: string[] = [];
  const own = localTokens({ name: "港 太郎", id: null });
  const tokens = { ...own, token: () => (asked.push("window"), own.token("submit")), quietToken: () => (asked.push("quiet"), own.token("submit")) };
  const store = memoryStore();
  for (const [manner, window] of [["quiet", "quiet"], ["asking", "window"]] as const) {
    town.faults = OFFLINE;
    await submit(town.session(store), documentsOf(1, manner));
    town.faults = null;
    asked.length = 0;
    expect((await town.session(store, { tokens }).resume(undefined, manner)).outcomes).toHaveLength(1);
    expect(new Set(asked)).toEqual(new Set([window]));
  }
});

test.each(['{"entries":"?"}', "あとで", "null"])("a store that holds something else counts as empty and still takes what is sent: %s", async (held) => {
  const town = await preparedTown();
  let text: string | null = held;
  const session = town.session(textStore({ load: () => Promise.resolve(text), save: (changed) => Promise.resolve(void (text = changed)) }));
  expect((await submit(session, documentsOf(1))).outcomes[0]).toMatchObject({ state: "created" });
});

test("a workbook that cannot be written does not keep the machine's own outbox from working", async () => {
  const town = await preparedTown();
  const locked = textStore({ load: () => Promise.resolve(null), save: () => Promise.reject(new Error("protected")) });
  const session = town.session(joinedStore(locked, memoryStore()));
  town.faults = OFFLINE;
  await submit(session, documentsOf(1));
  town.faults = null;
  expect((await session.resume()).outcomes[0]).toMatchObject({ state: "created" });
});

test("an entry of another version is kept and told, and does not keep the others from going out", async () => {
  const town = await preparedTown();
  let text: string | null = null;
  const part = () => textStore({ load: () => Promise.resolve(text), save: (changed) => Promise.resolve(void (text = changed)) });
  town.faults = OFFLINE;
  await submit(town.session(part()), documentsOf(2));
  const kept = JSON.parse(text!) as { entries: { rows: { document: object }[] }[] };
  const newer = structuredClone(kept.entries[0]!);
  newer.rows[0]!.document = { ...newer.rows[0]!.document, schemaVersion: 99 };
  text = JSON.stringify({ ...kept, entries: [{ ...newer, entryId: "newer" }, ...kept.entries] });

  town.faults = null;
  const session = town.session(joinedStore(part(), memoryStore()));
  expect([await session.unread(), await session.pending()]).toEqual([1, 2]);
  expect((await session.resume()).outcomes.map(({ state }) => state)).toEqual(["created", "created"]);
  await submit(session, documentsOf(3));
  expect(await session.unread()).toBe(1);
  expect((JSON.parse(text) as typeof kept).entries).toEqual([{ ...newer, entryId: "newer" }]);
});
