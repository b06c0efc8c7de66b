/** A column of the list as Graph describes it. */
export interface ListColumn {
  name: string;
  displayName: string;
}

export interface ListRow {
  id: string;
  fields: Record<string, unknown>;
}

export interface ListContent {
  columns: ListColumn[];
  rows: ListRow[];
}

export interface ListAddress {
  graphBaseUrl: string;
  siteUrl: string;
  /** Title. */
  list: string;
}

/** Answers with the parsed body, undefined for 404; anything else but success throws. */
type Get = (url: string) => Promise<unknown>;

interface Page<T> {
  value: T[];
  "@odata.nextLink"?: string;
}

interface ColumnDefinition extends ListColumn {
  readOnly?: boolean;
  hidden?: boolean;
}

/** Columns of SharePoint's own that tell nothing about a row. */
const OWN_COLUMNS = new Set(["ContentType", "Attachments", "Edit", "LinkTitle", "LinkTitleNoMenu", "DocIcon", "ItemChildCount", "FolderChildCount"]);

/** All rows of the list with its writable columns; undefined while there is no such list. */
export async function readList(address: ListAddress, get: Get): Promise<ListContent | undefined> {
  const { hostname, pathname } = new URL(address.siteUrl);
  const site = (await get(`${address.graphBaseUrl}/sites/${hostname}:${pathname}`)) as { id: string } | undefined;
  const lists = site && `${address.graphBaseUrl}/sites/${site.id}/lists`;
  const title = encodeURIComponent(`displayName eq '${address.list.replaceAll("'", "''")}'`);
  const found = lists && ((await get(`${lists}?$filter=${title}`)) as Page<{ id: string }> | undefined)?.value[0];
  if (!found) return undefined;
  const list = `${lists}/${found.id}`;
  const columns = (await get(`${list}/columns`)) as Page<ColumnDefinition>;
  return {
    columns: columns.value.filter(({ name, hidden, readOnly }) => !hidden && !readOnly && !OWN_COLUMNS.has(name)),
    rows: await readAll(`${list}/items?$expand=fields&$top=1000`, get),
  };
}

async function readAll(firstUrl: string, get: Get): Promise<ListRow[]> {
  const rows: ListRow[] = [];
  let url: string | undefined = firstUrl;
  while (url) {
    const page = (await get(url)) as Page<ListRow>;
    rows.push(...page.value);
    url = page["@odata.nextLink"];
  }
  return rows;
}

/** A field that holds JSON, as indented text; undefined for all others. */
export function jsonOf(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return undefined;
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return undefined;
  }
}
