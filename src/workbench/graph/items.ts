import { columnsOf } from "./columns";
import { inTransaction } from "./database";
import type { ListRow } from "./lists";
import { invalidRequest, itemNotFound, Refusal } from "./refusal";
import { identity, newGuid, type Call, type Service } from "./service";
import { writeFields, type Fields } from "./values";

export interface ItemRow {
  listId: string;
  id: number;
  guid: string;
  version: number;
  fields: string;
  created: string;
  modified: string;
  createdBy: string;
  modifiedBy: string;
  deleted: 0 | 1;
  change: number;
}

/** An item that is there, by its id from the address. */
export function itemOf({ service }: Call, list: ListRow, id: string): ItemRow {
  const row = /^\d{1,15}$/.test(id) ? service.sql("SELECT * FROM items WHERE listId = ? AND id = ? AND deleted = 0").get(list.id, Number(id)) : undefined;
  if (!row) throw itemNotFound();
  return row as ItemRow;
}

export const etagOf = ({ guid, version }: ItemRow): string => `"${guid},${version}"`;

export function createItem(call: Call, list: ListRow): ItemRow {
  const { service, claims } = call;
  const sent = (call.body as { fields?: unknown } | undefined)?.fields ?? {};
  return inTransaction(service.database, () => {
    const columns = columnsOf(service, list.id);
    const fields = writeFields(service, columns, null, sent);
    const now = service.now().toISOString();
    const id = nextOf(service, list.id, "lastItemId");
    const by = JSON.stringify(identity(claims));
    keepUnique(service, list.id, id, uniqueNames(columns), fields);
    const row: ItemRow = {
      listId: list.id,
      id,
      guid: newGuid(),
      version: 1,
      fields: JSON.stringify(fields),
      created: now,
      modified: now,
      createdBy: by,
      modifiedBy: by,
      deleted: 0,
      change: nextOf(service, list.id, "lastChange"),
    };
    service
      .sql("INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .run(row.listId, row.id, row.guid, row.version, row.fields, row.created, row.modified, row.createdBy, row.modifiedBy, row.deleted, row.change);
    keepVersion(service, row);
    return row;
  });
}

/** Changes an item's fields; every change is a new version. A stale If-Match changes nothing. */
export function changeItem(call: Call, list: ListRow, id: string, sent: unknown): ItemRow {
  const { service, claims } = call;
  return inTransaction(service.database, () => {
    const before = itemOf(call, list, id);
    requireMatch(call, before);
    const columns = columnsOf(service, list.id);
    const fields = writeFields(service, columns, JSON.parse(before.fields) as Fields, sent);
    keepUnique(service, list.id, before.id, uniqueNames(columns), fields);
    const row: ItemRow = {
      ...before,
      version: before.version + 1,
      fields: JSON.stringify(fields),
      modified: service.now().toISOString(),
      modifiedBy: JSON.stringify(identity(claims)),
      change: nextOf(service, list.id, "lastChange"),
    };
    service
      .sql("UPDATE items SET version = ?, fields = ?, modified = ?, modifiedBy = ?, change = ? WHERE listId = ? AND id = ?")
      .run(row.version, row.fields, row.modified, row.modifiedBy, row.change, row.listId, row.id);
    keepVersion(service, row);
    return row;
  });
}

export function deleteItem(call: Call, list: ListRow, id: string): void {
  const { service } = call;
  inTransaction(service.database, () => {
    const row = itemOf(call, list, id);
    requireMatch(call, row);
    service.sql("DELETE FROM uniqueValues WHERE listId = ? AND itemId = ?").run(list.id, row.id);
    service
      .sql("UPDATE items SET deleted = 1, fields = '{}', change = ? WHERE listId = ? AND id = ?")
      .run(nextOf(service, list.id, "lastChange"), list.id, row.id);
  });
}

function requireMatch({ headers }: Call, row: ItemRow): void {
  const wanted = headers["if-match"];
  if (wanted !== undefined && wanted !== "*" && wanted !== etagOf(row)) {
    throw new Refusal(412, "resourceModified", "ETag does not match current item's value");
  }
}

function uniqueNames(columns: ReturnType<typeof columnsOf>): string[] {
  return [...columns.values()].filter(({ enforceUniqueValues }) => enforceUniqueValues).map(({ name }) => name);
}

function keepUnique(service: Service, listId: string, id: number, names: string[], fields: Fields): void {
  if (names.length === 0) return;
  service.sql("DELETE FROM uniqueValues WHERE listId = ? AND itemId = ?").run(listId, id);
  for (const name of names) {
    const value = fields[name];
    if (value === undefined) continue;
    const taken = service.sql("SELECT 1 FROM uniqueValues WHERE listId = ? AND name = ? AND value = ?").get(listId, name, String(value));
    if (taken) throw invalidRequest("One or more fields with unique constraints already has the provided value.");
    service.sql("INSERT INTO uniqueValues VALUES (?, ?, ?, ?)").run(listId, name, String(value), id);
  }
}

function keepVersion(service: Service, { listId, id, version, fields, modified, modifiedBy }: ItemRow): void {
  service.sql("INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?)").run(listId, id, version, fields, modified, modifiedBy);
}

function nextOf(service: Service, listId: string, counter: "lastItemId" | "lastChange"): number {
  const row = service.sql(`UPDATE lists SET ${counter} = ${counter} + 1 WHERE id = ? RETURNING ${counter} AS next`).get(listId) as { next: number };
  return row.next;
}
