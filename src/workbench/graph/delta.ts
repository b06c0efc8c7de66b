import type { ItemBodies } from "./itemBody";
import { etagOf, type ItemRow } from "./items";
import type { ListRow } from "./lists";
import { linkWith } from "./paging";
import type { ItemQuery } from "./query";
import { Refusal } from "./refusal";
import type { Call } from "./service";

/** A place in the list's history of changes: everything up to `change` is known. `first`: nothing was known before. */
interface DeltaPlace {
  list: string;
  change: number;
  first: boolean;
}

/** Changes of a list since a token; a first run tells all items, later ones deletions too. */
export function readDelta(call: Call, list: ListRow, query: ItemQuery, bodies: ItemBodies): object {
  const { service, url, root } = call;
  const path = decodeURIComponent(url.pathname).slice(new URL(root).pathname.length);
  const link = (place: DeltaPlace): string => linkWith(url, root, encodeURI(path), { token: writePlace(place) });
  const context = bodies.context("");
  const token = url.searchParams.get("token") ?? url.searchParams.get("$token");
  if (token === "latest") return { "@odata.context": context, value: [], "@odata.deltaLink": link({ list: list.id, change: list.lastChange, first: false }) };
  const place = token === null ? { list: list.id, change: 0, first: true } : readPlace(token);
  if (!place || place.list !== list.id || place.change > list.lastChange) {
    throw new Refusal(410, "resyncChangesApplyDifferences", "The delta token is too old.", { Location: `${root}${encodeURI(path)}` });
  }
  const rows = service
    .sql(`SELECT * FROM items WHERE listId = ? AND change > ? ${place.first ? "AND deleted = 0" : ""} ORDER BY change LIMIT ?`)
    .all(list.id, place.change, query.top + 1) as ItemRow[];
  const shown = rows.slice(0, query.top);
  const value = shown.map((row) =>
    row.deleted ? { "@odata.etag": etagOf(row), id: String(row.id), deleted: { state: "deleted" } } : bodies.item(row, query.fields),
  );
  if (rows.length > query.top) return { "@odata.context": context, value, "@odata.nextLink": link({ ...place, change: shown.at(-1)!.change }) };
  return { "@odata.context": context, value, "@odata.deltaLink": link({ list: list.id, change: list.lastChange, first: false }) };
}

function writePlace(place: DeltaPlace): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

function readPlace(token: string): DeltaPlace | null {
  try {
    return JSON.parse(Buffer.from(token, "base64url").toString()) as DeltaPlace;
  } catch {
    return null;
  }
}
