import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import ExcelJS from "exceljs";
import { parseCsv, stripBom } from "hucre/csv";
import type { Locator } from "playwright-core";
import type { Language } from "../../src/messages/language";
import { SUMMARY_WORDS } from "../../src/messages/summary";
import type { SumTable, SumValue } from "./summaryTable";

/** Lines of texts, the headings first. */
export type Lines = string[][];

/** Row of the tables' titles on a worksheet of the add-in's own, from 1. */
const TITLE_ROW = 4;

/** A day by the towns' calendar. */
function dayOf(time: Date, language: Language): string {
  const zone = { timeZone: "Asia/Tokyo" };
  const part = (wanted: Intl.DateTimeFormatOptions) => time.toLocaleDateString("en-US", { ...zone, ...wanted });
  return language === "ja" ? time.toLocaleDateString("ja-JP", zone) : `${part({ day: "numeric" })} ${part({ month: "short" })} ${part({ year: "numeric" })}`;
}

/** A value as people have to see it. */
export function shown(value: SumValue, kind: SumTable["columns"][number]["kind"], language: Language): string {
  if (value === null) return kind === "text" ? "" : "–";
  if (kind === "share") return `${(100 * Number(value)).toFixed(1)}%`;
  if (kind !== "day" && kind !== "moment") return String(value);
  const time = new Date(kind === "day" ? `${value}T00:00:00+09:00` : value);
  return kind === "day" ? dayOf(time, language) : `${dayOf(time, language)} ${time.toLocaleTimeString("ja-JP", { timeZone: "Asia/Tokyo", hour: "numeric", minute: "2-digit" })}`;
}

/** The table as people have to see it, in full. */
export function linesOf({ columns, rows, language }: SumTable): Lines {
  return [columns.map(({ heading }) => heading), ...rows.map((row) => row.map((value, at) => shown(value, columns[at]!.kind, language)))];
}

/** The table as people have to see it in full, without the column of expected departments where all are. */
export function seen(table: SumTable): SumTable {
  const at = table.columns.findIndex(({ id }) => id === "expected");
  if (at < 0 || table.rows.some((row) => row[at] !== SUMMARY_WORDS[table.language].yes)) return table;
  const others = <Value>(values: readonly Value[]) => values.filter((_, column) => column !== at);
  return { ...table, columns: others(table.columns), rows: table.rows.map(others) };
}

/** The same without text columns that are blank all the way down, which the printed page leaves out. */
export function printedLines(table: SumTable): Lines {
  const kept = table.columns.map(({ kind }, at) => kind !== "text" || table.rows.some((row) => (row[at] ?? "") !== ""));
  return linesOf(table).map((line) => line.filter((_, at) => kept[at]));
}

/** The same with the columns that name a line (the first `leading`) put together, as the pane draws them. */
export function paneLines(table: SumTable, leading: number): Lines {
  const [headings, ...lines] = linesOf(table);
  const named = (line: string[]) => line.slice(0, leading).flatMap((text, at) => (text === "" || text === "–" ? [] : [table.columns[at]!.kind === "ordinal" ? `${table.columns[at]!.heading} ${text}` : text]));
  const joined = (names: string[]) => (table.id === "movements" ? names.join(" → ") : [names.slice(0, -1).join("　"), names.at(-1)].join(""));
  const name = (line: string[]) => (leading === 0 ? [] : [joined(named(line))]);
  return [[...(leading === 0 ? [] : [headings!.slice(0, leading).join(" ")]), ...headings!.slice(leading)], ...lines.map((line) => [...name(line), ...line.slice(leading)])];
}

/** What a drawn table says to everybody: the headings that the pane repeats in its cells for those who see are left out. */
export async function drawnLines(table: Locator): Promise<Lines> {
  return table.locator("tr").evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        for (const unsaid of copy.querySelectorAll("[aria-hidden=true]")) unsaid.remove();
        return copy.textContent ?? "";
      }),
    ),
  );
}

/** What a drawn list of headings and values says. */
export async function drawnFacts(list: Locator): Promise<Lines> {
  return [await list.locator("dt").allTextContents(), await list.locator("dd").allTextContents()];
}

export interface TypedTable {
  headings: string[];
  rows: (string | number | null)[][];
}

