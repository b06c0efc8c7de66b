import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import files from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { LIST_WORDS } from "../../messages/cliList";
import { documentsOf } from "../../submission/testing/documents";
import { OFFLINE, CONFIG, preparedTown, type Town } from "../../workbench/graph/testing/town";
import { localTokens } from "../../sharepoint/signIn/localTokens";
import { goalListSessions } from "../../sharepoint/session";
import type { SubmissionStore } from "../../sharepoint/outbox/store";
import { openOutboxFolder, OutboxError, type OutboxFault } from "./outboxFolder";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "outbox-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));


async function submit(town: Town, store: SubmissionStore, rows: number): Promise<string[]> {
  const session = town.session(store);
  const report = await session.submit(await session.preview(documentsOf(rows)));
  return report.outcomes.map(({ state }) => state);
}

function faultOf(work: () => unknown): OutboxFault {
  try {
    work();
  } catch (error) {
    if (error instanceof OutboxError) return error.fault;
  }
  throw new Error("no fault");
}

test("what could not be sent is sent by the next run, once", async () => {
  const town = await preparedTown();
  const first = openOutboxFolder(folder);
  town.faults = OFFLINE;
  expect(await submit(town, first.storeOf("みなと部.xlsx"), 3)).toEqual(["waiting", "waiting", "waiting"]);
  first.close();

  town.faults = null;
  const second = openOutboxFolder(folder);
  const session = town.session(second.storeOf("みなと部.xlsx"));
  expect((await session.resume()).outcomes.map(({ state }) => state)).toEqual(["created", "created", "created"]);
  expect((await session.resume()).outcomes).toEqual([]);
  expect(await submit(town, second.storeOf("みなと部.xlsx"), 3)).toEqual(["unchanged", "unchanged", "unchanged"]);
  second.close();
  expect(readdirSync(folder)).toHaveLength(1);
});

test("what one workbook lacks is not withdrawn because another workbook had it", async () => {
  const town = await preparedTown();
  const outbox = openOutboxFolder(folder);
  await submit(town, outbox.storeOf("all.xlsx"), 3);
  expect(await submit(town, outbox.storeOf("all.xlsx"), 2)).toEqual(["unchanged", "unchanged", "withdrawn"]);
  expect(readdirSync(folder).filter((name) => name.endsWith(".json"))).toHaveLength(1);
  await outbox.storeOf("other.xlsx").update((stored) => stored);
  expect((await outbox.storeOf("other.xlsx").read()).seen).toEqual({});
});

test("many workbooks look the list and its columns up once", async () => {
  const town = await preparedTown();
  const outbox = openOutboxFolder(folder);
  const sessionOver = goalListSessions({ config: CONFIG, tokens: localTokens({ name: "情報課", id: null }), fetch: town.fetch, pacing: town.pacing });
  for (const name of ["a.xlsx", "b.xlsx", "c.xlsx"]) await sessionOver(outbox.storeOf(name)).preview(documentsOf(1));
  expect(town.count().filter(({ path: asked }) => asked !== "/$batch")).toHaveLength(3);
});

test("a workbook keeps its file whichever way its name is composed", async () => {
  const outbox = openOutboxFolder(folder);
  await outbox.storeOf("が.xlsx".normalize("NFC")).update((stored) => ({ ...stored, seen: { a: { hash: "h", revision: 1 } } }));
  expect((await outbox.storeOf("が.xlsx".normalize("NFD")).read()).seen).toEqual({ a: { hash: "h", revision: 1 } });
});

test("what cannot take its place leaves nothing beside it", async () => {
  const store = openOutboxFolder(folder).storeOf("a.xlsx");
  await store.update((stored) => stored);
  const before = readdirSync(folder);
  jest.spyOn(files, "rename").mockRejectedValueOnce(Object.assign(new Error("full"), { code: "ENOSPC" }));
  await expect(store.update((stored) => stored)).rejects.toMatchObject({ fault: { reason: "not-writable" } });
  expect(readdirSync(folder)).toEqual(before);
});

