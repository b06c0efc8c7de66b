import { CONTEXT, documentsOf } from "../submission/testing/documents";
import { scriptedFaults, type FaultOccasion } from "../workbench/graph/faults";
import { CONFIG, OFFLINE, preparedTown, Town } from "../workbench/graph/testing/town";
import { COLUMNS, facetOf, REVIEW_COLUMNS, type ColumnSpec } from "./columns/columns";
import type { GoalListSession } from "./goalList";
import { localTokens } from "./signIn/localTokens";
import type { TokenProvider } from "./graph/tokenProvider";

const PERSON = CONTEXT.submittedBy;
const previewOf = (session: GoalListSession) => session.preview(documentsOf(1));
const asStaff = (scopes: string[]): TokenProvider => {
  const token = () => Promise.resolve(`local.${Buffer.from(JSON.stringify({ name: PERSON.name, upn: PERSON.id, scopes })).toString("base64url")}`);
  return { token, quietToken: token, account: () => Promise.resolve(PERSON) };
};

/** A column as it is made by hand. */
const columnBody = ({ name, type, indexed, unique }: ColumnSpec) => ({ name, indexed, enforceUniqueValues: unique, [facetOf(type).facet]: facetOf(type).settings });

/** A list made by hand with these columns only. */
async function townWith(columns: object[]): Promise<Town> {
  const town = new Town();
  const token = await localTokens(PERSON).token("provision");
  await town.fetch(`${CONFIG.graphBaseUrl}/sites/localhost:/sites/goals:/lists`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ displayName: "目標管理", columns }),
  });
  return town;
}

