import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { csvChunks } from "../../src/exports/csv";
import { parquetChunks } from "../../src/exports/parquet";
import { streamOf } from "../../src/exports/tableStream";
import { SUMMARY_WORDS } from "../../src/messages/summary";
import { rowsTable } from "../../src/summary/rowsTable";
import { summarise, type Summary } from "../../src/summary/summarise";
import type { SummaryRow } from "../../src/summary/summaryRow";
import { summaryTables } from "../../src/summary/summaryTables";
import { anyRows } from "../../src/summary/testing/rows";
import { YearFold } from "../../src/summary/yearFold";

const WORDS = SUMMARY_WORDS.ja;
const page = readFileSync(path.resolve(__dirname, "../../docs/exports.md"), "utf8");
const queries = [...page.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, sql]) => sql!);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-engine-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Some hundreds of rows, the same every time; department names are spelt in one way, as a query by name needs. */
const [rows] = fc.sample(fc.array(anyRows, { minLength: 80, maxLength: 80 }), { numRuns: 1, seed: 7 }).map((lists) => lists.flat().map((row): SummaryRow => ({ ...row, department: row.department.replace(" ", "") })));

function summaryOf(fiscalYear: number): Summary {
  const fold = new YearFold(fiscalYear, "2027-01-15");
  for (const row of rows!) fold.add(row);
  return summarise(fold, { phase: "final", expected: null, lastYear: null });
}

async function exported(inside: string, fiscalYear: number): Promise<void> {
  const counted = rows!.filter((row) => row.fiscalYear === fiscalYear && !row.withdrawn);
  const table = rowsTable(counted, WORDS, summaryOf(fiscalYear));
  mkdirSync(inside, { recursive: true });
  for (const [kind, chunks] of [["csv", csvChunks(streamOf(table))], ["parquet", parquetChunks(streamOf(table))]] as const) {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks as AsyncIterable<string | Uint8Array>) parts.push(Buffer.from(chunk));
    writeFileSync(path.join(inside, `${table.id}.${kind}`), Buffer.concat(parts));
  }
}

async function ask(sql: string): Promise<unknown[][]> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  try {
    await connection.run(`SET file_search_path = '${folder}'`);
    return (await connection.runAndReadAll(sql)).getRowsJson();
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/** The figures that the queries by department ask for, as the summary's own tables tell them. */
function figures(fiscalYear: number): unknown[][] {
  const tables = summaryTables(summaryOf(fiscalYear), WORDS);
  const valuesOf = (id: string, columns: readonly string[]) => {
    const table = tables.find((one) => one.id === id)!;
    return table.rows.map((values) => columns.map((column) => values[table.columns.findIndex((one) => one.id === column)]));
  };
  const shares = valuesOf("targets_by_department", ["achieved_share"]);
  return valuesOf("status_by_department", ["department", "rows", "reported", "done", "overdue", "not_achieved"]).map((values, at) => [...values, ...shares[at]!]);
}

/** Counts come as text (they may be larger than a number); shares may differ in the last digit by the order of adding. */
const rounded = (lines: unknown[][]) => lines.map((line) => line.map((value, at) => (at === 0 ? value : value === null ? null : Number(Number(value).toFixed(9)))));
const byName = (lines: unknown[][]) => lines.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

test("every column of the rows is explained", () => {
  const explained = [...page.slice(page.indexOf("Columns of `goal_rows`")).matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, names]) => [...names!.matchAll(/\w+/g)].map(([name]) => name));
  expect(explained).toEqual(expect.arrayContaining(rowsTable([], WORDS, summaryOf(2026)).columns.map(({ id }) => id)));
});

test("there is enough to count", () => {
  expect(queries).toHaveLength(3);
  expect(figures(2026).length).toBeGreaterThan(2);
  expect(figures(2026).every((line) => line.every((value) => value !== 0 && value !== null))).toBe(true);
});

test.each([["Parquet", 0], ["CSV", 1]])("the worked query gives the summary's figures from %s", async (_, at) => {
  await exported(folder, 2026);
  expect(byName(rounded(await ask(queries[at]!)))).toEqual(byName(rounded(figures(2026))));
});

test("the query over towns and years adds up what each town exported", async () => {
  for (const town of ["hoshimino", "minato"]) for (const year of [2025, 2026]) await exported(path.join(folder, "towns", `town=${town}`, `year=${year}`), year);
  const expected = ["hoshimino", "minato"].flatMap((town) =>
    [2025, 2026].map((year) => {
      const { rows: all, done, overdue } = summaryOf(year).total.counts;
      return [town, year, all, done / all, overdue];
    }),
  );
  expect(rounded(await ask(queries[2]!))).toEqual(rounded(expected));
});
