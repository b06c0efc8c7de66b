import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { BatchRequestContent, Client, PageIterator } from "@microsoft/microsoft-graph-client";
import { graphfi, DefaultHeaders, DefaultInit } from "@pnp/graph";
import "@pnp/graph/lists";
import "@pnp/graph/list-item";
import "@pnp/graph/columns";
import "@pnp/graph/sites";
import "@pnp/graph/batching";
import { BearerToken, BrowserFetchWithRetry, DefaultParse, InjectHeaders } from "@pnp/queryable";
import { createGraphEndpoint } from "../../../src/workbench/graph/endpoint";
import { MANAGE } from "../../../src/workbench/graph/testing/testClient";
import { developmentToken } from "../../../src/workbench/graph/tokens";

// Other people's clients do to the endpoint what the product does, over https; what they got goes to standard output as
// JSON. Arguments: files of the server's key and certificate, which this process trusts (NODE_EXTRA_CA_CERTS).

interface Item {
  id: string;
  fields: Record<string, unknown>;
  "@odata.etag": string;
}

/** What both clients are to find; see the test. */
interface Findings {
  columns: string[];
  written: string[];
  pages: string[];
  filtered: string[];
  refusedFilter: number;
  changed: unknown;
  stale: number;
  twice: number;
  batch: number[];
  inList: number;
}

const COLUMNS = [
  { name: "GoalKey", text: {}, indexed: true, enforceUniqueValues: true },
  { name: "Amount", number: {} },
];
const KEYS = ["k1", "k2", "k3", "k4", "k5"];
const [keyFile, certFile] = process.argv.slice(2) as [string, string];
const token = developmentToken({ name: "試験", upn: "t@town.example", scopes: MANAGE });
const endpoint = createGraphEndpoint({ databaseFile: ":memory:" });
const server = createServer({ key: readFileSync(keyFile), cert: readFileSync(certFile) }, (request, response) => void endpoint.handle(request, response));
await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
const root = `${origin}/graph/v1.0`;
const statusOf = (error: unknown): number => {
  const { status, statusCode } = error as { status?: number; statusCode?: number };
  return status ?? statusCode ?? 0;
};
const refusal = (work: Promise<unknown>): Promise<number> => work.then(() => 0, statusOf);
const own = (columns: { name: string }[]): string[] => columns.map(({ name }) => name).filter((name) => COLUMNS.some((column) => column.name === name));

async function withPnp(siteId: string): Promise<Findings> {
  const graph = graphfi().using(DefaultHeaders(), DefaultInit(root), BrowserFetchWithRetry(), DefaultParse(), BearerToken(token));
  const site = graph.sites.getById(siteId);
  const made = (await site.lists.add({ displayName: "一", list: { template: "genericList" }, columns: COLUMNS } as never)) as unknown as { id: string };
  const list = site.lists.getById(made.id);
  const columns = own((await list.columns()) as { name: string }[]);
  const add = async (key: string) => (await list.items.add({ fields: { Title: `t${key}`, GoalKey: key, Amount: 1 } as never })) as unknown as Item;
  const written: string[] = [];
  for (const key of KEYS) written.push((await add(key)).id);
  const pages: string[] = [];
  for await (const page of list.items.top(2).expand("fields($select=GoalKey)") as unknown as AsyncIterable<Item[]>) pages.push(page.map(({ fields }) => fields.GoalKey).join());
  const filtered = (await list.items.filter("fields/GoalKey eq 'k2'")()) as unknown as Item[];
  const refusedFilter = await refusal(list.items.filter("fields/Amount eq 1")());
  const item = list.items.getById("2").expand("fields");
  const before = (await item()) as unknown as Item;
  const change = (amount: number) => list.items.getById("2").using(InjectHeaders({ "If-Match": before["@odata.etag"] })).update({ fields: { Amount: amount } as never });
  await change(20);
  const stale = await refusal(change(30));
  const changed = ((await item()) as unknown as Item).fields.Amount;
  const twice = await refusal(add("k1"));
  const [batched, execute] = graph.batched();
  const batchList = batched.sites.getById(siteId).lists.getById(made.id);
  const batch = ["k6", "k1"].map((key) => batchList.items.add({ fields: { GoalKey: key } as never }).then(() => 201, statusOf));
  await execute();
  const inList = ((await list.items()) as unknown as Item[]).length;
  return { columns, written, pages, filtered: filtered.map(({ id }) => id), refusedFilter, changed, stale, twice, batch: await Promise.all(batch), inList };
}

async function withGraphClient(siteId: string): Promise<Findings> {
  const client = Client.initWithMiddleware({ authProvider: { getAccessToken: () => Promise.resolve(token) }, baseUrl: `${origin}/graph/`, customHosts: new Set(["localhost"]) });
  const lists = `/sites/${siteId}/lists`;
  const { id } = (await client.api(lists).post({ displayName: "二", list: { template: "genericList" }, columns: COLUMNS })) as { id: string };
  const columns = own(((await client.api(`${lists}/${id}/columns`).get()) as { value: { name: string }[] }).value);
  const items = `${lists}/${id}/items`;
  const add = async (key: string) => (await client.api(items).post({ fields: { Title: `t${key}`, GoalKey: key, Amount: 1 } })) as Item;
  const written: string[] = [];
  for (const key of KEYS) written.push((await add(key)).id);
  const pages: string[] = [];
  const first = (await client.api(items).expand("fields($select=GoalKey)").top(2).get()) as { value: Item[]; "@odata.nextLink"?: string };
  for (let page = first; ; page = (await client.api(page["@odata.nextLink"]).get()) as typeof first) {
    pages.push(page.value.map(({ fields }) => fields.GoalKey).join());
    if (page["@odata.nextLink"] === undefined) break;
  }
  const all: unknown[] = [];
  await new PageIterator(client, first, (item: Item) => all.push(item.fields.GoalKey) > 0).iterate();
  if (all.join() !== KEYS.join()) throw new Error(`PageIterator: ${all.join()}`);
  const filtered = (await client.api(items).filter("fields/GoalKey eq 'k2'").get()) as { value: Item[] };
  const refusedFilter = await refusal(client.api(items).filter("fields/Amount eq 1").get() as Promise<unknown>);
  const read = async () => (await client.api(`${items}/2`).expand("fields").get()) as Item;
  const { "@odata.etag": etag } = await read();
  const change = (Amount: number) => client.api(`${items}/2/fields`).header("If-Match", etag).patch({ Amount }) as Promise<unknown>;
  await change(20);
  const stale = await refusal(change(30));
  const changed = (await read()).fields.Amount;
  const twice = await refusal(add("k1"));
  const content = new BatchRequestContent(
    ["k6", "k1"].map((GoalKey, at) => ({
      id: String(at + 1),
      request: new Request(`https://graph.microsoft.com${items}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ fields: { GoalKey } }) }),
    })),
  );
  const { responses } = (await client.api("/$batch").post(await content.getContent())) as { responses: { id: string; status: number }[] };
  const batch = ["1", "2"].map((part) => responses.find((response) => response.id === part)!.status);
  const inList = ((await client.api(items).get()) as { value: Item[] }).value.length;
  return { columns, written, pages, filtered: filtered.value.map((item) => item.id), refusedFilter, changed, stale, twice, batch, inList };
}

const site = (await (await fetch(`${root}/sites/localhost:/sites/goals`, { headers: { authorization: `Bearer ${token}` } })).json()) as { id: string };
const results = { pnp: await withPnp(site.id), graphClient: await withGraphClient(site.id) };
server.close();
server.closeAllConnections();
await endpoint.close();
process.stdout.write(JSON.stringify(results));
