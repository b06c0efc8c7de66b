import { canonicalJson, digest } from "./digest";
import type { RowDocument } from "./schema";

const HASH_DIGITS = 32;

/** Hash of what a document says, without who sent it and when: equal hashes need no second writing. */
export function contentHash(document: RowDocument): string {
  const content: Partial<RowDocument> = { ...document };
  delete content.submittedBy;
  delete content.submittedAt;
  // Follows from the cells; documents of before it was added keep their hash.
  delete content.achieved;
  return digest(canonicalJson(content), HASH_DIGITS);
}
