import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ask } from "../../tests/support/tableEngine";
import type { DataTable, DataValue } from "../tables/dataTable";
import { csvChunks } from "./csv";
import { parquetChunks } from "./parquet";
import { streamOf } from "./tableStream";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-exports-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tableOf(rows: DataValue[][]): DataTable {
  const columns: DataTable["columns"] = [
    { id: "department", heading: "部局", kind: "text" },
    { id: "rows", heading: "取組", kind: "whole" },
    { id: "done_share", heading: "完了の割合", kind: "share" },
    { id: "due_day", heading: "期限", kind: "day" },
    { id: "submitted_at", heading: "提出日時", kind: "moment" },
  ];
  return { id: "status", title: "部局別の状況", columns, rows, chart: null };
}

const ROWS: DataValue[][] = [
  ["港湾部", 3, 0.25, "2027-03-31", "2026-10-05T01:02:03Z"],
  [{ text: "福祉部", to: { url: "https://town.example/" } }, -1, null, null, null],
  ["𠮷野課、\"港\",\n二行", null, 1, "2026-04-01", "2026-04-01T00:00:00.000Z"],
];

async function csvOf(rows: DataValue[][]): Promise<string> {
  let text = "";
  for await (const chunk of csvChunks(streamOf(tableOf(rows)))) text += chunk;
  return text;
}

async function parquetOf(pages: DataValue[][][]): Promise<string> {
  const chunks: Uint8Array[] = [];
  const stream = streamOf(tableOf([]));
  const some = async function* () {
    yield* pages;
  };
  for await (const chunk of parquetChunks({ ...stream, pages: some() })) chunks.push(chunk);
  const file = path.join(folder, `${pages.length}-${pages.flat().length}.parquet`);
  writeFileSync(file, Buffer.concat(chunks));
  return file;
}

describe("CSV", () => {
  test("has a byte order mark, headings and CRLF, and quotes what needs it", async () => {
    expect(await csvOf(ROWS)).toBe(
      '\ufeff部局,取組,完了の割合,期限,提出日時\r\n港湾部,3,0.25,2027-03-31,2026-10-05T01:02:03Z\r\n福祉部,-1,,,\r\n"𠮷野課、""港"",\n二行",,1,2026-04-01,2026-04-01T00:00:00.000Z\r\n',
    );
  });

  test("an empty table is its headings", async () => {
    expect(await csvOf([])).toBe("\ufeff部局,取組,完了の割合,期限,提出日時\r\n");
  });

  test.each(["=1+1", "+1", "-1", "@SUM(1)", "＝1+1", "＠x", "\t=1", "\r=1", "'=1", "'"])("%j does not open as a formula, and one apostrophe less is the text", async (text) => {
    const file = path.join(folder, "guard.csv");
    writeFileSync(file, await csvOf([[text, 1, null, null, null]]));
    const read = (await ask(`SELECT "部局" FROM read_csv('${file}', quote = '"', all_varchar = true)`))[0]![0];
    expect(read).toBe(`'${text}`);
  });

  test.each(["港 = 1", "3-1", "a@b", "・朝市"])("%j stays as it is", async (text) => {
    expect(await csvOf([[text, 1, null, null, null]])).toContain(`${text},1`);
  });
});

describe("Parquet", () => {
  test("is read with its types", async () => {
    const file = await parquetOf([ROWS]);
    expect(await ask(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${file}')`)).toEqual([
      ["department", "VARCHAR"],
      ["rows", "INTEGER"],
      ["done_share", "DOUBLE"],
      ["due_day", "DATE"],
      ["submitted_at", "TIMESTAMP WITH TIME ZONE"],
    ]);
    expect(await ask(`SELECT department, rows, done_share, due_day, epoch_ms(submitted_at) FROM '${file}'`)).toEqual([
      ["港湾部", 3, 0.25, "2027-03-31", String(Date.parse("2026-10-05T01:02:03Z"))],
      ["福祉部", -1, null, null, null],
      ["𠮷野課、\"港\",\n二行", null, 1, "2026-04-01", String(Date.parse("2026-04-01T00:00:00Z"))],
    ]);
  });

  test("tells title and headings in its metadata", async () => {
    const file = await parquetOf([ROWS]);
    const told = await ask(`SELECT decode(key), decode(value) FROM parquet_kv_metadata('${file}') WHERE decode(key) IN ('title', 'heading.rows')`);
    expect(told).toEqual([["title", "部局別の状況"], ["heading.rows", "取組"]]);
  });

  test("an empty table has its columns", async () => {
    expect(await ask(`SELECT count(*), count(due_day) FROM '${await parquetOf([[]])}'`)).toEqual([["0", "0"]]);
  });

  test.each(["三月末", "2026-02-31", ""])("a day that is none is null: %j", async (day) => {
    expect(await ask(`SELECT due_day FROM '${await parquetOf([[["港湾部", 1, null, day, null]]])}'`)).toEqual([[null]]);
  });

  test.each(["=1+1", "'x", "\"a\"\r\nb", "a\u0001\u000bb", "😀𠮷", "あ".repeat(100_000), "", "null"])("a text stays what it is: %j", async (text) => {
    const read = await ask(`SELECT department FROM '${await parquetOf([[[text, 1, null, null, null]]])}'`);
    expect(read).toEqual([[text]]);
  });

  test("pages become groups of 20,000 rows, none lost", async () => {
    const pages = Array.from({ length: 9 }, (_, page) => Array.from({ length: 5_000 }, (_, at): DataValue[] => ["港湾部", page * 5_000 + at, null, null, null]));
    const file = await parquetOf(pages);
    expect(await ask(`SELECT count(DISTINCT rows), min(rows), max(rows) FROM '${file}'`)).toEqual([["45000", 0, 44999]]);
    expect(await ask(`SELECT row_group_num_rows FROM parquet_metadata('${file}') WHERE path_in_schema = 'rows' ORDER BY row_group_id`)).toEqual([["20000"], ["20000"], ["5000"]]);
  });
});
