import { constants } from "node:fs";
import { access, copyFile, open, rename, rm } from "node:fs/promises";
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
  const files = tables.map((table) => {
    const file = path.join(folder, `${table.id}.${form}`);
    return { table, file, unfinished: `${file}.${process.pid}.tmp`, earlier: `${file}.${process.pid}.old` };
  });
  try {
    for (const { table, unfinished } of files) await writeChunks(unfinished, CHUNKS[form](table), onDisk);
    await onDisk(() => takePlaces(files));
  } finally {
    for (const { unfinished } of files) await removed(unfinished);
  }
}

interface Placing {
  file: string;
  unfinished: string;
  earlier: string;
}

/** Puts whole files in their places. When one is refused its place (somebody has the earlier one open), the others give theirs back. */
async function takePlaces(files: readonly Placing[]): Promise<void> {
  const kept: Placing[] = [];
  const placed: Placing[] = [];
  try {
    for (const one of files) {
      if (await keepEarlier(one)) kept.push(one);
      await rename(one.unfinished, one.file);
      placed.push(one);
    }
  } catch (error) {
    // A copy that cannot be put back stays: it is all that is left.
    for (const one of placed) await (kept.includes(one) ? rename(one.earlier, one.file) : removed(one.file));
    for (const one of kept) if (!placed.includes(one)) await removed(one.earlier);
    throw error;
  }
  for (const { earlier } of kept) await removed(earlier);
}

const removed = (file: string) => rm(file, { force: true }).catch(() => undefined);

/** Whether there was a file to keep. */
async function keepEarlier({ file, earlier }: Placing): Promise<boolean> {
  try {
    // What is put in its place would not ask.
    await access(file, constants.W_OK);
    await copyFile(file, earlier, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    // Half a copy is of no use to anybody.
    await removed(earlier);
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
