import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { MANAGE, SITE, TestClient, valueOf } from "../../src/workbench/graph/testing/testClient";
import { developmentToken } from "../../src/workbench/graph/tokens";

const folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-"));
const databaseFile = path.join(folder, "graph.db");
const headers = { authorization: `Bearer ${developmentToken({ name: "試験", upn: "t@town.example", scopes: MANAGE })}`, "content-type": "application/json" };
const running: ChildProcess[] = [];

afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function serve(): Promise<{ child: ChildProcess; root: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", path.join(__dirname, "support/graphServer.ts"), databaseFile], { stdio: ["ignore", "pipe", "inherit"] });
  running.push(child);
  const [port] = (await once(child.stdout!, "data")) as [Buffer];
  return { child, root: `http://localhost:${String(port).trim()}/graph/v1.0` };
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

test("every acknowledged row is there after the server was killed in the middle of its work", async () => {
  const { child, root } = await serve();
  const made = await fetch(`${root}${SITE}:/lists`, { method: "POST", headers, body: JSON.stringify({ displayName: "目標" }) });
  const { id: listId } = (await made.json()) as { id: string };
  const acknowledged: string[] = [];
  const write = async (writer: number) => {
    for (let count = 0; ; count++) {
      const Title = `${writer}-${count}`;
      const reply = await fetch(`${root}${SITE}:/lists/${listId}/items`, { method: "POST", headers, body: JSON.stringify({ fields: { Title } }) }).catch(() => null);
      if (reply === null) return;
      if (reply.status === 201) acknowledged.push(Title);
      if (acknowledged.length === 100) await kill(child);
    }
  };
  await Promise.all([1, 2, 3, 4].map(write));

  expect(acknowledged.length).toBeGreaterThanOrEqual(100);
  const after = new TestClient({ databaseFile });
  const items = valueOf<{ fields: { Title: string } }>(after.get(`${SITE}:/lists/${listId}/items?$expand=fields($select=Title)&$top=5000`));
  after.service.close();
  const titles = items.map(({ fields }) => fields.Title);
  expect(titles).toEqual(expect.arrayContaining(acknowledged));
  expect(new Set(titles).size).toBe(titles.length);
});
