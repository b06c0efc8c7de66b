import type { Finding } from "../checks/finding";
import { documentsOf } from "../submission/testing/documents";
import { scriptedFaults } from "../workbench/graph/faults";
import { preparedTown, type Town } from "../workbench/graph/testing/town";
import type { GoalListSession, ListChanges, ListedColumns } from "./goalList";

const MISSED: Finding = { rule: "target-missed", severity: "warning", sheet: "1位", cell: null, row: 2, column: null, sub: null, args: {} };

async function submitted(town: Town, documents = documentsOf(3)): Promise<GoalListSession> {
  const session = town.session();
  await session.submit(await session.preview(documents));
  town.count();
  return session;
}

async function all<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const rows: T[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

async function changesSince(session: GoalListSession, token: string | null): Promise<{ rows: ListedColumns[]; gone: string[]; next: string | null }> {
  const told = { rows: [] as ListedColumns[], gone: [] as string[], next: null as string | null };
  for await (const page of session.changes(token)) {
    if (page.state === "expired") throw new Error("expired");
    told.rows.push(...page.rows);
    told.gone.push(...page.gone);
    told.next = page.next;
  }
  return told;
}

describe("rows without documents", () => {
  test("are read by their columns with one request", async () => {
    const town = await preparedTown();
    const documents = documentsOf(3, undefined, { findings: [MISSED] });
    const session = await submitted(town, documents);
    const rows = await all(session.readRows(2026));
    expect(town.count().map(({ parts }) => parts)).toEqual([["GET"]]);
    expect(rows[1]).toEqual({
      itemId: "2",
      etag: expect.stringMatching(/^"[0-9a-f-]{36},1"$/) as string,
      webUrl: "http://localhost:3000/sites/goals/Lists/List/2_.000",
      key: documents[1]!.key,
      ownerKey: documents[1]!.unit,
      fiscalYear: 2026,
      department: documents[1]!.department,
      section: documents[1]!.section,
      sheet: documents[1]!.sheet,
      priority: documents[1]!.priority,
      title: documents[1]!.title,
      row: 2,
      label: "講座を開く 2",
      phase: "mid-year",
      midYearStatus: "in-progress",
      finalStatus: "unknown",
      dueDay: "2026-09-30",
      progress: 0,
      achieved: 50,
      errors: 0,
      warnings: 1,
      notAchieved: true,
      withdrawn: false,
      submittedBy: "港 太郎",
      submittedAt: "2026-10-05T01:02:03Z",
      revision: 1,
      review: null,
    });
    expect(rows.map(({ notAchieved }) => notAchieved)).toEqual([false, true, false]);
  });

  test("of other years stay out, withdrawn ones are told", async () => {
    const town = await preparedTown();
    const session = await submitted(town);
    await session.submit(await session.preview(documentsOf(2)));
    expect((await all(session.readRows(2026))).map(({ withdrawn }) => withdrawn)).toEqual([false, false, true]);
    expect(await all(session.readRows(2025))).toEqual([]);
  });

  test("that people added or changed by hand do no harm", async () => {
    const town = await preparedTown();
    const session = await submitted(town);
    await town.send("POST", "items", { fields: { Title: "覚え書き", FiscalYear: 2026 } });
    await town.send("PATCH", "items/1/fields", { Phase: "別の時期", MidYearStatus: "様子見", Progress: null });
    expect((await all(session.readRows(2026))).map(({ phase, midYearStatus, progress }) => [phase, midYearStatus, progress])).toEqual([
      [null, "unknown", null],
      ["mid-year", "in-progress", 0],
      ["mid-year", "in-progress", 0],
    ]);
  });

  test("from before there was a column are read as having nothing in it", async () => {
    const town = await preparedTown();
    const session = await submitted(town, documentsOf(2, undefined, { findings: [MISSED] }));
    expect((await all(session.readRows(2026))).slice(1)).toMatchObject([{ notAchieved: true, withdrawn: false }]);
    await town.send("PATCH", "items/2/fields", { NotAchieved: null, Withdrawn: null, WarningCount: null });
    expect((await all(session.readRows(2026))).slice(1)).toMatchObject([{ notAchieved: false, withdrawn: false, warnings: 0 }]);
  });

  test("with values that their columns cannot mean are read without them", async () => {
    const town = await preparedTown();
    const session = await submitted(town);
    const typed = [
      { Title: null, Priority: 2.5, Progress: 1e12, Achieved: 250, ErrorCount: 1.5, WarningCount: -1, DueDay: "令和8年9月30日" },
      { RowNumber: 1e15, Achieved: -3, DueDay: "2026/9/30" },
      { DueDay: "2026-09-30頃" },
    ];
    for (const [at, fields] of typed.entries()) await town.send("PATCH", `items/${at + 1}/fields`, fields);
    const [first, second, third] = await all(session.readRows(2026));
    expect(first).toMatchObject({ label: "1位 1", priority: null, progress: null, achieved: null, errors: 0, warnings: 0, dueDay: null });
    expect([second, third]).toMatchObject([{ row: 0, achieved: null, dueDay: null }, { dueDay: null }]);
  });

  test("come from the whole list when the year has more than a query may look at", async () => {
    const town = await preparedTown();
    const session = await submitted(town);
    let refusals = 0;
    town.faults = { draw: ({ part, path }) => (part && path.endsWith("/items") && ++refusals <= 2 ? { kind: "throttle", status: 429, retryAfter: null } : null) };
    expect(await all(session.readRows(2026))).toHaveLength(3);
    expect(town.waits).toEqual([]);
  });
});

test("an owner with more rows than a page has is read to its end, with one request for each further page", async () => {
  const town = await preparedTown();
  const { fetch } = town;
  const inPagesOfTwo: typeof fetch = (input, init) => fetch(input, { ...init, ...(init?.body && { body: String(init.body).replaceAll(/\$top=\d+/g, "$top=2") }) });
  await submitted(town, documentsOf(5));
  Object.assign(town, { fetch: inPagesOfTwo });
  const reading = town.session();
  expect((await reading.preview(documentsOf(4))).withdrawn).toHaveLength(1);
  await reading.listUrl();
  town.count();
  expect((await reading.readOwners([documentsOf(1)[0]!.unit])).map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
  expect(town.count()).toHaveLength(3);
});

test("a year of more than 5 000 rows, which no query may look at, is read whole; other years come by their index", async () => {
  const town = await preparedTown();
  const add = (number: number, FiscalYear: number) => ({ id: String(number), method: "POST", url: `/sites/localhost:/sites/goals:/lists/${encodeURIComponent("目標管理")}/items`, headers: { "Content-Type": "application/json" }, body: { fields: { GoalKey: `k${number}`, FiscalYear } } });
  for (let from = 0; from < 5_040; from += 20) await town.batch(Array.from({ length: 20 }, (_, at) => add(from + at, from === 0 ? 2025 : 2026)));
  const session = town.session();
  const rows = await all(session.readRows(2026));
  expect([rows.length, new Set(rows.map(({ key }) => key)).size]).toEqual([5_020, 5_020]);
  expect(town.waits).toEqual([]);
  town.count();
  expect(await all(session.readRows(2025))).toHaveLength(20);
  expect(town.count().map(({ parts }) => parts)).toEqual([["GET"]]);
});

describe("documents", () => {
  test("come whole, and an unreadable one says why", async () => {
    const town = await preparedTown();
    const documents = documentsOf(3);
    const session = await submitted(town, documents);
    await town.send("PATCH", "items/2/fields", { Document: "{" });
    const items = await session.readDocuments(["1", "2", "3"]);
    expect(items.map((item) => item?.document ?? item?.fault)).toEqual([documents[0], { reason: "document-unreadable", itemId: "2" }, documents[2]]);
  });

  test("are not read for owners' rows by their columns", async () => {
    const town = await preparedTown();
    const documents = documentsOf(3);
    const session = await submitted(town, documents);
    const rows = await session.readOwners([documents[0]!.unit, "2026-0000000000000000"]);
    expect(town.count()).toHaveLength(1);
    expect(rows).toEqual(await all(session.readRows(2026)));
    expect(await session.readOwners([])).toEqual([]);
  });

  test("of several items come in their order with one request", async () => {
    const town = await preparedTown();
    const documents = documentsOf(3);
    const session = await submitted(town, documents);
    await town.send("DELETE", "items/2");
    town.count();
    const items = await session.readDocuments(["3", "2", "1"]);
    expect(town.count()).toHaveLength(1);
    expect(items.map((item) => item?.document)).toEqual([documents[2], undefined, documents[0]]);
  });
});

test("what may not be read is told, and is not taken for rows that are gone or unchanged", async () => {
  const town = await preparedTown();
  const session = await submitted(town);
  const { next } = await changesSince(session, null);
  town.faults = { draw: ({ part }) => (part ? { kind: "refuse", as: "forbidden" } : null) };
  const forbidden = { problem: { reason: "forbidden", doing: "read" } };
  await expect(session.readDocuments(["1"])).rejects.toMatchObject(forbidden);
  await expect(changesSince(session, next)).rejects.toMatchObject(forbidden);
  await expect(session.readOwners(["2026-0000000000000000"])).rejects.toMatchObject(forbidden);
});

describe("changes", () => {
  test("begin now, and later tell rows that were written and items that are gone", async () => {
    const town = await preparedTown();
    const session = await submitted(town);
    const start = await changesSince(session, null);
    expect(start).toMatchObject({ rows: [], gone: [] });
    await session.submit(await session.preview(documentsOf(4, "7回開いた。")));
    await town.send("DELETE", "items/1");
    town.count();
    const { rows, gone, next } = await changesSince(session, start.next);
    expect(town.count()).toHaveLength(1);
    expect([rows.map(({ itemId }) => itemId).sort(), gone]).toEqual([["2", "3", "4"], ["1"]]);
    expect(rows[0]).toMatchObject({ fiscalYear: 2026, department: "みなと部" });
    expect(await changesSince(session, next)).toMatchObject({ rows: [], gone: [] });
  });

  test("of more than a page come page by page", async () => {
    const town = await preparedTown();
    const session = await submitted(town, documentsOf(5));
    const { next } = await changesSince(session, null);
    await session.submit(await session.preview(documentsOf(5, "7回開いた。")));
    const pages: ListChanges[] = [];
    for await (const page of session.changes(next!.replace(/top=\d+/, "top=2"))) pages.push(page);
    expect(pages.map((page) => page.state === "page" && [page.rows.length, page.next === null])).toEqual([
      [2, true],
      [2, true],
      [1, false],
    ]);
  });

  test("since a token that the service no longer knows are told as expired", async () => {
    const town = await preparedTown();
    const session = await submitted(town);
    const { next } = await changesSince(session, null);
    town.faults = scriptedFaults([{ kind: "refuse", as: "resync" }], ({ part }) => part);
    const pages: ListChanges[] = [];
    for await (const page of session.changes(next)) pages.push(page);
    expect(pages).toEqual([{ state: "expired" }]);
  });

  test("wait as long as the service asks", async () => {
    const town = await preparedTown();
    const session = await submitted(town);
    town.faults = scriptedFaults([{ kind: "throttle", status: 429, retryAfter: 1.5 }], ({ part }) => part);
    expect((await changesSince(session, null)).next).not.toBeNull();
    expect(town.waits).toEqual([1_500]);
  });
});
