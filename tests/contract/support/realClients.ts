import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { BatchRequestContent, Client, HTTPMessageHandler, type Context, type Middleware } from "@microsoft/microsoft-graph-client";
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

// Other people's clients do to the endpoint what the product does; what they got goes to standard output as JSON.

interface Item {
  id: string;
  fields: Record<string, unknown>;
  "@odata.etag": string;
}

const COLUMNS = [
  { name: "GoalKey", text: {}, indexed: true, enforceUniqueValues: true },
  { name: "Amount", number: {} },
];
const token = developmentToken({ name: "試験", upn: "t@town.example", scopes: MANAGE });
const endpoint = createGraphEndpoint({ databaseFile: ":memory:" });
const server = createServer((request, response) => void endpoint.handle(request, response));
await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const root = `${origin}/graph/v1.0`;
const statusOf = (error: unknown): number => {
  const { status, statusCode } = error as { status?: number; statusCode?: number };
  return status ?? statusCode ?? 0;
};

async function withPnp(siteId: string) {
  const graph = graphfi().using(DefaultHeaders(), DefaultInit(root), BrowserFetchWithRetry(), DefaultParse(), BearerToken(token));
  const site = graph.sites.getById(siteId);
  const made = await site.lists.add({ displayName: "一", list: { template: "genericList" }, columns: COLUMNS } as never) as unknown as { id: string };
  const list = site.lists.getById(made.id);
  for (let count = 1; count <= 3; count++) await list.items.add({ fields: { Title: `t${count}`, GoalKey: `k${count}`, Amount: count } as never });
  const pages: string[] = [];
  for await (const page of list.items.top(2).expand("fields($select=Title,Amount)") as unknown as AsyncIterable<Item[]>) pages.push(page.map(({ fields }) => String(fields.Title)).join());
  const filtered = (await list.items.filter("fields/GoalKey eq 'k2'")()) as unknown as Item[];
  const before = (await list.items.getById("2")()) as unknown as Item;
  const change = (amount: number) => list.items.getById("2").using(InjectHeaders({ "If-Match": before["@odata.etag"] })).update({ fields: { Amount: amount } as never });
  await change(20);
  const stale = await change(30).then(() => 0, statusOf);
  const [batched, execute] = graph.batched();
  const batchList = batched.sites.getById(siteId).lists.getById(made.id);
  const inBatch: string[] = [];
  for (const key of ["k4", "k5"]) void batchList.items.add({ fields: { GoalKey: key } as never }).then((item) => inBatch.push(String((item as unknown as Item).id)));
  await execute();
  return { pages, filtered: filtered.map(({ id }) => id), stale, inBatch: inBatch.sort() };
}

/** Puts the token on requests over plain http, which the client's own handler refuses to. */
class PlainToken implements Middleware {
  private next: Middleware | undefined;
  setNext(next: Middleware): void {
    this.next = next;
  }
  async execute(context: Context): Promise<void> {
    context.options = { ...context.options, headers: { ...(context.options?.headers as Record<string, string>), Authorization: `Bearer ${token}` } };
    await this.next!.execute(context);
  }
}

async function withGraphClient(siteId: string) {
  const client = Client.initWithMiddleware({ baseUrl: `${origin}/graph/`, middleware: chain(new PlainToken(), new HTTPMessageHandler()) });
  const lists = `/sites/${siteId}/lists`;
  const { id } = (await client.api(lists).post({ displayName: "二", list: { template: "genericList" }, columns: COLUMNS })) as { id: string };
  const items = `${lists}/${id}/items`;
  for (let count = 1; count <= 3; count++) await client.api(items).post({ fields: { Title: `t${count}`, GoalKey: `k${count}`, Amount: count } });
  const page = (await client.api(items).expand("fields").top(2).get()) as { value: Item[]; "@odata.nextLink": string };
  const filtered = (await client.api(items).filter("fields/GoalKey eq 'k2'").get()) as { value: Item[] };
  const { "@odata.etag": etag } = (await client.api(`${items}/2`).get()) as Item;
  const change = (Amount: number) => client.api(`${items}/2/fields`).header("If-Match", etag).patch({ Amount }) as Promise<unknown>;
  await change(20);
  const stale = await change(30).then(() => 0, statusOf);
  const content = new BatchRequestContent(
    ["k4", "k3"].map((GoalKey, at) => ({
      id: String(at + 1),
      request: new Request(`https://graph.microsoft.com${items}`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ fields: { GoalKey } }) }),
    })),
  );
  const { responses } = (await client.api("/$batch").post(await content.getContent())) as { responses: { id: string; status: number }[] };
  return {
    page: page.value.map(({ fields }) => fields.Title),
    next: page["@odata.nextLink"].startsWith(`${root}${items}?`),
    filtered: filtered.value.map((item) => item.id),
    stale,
    batch: Object.fromEntries(responses.map((part) => [part.id, part.status])),
  };
}

function chain(first: Middleware, second: Middleware): Middleware {
  first.setNext!(second);
  return first;
}

const site = (await (await fetch(`${root}/sites/localhost:/sites/goals`, { headers: { authorization: `Bearer ${token}` } })).json()) as { id: string };
const results = { pnp: await withPnp(site.id), graphClient: await withGraphClient(site.id) };
server.close();
server.closeAllConnections();
await endpoint.close();
process.stdout.write(JSON.stringify(results));
