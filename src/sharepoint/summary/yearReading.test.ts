import { documentsOf } from "../../submission/testing/documents";
import type { SummaryRow } from "../../summary/summaryRow";
import { scriptedFaults } from "../../workbench/graph/faults";
import { preparedTown } from "../../workbench/graph/testing/town";
import { Cancelled, readChanges, readYears, type YearReading } from "./yearReading";

const DAY = "2026-10-20";

async function opened(rows: number) {
  const town = await preparedTown();
  const session = town.session();
  const send = async (...args: Parameters<typeof documentsOf>) => session.submit(await session.preview(documentsOf(...args)));
  await send(rows);
  town.count();
  const told: number[] = [];
  const reading = { session, day: DAY, now: () => new Date("2026-10-20T00:00:00Z"), onRows: (count: number) => told.push(count), signal: new AbortController().signal };
  return { town, session, send, told, reading };
}

const figures = ({ year, lastYear }: YearReading) =>
  [year, lastYear].map((fold) => fold.owners().map(({ department, goals }) => [department, ...goals.map(({ tally }) => tally.at["mid-year"].rows)]));

test("a year and the one before are read after the mark", async () => {
  const { town, told, reading } = await opened(3);
  const read = await readYears(2026, reading);
  expect(town.count()).toHaveLength(3);
  expect(figures(read)).toEqual([[["みなと部", 3]], []]);
  expect(told.at(-1)).toBe(3);
  expect(read).toMatchObject({ fiscalYear: 2026, news: null });
});

test("brought up to date, only owners with changed rows are read again", async () => {
  const { town, send, reading } = await opened(3);
  const read = await readYears(2026, reading);
  await send(5, "7回開いた。");
  town.count();
  const changed = await readChanges(read, reading);
  expect(town.count()).toHaveLength(2);
  expect(figures(changed)).toEqual([[["みなと部", 5]], []]);
  expect(changed.news).toEqual({ rows: 5, departments: ["みなと部"], lastYear: 0 });
  expect(figures(changed)).toEqual(figures(await readYears(2026, reading)));
});

test("rows of the year before that have changed are told apart", async () => {
  const { send, reading } = await opened(3);
  await send(2, "6回開いた。");
  const read = await readYears(2027, reading);
  await send(3, "7回開いた。");
  expect((await readChanges(read, reading)).news).toEqual({ rows: 0, departments: [], lastYear: 3 });
});

test("when nothing has changed it says so with one request", async () => {
  const { town, reading } = await opened(3);
  const read = await readYears(2026, reading);
  town.count();
  const changed = await readChanges(read, reading);
  expect(town.count()).toHaveLength(1);
  expect([figures(changed), changed.news]).toEqual([figures(read), { rows: 0, departments: [], lastYear: 0 }]);
});

test("rows that were withdrawn leave the figures", async () => {
  const { send, reading } = await opened(3);
  const read = await readYears(2026, reading);
  await send(2);
  expect(figures(await readChanges(read, reading))).toEqual([[["みなと部", 2]], []]);
});

test.each([
  ["an item is gone", async (town: Awaited<ReturnType<typeof opened>>["town"]) => town.send("DELETE", "items/1"), DAY, 2],
  ["an item's key is taken away by hand", async (town: Awaited<ReturnType<typeof opened>>["town"]) => town.send("PATCH", "items/1/fields", { GoalKey: null }), DAY, 2],
  ["an item's year is taken away by hand", async (town: Awaited<ReturnType<typeof opened>>["town"]) => town.send("PATCH", "items/1/fields", { FiscalYear: null }), DAY, 2],
  ["it is another day", async () => undefined, "2026-10-21", 3],
] as const)("everything is read anew when %s", async (_name, happen, day, rows) => {
  const { town, reading } = await opened(3);
  const read = await readYears(2026, reading);
  await happen(town);
  const anew = await readChanges(read, { ...reading, day });
  expect([figures(anew), anew.news, anew.year.day]).toEqual([[[["みなと部", rows]], []], null, day]);
});

test.each(["GoalUnit", "FiscalYear"])("a row that was given another %s by hand, and its own back, is counted once", async (column) => {
  const { town, reading } = await opened(3);
  const read = await readYears(2026, reading);
  const own = read.year.owners()[0]!.ownerKey;
  const type = (value: unknown) => town.send("PATCH", "items/1/fields", { [column]: value });
  await type(column === "GoalUnit" ? "2026-typed" : 2024);
  const altered = await readChanges(read, reading);
  expect(figures(altered)).toEqual(figures(await readYears(2026, reading)));
  await type(column === "GoalUnit" ? own : 2026);
  expect(figures(await readChanges(altered, reading))).toEqual([[["みなと部", 3]], []]);
});

test.each([["2027-03-31", "2026-03-31"], ["2026-02-28", "2025-02-28"], ["2028-02-29", "2027-02-28"], ["2027-12-29", "2026-12-29"]])("on %s the year before is judged by %s", async (day, before) => {
  const { reading } = await opened(1);
  expect((await readYears(2026, { ...reading, day })).lastYear.day).toBe(before);
});

test("rows that go elsewhere are those that the year counts", async () => {
  const { send, reading } = await opened(3);
  await send(2);
  const kept: string[][] = [];
  const keep = (rows: readonly SummaryRow[]) => Promise.resolve(void kept.push(rows.map(({ label }) => label)));
  await readYears(2026, { ...reading, keep });
  await readYears(2027, { ...reading, keep });
  expect(kept.flat()).toEqual(["講座を開く 1", "講座を開く 2"]);
});

test("everything is read anew where the mark is not known, or not known any more", async () => {
  const { town, reading } = await opened(3);
  const read = await readYears(2026, reading);
  town.count();
  expect(await readChanges({ ...read, token: null }, reading)).toMatchObject({ news: null });
  town.faults = scriptedFaults([{ kind: "refuse", as: "resync" }], ({ part }) => part);
  const anew = await readChanges(read, reading);
  expect([figures(anew), anew.news]).toEqual([[[["みなと部", 3]], []], null]);
});

test("a reading that was cancelled ends with the page", async () => {
  const { reading } = await opened(3);
  const read = await readYears(2026, reading);
  const signal = AbortSignal.abort();
  await expect(readYears(2026, { ...reading, signal })).rejects.toThrow(Cancelled);
  await expect(readChanges(read, { ...reading, signal })).rejects.toThrow(Cancelled);
});
