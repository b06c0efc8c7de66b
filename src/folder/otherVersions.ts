import { wasRead, type FileLines, type FolderFile } from "./checkedFile";
import type { OwnerLine } from "./ownerLine";

/** Other files that have a goal sheet too. */
export interface OtherFiles {
  /** The first of them, in the order of the files. */
  files: string[];
  /** Whether there are more. */
  more: boolean;
}

/** Files that are named; a folder may hold hundreds of copies. */
const MOST_NAMED = 3;

/**
 * For each line the other files in which one of its goal sheets stands too: versions of one workbook, of which only one can
 * count. Lines that share nothing are left out.
 */
export function otherVersions<Fault extends string>(files: readonly FolderFile<Fault, FileLines>[]): Map<OwnerLine, OtherFiles> {
  const holders = new Map<string, FileLines[]>();
  const read = files.filter(wasRead);
  for (const file of read) {
    for (const name of file.lines.flatMap(({ names }) => names)) holders.set(name, [...(holders.get(name) ?? []), file].slice(0, MOST_NAMED + 2));
  }
  const others = new Map<OwnerLine, OtherFiles>();
  for (const file of read) {
    for (const line of file.lines) {
      const found = new Set(line.names.flatMap((name) => holders.get(name)!));
      found.delete(file);
      if (found.size > 0) others.set(line, { files: [...found].slice(0, MOST_NAMED).map((other) => other.file), more: found.size > MOST_NAMED });
    }
  }
  return others;
}

/** Names of the files that share a goal sheet with another one, by what otherVersions gives for them. */
export function filesWithOthers<Fault extends string>(files: readonly FolderFile<Fault, FileLines>[], others: ReadonlyMap<OwnerLine, OtherFiles>): string[] {
  return files.flatMap((file) => (wasRead(file) && file.lines.some((line) => others.has(line)) ? [file.file] : []));
}