describe("what only a person can fix is told by a problem of its own", () => {
  test("a wrong site", async () => {
    const town = await preparedTown();
    const siteUrl = "http://localhost:3000/sites/none";
    await expect(previewOf(town.session(undefined, { config: { siteUrl } }))).rejects.toMatchObject({ problem: { reason: "site-not-found", siteUrl } });
  });

  test.each(["ない", "0f8fad5b-d9cb-469f-a165-70867728950e"])("a wrong list: %s", async (list) => {
    const town = await preparedTown();
    await expect(previewOf(town.session(undefined, { config: { list } }))).rejects.toMatchObject({ problem: { reason: "list-not-found", list, siteUrl: CONFIG.siteUrl } });
  });

  test("a list of somebody else's making", async () => {
    const town = await townWith([{ name: "Amount", number: {} }]);
    await expect(previewOf(town.session())).rejects.toMatchObject({ problem: { reason: "columns-missing", columns: expect.arrayContaining(["GoalKey", "Document"]) as string[] } });
  });

  describe("a list from before there were some columns", () => {
    const EARLIER = COLUMNS.filter(({ name }) => name !== "Section" && name !== "DueDay").map(columnBody);
    const problem = { reason: "columns-missing", columns: ["Section", "DueDay"] };

    test("is told before anything is sent or summed up, until it is completed", async () => {
      const town = await townWith(EARLIER);
      const session = town.session();
      const read = async () => {
        for await (const page of session.readRows(2026)) void page;
      };
      for (let times = 0; times < 2; times += 1) {
        await expect(previewOf(session)).rejects.toMatchObject({ problem });
        await expect(read()).rejects.toMatchObject({ problem });
      }
      expect(await session.waiting()).toEqual([]);
      await town.provision();
      await read();
      expect((await session.submit(await previewOf(session))).outcomes).toMatchObject([{ state: "created" }]);
    });

    test("is found by the first write where the submission began without a network, and nothing is lost", async () => {
      const town = await townWith(EARLIER);
      const session = town.session();
      town.faults = OFFLINE;
      await session.submit(await previewOf(session));
      town.faults = null;
      expect((await session.resume()).outcomes).toMatchObject([{ state: "refused", problem }]);
      await town.provision();
      expect((await session.resume()).outcomes).toMatchObject([{ state: "created" }]);
    });
  });

  test("a list from before there were reviews: submissions go in, a review names the columns", async () => {
    const town = await townWith(COLUMNS.filter(({ name }) => !REVIEW_COLUMNS.some((review) => review === name)).map(columnBody));
    const session = town.session();
    expect((await session.submit(await previewOf(session))).outcomes).toMatchObject([{ state: "created" }]);
    expect((await session.reviews([documentsOf(1)[0]!.unit], true)).map(({ review }) => review)).toEqual([null]);
    const review = { verdict: "returned", comment: "数を", at: "2026-10-20T09:00:00Z" } as const;
    const seen = await session.reviewedItem("1");
    await expect(session.review(seen, review)).rejects.toMatchObject({ problem: { reason: "columns-missing", columns: [...REVIEW_COLUMNS] } });
    await town.provision();
    expect(await session.review(seen, review)).toMatchObject({ state: "reviewed" });
  });

  test.each([
    ["forbidden", { reason: "forbidden", doing: "write" }],
    ["expired-token", { reason: "sign-in-needed" }],
    ["locked", { reason: "locked" }],
    ["full", { reason: "storage-full" }],
  ] as const)("a batch that is refused as a whole: %s", async (as, problem) => {
    const town = await preparedTown();
    const session = town.session();
    const plan = await previewOf(session);
    const whole = scriptedFaults(Array.from({ length: 9 }, () => ({ kind: "refuse", as }) as const), ({ part }) => !part);
    town.faults = whole;
    expect((await session.submit(plan)).outcomes).toMatchObject([{ problem }]);
    // Once somebody has fixed it, the row goes out without being touched again.
    expect(await session.pending()).toBe(1);
  });

  test("a list that was deleted since it was found, by the name of its configuration", async () => {
    const town = await preparedTown();
    const session = town.session();
    const plan = await previewOf(session);
    Object.assign(town, { service: new Town().service });
    expect((await session.submit(plan)).outcomes).toMatchObject([{ problem: { reason: "list-not-found", list: CONFIG.list, siteUrl: CONFIG.siteUrl } }]);
  });

  test("a column of another type", async () => {
    const town = await townWith(COLUMNS.map((column) => (column.name === "SheetName" ? { name: column.name, number: {} } : columnBody(column))));
    const session = town.session();
    const report = await session.submit(await previewOf(session));
    expect(report.outcomes[0]).toMatchObject({ state: "refused", problem: { reason: "column-type", column: "SheetName", expected: "text", found: "number" } });
  });

  test.each([
    [["User.Read"], "read"],
    [["Sites.Read.All"], "write"],
  ])("no permission: %j", async (scopes, doing) => {
    const town = await preparedTown();
    const session = town.session(undefined, { tokens: asStaff(scopes) });
    if (doing === "read") return expect(previewOf(session)).rejects.toMatchObject({ problem: { reason: "forbidden", doing } });
    expect((await session.submit(await previewOf(session))).outcomes).toMatchObject([{ state: "refused", problem: { reason: "forbidden", doing } }]);
  });

  test.each(["<html>Sign in to the proxy</html>", '{"id":"localhost,1', "{}", "[]", "null", '"signed out"', '{"id":"site","value":{}}'])("an address that is not Graph's, which answers %s", async (text) => {
    const town = new Town();
    const page: typeof fetch = () => Promise.resolve(new Response(text, { status: 200 }));
    Object.assign(town, { fetch: page });
    await expect(previewOf(town.session())).rejects.toMatchObject({ problem: { reason: "not-graph", status: 200, host: "localhost:3000" } });
  });

  test.each(["<html>Sign in to the proxy</html>", '{"responses":[{"id":"0","sta', "{}"])("what answers in the service's place in the middle of a submission, and nothing is lost: %s", async (text) => {
    const town = await preparedTown();
    const { fetch } = town;
    let isBetween = false;
    Object.assign(town, { fetch: async (...request: Parameters<typeof fetch>) => (isBetween ? (await fetch(...request), new Response(text, { status: 200 })) : fetch(...request)) });
    const session = town.session();
    const plan = await previewOf(session);
    isBetween = true;
    expect((await session.submit(plan)).outcomes).toMatchObject([{ problem: { reason: "not-graph", status: 200 } }]);
    isBetween = false;
    expect(await session.pending()).toBe(1);
    // It had come through all the same.
    expect((await session.resume()).outcomes).toMatchObject([{ state: "unchanged" }]);
    expect(await town.items()).toHaveLength(1);
  });
});

