import { mkdir, rmdir } from "node:fs/promises";
import path from "node:path";
import { onDiskOf } from "./diskErrors";

/**
 * Makes a folder for files, and those above it that are not there. What it gives takes those that it made away again as
 * far as they are empty: nothing is left of an export that came to nothing. Throws NotWritten.
 */
export async function outputFolder(folder: string): Promise<() => Promise<void>> {
  const first = await onDiskOf(folder)(() => mkdir(folder, { recursive: true }));
  return async () => {
    if (first === undefined) return;
    const above = path.dirname(path.resolve(first));
    try {
      for (let made = path.resolve(folder); made !== above; made = path.dirname(made)) await rmdir(made);
    } catch {
      // It holds the files that were wanted, or somebody else's.
    }
  };
}
