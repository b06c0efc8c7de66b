import type { RowConflict } from "../../sharepoint/goalList";
import type { RowDocument } from "../../submission/schema";
import { listedRowOf } from "./listedRowOf";

/** A row that somebody else submitted first, with another mid-year report. */
export function conflictOf(mine: RowDocument): RowConflict {
  const document = { ...mine, cells: { ...mine.cells, midYear: { address: "E6", text: "別の文" } } };
  const listed = listedRowOf(mine, { itemId: "1", etag: `"${mine.key}"`, webUrl: "https://example.sharepoint.com/1", revision: 2 });
  return { entryId: "1", mine, theirs: { ...listed, hash: "x", submittedBy: "浜 花子", submittedAt: "2026-11-19T01:00:00Z", document, fault: null } };
}
