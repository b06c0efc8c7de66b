import { isGuid, type Config } from "../config";
import { faultOf, member, refusalOf, succeeded, textOf, type GraphAnswer } from "../graph/answer";
import type { GraphHttp } from "../graph/http";
import { ListError } from "../problem";
import { tryOf, withRetry, type Pacing } from "../graph/retry";

/** Where a list is: Graph's address of it and its page. */
export interface ListPlace {
  listId: string;
  /** Below the version root: /sites/{id}/lists/{id}. */
  address: string;
  webUrl: string;
  /** What it was found by, for who has to fix it. */
  configured: { list: string; siteUrl: string };
}

/** Where a site is. */
export interface SitePlace {
  /** Below the version root: /sites/{id}. */
  address: string;
}

/** GET with repeats; the answer may be a refusal. */
export function get(http: GraphHttp, address: string, pacing: Pacing): Promise<GraphAnswer> {
  return withRetry(async () => tryOf(await http.send({ method: "GET", address })), pacing);
}

/** Somebody answers in the service's place: a gateway or a network's sign-in page, with JSON of its own. */
const notGraph = ({ baseUrl }: GraphHttp, { status }: GraphAnswer) => new ListError({ reason: "not-graph", status, host: new URL(baseUrl).host });

/** Finds the configured site by its URL. */
export async function findSite(http: GraphHttp, { siteUrl }: Config, pacing: Pacing): Promise<SitePlace> {
  const { hostname, pathname } = new URL(siteUrl);
  const path = pathname.replace(/\/$/, "");
  const answer = await get(http, path === "" ? `/sites/${hostname}` : `/sites/${hostname}:${path}`, pacing);
  if (answer.status === 404) throw new ListError({ reason: "site-not-found", siteUrl });
  // Graph says 400 to a host name that is not the tenant's.
  if (answer.status === 400 && faultOf(answer).code === "invalidRequest") throw new ListError({ reason: "site-not-found", siteUrl });
  if (!succeeded(answer)) throw new ListError(refusalOf(answer, "read"));
  const id = textOf(member(answer.body, "id"));
  if (id === "") throw notGraph(http, answer);
  return { address: `/sites/${id}` };
}

/** Finds the configured list on its site, by id or title; null when there is none. */
export async function findList(http: GraphHttp, site: SitePlace, config: Config, pacing: Pacing): Promise<ListPlace | null> {
  const { list } = config;
  const byId = isGuid(list);
  const title = `?$filter=${encodeURIComponent(`displayName eq ${quoted(list)}`)}`;
  const answer = await get(http, `${site.address}/lists${byId ? `/${list}` : title}`, pacing);
  if (answer.status === 404) return null;
  if (!succeeded(answer)) throw new ListError(refusalOf(answer, "read"));
  const all = byId ? [answer.body] : member(answer.body, "value");
  if (!Array.isArray(all)) throw notGraph(http, answer);
  const [found] = all as unknown[];
  return found === undefined ? null : placeOf(site, config, found);
}

/** Place of the list that an answer describes. */
export function placeOf(site: SitePlace, { list: name, siteUrl }: Config, list: unknown): ListPlace {
  const listId = textOf(member(list, "id"));
  return { listId, address: `${site.address}/lists/${listId}`, webUrl: textOf(member(list, "webUrl")), configured: { list: name, siteUrl } };
}

/** A text as a filter's literal. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
