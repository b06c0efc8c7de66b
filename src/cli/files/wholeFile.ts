import { accessSync, constants, renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file whole or not at all: whoever opens it meanwhile sees the earlier one, and one that is protected stays. Throws what the file system says. */
export function writeWholeFile(file: string, content: string | Uint8Array): void {
  refuseProtected(file);
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content, { flush: true });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** A file that is put in another's place does not ask whether that one may be written. */
function refuseProtected(file: string): void {
  try {
    accessSync(file, constants.W_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
