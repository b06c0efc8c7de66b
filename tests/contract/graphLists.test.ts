import { errorOf, SITE, TestClient, valueOf, type ItemBody } from "../../src/workbench/graph/testing/testClient";

// Numbers are those of the behaviours in docs/graph-endpoint.md.

interface ColumnBody {
  id: string;
  name: string;
  displayName: string;
  indexed: boolean;
  text?: { allowMultipleLines: boolean };
  choice?: { choices: string[] };
}

describe("1 sites", () => {
  const client = new TestClient({ sites: [{ hostname: "localhost", path: "/sites/経営", displayName: "経営" }] });

  test("are found by host and path, percent-encoded or not, with an id of three parts", () => {
    const plain = client.get("/sites/localhost:/sites/経営").body as { id: string; webUrl: string };
    expect(plain.id.split(",")).toHaveLength(3);
    expect(plain.id.split(",")[0]).toBe("localhost");
    expect(client.get(`/sites/localhost:/sites/${encodeURIComponent("経営")}`).body).toEqual(plain);
    expect(client.get(`/sites/${plain.id}`).body).toEqual(plain);
  });

  test.each(["/sites/localhost:/sites/none", "/sites/other.example:/sites/経営", "/sites/a,b,c"])("%s is not found", (path) => {
    expect(errorOf(client.get(path))).toMatchObject({ status: 404, code: "itemNotFound" });
  });
});

describe("2 lists", () => {
  const client = new TestClient();
  const path = client.list([], "目標管理");
  const { id } = client.get(path).body as { id: string };

  test("are found by id and by title", () => {
    for (const name of [id, encodeURIComponent("目標管理")]) expect(client.get(`${SITE}:/lists/${name}`).body).toMatchObject({ id, displayName: "目標管理", list: { template: "genericList" } });
  });

  test("are filtered by displayName only", () => {
    expect(valueOf<{ id: string }>(client.get(`${SITE}:/lists?$filter=displayName eq '目標管理'`)).map((list) => list.id)).toEqual([id]);
    expect(valueOf(client.get(`${SITE}:/lists?$filter=displayName eq 'x'`))).toEqual([]);
    expect(errorOf(client.get(`${SITE}:/lists?$filter=name eq 'x'`))).toMatchObject({ status: 400, code: "invalidRequest", message: "The provided filter statement is not supported" });
  });

  test("that are unknown are not found", () => {
    expect(errorOf(client.get(`${SITE}:/lists/none`))).toMatchObject({ status: 404, code: "itemNotFound", message: "The specified list was not found" });
  });
});

describe("3 creating a list", () => {
  const client = new TestClient();

  test("answers 201; Title is there and the columns have their facets", () => {
    const path = client.list([
      { name: "Amount", number: { decimalPlaces: "none" } },
      { name: "Status", choice: { choices: ["申請", "承認"] } },
    ]);
    const columns = valueOf<ColumnBody>(client.get(`${path}/columns`));
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(["Title", "Amount", "Status", "Created", "Author"]));
    expect(columns.find(({ name }) => name === "Status")?.choice?.choices).toEqual(["申請", "承認"]);
  });

  test.each<[string, object, number, string]>([
    ["a name of its own", { displayName: "a", name: "a" }, 400, "invalidRequest"],
    ["no title", {}, 400, "invalidRequest"],
    ["an unknown template", { displayName: "b", list: { template: "generic" } }, 400, "invalidRequest"],
    ["a taken title", { displayName: "目標" }, 409, "nameAlreadyExists"],
    ["validation null", { displayName: "c", columns: [{ name: "A", text: {}, validation: null }] }, 500, "generalException"],
    ["two facets in one column", { displayName: "d", columns: [{ name: "A", text: {}, number: {} }] }, 400, "invalidRequest"],
  ])("refuses %s and leaves nothing behind", (_name, body, status, code) => {
    expect(errorOf(client.post(`${SITE}:/lists`, body))).toMatchObject({ status, code });
    expect(valueOf(client.get(`${SITE}:/lists`))).toHaveLength(1);
  });
});

describe("4 column names", () => {
  const client = new TestClient();
  const path = client.list();

  test.each([
    ["経費精算日", "_x7d4c__x8cbb__x7cbe__x7b97__x65"],
    ["世界", "_x4e16__x754c_"],
    ["a b", "a_x0020_b"],
    ["1st", "_x0031_st"],
    ["Author", "Author0"],
    ["GoalKey", "GoalKey"],
  ])("%s becomes %s", (wished, name) => {
    expect(client.post(`${path}/columns`, { name: wished, text: {} })).toMatchObject({ status: 201, body: { name, displayName: wished } });
  });

  test("stay when the heading changes", () => {
    const { id } = client.post(`${path}/columns`, { name: "Amount", number: {} }).body as ColumnBody;
    expect(client.send("PATCH", `${path}/columns/${id}`, { displayName: "金額" })).toMatchObject({ status: 200, body: { name: "Amount", displayName: "金額" } });
  });

  test("are unique", () => {
    for (const name of ["goalkey", "Author"]) expect(errorOf(client.post(`${path}/columns`, { name, text: {} }))).toMatchObject({ status: 409, code: "nameAlreadyExists" });
  });
});

describe("5 indexes", () => {
  const client = new TestClient();
  const path = client.list([{ name: "Plain", text: {} }, { name: "Note", text: { allowMultipleLines: true } }]);
  const change = (name: string, body: object) => client.send("PATCH", `${path}/columns/${name}`, body);

  test("are set by PATCH, and uniqueness needs one", () => {
    expect(errorOf(change("Plain", { enforceUniqueValues: true }))).toMatchObject({ status: 400, message: "This field must be indexed to enforce unique values." });
    expect(change("Plain", { indexed: true })).toMatchObject({ status: 200, body: { indexed: true } });
    expect(change("Plain", { enforceUniqueValues: true })).toMatchObject({ status: 200, body: { enforceUniqueValues: true } });
  });

  test("are refused for multi-line text and beyond twenty", () => {
    expect(errorOf(change("Note", { indexed: true })).status).toBe(400);
    for (let count = 1; count < 20; count++) client.post(`${path}/columns`, { name: `I${count}`, text: {}, indexed: true });
    expect(errorOf(client.post(`${path}/columns`, { name: "I20", text: {}, indexed: true })).status).toBe(400);
  });

  test("cannot become unique over values that are twice there", () => {
    client.post(`${path}/columns`, { name: "Twice", text: {} });
    for (const Title of ["a", "b"]) client.item(path, { Title, Twice: "same" });
    expect(errorOf(change("Twice", { indexed: true, enforceUniqueValues: true })).status).toBe(400);
    expect((client.get(`${path}/items/1?$expand=fields`).body as ItemBody).fields).toMatchObject({ Twice: "same" });
  });
});

test("26 hidden columns come only where `hidden` is selected, and then with what is selected alone", () => {
  const client = new TestClient();
  const path = `${client.list([{ name: "Note", text: {} }])}/columns`;
  client.send("PATCH", `${path}/Note`, { hidden: true });
  const named = (query: string) => valueOf<ColumnBody>(client.get(`${path}${query}`)).find(({ name }) => name === "Note");
  expect(named("")).toBeUndefined();
  expect(named("?$select=name,indexed")).toBeUndefined();
  expect(named("?$select=name,hidden,text")).toEqual({ name: "Note", hidden: true, text: expect.anything() as unknown });
});
