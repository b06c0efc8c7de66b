import { documentsOf } from "../submission/testing/documents";
import { scriptedFaults, type Fault } from "../workbench/graph/faults";
import { preparedTown, submit, type Town } from "../workbench/graph/testing/town";
import type { ListedColumns, SeenRow } from "./goalList";
import { localTokens } from "./signIn/localTokens";

const OFFICER = localTokens({ name: "川 主幹", id: "kawa@town.example" });
const YEAR = documentsOf(1)[0]!.fiscalYear;

/** A list with rows of one department, its staff, and who sums them up. */
async function submitted(rows = 3) {
  const town = await preparedTown();
  const staff = town.session();
  const officer = town.session(undefined, { tokens: OFFICER });
  await submit(staff, documentsOf(rows));
  const read = async (): Promise<ListedColumns[]> => {
    const pages: ListedColumns[][] = [];
    for await (const page of officer.readRows(YEAR)) pages.push(page);
    return pages.flat();
  };
  return { town, staff, officer, read, seen: await read() };
}

const ids = (rows: readonly SeenRow[]) => rows.map(({ itemId }) => itemId);
const standing = (rows: readonly ListedColumns[]) => rows.map(({ withdrawn, revision }) => [withdrawn, revision]);
/** The parts of the batches that have been sent since the last count. */
const parts = (town: Town) => town.count().map((request) => request.parts);

test("rows are marked and stay in the list with review and revision; a second time nothing is written", async () => {
  const { town, officer, read, seen } = await submitted();
  const { itemId } = seen[0]!;
  await officer.review(await officer.reviewedItem(itemId), { verdict: "returned", comment: "課の名が違います。", at: "2026-10-20T09:00:00Z" });
  town.count();
  const told: number[] = [];
  expect(await officer.withdraw(seen, (done) => told.push(done))).toEqual({ withdrawn: ids(seen), changed: [], problem: null });
  expect([parts(town), told]).toEqual([[["GET", "GET", "GET"], ["PATCH", "PATCH", "PATCH"]], [3]]);
  expect(standing(await read())).toEqual([[true, 2], [true, 2], [true, 2]]);
  expect(await officer.reviewedItem(itemId)).toMatchObject({ withdrawn: true, review: { verdict: "returned" }, history: [{ event: "returned" }] });
  town.count();
  expect(await officer.withdraw(seen)).toEqual({ withdrawn: ids(seen), changed: [], problem: null });
  expect(parts(town)).toEqual([["GET", "GET", "GET"]]);
});

test("rows that were submitted anew since they were seen, or are gone, are left as they are", async () => {
  const { town, staff, officer, read, seen } = await submitted();
  const [first, second, third] = documentsOf(3);
  await submit(staff, [first!, { ...second!, title: "新しい題" }, third!]);
  await town.send("DELETE", `items/${seen[2]!.itemId}`);
  expect(await officer.withdraw(seen)).toEqual({ withdrawn: [seen[0]!.itemId], changed: [seen[1]!.itemId, seen[2]!.itemId], problem: null });
  expect(standing(await read())).toEqual([[true, 2], [false, 2]]);
});

test("a submission between the look and the mark stays: nothing is put over it", async () => {
  const { town, staff, read, seen } = await submitted(1);
  const [document] = documentsOf(1);
  const whole = town.fetch;
  let between = (): Promise<unknown> => submit(staff, [{ ...document!, title: "新しい題" }]);
  const slow = Object.assign(Object.create(town) as Town, {
    fetch: async (...request: Parameters<typeof fetch>) => {
      if (await new Request(...request).text().then((text) => text.includes('"Withdrawn":true'))) {
        const act = between;
        between = () => Promise.resolve();
        await act();
      }
      return whole(...request);
    },
  });
  expect(await slow.session(undefined, { tokens: OFFICER }).withdraw(seen)).toEqual({ withdrawn: [], changed: [seen[0]!.itemId], problem: null });
  expect(standing(await read())).toEqual([[false, 2]]);
});

test.each([
  ["the permission is taken away", { kind: "refuse", as: "forbidden" } as const, "forbidden"],
  ["the network is gone", { kind: "cut", afterCommit: false } as const, "offline"],
])("when %s after the first portion, it says so, and the rest can be marked later", async (_name, fault: Fault, reason) => {
  const { town, officer, read, seen } = await submitted(25);
  let reads = 0;
  town.faults = { draw: ({ method, part }) => (part ? (method === "GET" && ++reads > 20 ? fault : null) : null) };
  const report = await officer.withdraw(seen);
  expect([report.withdrawn.length, report.problem?.reason]).toEqual([20, expect.stringMatching(reason === "offline" ? /offline|service-failed/ : reason)]);
  town.faults = null;
  expect((await read()).filter(({ withdrawn }) => withdrawn)).toHaveLength(20);
  expect(await officer.withdraw(seen)).toEqual({ withdrawn: ids(seen), changed: [], problem: null });
});

test("an answer that was lost is no second mark", async () => {
  const { town, officer, read, seen } = await submitted(2);
  town.faults = scriptedFaults([{ kind: "cut", afterCommit: true }], ({ method, part }) => part && method === "PATCH");
  expect(await officer.withdraw(seen)).toMatchObject({ withdrawn: ids(seen), problem: null });
  expect(standing(await read())).toEqual([[true, 2], [true, 2]]);
});

test("a workbook whose rows were withdrawn by mistake is asked, and brings them back", async () => {
  const { staff, officer, read, seen } = await submitted(2);
  await officer.withdraw(seen);
  const plan = await staff.preview(documentsOf(2));
  expect(plan.rows.map(({ change, overtaken }) => [change, overtaken])).toEqual([["changed", true], ["changed", true]]);
  const { outcomes } = await staff.submit(plan);
  await staff.settle(
    outcomes.flatMap((outcome) => (outcome.state === "conflict" ? [outcome.conflict] : [])),
    "mine",
  );
  expect(standing(await read())).toEqual([[false, 3], [false, 3]]);
});