describe("a 429 that never ends", () => {
  test("of a column without index is recognised at once and not repeated", async () => {
    const town = await townWith(COLUMNS.map(({ name, type }) => ({ name, [facetOf(type).facet]: facetOf(type).settings })));
    const session = town.session();
    await session.listUrl();
    town.faults = { draw: ({ part, path }) => (part && path.endsWith("/items") ? { kind: "throttle", status: 429, retryAfter: null } : null) };
    town.count();
    await expect(previewOf(session)).rejects.toMatchObject({ problem: { reason: "column-not-indexed", column: "GoalUnit" } });
    expect(town.count().filter(({ path }) => path === "/$batch")).toHaveLength(1);
    expect(town.waits).toEqual([]);
  });

  test("a refusal that names the missing index is understood too", async () => {
    const town = await townWith(COLUMNS.map(({ name, type }) => ({ name, [facetOf(type).facet]: facetOf(type).settings })));
    await expect(previewOf(town.session())).rejects.toMatchObject({ problem: { reason: "column-not-indexed", column: "GoalUnit" } });
  });

  test("without hint but with an index it is waited out", async () => {
    const town = await preparedTown();
    const session = town.session();
    await session.listUrl();
    town.faults = scriptedFaults([{ kind: "throttle", status: 429, retryAfter: null }], ({ part }) => part);
    expect((await previewOf(session)).problem).toBeNull();
    expect(town.waits).toEqual([1_000]);
  });
});

describe("waiting", () => {
  test.each([[0.249, 2.5], [2.5, 0.249]])("is as long as the longest part asks, fractions included, and only those parts go again: %d s and %d s", async (first, last) => {
    const town = await preparedTown();
    const session = town.session();
    const plan = await session.preview(documentsOf(3));
    town.faults = scriptedFaults([{ kind: "throttle", status: 429, retryAfter: first }, null, { kind: "throttle", status: 503, retryAfter: last }], ({ part }) => part);
    town.count();
    const pauses: number[] = [];
    const report = await session.submit(plan, (progress) => progress.kind === "pause" && pauses.push(progress.seconds));
    expect(report.outcomes.map(({ state }) => state)).toEqual(["created", "created", "created"]);
    expect(town.count().map(({ parts }) => parts.length)).toEqual([3, 2]);
    expect([town.waits, pauses]).toEqual([[2_500], [2.5]]);
  });

  test("without a hint doubles, and ends with the data kept", async () => {
    const town = await preparedTown();
    const session = town.session();
    const plan = await session.preview(documentsOf(25));
    town.faults = { draw: () => ({ kind: "throttle", status: 503, retryAfter: null }) };
    town.count();
    const report = await session.submit(plan);
    expect(town.waits).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(town.count()).toHaveLength(5);
    expect(report.problem).toMatchObject({ reason: "service-failed", status: 503, attempts: 5 });
    expect(report.outcomes.map(({ state }) => state)).toEqual(Array(25).fill("waiting"));
    expect(await session.waiting()).toHaveLength(25);
  });

  test("goes on as long as each try gets some rows through", async () => {
    const town = await preparedTown();
    const session = town.session();
    const plan = await session.preview(documentsOf(12));
    let parts = 0;
    // Of each batch one part is taken.
    town.faults = {
      draw: ({ part }) => {
        parts = part ? parts + 1 : 0;
        return parts > 1 ? { kind: "throttle", status: 429, retryAfter: 1 } : null;
      },
    };
    const { outcomes } = await session.submit(plan);
    expect(outcomes.map(({ state }) => state)).toEqual(Array(12).fill("created"));
    expect(town.waits).toEqual(Array(11).fill(1_000));
  });

  test("of later readings is not told as if the submission were still going on", async () => {
    const town = await preparedTown();
    const session = town.session();
    town.faults = { draw: () => ({ kind: "cut", afterCommit: false }) };
    const told: string[] = [];
    await session.submit(await previewOf(session), ({ kind }) => told.push(kind));
    const during = told.length;
    await expect(session.listUrl()).rejects.toMatchObject({ problem: { reason: "offline" } });
    expect([during, told.length]).toEqual([4, 4]);
  });

  test("that is given up ends the tries with the data kept", async () => {
    const town = await preparedTown();
    jest.spyOn(town.pacing, "sleep").mockRejectedValue(new Error("stopped"));
    const session = town.session();
    const plan = await session.preview(documentsOf(2));
    town.faults = { draw: () => ({ kind: "throttle", status: 429, retryAfter: 60 }) };
    expect((await session.submit(plan)).problem).toMatchObject({ reason: "throttled", seconds: 60, attempts: 1 });
    expect(await session.pending()).toBe(2);
  });

  test("of minutes is left to the outbox", async () => {
    const town = await preparedTown();
    const session = town.session();
    const plan = await session.preview(documentsOf(1));
    town.faults = { draw: () => ({ kind: "throttle", status: 429, retryAfter: 600 }) };
    expect((await session.submit(plan)).problem).toMatchObject({ reason: "throttled", seconds: 600 });
    expect(town.waits).toEqual([]);
  });
});

