import { COLUMNS } from "./columns/columns";
import { scriptedFaults, type Fault } from "../workbench/graph/faults";
import { CONFIG, Town } from "../workbench/graph/testing/town";
import { provisionList } from "./provision";
import { localTokens } from "./signIn/localTokens";

interface Column {
  id: string;
  name: string;
  displayName: string;
  indexed: boolean;
  enforceUniqueValues: boolean;
  choice?: { choices: string[] };
}

/** Speaks to the town's list as an administrator with other tools would. */
const byHand = (town: Town) => async (method: string, path: string, body?: object) => {
  const token = await localTokens({ name: "情報課", id: null }).token("provision");
  const reply = await town.fetch(`http://localhost:3000/graph/v1.0/sites/localhost:/sites/goals:/lists${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await reply.json()) as { id: string; value: Column[] };
};
const writesOf = (town: Town) => town.count().filter(({ method }) => method !== "GET");

test("makes a list with every column, heading, index and choice", async () => {
  const town = new Town();
  const report = await town.provision();
  expect(report).toMatchObject({ created: true, changed: [], faults: [] });
  expect(report.added).toHaveLength(COLUMNS.length);
  const { value } = await byHand(town)("GET", `/${report.listId}/columns`);
  const columns = new Map(value.map((column) => [column.name, column]));
  for (const { name, displayName, indexed, unique } of COLUMNS) {
    expect(columns.get(name)).toMatchObject({ displayName, indexed, enforceUniqueValues: unique });
  }
  expect(columns.get("Phase")?.choice?.choices).toEqual(["計画", "中間報告", "期末報告"]);
});

test("names are ASCII letters, short enough, and within SharePoint's twenty indexes", () => {
  for (const { name } of COLUMNS) expect(name).toMatch(/^[A-Za-z]{1,32}$/);
  expect(COLUMNS.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
});

test("a second run changes nothing", async () => {
  const town = new Town();
  const first = await town.provision();
  town.count();
  expect(await town.provision()).toEqual({ ...first, created: false, added: [], changed: [], faults: [] });
  expect(writesOf(town)).toEqual([]);
});

test("the list's title may have an apostrophe", async () => {
  const town = new Town();
  const { listId } = await town.provision({ list: "Mayor's goals" });
  expect(await town.provision({ list: "Mayor's goals" })).toMatchObject({ listId, created: false });
});

test("the list may be named by its id", async () => {
  const town = new Town();
  const { listId } = await town.provision();
  expect(await town.provision({ list: listId })).toMatchObject({ listId, created: false });
});

test("completes a list that somebody has begun: missing columns, indexes and choices come, nothing goes", async () => {
  const town = new Town();
  const { id } = await byHand(town)("POST", "", {
    displayName: "目標管理",
    columns: [
      { name: "GoalKey", text: {} },
      { name: "Phase", choice: { choices: ["計画", "予備"] }, indexed: true },
      { name: "OurOwn", text: {} },
    ],
  });
  const report = await town.provision();
  expect(report).toMatchObject({ listId: id, created: false, changed: ["GoalKey", "Phase"], faults: [] });
  expect(report.added).toHaveLength(COLUMNS.length - 2);
  const { value } = await byHand(town)("GET", `/${id}/columns`);
  expect(value.find(({ name }) => name === "GoalKey")).toMatchObject({ indexed: true, enforceUniqueValues: true, displayName: "識別キー" });
  expect(value.find(({ name }) => name === "Phase")?.choice?.choices).toEqual(["計画", "予備", "中間報告", "期末報告"]);
  expect(value.some(({ name }) => name === "OurOwn")).toBe(true);
});

test("a column that somebody has hidden is there, and neither made again nor shown", async () => {
  const town = new Town();
  const { listId } = await town.provision();
  await byHand(town)("PATCH", `/${listId}/columns/FinalStatus`, { hidden: true });
  town.count();
  expect(await town.provision()).toMatchObject({ listId, created: false, added: [], changed: [], faults: [] });
  expect(writesOf(town)).toEqual([]);
});

test("a column of another type is reported and left alone", async () => {
  const town = new Town();
  const { id } = await byHand(town)("POST", "", { displayName: "目標管理", columns: [{ name: "Priority", text: {} }, { name: "Document", text: {} }] });
  const report = await town.provision();
  expect(report.faults).toEqual([
    { reason: "column-type", column: "Priority", expected: "number", found: "text" },
    { reason: "column-type", column: "Document", expected: "note", found: "text" },
  ]);
  const { value } = await byHand(town)("GET", `/${id}/columns`);
  expect(value.find(({ name }) => name === "Priority")).toMatchObject({ displayName: "Priority", text: {} });
});

test.each<[string, Fault]>([
  ["throttled", { kind: "throttle", status: 429, retryAfter: 1 }],
  ["lost after it was done", { kind: "cut", afterCommit: true }],
  ["answered by a gateway after it was done", { kind: "fail", status: 504, afterCommit: true }],
])("every third request %s: the list is whole all the same", async (_name, fault) => {
  const town = new Town();
  town.faults = scriptedFaults(Array.from({ length: 300 }, (_, at) => (at % 3 === 1 ? fault : null)));
  const report = await town.provision();
  town.faults = null;
  expect(await town.provision()).toMatchObject({ listId: report.listId, created: false, added: [], changed: [], faults: [] });
});

test("changes go one after the other", async () => {
  const town = new Town();
  let open = 0;
  let most = 0;
  const { fetch } = town;
  const slow: typeof fetch = async (...request) => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setImmediate(resolve));
    return fetch(...request).finally(() => open--);
  };
  await provisionList(CONFIG, localTokens({ name: "情報課", id: null }), slow, town.pacing);
  expect(most).toBe(1);
});

test("by two at once: while one changes the list the other is refused, and both end with the same whole list", async () => {
  const town = new Town();
  const { fetch } = town;
  let open = 0;
  let refused = 0;
  const contested: typeof fetch = async (...request) => {
    if (request[1]?.method === "GET") return fetch(...request);
    open += 1;
    try {
      await new Promise((resolve) => setImmediate(resolve));
      if (open === 1) return await fetch(...request);
      refused += 1;
      return new Response(JSON.stringify({ error: { code: "resourceModified", message: "Save Conflict" } }), { status: 409 });
    } finally {
      open -= 1;
    }
  };
  let waits = 0;
  const sleep = async () => {
    for (let turns = (waits += 1) % 4; turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const [one, other] = await Promise.all([0, 1].map(() => provisionList(CONFIG, localTokens({ name: "情報課", id: null }), contested, { ...town.pacing, sleep })));
  expect(one!.listId).toBe(other!.listId);
  expect(refused).toBeGreaterThan(0);
  expect(await town.provision()).toMatchObject({ listId: one!.listId, created: false, added: [], changed: [], faults: [] });
});

test("without the right to manage it says so", async () => {
  const town = new Town();
  const tokens = localTokens({ name: "職員", id: null });
  const asStaff = { ...tokens, token: () => tokens.token("submit") };
  await expect(provisionList(CONFIG, asStaff, town.fetch, town.pacing)).rejects.toMatchObject({ problem: { reason: "forbidden", doing: "provision" } });
});
