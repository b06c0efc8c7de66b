import { addColumn } from "./columns";
import { invalidRequest, itemNotFound, Refusal } from "./refusal";
import { identity, newGuid, type Call } from "./service";
import { siteWebUrl, type SiteRow } from "./sites";

export interface ListRow {
  id: string;
  siteId: string;
  name: string;
  displayName: string;
  description: string;
  template: string;
  created: string;
  modified: string;
  createdBy: string;
  version: number;
  lastItemId: number;
  lastChange: number;
}

const TEMPLATES = ["genericList", "documentLibrary", "survey", "links", "announcements", "contacts", "events", "tasks"];

/** List of a site by id or by title; both stand in the same place of the address. */
export function listOf({ service }: Call, site: SiteRow, idOrTitle: string): ListRow {
  const row = service
    .sql("SELECT * FROM lists WHERE siteId = ? AND (id = ? OR displayName = ? COLLATE NOCASE)")
    .get(site.id, idOrTitle.toLowerCase(), idOrTitle);
  if (!row) throw itemNotFound("The specified list was not found");
  return row as ListRow;
}

/** Lists of a site; the only filter that SharePoint takes here is `displayName eq '…'`. */
export function listsOf({ service, url }: Call, site: SiteRow): ListRow[] {
  const filter = url.searchParams.get("$filter") ?? url.searchParams.get("filter");
  if (filter === null) return service.sql("SELECT * FROM lists WHERE siteId = ? ORDER BY created, id").all(site.id) as ListRow[];
  const title = /^\s*displayName\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(filter)?.[1];
  if (title === undefined) throw invalidRequest("The provided filter statement is not supported");
  return service.sql("SELECT * FROM lists WHERE siteId = ? AND displayName = ? COLLATE NOCASE").all(site.id, title.replaceAll("''", "'")) as ListRow[];
}

/** Makes a list with its columns; called inside a transaction, so that a refused column leaves no list behind. */
export function createList(call: Call, site: SiteRow): ListRow {
  const { service, claims } = call;
  const body = call.body as Record<string, unknown>;
  if (body.name !== undefined) {
    throw invalidRequest("Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'");
  }
  const { displayName } = body;
  if (typeof displayName !== "string" || displayName.trim() === "") throw invalidRequest("A list needs a displayName.");
  const template = (body.list as { template?: unknown } | undefined)?.template ?? "genericList";
  if (typeof template !== "string" || !TEMPLATES.includes(template)) throw invalidRequest("One of the provided arguments is not acceptable");
  if (service.sql("SELECT 1 FROM lists WHERE siteId = ? AND displayName = ? COLLATE NOCASE").get(site.id, displayName)) {
    throw new Refusal(409, "nameAlreadyExists", "The specified name is already in use.");
  }
  const now = service.now().toISOString();
  const id = newGuid();
  const description = typeof body.description === "string" ? body.description : "";
  service
    .sql("INSERT INTO lists VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)")
    .run(id, site.id, addressName(call, site, displayName), displayName, description, template, now, now, JSON.stringify(identity(claims)));
  addColumn(service, id, { name: "Title", displayName: "Title", required: false, text: {} });
  for (const column of (body.columns as Record<string, unknown>[] | undefined) ?? []) addColumn(service, id, column);
  return listOf(call, site, id);
}

export function listWebUrl(call: Call, site: SiteRow, list: ListRow): string {
  return `${siteWebUrl(call, site)}/Lists/${encodeURIComponent(list.name)}`;
}

export function listBody(call: Call, site: SiteRow, list: ListRow): Record<string, unknown> {
  const etag = `"${list.id},${list.version}"`;
  const createdBy: unknown = JSON.parse(list.createdBy);
  return {
    "@odata.etag": etag,
    createdDateTime: list.created,
    description: list.description,
    eTag: etag,
    id: list.id,
    lastModifiedDateTime: list.modified,
    name: list.name,
    webUrl: listWebUrl(call, site, list),
    displayName: list.displayName,
    createdBy,
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: list.template },
  };
}

/** The list's part of addresses: what is ASCII in its title, else `List`, with a number when taken. */
function addressName({ service }: Call, site: SiteRow, displayName: string): string {
  const plain = displayName.replace(/[^A-Za-z0-9 _-]/g, "").trim() || "List";
  for (let number = 0; ; number++) {
    const name = number === 0 ? plain : `${plain}${number}`;
    if (!service.sql("SELECT 1 FROM lists WHERE siteId = ? AND name = ? COLLATE NOCASE").get(site.id, name)) return name;
  }
}
