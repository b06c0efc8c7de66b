import { errorOf, TestClient, valueOf, type ItemBody } from "../../src/workbench/graph/testing/testClient";

const COLUMNS = [
  { name: "Key", text: {}, indexed: true, enforceUniqueValues: true },
  { name: "Line", text: {} },
  { name: "Note", text: { allowMultipleLines: true } },
  { name: "Amount", number: {} },
  { name: "Flag", boolean: {} },
  { name: "Day", dateTime: { format: "dateOnly" } },
  { name: "Moment", dateTime: { format: "dateTime" } },
];
const setUp = () => {
  const client = new TestClient();
  return { client, list: client.list(COLUMNS) };
};
const fieldsOf = (client: TestClient, list: string, id: string) => (client.get(`${list}/items/${id}?$expand=fields`).body as ItemBody).fields!;

test("6 a created item comes back whole", () => {
  const { client, list } = setUp();
  const item = client.item(list, { Title: "一", id: "99" });
  expect(item).toMatchObject({ id: "1", fields: { Title: "一", id: "1" }, contentType: { name: "Item" } });
  expect(item.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
  expect(item["@odata.etag"]).toBe(item.eTag);
});

test("8 empty columns are absent, Title is mirrored, JSON types stay", () => {
  const { client, list } = setUp();
  const { id } = client.item(list, { Title: "一", Amount: 12.5, Flag: false });
  const fields = fieldsOf(client, list, id);
  expect(fields).toMatchObject({ LinkTitle: "一", LinkTitleNoMenu: "一", Amount: 12.5, Flag: false });
  expect(Object.keys(fields)).not.toEqual(expect.arrayContaining(["Line"]));
});

test("13 both forms of PATCH change what they name, one version each", () => {
  const { client, list } = setUp();
  const { id } = client.item(list, { Title: "一", Line: "a", Amount: 1 });
  const fields = client.send("PATCH", `${list}/items/${id}/fields`, { Line: "b" });
  expect(fields).toMatchObject({ status: 200, body: { Title: "一", Line: "b", Amount: 1 } });
  const whole = client.send("PATCH", `${list}/items/${id}`, { fields: { Amount: 2 } });
  expect(whole).toMatchObject({ status: 200, body: { fields: { Line: "b", Amount: 2 } } });
  expect(Object.keys(whole.body as object)).not.toEqual(expect.arrayContaining(["webUrl"]));
  expect((whole.body as ItemBody).eTag).toMatch(/,3"$/);
  expect(valueOf<{ id: string }>(client.get(`${list}/items/${id}/versions`)).map((version) => version.id)).toEqual(["3.0", "2.0", "1.0"]);
});

test("13 null clears", () => {
  const { client, list } = setUp();
  const { id } = client.item(list, { Line: "a" });
  client.send("PATCH", `${list}/items/${id}/fields`, { Line: null });
  expect("Line" in fieldsOf(client, list, id)).toBe(false);
});

describe("14 If-Match", () => {
  test.each(["PATCH", "DELETE"])("guards %s", (method) => {
    const { client, list } = setUp();
    const { id, eTag } = client.item(list, { Line: "a" });
    client.send("PATCH", `${list}/items/${id}/fields`, { Line: "b" });
    const body = method === "PATCH" ? { fields: { Line: "c" } } : undefined;
    expect(errorOf(client.send(method, `${list}/items/${id}`, body, { "if-match": eTag }))).toMatchObject({ status: 412, code: "resourceModified" });
    expect(fieldsOf(client, list, id)).toMatchObject({ Line: "b" });
    const { eTag: current } = client.get(`${list}/items/${id}`).body as ItemBody;
    expect(client.send(method, `${list}/items/${id}`, body, { "if-match": current }).status).toBe(method === "PATCH" ? 200 : 204);
  });

  test("left out, the last writer wins", () => {
    const { client, list } = setUp();
    const { id } = client.item(list, { Line: "a" });
    for (const Line of ["b", "c"]) expect(client.send("PATCH", `${list}/items/${id}/fields`, { Line }).status).toBe(200);
    expect(fieldsOf(client, list, id)).toMatchObject({ Line: "c" });
  });
});

test("15 a deleted item is gone", () => {
  const { client, list } = setUp();
  const { id } = client.item(list, { Key: "k" });
  const deleted = client.send("DELETE", `${list}/items/${id}`);
  expect([deleted.status, deleted.body]).toEqual([204, undefined]);
  for (const [method, body] of [["GET"], ["PATCH", { fields: {} }], ["DELETE"]] as const) {
    expect(errorOf(client.send(method, `${list}/items/${id}`, body))).toMatchObject({ status: 404, code: "itemNotFound" });
  }
  expect(client.item(list, { Key: "k" }).id).toBe("2");
});

test("16 a value twice in a unique column is refused without a trace", () => {
  const { client, list } = setUp();
  client.item(list, { Key: "k" });
  const other = client.item(list, { Key: "l" });
  const message = "One or more fields with unique constraints already has the provided value.";
  expect(errorOf(client.post(`${list}/items`, { fields: { Key: "k" } }))).toMatchObject({ status: 400, code: "invalidRequest", message });
  expect(errorOf(client.send("PATCH", `${list}/items/${other.id}/fields`, { Key: "k" }))).toMatchObject({ status: 400, message });
  expect(valueOf(client.get(`${list}/items`))).toHaveLength(2);
  expect(client.send("PATCH", `${list}/items/${other.id}/fields`, { Key: "l" }).status).toBe(200);
});

test.each([
  ["Lime", "Field 'Lime' is not recognized"],
  ["line", "Field 'line' is not recognized"],
  ["LinkTitle", "Field 'LinkTitle' is read-only"],
  ["Modified", "Field 'Modified' is read-only"],
  ["AuthorLookupId", "Field 'AuthorLookupId' is read-only"],
])("17 field %s is refused", (name, message) => {
  const { client, list } = setUp();
  const { id } = client.item(list, { Line: "a" });
  expect(errorOf(client.send("PATCH", `${list}/items/${id}/fields`, { [name]: "x" }))).toMatchObject({ status: 400, code: "invalidRequest", message });
});

test.each<[string, object, number]>([
  ["a number in a text column", { Line: 3 }, 500],
  ["words in a number column", { Amount: "many" }, 500],
  ["a text in a flag column", { Flag: "true" }, 500],
  ["256 characters in a line", { Line: "x".repeat(256) }, 400],
  ["64 000 characters in a note", { Note: "x".repeat(64_000) }, 400],
  ["null on creation", { Line: null }, 400],
])("18 %s is refused", (_name, fields, status) => {
  const { client, list } = setUp();
  expect(client.post(`${list}/items`, { fields }).status).toBe(status);
  expect(valueOf(client.get(`${list}/items`))).toEqual([]);
});

test("18 texts of just the greatest length and numbers as text are taken", () => {
  const { client, list } = setUp();
  const { id } = client.item(list, { Line: "x".repeat(255), Note: "あ".repeat(63_999), Amount: "123" });
  expect(fieldsOf(client, list, id)).toMatchObject({ Note: "あ".repeat(63_999), Amount: 123 });
});

test.each([
  ["2026-03-10", "2026-03-09T15:00:00Z"],
  ["2026-03-10T00:00:00Z", "2026-03-09T15:00:00Z"],
  ["2026-03-10T12:00:00Z", "2026-03-09T15:00:00Z"],
  ["2026-03-10T23:00:00Z", "2026-03-10T15:00:00Z"],
])("25 the day of %s is kept as midnight of the site", (Day, kept) => {
  const { client, list } = setUp();
  expect(client.item(list, { Day, Moment: "2026-03-10T01:02:03Z" }).fields).toMatchObject({ Day: kept, Moment: "2026-03-10T01:02:03Z" });
});
