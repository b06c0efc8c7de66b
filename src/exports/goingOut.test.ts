import { SUMMARY_WORDS } from "../messages/summary";
import { summaryRow } from "../sharepoint/summary/summaryRow";
import { documentsOf } from "../submission/testing/documents";
import { summarise } from "../summary/summarise";
import { YearFold } from "../summary/yearFold";
import { preparedTown } from "../workbench/graph/testing/town";
import { readAttention, rowStream } from "./goingOut";

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
  expect([pages, told, given.summary.total.at["mid-year"].rows]).toEqual([[4], [4], 4]);
});
