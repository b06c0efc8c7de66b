import { addColumn, builtInColumnBodies, changeColumn, columnBody, columnsOf } from "./columns";
import { inTransaction } from "./database";
import { readDelta } from "./delta";
import { ItemBodies } from "./itemBody";
import { changeItem, createItem, deleteItem, itemOf, type ItemRow } from "./items";
import { createList, listBody, listOf, listsOf, type ListRow } from "./lists";
import type { GraphReply } from "./message";
import { linkWith } from "./paging";
import { option, readExpand, readItemQuery } from "./query";
import { readItems } from "./readItems";
import { badRequest, Refusal } from "./refusal";
import type { Call } from "./service";
import { siteBody, siteById, siteByPath, type SiteRow } from "./sites";
import { requirePermission } from "./tokens";

const ok = (body: unknown): GraphReply => ({ status: 200, headers: {}, body });
const created = (body: unknown): GraphReply => ({ status: 201, headers: {}, body });

/** Answers one request below the version root; `path` is decoded and begins with a slash. */
export function route(call: Call, method: string, path: string): GraphReply {
  const byPath = /^\/sites\/([^/:]+):(\/[^:]*)(?::(\/.*)?)?$/.exec(path);
  if (byPath) {
    requirePermission(call.claims, "read");
    return siteRoute(call, method, siteByPath(call, byPath[1]!, byPath[2]!), segmentsOf(byPath[3] ?? ""));
  }
  const [first, id, ...rest] = segmentsOf(path);
  if (first === "me" && id === undefined && method === "GET") return ok(meBody(call));
  if (first !== "sites" || id === undefined) throw unknownSegment(first ?? "");
  requirePermission(call.claims, "read");
  return siteRoute(call, method, siteById(call, id), rest);
}

function siteRoute(call: Call, method: string, site: SiteRow, segments: string[]): GraphReply {
  const [collection, id, ...rest] = segments;
  if (collection === undefined) return only("GET", method, () => ok(siteBody(call, site)));
  if (collection !== "lists") throw unknownSegment(collection);
  if (id !== undefined) return listRoute(call, method, site, listOf(call, site, id), rest);
  if (method === "GET") return ok({ "@odata.context": `${call.root}/$metadata#lists`, value: listsOf(call, site).map((list) => listBody(call, site, list)) });
  return only("POST", method, () => {
    requirePermission(call.claims, "manage");
    const list = inTransaction(call.service.database, () => createList(call, site));
    return created({ "@odata.context": `${call.root}/$metadata#sites('${encodeURIComponent(site.id)}')/lists/$entity`, ...listBody(call, site, list) });
  });
}

function listRoute(call: Call, method: string, site: SiteRow, list: ListRow, segments: string[]): GraphReply {
  const [collection, id, ...rest] = segments;
  if (collection === undefined) return only("GET", method, () => ok(listWithMembers(call, site, list)));
  if (collection === "columns") return columnRoute(call, method, list, id);
  if (collection === "items") return itemRoute(call, method, site, list, id, rest);
  throw unknownSegment(collection);
}

