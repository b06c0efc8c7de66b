import { errorOf, ROOT, SITE, TestClient, valueOf, type ItemBody } from "../../src/workbench/graph/testing/testClient";
import type { GraphReply } from "../../src/workbench/graph/message";

const COLUMNS = [
  { name: "Key", text: {}, indexed: true },
  { name: "Plain", text: {} },
  { name: "Amount", number: {}, indexed: true },
  { name: "Flag", boolean: {}, indexed: true },
];
const PREFER = { prefer: "HonorNonIndexedQueriesWarningMayFailRandomly" };
const idsOf = (reply: GraphReply) => valueOf<ItemBody>(reply).map(({ id }) => id);
const nextOf = ({ body }: GraphReply) => (body as { "@odata.nextLink"?: string })["@odata.nextLink"];

let made: { long: TestClient; path: string } | null = null;
const client = new TestClient();
const list = client.list(COLUMNS);
for (let count = 1; count <= 7; count++) client.item(list, { Title: `t${count}`, Key: count % 2 ? "odd" : "it's", Plain: "p", Amount: count, Flag: count > 3 });
const query = (options: string, headers?: Record<string, string>) => client.get(`${list}/items?${options}`, headers);

test("7 fields come only when expanded, in every spelling of it", () => {
  expect(valueOf<ItemBody>(query("")).some((item) => "fields" in item)).toBe(false);
  const spellings = ["$expand=fields($select=Title,Amount)", "expand=fields(select=Title,Amount)", "%24expand=fields%28%24select%3DTitle%2CAmount%29"];
  for (const spelling of spellings) {
    const { "@odata.etag": etag, ...fields } = valueOf<ItemBody>(query(spelling))[0]!.fields!;
    expect(fields).toEqual({ Title: "t1", Amount: 1 });
    expect(etag).toEqual(expect.any(String));
  }
  expect(valueOf<ItemBody>(query("$expand=fields"))[0]!.fields).toMatchObject({ Plain: "p" });
});

describe("9 pages", () => {
  test("are linked by an opaque token that keeps the options", () => {
    const first = query("$expand=fields($select=Title)&$top=3");
    const link = nextOf(first)!;
    expect(link.startsWith(`${ROOT}${list}/items?`)).toBe(true);
    expect(Buffer.from(new URL(link).searchParams.get("$skiptoken")!, "base64").toString()).toBe("Paged=TRUE&p_ID=3");
    const second = client.get(link);
    expect(idsOf(second)).toEqual(["4", "5", "6"]);
    expect(valueOf<ItemBody>(second)[0]!.fields).toMatchObject({ Title: "t4" });
    const last = client.get(nextOf(second)!);
    expect([idsOf(last), nextOf(last)]).toEqual([["7"], undefined]);
  });

  test.each(["$skiptoken=Paged%3DTRUE%26p_ID%3D3", "$skiptoken=x", "$top=0", "$top=-1", "$top=many", "$skip=3"])("%s is refused", (options) => {
    expect(errorOf(query(options))).toMatchObject({ status: 400, code: "invalidRequest" });
  });

  test("hold 200 items unless asked, and never more than 5 000", () => {
    const { long, path } = longList();
    expect(idsOf(long.get(`${path}/items`))).toHaveLength(200);
    const page = long.get(`${path}/items?$top=999999`);
    expect(idsOf(page)).toHaveLength(5_000);
    expect(idsOf(long.get(nextOf(page)!))).toEqual(["5001"]);
  });
});

