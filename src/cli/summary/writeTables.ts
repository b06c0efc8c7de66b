import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { csvChunks } from "../../exports/csv";
import { parquetChunks } from "../../exports/parquet";
import type { TableStream } from "../../exports/tableStream";
import { onDiskOf, type OnDisk } from "./diskErrors";

/** The forms that tables are written in, by the ending of their files. */
const CHUNKS: Record<"csv" | "parquet", (table: TableStream) => AsyncIterable<string | Uint8Array>> = { csv: csvChunks, parquet: parquetChunks };

/**
 * Writes each table into a file of its own, named by its id. The files take their places only when all are whole, so
 * that a folder never holds figures of two readings, nor half a file. Throws NotWritten, and whatever a table's pages throw.
 */
export async function writeTables(folder: string, form: keyof typeof CHUNKS, tables: readonly TableStream[]): Promise<void> {
  const onDisk = onDiskOf(folder);
  const files = tables.map((table) => ({ table, file: path.join(folder, `${table.id}.${form}`), unfinished: path.join(folder, `${table.id}.${form}.${process.pid}.tmp`) }));
  try {
    await onDisk(() => mkdir(folder, { recursive: true }));
    for (const { table, unfinished } of files) await writeChunks(unfinished, CHUNKS[form](table), onDisk);
    for (const { file, unfinished } of files) await onDisk(() => rename(unfinished, file));
  } catch (error) {
    for (const { unfinished } of files) await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeChunks(file: string, chunks: AsyncIterable<string | Uint8Array>, onDisk: OnDisk): Promise<void> {
  const handle = await onDisk(() => open(file, "w"));
  try {
    for await (const chunk of chunks) await onDisk(() => handle.appendFile(chunk));
    await onDisk(() => handle.sync());
  } finally {
    await handle.close();
  }
}
