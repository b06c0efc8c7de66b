import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand as run } from "./runCommand";
import { startWorkbench, type RunningWorkbench } from "./workbench";

let workbench: RunningWorkbench;
let folder: string;

beforeAll(async () => {
  workbench = await startWorkbench();
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-list-"));
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true, force: true });
});

function configFile(settings: object): string {
  const file = path.join(folder, "config.json");
  writeFileSync(file, JSON.stringify(settings));
  return file;
}

test("makes a list once; a second run changes nothing", async () => {
  const config = configFile({ mode: "local", graphBaseUrl: `${workbench.url}graph/v1.0`, siteUrl: `${workbench.url}sites/goals`, list: "試しの目標管理" });
  const first = await run(["list", "create", "--config", config, "--format", "json"]);
  expect(first.error).toBe("");
  const made = JSON.parse(first.out) as { created: boolean; added: string[]; listId: string };
  expect(made.created).toBe(true);
  expect(made.added.length).toBeGreaterThan(10);
  const second = JSON.parse((await run(["list", "create", "--config", config, "--format", "json"])).out) as typeof made & { changed: string[] };
  expect(second).toMatchObject({ created: false, added: [], changed: [], listId: made.listId });
});

test("a wrong configuration and a missing token are told", async () => {
  const wrong = await run(["list", "create", "--config", configFile({ mode: "cloud" })]);
  expect(wrong.status).toBe(2);
  expect(wrong.error).toContain("mode");
  const real = { mode: "sharepoint", siteUrl: "https://town.example/sites/goals", list: "目標管理", tenantId: "11111111-1111-4111-8111-111111111111", clientId: "22222222-2222-4222-8222-222222222222", permission: "Sites.ReadWrite.All" };
  const untold = await run(["list", "create", "--config", configFile({ ...real, graphBaseUrl: "https://graph.microsoft.com/v1.0" })], { env: { GOAL_SHEET_TOKEN: "" } });
  expect([untold.status, untold.error.trim().split("\n").length]).toEqual([2, 1]);
  expect(untold.error).toContain("GOAL_SHEET_TOKEN");
});
