import type { RowConflict } from "../../sharepoint/goalList";
import type { RowDocument } from "../../submission/schema";

/** A row that somebody else submitted first, with another mid-year report. */
export function conflictOf(mine: RowDocument): RowConflict {
  const { key, unit, sheet, row, title, phase } = mine;
  const document = { ...mine, cells: { ...mine.cells, midYear: { address: "E6", text: "別の文" } } };
  const listed = {
    itemId: "1",
    etag: `"${key}"`,
    webUrl: "https://example.sharepoint.com/1",
    key,
    ownerKey: unit,
    sheet,
    row,
    title,
    phase,
    hash: "x",
    revision: 2,
    withdrawn: false,
    submittedBy: "浜 花子",
    submittedAt: "2026-11-19T01:00:00Z",
  };
  return { entryId: "1", mine, theirs: { ...listed, document, fault: null } };
}
