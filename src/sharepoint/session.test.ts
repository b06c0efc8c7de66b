import { documentsOf } from "../submission/testing/documents";
import type { SubmissionReport } from "./goalList";
import { preparedTown } from "../workbench/graph/testing/town";

const parts = (requests: { parts: string[] }[]) => requests.map(({ parts }) => parts);

test.each([
  [1, 1],
  [20, 1],
  [21, 2],
  [45, 3],
])("%i rows go out the first time in %i batches after one look at the columns and one read", async (rows, batches) => {
  const town = await preparedTown();
  const session = town.session();
  await session.listUrl();
  town.count();
  const plan = await session.preview(documentsOf(rows));
  expect(parts(town.count())).toEqual([[], ["GET"]]);
  await session.preview(documentsOf(rows));
  expect(parts(town.count())).toEqual([["GET"]]);
  expect(plan.rows.map(({ change }) => change)).toEqual(Array(rows).fill("new"));
  const report = await session.submit(plan);
  const requests = town.count();
  expect(requests).toHaveLength(batches);
  expect(requests.flatMap(({ parts }) => parts)).toEqual(Array(rows).fill("POST"));
  expect(report.outcomes.map(({ state }) => state)).toEqual(Array(rows).fill("created"));
  expect(report.problem).toBeNull();
});

test("nothing changed is one read and no write", async () => {
  const town = await preparedTown();
  const session = town.session();
  await session.submit(await session.preview(documentsOf(30)));
  town.count();
  const plan = await session.preview(documentsOf(30, undefined, { submittedAt: "2026-11-01T00:00:00Z" }));
  const report = await session.submit(plan);
  expect(parts(town.count())).toEqual([["GET"]]);
  expect(new Set(report.outcomes.map(({ state }) => state))).toEqual(new Set(["unchanged"]));
});

test("only changed rows are written, over the version that was seen", async () => {
  const town = await preparedTown();
  const session = town.session();
  await session.submit(await session.preview(documentsOf(3)));
  const changed = documentsOf(3).map((document, at) => (at === 1 ? documentsOf(3, "7回開いた。")[1]! : document));
  town.count();
  const report = await session.submit(await session.preview(changed));
  expect(parts(town.count())).toEqual([["GET"], ["PATCH"]]);
  expect(report.outcomes.map(({ state }) => state)).toEqual(["unchanged", "updated", "unchanged"]);
  expect(report.outcomes[1]).toMatchObject({ revision: 2, webUrl: "http://localhost:3000/sites/goals/Lists/List/2_.000" });
});

test("what waits is not sent beside a submission that is under way: one comes after the other", async () => {
  const town = await preparedTown();
  const session = town.session();
  const plan = await session.preview(documentsOf(3));
  let resuming: Promise<SubmissionReport> | null = null;
  town.faults = { draw: () => ((resuming ??= session.resume()), null) };
  const report = await session.submit(plan);
  expect([report.outcomes.map(({ state }) => state), (await resuming!).outcomes]).toEqual([["created", "created", "created"], []]);
});

test("what was submitted reads back whole", async () => {
  const town = await preparedTown();
  const session = town.session();
  const documents = documentsOf(25);
  await session.submit(await session.preview(documents));
  expect((await town.items()).map(({ document }) => document)).toEqual(documents);
});

test("documents that are too long together for one batch go out in several", async () => {
  const town = await preparedTown();
  const sizes: number[] = [];
  const { fetch } = town;
  Object.assign(town, {
    fetch: (...[input, init]: Parameters<typeof fetch>) => {
      sizes.push(typeof init?.body === "string" ? Buffer.byteLength(init.body) : 0);
      return fetch(input, init);
    },
  });
  const documents = documentsOf(20).map((document) => ({ ...document, cells: { ...document.cells, initiative: { address: "B7", text: "あ".repeat(61_000) } } }));
  const session = town.session();
  const report = await session.submit(await session.preview(documents));
  expect(new Set(report.outcomes.map(({ state }) => state))).toEqual(new Set(["created"]));
  expect(Math.max(...sizes)).toBeLessThan(4_000_000);
  expect(sizes.filter((size) => size > 100_000)).toHaveLength(2);
});
