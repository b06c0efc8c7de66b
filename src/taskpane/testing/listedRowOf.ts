import type { ListedRow } from "../../sharepoint/goalList";
import type { RowDocument } from "../../submission/schema";

/** A document as a row of the list, by whoever submitted it, with what the list says of it. */
export function listedRowOf(
  { key, unit, sheet, row, title, phase, submittedBy, submittedAt }: RowDocument,
  item: Pick<ListedRow, "itemId" | "etag" | "webUrl" | "revision">,
): ListedRow {
  return { ...item, key, ownerKey: unit, sheet, row, title, phase, hash: "", withdrawn: false, submittedBy: submittedBy.name, submittedAt };
}
