import type { ReadBounds } from "../fileLimits";

/** A workbook of a rare format that may be read: its bytes as the library takes them, and what the library does not tell. */
export interface BoundedWorkbook {
  bytes: Uint8Array;
  bounds: ReadBounds;
  /** For each worksheet in tab order whether it is hidden. */
  hidden: readonly boolean[];
  /** For each worksheet in tab order the number formats of its cells, by `row,column`. */
  formats?: readonly ReadonlyMap<string, string>[];
  /** Its days are counted from 1904. */
  is1904?: boolean;
}
