import { SUMMARY_WORDS } from "../messages/summary";
import { summaryRow } from "../sharepoint/summary/summaryRow";
import { documentsOf } from "../submission/testing/documents";
import { summarise } from "../summary/summarise";
import { YearFold } from "../summary/yearFold";
import { preparedTown } from "../workbench/graph/testing/town";
import { heldTable, readAttention, rowStream, SHEET_ROWS } from "./goingOut";

/** Five rows that are overdue in autumn, of which the last has left its sheet. */
async function source() {
  const town = await preparedTown();
  const session = town.session();
  await session.submit(await session.preview(documentsOf(5)));
  await session.submit(await session.preview(documentsOf(4)));
  const year = new YearFold(2026, "2026-10-20");
  for await (const page of session.readRows(2026)) for (const row of page.map(summaryRow)) year.add(row);
  const summary = summarise(year, { phase: "mid-year", expected: null, lastYear: null });
  const told: number[] = [];
  town.count();
  return { town, told, source: { session, reading: { year }, summary, words: SUMMARY_WORDS.ja, onRows: (rows: number) => told.push(rows) } };
}

test("rows to look at come with the words of their reports", async () => {
  const { source: given } = await source();
  const { columns, rows } = await readAttention(given);
  const at = (id: string) => columns.findIndex((column) => column.id === id);
  expect(rows.map((values) => [values[at("reason")], values[at("report")]])).toEqual(Array.from({ length: 4 }, () => ["期限超過", "6回開き、引き続き開催している。"]));
});

test("no more documents are read than are asked for, and the list not once more", async () => {
  const { town, source: given } = await source();
  expect((await readAttention(given, 2)).rows).toHaveLength(2);
  expect(town.count().flatMap(({ parts }) => parts)).toHaveLength(2);
});

test("where the rows to look at were too many to keep they are read from the list", async () => {
  const { town, source: given } = await source();
  const kept = await readAttention(given);
  town.count();
  jest.spyOn(given.reading.year, "attention").mockReturnValue(null);
  jest.spyOn(given.reading.year, "rows").mockReturnValue(null);
  expect(await readAttention(given)).toEqual(kept);
  expect(town.count().flatMap(({ parts }) => parts)).toHaveLength(1 + 4);
});

test("the rows that the reading has kept are not read again, and are those of its figures", async () => {
  const { town, source: given } = await source();
  await given.session.submit(await given.session.preview(documentsOf(2)));
  town.count();
  const pages = [];
  for await (const page of rowStream(given).pages) pages.push(page.length);
  expect([pages, town.count()]).toEqual([[4], []]);
  jest.spyOn(given.reading.year, "rows").mockReturnValue(null);
  for await (const page of rowStream(given).pages) expect(page).toHaveLength(2);
  expect(town.count()).toHaveLength(1);
});

test("the stream has every row that the summary counts and tells how many have been read", async () => {
  const { told, source: given } = await source();
  const pages = [];
  for await (const page of rowStream(given).pages) pages.push(page.length);
  expect([pages, told, given.summary.total.counts.rows]).toEqual([[4], [4], 4]);
});

test("a stream is held whole as long as a worksheet takes its rows", async () => {
  const columns = [{ id: "rows", heading: "取組", kind: "whole" as const }];
  const held = (...sizes: number[]) => {
    let row = 0;
    async function* pages() {
      for (const size of sizes) yield Promise.resolve(Array.from({ length: size }, () => [(row += 1)]));
    }
    return heldTable({ id: "goal_rows", title: "取組", columns, pages: pages() });
  };
  expect(await held(2, 0, 1)).toEqual({ id: "goal_rows", title: "取組", columns, rows: [[1], [2], [3]], chart: null });
  expect((await held(SHEET_ROWS - 1, 1))?.rows).toHaveLength(SHEET_ROWS);
  expect(await held(SHEET_ROWS - 1, 2)).toBeNull();
});

test("of many rows to look at the first ones come, over several pages of the list", async () => {
  const { source: given } = await source();
  const { rows } = await readAttention(given);
  jest.spyOn(given.reading.year, "attention").mockReturnValue(null);
  const kept = given.reading.year.rows()!;
  const { readRows } = given.session;
  Object.assign(given.session, { readRows: async function* (...years: number[]) { for await (const page of readRows.apply(given.session, years)) for (const row of page) yield [row]; } });
  jest.spyOn(given.reading.year, "rows").mockReturnValue(null);
  expect([kept.length, (await readAttention(given, 3)).rows, (await readAttention(given)).rows]).toEqual([4, rows.slice(0, 3), rows]);
});

test("no more rows come than are asked for where a page holds more, and no further page is read", async () => {
  const { source: given } = await source();
  const year = given.reading.year;
  const rows = year.rows()!;
  jest.spyOn(year, "attention").mockReturnValue(null);
  jest.spyOn(year, "rows").mockReturnValue(null);
  let pages = 0;
  const { readRows } = given.session;
  Object.assign(given.session, {
    readRows: async function* (...years: number[]) {
      for await (const page of readRows.apply(given.session, years)) for (let at = 0; at < page.length; at += 2) yield ((pages += 1), page.slice(at, at + 2));
    },
  });
  expect([rows.length, (await readAttention(given, 3)).rows.length, pages]).toEqual([4, 3, 2]);
});
