import { open, rm, type FileHandle } from "node:fs/promises";
import path from "node:path";
import type { SummaryRow } from "../../summary/summaryRow";
import { linesOf } from "../files/lines";
import { onDiskOf } from "./diskErrors";

/** Rows on disk while the list is read: written once, read for each file that they go into. */
export interface RowSpool {
  add(rows: readonly SummaryRow[]): Promise<void>;
  /** All rows that were added, page by page as they came. */
  rows(): AsyncGenerator<SummaryRow[]>;
  /** Takes the file away. */
  end(): Promise<void>;
}

/**
 * A spool in a folder, where the rows' own files will stand: as long as the list is being read nobody knows the phase that
 * they are judged at, and they may be too many for memory. One page is one line of JSON. The file has no name once it is
 * open, so that nothing stays however the command ends. Throws NotWritten.
 */
export async function rowSpool(folder: string): Promise<RowSpool> {
  const onDisk = onDiskOf(folder);
  const file = path.join(folder, `rows.${process.pid}.tmp`);
  const handle: FileHandle = await onDisk(() => open(file, "w+", 0o600));
  const unname = () => rm(file, { force: true }).catch(() => undefined);
  await unname();
  return {
    add: (rows) => onDisk(() => handle.appendFile(`${JSON.stringify(rows)}\n`)),
    async *rows() {
      for await (const line of linesOf(handle.createReadStream({ start: 0, autoClose: false }))) yield JSON.parse(line) as SummaryRow[];
    },
    async end() {
      await handle.close();
      // Where a file that is open keeps its name.
      await unname();
    },
  };
}
