import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file whole or not at all: whoever opens it meanwhile sees the earlier one. Throws what the file system says. */
export function writeWholeFile(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content, { flush: true });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
