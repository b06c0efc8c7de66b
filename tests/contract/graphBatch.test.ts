import { scriptedFaults, type Fault } from "../../src/workbench/graph/faults";
import { errorOf, TestClient, valueOf } from "../../src/workbench/graph/testing/testClient";

interface Answer {
  id: string;
  status: number;
  headers: Record<string, string>;
  body?: { id?: string; error?: { code: string } };
}

const JSON_TYPE = { "Content-Type": "application/json" };
const setUp = (script: (Fault | null)[] = []) => {
  const faults = scriptedFaults(script, ({ part }) => part);
  const client = new TestClient({ faults });
  const list = client.list([{ name: "Line", text: {} }]);
  const batch = (requests: unknown) => client.post("/$batch", { requests });
  const answers = (requests: unknown) => (batch(requests).body as { responses: Answer[] }).responses.sort((one, other) => Number(one.id) - Number(other.id));
  const create = (id: string, Line: unknown, more: object = {}) => ({ id, method: "POST", url: `${list}/items`, headers: JSON_TYPE, body: { fields: { Line } }, ...more });
  return { client, list, batch, answers, create };
};
const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: String(at), method: "GET", url: "/me" }));

describe("19 envelopes", () => {
  test.each<[string, unknown, string]>([
    ["21 requests", many(21), "Number of requests inside batch exceed the limit."],
    ["an id twice", [...many(1), ...many(1)], "Request Id 0 has to be unique in a batch."],
    ["an id twice in another case", [{ ...many(1)[0], id: "a" }, { ...many(1)[0], id: "A" }], "Request Id A has to be unique in a batch."],
    ["nothing", [], "Invalid batch payload format."],
    ["something else", "x", "Invalid batch payload format."],
    ["a request without id", [{ method: "GET", url: "/me" }], "Invalid batch payload format."],
  ])("with %s are refused", (_name, requests, message) => {
    expect(errorOf(setUp().batch(requests))).toMatchObject({ status: 400, code: "BadRequest", message });
  });

  test("with 20 requests are answered", () => {
    expect(setUp().answers(many(20)).map(({ status }) => status)).toEqual(Array(20).fill(200));
  });

  test("need a content type for each body", () => {
    const { batch, create } = setUp();
    expect(errorOf(batch([create("1", "a", { headers: {} })])).status).toBe(400);
  });
});

describe("20 parts", () => {
  test("each have one answer, not in the order of the requests, good and bad side by side, without rollback", () => {
    const { client, list, batch, create } = setUp();
    const reply = batch([create("1", "a"), create("2", 7), { id: "3", method: "GET", url: `${list}/items/1?$expand=fields` }, { id: "4", method: "GET", url: "/sites/none" }]);
    expect(reply.status).toBe(200);
    const { responses } = reply.body as { responses: Answer[] };
    expect(responses.map(({ id }) => id)).toEqual(["4", "3", "2", "1"]);
    expect(responses.map(({ status }) => status)).toEqual([404, 200, 500, 201]);
    expect(responses[2]!.body?.error?.code).toBe("generalException");
    expect(responses[3]!.headers["Content-Type"]).toBe("application/json");
    expect(valueOf(client.get(`${list}/items`))).toHaveLength(1);
  });

  test("that depend on a failed one fail with 424", () => {
    const { answers, create } = setUp();
    expect(answers([create("1", 7), create("2", "b", { dependsOn: ["1"] }), create("3", "c", { dependsOn: ["2"] }), create("4", "d")]).map(({ status }) => status)).toEqual([500, 424, 424, 201]);
  });

  test("go without version in their address", () => {
    const { answers } = setUp();
    expect(answers([{ id: "1", method: "GET", url: "/v1.0/me" }])[0]!.body?.error?.code).toBe("BadRequest");
  });

  test("cannot be batches", () => {
    const { answers } = setUp();
    expect(answers([{ id: "1", method: "POST", url: "/$batch", headers: JSON_TYPE, body: { requests: many(1) } }])[0]!.status).toBe(400);
  });
});

test("21 throttled parts say so themselves, in whole or fractional seconds, and the envelope is 200", () => {
  const { client, list, batch, create } = setUp([{ kind: "throttle", status: 429, retryAfter: 3 }, null, { kind: "throttle", status: 429, retryAfter: 0.249 }]);
  const reply = batch([create("1", "a"), create("2", "b"), create("3", "c")]);
  expect(reply.status).toBe(200);
  const { responses } = reply.body as { responses: Answer[] };
  expect(responses.map(({ id, status, headers }) => [id, status, headers["Retry-After"]])).toEqual([["3", 429, "0.249"], ["2", 201, undefined], ["1", 429, "3"]]);
  expect(valueOf(client.get(`${list}/items`))).toHaveLength(1);
});