test("a token that has expired is fetched anew once, without anybody noticing", async () => {
  const town = await preparedTown();
  const asked: (string | undefined)[] = [];
  const tokens: TokenProvider = { ...localTokens(PERSON), token: (purpose, refused) => (asked.push(refused), localTokens(PERSON).token(purpose)) };
  const session = town.session(undefined, { tokens });
  await session.listUrl();
  asked.splice(0);
  town.faults = scriptedFaults([{ kind: "refuse", as: "expired-token" }]);
  expect((await previewOf(session)).problem).toBeNull();
  expect(asked).toEqual([undefined, expect.stringContaining("local.") as string]);
});

describe("a token that is taken for a batch and refused for its parts", () => {
  const refusedParts = () => ({ draw: ({ part }: FaultOccasion) => (part ? ({ kind: "refuse", as: "expired-token" } as const) : null) });

  test("is replaced once, and only those parts go again, at once", async () => {
    const town = await preparedTown();
    const asked: (string | undefined)[] = [];
    const tokens: TokenProvider = { ...localTokens(PERSON), token: (purpose, refused) => (asked.push(refused), localTokens(PERSON).token(purpose)) };
    const session = town.session(undefined, { tokens });
    const plan = await session.preview(documentsOf(3));
    asked.splice(0);
    town.count();
    town.faults = scriptedFaults([null, { kind: "refuse", as: "expired-token" }], ({ part }) => part);
    expect((await session.submit(plan)).outcomes.map(({ state }) => state)).toEqual(["created", "created", "created"]);
    expect(town.count().map(({ parts }) => parts.length)).toEqual([3, 1]);
    expect(town.waits).toEqual([]);
    expect(asked.filter(Boolean)).toEqual([expect.stringContaining("local.")]);
  });

  test("and refused again is told at once, and nothing is lost", async () => {
    const town = await preparedTown();
    const session = town.session();
    const plan = await previewOf(session);
    town.faults = refusedParts();
    expect((await session.submit(plan)).outcomes).toMatchObject([{ state: "waiting", problem: { reason: "sign-in-needed" } }]);
    expect(town.waits).toEqual([]);
    expect(await session.pending()).toBe(1);
    await expect(previewOf(session)).resolves.toMatchObject({ problem: { reason: "sign-in-needed" } });
  });
});

