import { documentsOf } from "../../submission/testing/documents";
import { scriptedFaults } from "../../workbench/graph/faults";
import { preparedTown, submit, type Town } from "../../workbench/graph/testing/town";
import { FACT_COLUMNS, factsText } from "./factColumns";
import { fieldsOf, withoutNulls } from "./fields";
import type { GoalListSession, ListedColumns } from "../goalList";

const ROWS = documentsOf(2);
const YEAR = ROWS[0]!.fiscalYear;

/** A list with two rows, and what its columns say. */
async function submitted() {
  const town = await preparedTown();
  const staff = town.session();
  await submit(staff, ROWS);
  const read = async (): Promise<ListedColumns[]> => {
    const pages: ListedColumns[][] = [];
    for await (const page of staff.readRows(YEAR)) pages.push(page);
    return pages.flat();
  };
  const before = await read();
  town.count();
  return { town, staff, read, before, alter: (fields: object) => town.send("PATCH", `items/${before[0]!.itemId}/fields`, fields) };
}

const changes = async (session: GoalListSession) => (await session.preview(ROWS)).rows.map(({ change, overtaken }) => [change, overtaken]);
const parts = (town: Town) => town.count().map((request) => request.parts);
/** Everything but the mark of the version, which every writing changes. */
const without = (rows: readonly ListedColumns[]) => rows.map((row) => ({ ...row, etag: "" }));

test.each<[string, object]>([
  ["a status", { MidYearStatus: "完了" }],
  ["a phase", { Phase: "期末" }],
  ["a department", { Department: "かわ部" }],
  ["a section that the row has none of", { Section: "下流課" }],
  ["the first column", { Title: "書き直した題" }],
  ["a number", { ErrorCount: 9, Progress: 100 }],
  ["a flag", { NotAchieved: true }],
  ["a blank", { DueDay: null, GoalTitle: null }],
])("%s that somebody has altered by hand is set right by the next submission of the same content, as the same version", async (_name, fields) => {
  const { town, staff, read, before, alter } = await submitted();
  expect((await alter(fields)).status).toBe(200);
  expect(without(await read())).not.toEqual(without(before));
  expect(await changes(staff)).toEqual([["altered", false], ["unchanged", false]]);
  town.count();
  expect((await submit(staff, ROWS)).outcomes.map(({ state }) => state)).toEqual(["updated", "unchanged"]);
  expect(parts(town)).toEqual([["GET"], ["PATCH"]]);
  expect(without(await read())).toEqual(without(before));
  town.count();
  expect((await submit(staff, ROWS)).outcomes.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
  expect(parts(town)).toEqual([["GET"]]);
});

test.each<[string, object]>([
  ["another width and white space", { Department: "みなと\u3000部 " }],
  ["a day that the site shows by its own zone", { DueDate: "2026-09-29T15:00:00Z" }],
  ["what a reviewer or somebody else writes", { ReviewComment: "見ました。" }],
])("%s is no alteration", async (_name, fields) => {
  const { staff, alter } = await submitted();
  expect((await alter(fields)).status).toBe(200);
  expect(await changes(staff)).toEqual([["unchanged", false], ["unchanged", false]]);
});

test.each([
  [1 / 3, 0.333333333333333, true],
  [87.5, 87.50000000000001, true],
  [87.5, 87.5001, false],
  [0, null, false],
])("%d, told by a service as %d, is the same: %s", (written, told, same) => {
  expect(factsText({ Progress: told }) === factsText({ Progress: written })).toBe(same);
});

test("what a reviewer said of the row stands as it was", async () => {
  const { staff, alter, before } = await submitted();
  const item = await staff.reviewedItem(before[0]!.itemId);
  await staff.review(item, { verdict: "confirmed", comment: "", at: "2026-10-20T09:00:00Z" });
  await alter({ FinalStatus: "見送り" });
  await submit(staff, ROWS);
  expect(await staff.reviewedItem(item.itemId)).toMatchObject({ revision: 1, review: { verdict: "confirmed", revision: 1 }, history: [{ event: "confirmed" }] });
});

test("a submission that comes between look and restore is not written over", async () => {
  const { town, staff, read, alter } = await submitted();
  await alter({ FinalStatus: "見送り" });
  const plan = await staff.preview(ROWS);
  await submit(town.session(), documentsOf(1, "9回開いた。"));
  expect((await staff.submit(plan)).outcomes.map(({ state }) => state)).toEqual(["conflict", "unchanged"]);
  expect((await read())[0]).toMatchObject({ revision: 2, finalStatus: "unknown" });
});

test("a restore whose answer was lost is done, and one that could not be sent waits", async () => {
  const { town, staff, read, before, alter } = await submitted();
  await alter({ FinalStatus: "見送り" });
  town.faults = scriptedFaults([{ kind: "cut", afterCommit: true }], ({ method, part }) => part && method === "PATCH");
  expect((await submit(staff, ROWS)).outcomes.map(({ state }) => state)).toEqual(["updated", "unchanged"]);
  expect(without(await read())).toEqual(without(before));
  await alter({ FinalStatus: "見送り" });
  const plan = await staff.preview(ROWS);
  town.faults = { draw: ({ method, part }) => (part && method === "PATCH" ? { kind: "cut", afterCommit: false } : null) };
  expect((await staff.submit(plan)).outcomes.map(({ state }) => state)).toEqual(["waiting", "unchanged"]);
  town.faults = null;
  expect((await staff.resume()).outcomes.map(({ state }) => state)).toEqual(["updated"]);
  expect(without(await read())).toEqual(without(before));
});

test("every column that a submission writes of a row is compared, but for the date that a site shows by its own zone", () => {
  const written = Object.keys(withoutNulls(fieldsOf(ROWS[0]!, 1)));
  const compared: readonly string[] = FACT_COLUMNS;
  expect(written.filter((name) => !compared.includes(name))).toEqual(expect.arrayContaining(["DueDate", "ContentHash", "Revision", "Withdrawn", "SubmittedBy", "SubmittedAt", "Document"]));
  expect(written.filter((name) => !compared.includes(name))).toHaveLength(7);
});