/** The table as typed forms have to hold it; moments are milliseconds. */
export function typedOf({ columns, rows }: SumTable): TypedTable {
  return { headings: columns.map(({ heading }) => heading), rows: rows.map((row) => row.map((value, at) => (value !== null && columns[at]!.kind === "moment" ? Date.parse(String(value)) : value))) };
}

/** What the cells of an Excel table hold, found by its title, or by the first table there is without one. A blank text and no text are the same in a cell. */
export async function worksheetTables(file: Buffer): Promise<(sheet: string, title?: string) => TypedTable> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(file).buffer);
  return (name, title) => {
    const sheet = book.getWorksheet(name)!;
    let left = 1;
    while (title !== undefined && sheet.getCell(TITLE_ROW, left).value !== title) if (++left > sheet.columnCount) throw new Error(`no table ${title} on ${name}`);
    const headings: string[] = [];
    for (let column = left; sheet.getCell(TITLE_ROW + 1, column).value !== null; column += 1) headings.push(sheet.getCell(TITLE_ROW + 1, column).text);
    const rows: TypedTable["rows"] = [];
    for (let row = TITLE_ROW + 2; sheet.getCell(row, left).value !== null; row += 1) rows.push(headings.map((_, at) => cellValue(sheet.getCell(row, left + at))));
    return { headings, rows };
  };
}

function cellValue({ value, numFmt, result }: ExcelJS.Cell): string | number | null {
  if (value instanceof Date) {
    // Excel knows no zones: what it shows is the towns' clock.
    return numFmt.includes("h") ? Date.parse(`${value.toISOString().slice(0, 19)}+09:00`) : value.toISOString().slice(0, 10);
  }
  if (typeof value === "number" || value === null) return value;
  const text = typeof value === "string" ? value : String(result);
  return text === "" ? null : text;
}

/** The table as a worksheet has to hold it: a blank text is no text. */
export function cellsOf(table: SumTable): TypedTable {
  const { headings, rows } = typedOf(table);
  return { headings, rows: rows.map((row) => row.map((value) => (value === "" ? null : value))) };
}

/** A table of one line as a worksheet has to hold it: a line for each of its values. */
export function turnedCells({ columns, rows: [values], language }: SumTable): TypedTable {
  const { figure, value } = SUMMARY_WORDS[language].headings;
  return { headings: [figure, value], rows: columns.map(({ heading }, at) => [heading, values![at]!]) };
}

/** Lines of a CSV file. */
export function csvLines(file: Buffer): Lines {
  return (parseCsv(stripBom(file.toString("utf8"))) as unknown[][]).map((line) => line.map(String)).filter((line) => line.length > 1 || line[0] !== "");
}

/** The table as CSV has to hold it. */
export function csvOf({ columns, rows }: SumTable): Lines {
  return [columns.map(({ heading }) => heading), ...rows.map((row) => row.map((value) => (value === null ? "" : String(value))))];
}

/** What DuckDB reads from a Parquet file, with the headings of its metadata. */
export async function parquetTable(file: string, { columns }: SumTable): Promise<TypedTable> {
  const quoted = `'${file.replaceAll("'", "''")}'`;
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  try {
    const listed = columns.map(({ id, kind }) => (kind === "moment" ? `epoch_ms(${id})::DOUBLE` : kind === "day" ? `${id}::VARCHAR` : id));
    const rows = await connection.runAndReadAll(`SELECT ${listed.join(", ")} FROM ${quoted}`);
    const names = await connection.runAndReadAll(`SELECT decode(key), decode(value) FROM parquet_kv_metadata(${quoted})`);
    const headings = new Map(names.getRowsJson() as [string, string][]);
    return { headings: columns.map(({ id }) => headings.get(`heading.${id}`)!), rows: rows.getRowsJson() as TypedTable["rows"] };
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

/** The same from the bytes of a download. */
export async function parquetBytes(bytes: Buffer, table: SumTable): Promise<TypedTable> {
  const file = path.join(tmpdir(), `summary-${process.pid}.parquet`);
  await writeFile(file, bytes);
  try {
    return await parquetTable(file, table);
  } finally {
    await rm(file, { force: true });
  }
}