test("a link never takes the token to another host", async () => {
  const town = await preparedTown();
  const { fetch } = town;
  Object.assign(town, {
    fetch: async (...request: Parameters<typeof fetch>) => {
      const reply = await fetch(...request);
      const text = (await reply.text()).replaceAll('"value":[', '"@odata.nextLink":"https://evil.example/v1.0/x","value":[');
      return new Response(text, { status: reply.status, headers: { "content-type": "application/json" } });
    },
  });
  const read = async () => {
    for await (const page of town.session().readRows(2026)) void page;
  };
  await expect(read()).rejects.toMatchObject({ problem: { reason: "not-graph", host: "evil.example" } });
});

test("a year with more items than a query may look at is read from the whole list", async () => {
  const town = await preparedTown();
  const session = town.session();
  await session.submit(await session.preview(documentsOf(30)));
  town.faults = { draw: ({ part, method }) => (part && method === "GET" && --refusals >= 0 ? { kind: "throttle", status: 429, retryAfter: null } : null) };
  let refusals = 2;
  let count = 0;
  for await (const page of session.readRows(2026)) count += page.length;
  expect(count).toBe(30);
  expect(refusals).toBeLessThan(0);
});

test("an item that changes under every try waits, and says so in our words", async () => {
  const town = await preparedTown();
  const { fetch } = town;
  let changes = 0;
  Object.assign(town, {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      if (String(init?.body).includes("PATCH")) await town.send("PATCH", "items/1/fields", { ReviewComment: `${(changes += 1)}` });
      return fetch(input, init);
    },
  });
  const session = town.session();
  await session.submit(await session.preview(documentsOf(1)));
  const report = await session.submit(await session.preview(documentsOf(1, "7回開いた。")));
  expect(report.outcomes).toMatchObject([{ state: "waiting", problem: { reason: "kept-changing", status: 412 } }]);
  expect(changes).toBeGreaterThan(1);
  expect(await session.pending()).toBe(1);
});

test("one row that its item's lock keeps waiting holds up no other", async () => {
  const town = await preparedTown();
  const session = town.session();
  const plan = await session.preview(documentsOf(25));
  town.faults = scriptedFaults([{ kind: "refuse", as: "locked" }], ({ part }) => part);
  const states = (await session.submit(plan)).outcomes.map(({ state }) => state);
  expect([states.filter((state) => state === "created").length, states.filter((state) => state === "waiting").length]).toEqual([24, 1]);
});

test("a batch that is answered with 424 for its throttled parts counts part by part", async () => {
  const town = await preparedTown();
  const { fetch } = town;
  Object.assign(town, {
    fetch: async (...request: Parameters<typeof fetch>) => {
      const answer = await fetch(...request);
      const text = await answer.text();
      return new Response(text, { status: text.includes('"status":429') ? 424 : answer.status, headers: { "content-type": "application/json" } });
    },
  });
  const session = town.session();
  const plan = await session.preview(documentsOf(3));
  town.faults = scriptedFaults([null, { kind: "throttle", status: 429, retryAfter: 1 }], ({ part }) => part);
  expect((await session.submit(plan)).outcomes.map(({ state }) => state)).toEqual(["created", "created", "created"]);
});

test("a part that the answer to a batch leaves out is sent again, and is there once", async () => {
  const town = await preparedTown();
  const session = town.session();
  const plan = await session.preview(documentsOf(3));
  const { fetch } = town;
  let left = 1;
  Object.assign(town, {
    fetch: async (...request: Parameters<typeof fetch>) => {
      const answer = (await (await fetch(...request)).json()) as { responses?: object[] };
      if (answer.responses && left-- > 0) answer.responses.pop();
      return new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } });
    },
  });
  const again = town.session();
  expect((await again.submit(plan)).outcomes.map(({ state }) => state)).toEqual(["created", "created", "created"]);
  expect(await town.items()).toHaveLength(3);
  expect(left).toBeLessThan(1);
});
