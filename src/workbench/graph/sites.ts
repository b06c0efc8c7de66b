import { itemNotFound } from "./refusal";
import { newGuid, type Call, type Service } from "./service";

/** A site to be there from the start. */
export interface SiteSeed {
  /** Host of the site's URL, without port. */
  hostname: string;
  /** Server-relative, such as /sites/goals. */
  path: string;
  displayName: string;
}

export interface SiteRow {
  id: string;
  hostname: string;
  path: string;
  displayName: string;
  created: string;
}

export function seedSites(service: Service, seeds: readonly SiteSeed[]): void {
  for (const { hostname, path, displayName } of seeds) {
    service
      .sql("INSERT INTO sites VALUES (?, ?, ?, ?, ?) ON CONFLICT (hostname, path) DO NOTHING")
      .run(`${hostname},${newGuid()},${newGuid()}`, hostname, path, displayName, service.now().toISOString());
  }
}

/** Site by its three-part id, or the first one for the reserved name `root`. */
export function siteById({ service }: Call, id: string): SiteRow {
  const row = id === "root" ? service.sql("SELECT * FROM sites ORDER BY rowid LIMIT 1").get() : service.sql("SELECT * FROM sites WHERE id = ?").get(id);
  if (!row) throw itemNotFound("Item not found");
  return row as SiteRow;
}

/** Site by host name and server-relative path (decoded, any case, as SharePoint compares addresses). */
export function siteByPath({ service }: Call, hostname: string, path: string): SiteRow {
  const row = service.sql("SELECT * FROM sites WHERE hostname = ? COLLATE NOCASE AND path = ? COLLATE NOCASE").get(hostname, path.replace(/\/$/, ""));
  if (!row) throw itemNotFound("Item not found");
  return row as SiteRow;
}

/** Where a browser finds the site: on the endpoint's own server for the local host. */
export function siteWebUrl({ url }: Call, { hostname, path }: SiteRow): string {
  const origin = hostname === url.hostname ? url.origin : `https://${hostname}`;
  return origin + encodeURI(path);
}

export function siteBody(call: Call, site: SiteRow): object {
  return {
    "@odata.context": `${call.root}/$metadata#sites/$entity`,
    createdDateTime: site.created,
    description: "",
    id: site.id,
    lastModifiedDateTime: site.created,
    name: site.path.split("/").at(-1),
    webUrl: siteWebUrl(call, site),
    displayName: site.displayName,
    root: {},
    siteCollection: { hostname: site.hostname },
  };
}
