import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createGraphEndpoint } from "../../src/workbench/graph/endpoint";
import { scriptedFaults, type Fault } from "../../src/workbench/graph/faults";
import { Meter } from "../../src/workbench/graph/meter";
import { errorOf, MANAGE, SITE, TestClient, valueOf } from "../../src/workbench/graph/testing/testClient";
import { developmentToken } from "../../src/workbench/graph/tokens";

const tokenOf = (scopes: string[], exp?: number) => developmentToken({ name: "試験", upn: "t@town.example", scopes, ...(exp !== undefined && { exp }) });

describe("22 throttling", () => {
  test.each<[Fault, number, string | undefined]>([
    [{ kind: "throttle", status: 429, retryAfter: 7 }, 429, "7"],
    [{ kind: "throttle", status: 429, retryAfter: null }, 429, undefined],
    [{ kind: "throttle", status: 503, retryAfter: 1 }, 503, "1"],
  ])("%j", (fault, status, retryAfter) => {
    const reply = new TestClient({ faults: scriptedFaults([fault]) }).get(SITE);
    expect([reply.status, reply.headers["Retry-After"]]).toEqual([status, retryAfter]);
  });

  test("a quota tells what is left from 80 % on, refuses beyond, and counts what comes too early", () => {
    let time = Date.parse("2026-10-01T00:00:10Z");
    const now = () => new Date(time);
    const client = new TestClient({ now, meter: new Meter(5, now) });
    const replies = Array.from({ length: 7 }, () => client.get(SITE));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(replies.map(({ headers }) => headers["RateLimit-Remaining"])).toEqual([undefined, undefined, undefined, "1", "0", undefined, undefined]);
    expect(replies[5]!.headers["Retry-After"]).toBe("50");
    time += 50_000;
    expect(client.get(SITE).status).toBe(200);
  });
});

test.each<[string, Fault, number]>([
  ["503", { kind: "fail", status: 503, afterCommit: true }, 503],
  ["504", { kind: "fail", status: 504, afterCommit: true }, 504],
])("23 a write that was done may still answer %s", (_name, fault, status) => {
  const client = new TestClient({ faults: scriptedFaults([fault], ({ method, path }) => method === "POST" && path.endsWith("/items")) });
  const list = client.list();
  expect(client.post(`${list}/items`, { fields: { Title: "a" } }).status).toBe(status);
  expect(valueOf(client.get(`${list}/items`))).toHaveLength(1);
});

describe("24 tokens and permissions", () => {
  const client = new TestClient();
  const list = client.list();

  test.each([
    ["no token", "", "Access token is empty."],
    ["another kind of token", "Bearer abc", "CompactToken parsing failed with error code: 80049217"],
    ["an expired token", `Bearer ${tokenOf(MANAGE, 1)}`, "Access token has expired or is not yet valid."],
  ])("%s is refused", (_name, authorization, message) => {
    const reply = client.get(SITE, { authorization });
    expect(errorOf(reply)).toMatchObject({ status: 401, code: "InvalidAuthenticationToken", message });
    expect(reply.headers["WWW-Authenticate"]).toContain("Bearer");
  });

  test.each([
    ["Sites.Read.All", [200, 403, 403]],
    ["Sites.ReadWrite.All", [200, 201, 403]],
    ["Lists.SelectedOperations.Selected", [200, 201, 403]],
    ["Sites.Manage.All", [200, 201, 201]],
    ["User.Read", [403, 403, 403]],
  ])("%s", (scope, statuses) => {
    const authorization = `Bearer ${tokenOf([scope])}`;
    const send = (method: string, path: string, body?: object) => client.send(method, path, body, { authorization });
    const replies = [send("GET", `${list}/items`), send("POST", `${list}/items`, { fields: {} }), send("POST", `${list}/columns`, { name: scope.replace(/\W/g, ""), text: {} })];
    expect(replies.map(({ status }) => status)).toEqual(statuses);
  });

  test("errors carry ids and a date without zone", () => {
    const reply = client.get("/sites/none", { "client-request-id": "c-1" });
    const { innerError } = (reply.body as { error: { innerError: Record<string, string> } }).error;
    expect(innerError).toEqual({ date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/) as string, "request-id": reply.headers["request-id"], "client-request-id": "c-1" });
    expect(client.get(SITE).headers["request-id"]).toEqual(expect.any(String));
  });

  test.each(["/sites/%E0%A4%A", "/users", "/sites/root/drives", "/$metadata"])("%s is refused, not answered with a crash", (path) => {
    expect(client.get(path).status).toBe(400);
  });
});

describe("25 over http", () => {
  const endpoint = createGraphEndpoint({ databaseFile: ":memory:", faults: scriptedFaults([{ kind: "cut", afterCommit: false }], ({ path }) => path === "/me") });
  const server = createServer((request, response) => void endpoint.handle(request, response).then((handled) => handled || response.writeHead(404).end()));
  let origin = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await endpoint.close();
  });
  const headers = { authorization: `Bearer ${tokenOf(MANAGE)}` };

  test("a browser may send what it needs, and does not see Retry-After", async () => {
    const asked = ["Authorization", "Content-Type", "If-Match", "Prefer", "client-request-id", "SdkVersion", "Retry-Attempt"];
    const preflight = await fetch(`${origin}/graph/v1.0/me`, { method: "OPTIONS" });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")?.split(", ")).toEqual(expect.arrayContaining(asked));
    expect(preflight.headers.get("access-control-expose-headers")).not.toMatch(/retry-after/i);
  });

  test("links lead to the host that was asked, and other paths are left alone", async () => {
    const site = (await (await fetch(`${origin}/graph/v1.0${SITE}`, { headers })).json()) as { webUrl: string };
    expect(site.webUrl).toBe(`${origin}/sites/goals`);
    expect((await fetch(`${origin}/graph/v1.00`)).status).toBe(404);
  });

  test("a cut connection gives no answer", async () => {
    await expect(fetch(`${origin}/graph/v1.0/me`, { headers })).rejects.toThrow("fetch failed");
    expect((await fetch(`${origin}/graph/v1.0/me`, { headers })).status).toBe(200);
  });

  test("16 of two writers of one key at once exactly one is taken", async () => {
    const json = { ...headers, "content-type": "application/json" };
    const post = (path: string, body: object) => fetch(`${origin}/graph/v1.0${SITE}:/lists${path}`, { method: "POST", headers: json, body: JSON.stringify(body) });
    const { id } = (await (await post("", { displayName: "鍵", columns: [{ name: "Key", text: {}, indexed: true, enforceUniqueValues: true }] })).json()) as { id: string };
    const replies = await Promise.all([1, 2].map(() => post(`/${id}/items`, { fields: { Key: "k" } })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  test("a body over 4 MB is refused", async () => {
    const reply = await fetch(`${origin}/graph/v1.0/$batch`, { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: "x".repeat(4 * 1024 * 1024 + 1) });
    expect(reply.status).toBe(413);
  });
});