test("the content is replaced in one step: a half-written file beside it does no harm", async () => {
  const town = await preparedTown();
  town.faults = OFFLINE;
  const outbox = openOutboxFolder(folder);
  await submit(town, outbox.storeOf("a.xlsx"), 1);
  const [file] = readdirSync(folder).filter((name) => name.endsWith(".json"));
  writeFileSync(path.join(folder, `${file}.new`), '{"workbook":"a.xl');
  expect((await outbox.storeOf("a.xlsx").read()).entries.flatMap(({ rows }) => rows)).toHaveLength(1);
  await submit(town, outbox.storeOf("a.xlsx"), 2);
  expect(readdirSync(folder).sort()).toEqual([file, "in-use"].sort());
  expect((await outbox.storeOf("a.xlsx").read()).entries.flatMap(({ rows }) => rows)).toHaveLength(2);
});

describe("is refused, and nothing is changed", () => {
  test.each(["", "{", "[]", '{"workbook":"a.xlsx","stored":{"entries":1}}', '{"workbook":"a.xlsx","stored":{"entries":[{"entryId":"newer"}],"seen":{}}}'])("a file that reads %j", async (text) => {
    const outbox = openOutboxFolder(folder);
    const store = outbox.storeOf("a.xlsx");
    await store.update((stored) => stored);
    const [name] = readdirSync(folder).filter((entry) => entry.endsWith(".json"));
    const file = path.join(folder, name!);
    writeFileSync(file, text);
    await expect(store.read()).rejects.toMatchObject({ fault: { reason: "unreadable", file } });
    await expect(store.update((stored) => stored)).rejects.toMatchObject({ fault: { reason: "unreadable", file } });
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("a folder that another running command sends from", () => {
    const holder = `${process.ppid} ${hostname()}`;
    writeFileSync(path.join(folder, "in-use"), holder);
    expect(faultOf(() => openOutboxFolder(folder))).toEqual({ reason: "in-use", folder, holder });
    expect(readFileSync(path.join(folder, "in-use"), "utf8")).toBe(holder);
  });

  test("a folder that another machine sends from, of which nobody can tell whether it still does", () => {
    writeFileSync(path.join(folder, "in-use"), "999999999 elsewhere");
    expect(faultOf(() => openOutboxFolder(folder))).toMatchObject({ reason: "in-use" });
  });

  test("a name that is taken by a file", () => {
    const file = path.join(folder, "plain");
    writeFileSync(file, "");
    expect(faultOf(() => openOutboxFolder(file))).toMatchObject({ reason: "not-writable", folder: file });
  });
});

const LEFT = `999999999 ${hostname()}`;
const ALIVE = `${process.ppid} ${hostname()}`;
const leave = (name: string, holder: string) => writeFileSync(path.join(folder, name), holder);

test.each([LEFT, ""])("a folder that a command %j left behind is taken over", (holder) => {
  leave("in-use", holder);
  utimesSync(path.join(folder, "in-use"), 0, 0);
  openOutboxFolder(folder).close();
  expect(readdirSync(folder)).toEqual([]);
});

describe("of several commands that find a folder left behind, one gets it", () => {
  test("a lock that is just being written is not taken for one left behind", () => {
    leave("in-use", "");
    expect(faultOf(() => openOutboxFolder(folder))).toMatchObject({ reason: "in-use" });
    expect(readFileSync(path.join(folder, "in-use"), "utf8")).toBe("");
  });

  test("who is being overtaken by another one leaves the lock alone", () => {
    leave("in-use", LEFT);
    leave("in-use.claim", ALIVE);
    expect(faultOf(() => openOutboxFolder(folder))).toMatchObject({ reason: "in-use", holder: ALIVE });
    expect(readFileSync(path.join(folder, "in-use"), "utf8")).toBe(LEFT);
  });

  test("a claim whose owner ended in the middle stands in the way once only", () => {
    leave("in-use", LEFT);
    leave("in-use.claim", LEFT);
    expect(faultOf(() => openOutboxFolder(folder))).toMatchObject({ reason: "in-use" });
    openOutboxFolder(folder).close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each<OutboxFault>([
  { reason: "in-use", folder: "box", holder: "12 desk" },
  { reason: "unreadable", file: "box/a.json" },
  { reason: "not-writable", folder: "box", detail: "ENOSPC" },
])("each trouble has its sentence: %j", (fault) => {
  for (const language of ["ja", "en"] as const) expect(LIST_WORDS[language].outbox(fault)).toMatch(/^box.*: .{20,}[。.]$/);
});
