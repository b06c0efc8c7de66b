import { contentHash } from "./contentHash";
import type { RowDocument } from "./schema";

/** What several files say about the same rows. */
export type Duplicate =
  /** Everything in the file stands word for word in another file too. */
  | { same: true; as: string }
  /** The other file says something else about the same rows: nobody but a person knows which of them counts. */
  | { same: false; as: string };

/**
 * Which files have rows that another file has too, by file; files that share nothing are left out. Of files that say the
 * same the first one counts; of files that differ none does.
 */
export function duplicates(files: readonly { file: string; documents: readonly RowDocument[] }[]): Map<string, Duplicate> {
  const found = new Map<string, Duplicate>();
  const firsts = new Map<string, { file: string; hash: string }>();
  for (const { file, documents } of files) {
    const rows = documents.map((document) => ({ key: document.key, hash: contentHash(document) }));
    const shared = rows.flatMap(({ key, hash }) => {
      const first = firsts.get(key);
      return first ? [{ first, equal: first.hash === hash }] : [];
    });
    for (const { key, hash } of rows) if (!firsts.has(key)) firsts.set(key, { file, hash });
    if (shared.length === 0) continue;
    const [{ first }] = shared as [(typeof shared)[number]];
    if (shared.length === rows.length && shared.every(({ equal }) => equal)) found.set(file, { same: true, as: first.file });
    else {
      found.set(file, { same: false, as: first.file });
      for (const one of shared) if (!found.has(one.first.file)) found.set(one.first.file, { same: false, as: file });
    }
  }
  return found;
}