function listWithMembers(call: Call, site: SiteRow, list: ListRow): object {
  const expand = option(call.url.searchParams, "expand");
  const items = readExpand(expand, "items");
  const bodies = new ItemBodies(call, site, list);
  return {
    "@odata.context": `${call.root}/$metadata#sites('${encodeURIComponent(site.id)}')/lists/$entity`,
    ...listBody(call, site, list),
    ...(readExpand(expand, "columns") && { columns: columnBodies(call, list) }),
    ...(items && {
      items: readItems(call, list, readItemQuery(new URLSearchParams())).rows.map((row) =>
        bodies.item(row, /items\(\s*\$?expand=fields/.test(expand!) ? { select: null } : null),
      ),
    }),
  };
}

function columnRoute(call: Call, method: string, list: ListRow, id: string | undefined): GraphReply {
  if (id === undefined && method === "GET") return ok({ "@odata.context": `${call.root}/$metadata#columns`, value: columnBodies(call, list) });
  if (id !== undefined && method === "GET") {
    const column = [...columnsOf(call.service, list.id).values()].find((known) => known.id === id || known.name === id);
    if (!column) throw new Refusal(404, "itemNotFound", "The resource could not be found.");
    return ok(columnBody(column));
  }
  return only(id === undefined ? "POST" : "PATCH", method, () => {
    requirePermission(call.claims, "manage");
    const body = call.body as Record<string, unknown>;
    const change = () => (id === undefined ? addColumn(call.service, list.id, body) : changeColumn(call.service, list.id, id, body));
    const column = columnBody(inTransaction(call.service.database, change));
    return id === undefined ? created(column) : ok(column);
  });
}

/** Columns of a list, whole and without hidden ones; with `$select` only the members named there, and hidden ones if `hidden` is. */
function columnBodies(call: Call, list: ListRow): object[] {
  const select = option(call.url.searchParams, "select")?.split(",") ?? null;
  const withHidden = select?.includes("hidden") ?? false;
  const bodies = [
    ...[...columnsOf(call.service, list.id).values()].filter(({ hidden }) => withHidden || !hidden).map((column) => columnBody(column)),
    ...builtInColumnBodies(withHidden),
  ];
  return select === null ? bodies : bodies.map((body) => Object.fromEntries(Object.entries(body).filter(([member]) => select.includes(member))));
}

function itemRoute(call: Call, method: string, site: SiteRow, list: ListRow, id: string | undefined, rest: string[]): GraphReply {
  const bodies = new ItemBodies(call, site, list);
  if (method !== "GET") requirePermission(call.claims, "write");
  if (id === undefined) {
    if (method === "GET") return ok(itemPage(call, list, bodies));
    return only("POST", method, () => created({ "@odata.context": bodies.context("/$entity"), ...bodies.item(createItem(call, list), { select: null }) }));
  }
  if (id === "delta" && rest.length === 0) return only("GET", method, () => ok(readDelta(call, list, readItemQuery(call.url.searchParams), bodies)));
  const [member] = rest;
  if (member === "fields") {
    if (method === "GET") return ok({ "@odata.context": bodies.context(`('${id}')/fields/$entity`), ...bodies.fields(itemOf(call, list, id), null) });
    return only("PATCH", method, () =>
      ok({ "@odata.context": bodies.context(`('${id}')/fields/$entity`), ...bodies.fields(changeItem(call, list, id, call.body), null) }),
    );
  }
  if (member === "versions") return only("GET", method, () => ok(versionsBody(call, list, id, bodies)));
  if (member !== undefined) throw unknownSegment(member);
  switch (method) {
    case "GET":
      return ok({ "@odata.context": bodies.context("/$entity"), ...bodies.item(itemOf(call, list, id), readItemQuery(call.url.searchParams).fields) });
    case "PATCH":
      return ok(bodies.changed(changeItem(call, list, id, (call.body as { fields?: unknown } | undefined)?.fields ?? {})));
    default:
      return only("DELETE", method, () => {
        deleteItem(call, list, id);
        return { status: 204, headers: {} };
      });
  }
}

function itemPage(call: Call, list: ListRow, bodies: ItemBodies): object {
  const query = readItemQuery(call.url.searchParams);
  const { rows, next } = readItems(call, list, query);
  const path = call.url.pathname.slice(new URL(call.root).pathname.length);
  return {
    "@odata.context": bodies.context(query.fields ? "(fields())" : ""),
    value: rows.map((row) => bodies.item(row, query.fields)),
    ...(next && { "@odata.nextLink": linkWith(call.url, call.root, path, { $skiptoken: next }) }),
  };
}

function versionsBody(call: Call, list: ListRow, id: string, bodies: ItemBodies): object {
  const row = itemOf(call, list, id);
  const versions = call.service
    .sql("SELECT version, fields, modified, modifiedBy FROM versions WHERE listId = ? AND itemId = ? ORDER BY version DESC")
    .all(list.id, row.id) as Pick<ItemRow, "version" | "fields" | "modified" | "modifiedBy">[];
  const { fields } = readItemQuery(call.url.searchParams);
  return {
    "@odata.context": bodies.context(`('${id}')/versions`),
    value: versions.map((version) => ({
      id: `${version.version}.0`,
      lastModifiedDateTime: version.modified,
      lastModifiedBy: JSON.parse(version.modifiedBy) as unknown,
      ...(fields && { fields: bodies.fields({ ...row, ...version }, fields.select) }),
    })),
  };
}

function meBody({ root, claims }: Call): object {
  return { "@odata.context": `${root}/$metadata#users/$entity`, displayName: claims.name, userPrincipalName: claims.upn, id: claims.upn };
}

function only(allowed: string, method: string, answer: () => GraphReply): GraphReply {
  if (method !== allowed) throw new Refusal(405, "BadRequest", "The HTTP method is not allowed for this resource.");
  return answer();
}

const segmentsOf = (path: string): string[] => path.split("/").filter((segment) => segment !== "");
const unknownSegment = (segment: string): Refusal => badRequest(`Resource not found for the segment '${segment}'.`);
