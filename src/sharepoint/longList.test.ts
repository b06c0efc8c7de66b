import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillList } from "../workbench/graph/testing/fillList";
import { CONFIG } from "../workbench/graph/testing/town";
import { GraphService } from "../workbench/graph/graphService";
import { serviceFetch } from "../workbench/graph/serviceFetch";
import type { ListedColumns } from "./goalList";
import { memoryStore } from "./outbox/store";
import { provisionList } from "./provision";
import { COLUMNS_PAGE } from "./list/yearRows";
import { createGoalListSession } from "./session";
import { localTokens } from "./signIn/localTokens";

const COUNT = 12_000;
const tokens = localTokens({ name: "情報課", id: null });
const pacing = { sleep: () => Promise.resolve(), random: () => 1 };

let folder: string;
let service: GraphService;
let filled: Record<string, unknown>[];
const addresses: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-long-"));
  const databaseFile = path.join(folder, "graph.db");
  service = new GraphService({ databaseFile });
  await provisionList(CONFIG, tokens, serviceFetch(service), pacing);
  filled = fillList(databaseFile, COUNT, [2026, 2025]);
});
afterAll(() => {
  service.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A fetch that writes down which items are asked for. */
const noting: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const text = await request.clone().text();
  if (text !== "") addresses.push(...(JSON.parse(text) as { requests: { url: string }[] }).requests.map(({ url }) => decodeURIComponent(url)).filter((url) => url.includes("/items?")));
  return serviceFetch(service)(request);
};

async function read(...years: number[]): Promise<ListedColumns[]> {
  addresses.length = 0;
  const session = createGoalListSession({ config: CONFIG, tokens, fetch: noting, store: memoryStore(), pacing });
  const rows: ListedColumns[] = [];
  for await (const page of session.readRows(...years)) rows.push(...page);
  return rows;
}

const keysOf = (year: number) => filled.flatMap(({ FiscalYear, GoalKey }) => (FiscalYear === year ? [String(GoalKey)] : []));

test("a year with more than 5,000 items is read whole, page by page", async () => {
  expect((await read(2026)).map(({ key }) => key)).toEqual(keysOf(2026));
});

test("two such years are read in one pass over the list", async () => {
  const rows = await read(2026, 2025);
  expect(rows.map(({ key }) => key).sort()).toEqual([...keysOf(2026), ...keysOf(2025)].sort());
  expect(addresses.filter((address) => !address.includes("$filter") || address.includes("$skiptoken"))).toHaveLength(Math.ceil(COUNT / COLUMNS_PAGE));
});

test("a year that is short enough is read by its index", async () => {
  expect(await read(2024)).toEqual([]);
  expect(addresses).toEqual([expect.stringContaining("fields/FiscalYear eq 2024")]);
});

test("every query names indexed columns only", async () => {
  await read(2026, 2025);
  const named = addresses.flatMap((address) => [...(/\$filter=([^&]*)/.exec(address)?.[1] ?? "").matchAll(/fields\/(\w+)/g)].map(([, name]) => name));
  expect(new Set(named)).toEqual(new Set(["FiscalYear"]));
});