describe("10 and 11 filters", () => {
  test.each([
    ["fields/Amount eq 3", ["3"]],
    ["fields/Amount gt 5", ["6", "7"]],
    ["fields/Amount ge 2 and fields/Amount lt 4", ["2", "3"]],
    ["fields/Key eq 'it''s'", ["2", "4", "6"]],
    ["fields/Key ne 'odd'", ["2", "4", "6"]],
    ["startswith(fields/Key,'it')", ["2", "4", "6"]],
    ["fields/Flag eq 1", ["4", "5", "6", "7"]],
    ["fields/Key eq 'a and b'", []],
  ])("%s", (filter, ids) => {
    expect(idsOf(query(`$filter=${encodeURIComponent(filter)}`))).toEqual(ids);
  });

  test.each(["$filter=fields/Plain eq 'p'", "$orderby=fields/Plain"])("%s needs an index or the Prefer header", (options) => {
    expect(errorOf(query(options))).toMatchObject({ status: 400, message: expect.stringContaining("Prefer: HonorNonIndexedQueriesWarningMayFailRandomly") as string });
    expect(idsOf(query(options, PREFER))).toHaveLength(7);
  });

  test.each([
    ["Amount eq 3", "BadRequest"],
    ["contains(fields/Key,'o')", "BadRequest"],
    ["fields/Amount eq", "BadRequest"],
    ["fields/amount eq 3", "invalidRequest"],
    ["fields/Amount eq 3 or fields/Amount eq 4", "BadRequest"],
  ])("%s is refused", (filter, code) => {
    expect(errorOf(query(`$filter=${encodeURIComponent(filter)}`))).toMatchObject({ status: 400, code });
  });

  test("an order on an indexed column pages too", () => {
    const first = query("$orderby=fields/Amount desc&$top=4");
    expect(idsOf(first)).toEqual(["7", "6", "5", "4"]);
    expect(idsOf(client.get(nextOf(first)!))).toEqual(["3", "2", "1"]);
  });
});

describe("12 beyond 5 000 items", () => {
  const ask = (options: string, headers?: Record<string, string>) => longList().long.get(`${longList().path}/items?${options}`, headers);

  test("a selective filter on an indexed column is answered", () => {
    expect(idsOf(ask("$filter=fields/Amount eq 17"))).toEqual(["17"]);
  });

  test.each([
    ["an unselective filter", "$filter=fields/Key eq 'same'", undefined],
    ["an order", "$orderby=fields/Amount", undefined],
    ["a filter without index in spite of Prefer", "$filter=fields/Plain eq 'x'", PREFER],
  ])("%s is throttled without a hint, every time", (_name, options, headers) => {
    for (let count = 0; count < 3; count++) {
      const reply = ask(options, headers);
      expect(errorOf(reply)).toMatchObject({ status: 429, code: "activityLimitReached" });
      expect(Object.keys(reply.headers)).not.toContain("Retry-After");
    }
  });
});

describe("25 delta", () => {
  const setUp = () => {
    const own = new TestClient();
    const path = own.list([{ name: "Line", text: {} }]);
    for (const Line of ["a", "b", "c"]) own.item(path, { Line });
    return { own, path };
  };
  const deltaOf = ({ body }: GraphReply) => (body as { "@odata.deltaLink"?: string })["@odata.deltaLink"];

  test("tells all items first, by pages, then what changed and what is gone", () => {
    const { own, path } = setUp();
    const first = own.get(`${path}/items/delta?$expand=fields($select=Line)&$top=2`);
    expect([idsOf(first), deltaOf(first)]).toEqual([["1", "2"], undefined]);
    const last = own.get(nextOf(first)!);
    expect(valueOf<ItemBody>(last)).toMatchObject([{ id: "3", fields: { Line: "c" } }]);
    own.send("PATCH", `${path}/items/1/fields`, { Line: "z" });
    own.send("DELETE", `${path}/items/2`);
    const changes = own.get(deltaOf(last)!);
    expect(valueOf(changes)).toMatchObject([{ id: "1", fields: { Line: "z" } }, { id: "2", deleted: { state: "deleted" } }]);
    expect(valueOf(own.get(deltaOf(changes)!))).toEqual([]);
  });

  test("token=latest begins now", () => {
    const { own, path } = setUp();
    const now = own.get(`${path}/items/delta?token=latest`);
    expect(valueOf(now)).toEqual([]);
    own.item(path, { Line: "d" });
    expect(idsOf(own.get(deltaOf(now)!))).toEqual(["4"]);
  });

  test("an unknown token asks for a new start and says where", () => {
    const { own, path } = setUp();
    const reply = own.get(`${path}/items/delta?token=old`);
    expect(errorOf(reply)).toMatchObject({ status: 410, code: "resyncChangesApplyDifferences" });
    expect(idsOf(own.get(reply.headers.Location!))).toHaveLength(3);
  });
});

/** A list of 5 001 items whose Key is the same and whose Amount is their number; made once. */
function longList() {
  if (made) return made;
  const long = new TestClient();
  const path = long.list(COLUMNS);
  for (let count = 1; count <= 5_001; count++) long.item(path, { Key: "same", Amount: count, Plain: "x" });
  made = { long, path };
  return made;
}

test("the site's own address continues after a second colon", () => {
  expect(client.get(`${SITE}:?$select=id`).status).toBe(200);
});
