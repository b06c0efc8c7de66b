import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localTokens } from "../../src/sharepoint/signIn/localTokens";
import { startWorkbench, type RunningWorkbench } from "./workbench";
import { SAMPLE_FILES } from "../support/workbooks";

jest.setTimeout(240_000);

/** Runs that are killed before one is let to its end. */
const KILLS = 3;

interface Run {
  status: number | null;
  out: string;
  error: string;
}

let workbench: RunningWorkbench;
let home: string;
let archive: string;
let config: string;

beforeAll(async () => {
  workbench = await startWorkbench();
  home = mkdtempSync(path.join(tmpdir(), "goal-sheet-submit-"));
  archive = path.join(home, "archive");
  mkdirSync(path.join(archive, "2018"), { recursive: true });
  for (const name of readdirSync(SAMPLE_FILES)) copyFileSync(path.join(SAMPLE_FILES, name), path.join(archive, ...(name.startsWith("h30") ? ["2018"] : []), name));
  config = path.join(home, "config.json");
  writeFileSync(config, JSON.stringify({ mode: "local", graphBaseUrl: `${workbench.url}graph/v1.0`, siteUrl: `${workbench.url}sites/goals`, list: "保管庫" }));
  expect((await run(["list", "create", "--config", config])).status).toBe(0);
});
afterAll(async () => {
  await workbench.stop();
  rmSync(home, { recursive: true, force: true });
});

function start(args: readonly string[]): { child: ChildProcess; ended: Promise<Run> } {
  const child = spawn(process.execPath, ["dist/cli/goal-sheet.cjs", ...args], { env: { ...process.env, HOME: home, USERPROFILE: home }, stdio: ["ignore", "pipe", "pipe"] });
  const result: Run = { status: null, out: "", error: "" };
  child.stdout!.on("data", (chunk) => (result.out += String(chunk)));
  child.stderr!.on("data", (chunk) => (result.error += String(chunk)));
  return { child, ended: once(child, "close").then(([status]) => ({ ...result, status: status as number | null })) };
}

const run = (args: readonly string[]) => start(args).ended;

/** Every item of the list: its row's key and its version. */
async function items(): Promise<{ key: string; etag: string }[]> {
  const headers = { authorization: `Bearer ${await localTokens({ name: "試験", id: null }).token("submit")}` };
  const get = async (url: string) => (await (await fetch(url, { headers })).json()) as { id: string; value: { id: string; displayName: string; eTag: string; fields: { GoalKey: string } }[] };
  const root = `${workbench.url}graph/v1.0`;
  const site = await get(`${root}/sites/${new URL(workbench.url).hostname}:/sites/goals`);
  const list = (await get(`${root}/sites/${site.id}/lists`)).value.find(({ displayName }) => displayName === "保管庫")!;
  const { value } = await get(`${root}/sites/${site.id}/lists/${list.id}/items?$expand=fields&$top=5000`);
  return value.map(({ eTag, fields }) => ({ key: fields.GoalKey, etag: eTag }));
}

test("killed in the middle again and again, then let to its end: each row exactly once, and another run writes nothing", async () => {
  for (let kills = 0; kills < KILLS; kills += 1) {
    const { child, ended } = start(["submit", archive, "--config", config]);
    let lines = 0;
    child.stdout!.on("data", () => {
      if (lines++ === kills) child.kill("SIGKILL");
    });
    expect((await ended).status).toBeNull();
  }
  const before = await items();
  const last = await run(["submit", archive, "--config", config, "--format", "json"]);
  const { workbooks, written } = JSON.parse(last.out) as { workbooks: { file: string; state: string; unnamed?: object[] }[]; written: number };
  expect(workbooks.map(({ state }) => state)).toEqual(workbooks.map(() => "submitted"));
  const after = await items();
  expect(new Set(after.map(({ key }) => key)).size).toBe(after.length);
  expect(after.length).toBe(before.length + written);
  expect(after.length).toBeGreaterThan(before.length);
  const again = await run(["submit", archive, "--config", config, "--format", "json"]);
  expect(JSON.parse(again.out)).toMatchObject({ written: 0, unchanged: after.length, stopped: false });
  expect(await items()).toEqual(after);
});

test("a broken workbook and a copy are told and stop no other", async () => {
  const mixed = path.join(home, "mixed");
  mkdirSync(mixed);
  const goals = path.join(SAMPLE_FILES, "r02-goals.xlsx");
  copyFileSync(goals, path.join(mixed, "a.xlsx"));
  copyFileSync(goals, path.join(mixed, "copy of a.xlsx"));
  writeFileSync(path.join(mixed, "broken.xlsx"), readFileSync(goals).subarray(0, 4000));
  const { status, out, error } = await run(["submit", mixed, "--config", config]);
  expect(status).toBe(2);
  expect(error.trim().split("\n")).toEqual([expect.stringMatching(/broken\.xlsx: .*壊れている/)]);
  expect(out).toMatch(/a\.xlsx: 変更なし 4 件/);
  expect(out).toMatch(/copy of a\.xlsx: .*a\.xlsx と同じ内容/);
});

test("a wrong configuration is told before anything is read", async () => {
  const { status, error, out } = await run(["submit", archive, "--config", path.join(home, "none.json")]);
  expect([status, out, error.trim().split("\n").length]).toEqual([2, "", 1]);
});

test("without the list nothing is lost and the next run goes on", async () => {
  const elsewhere = path.join(home, "elsewhere.json");
  writeFileSync(elsewhere, JSON.stringify({ mode: "local", graphBaseUrl: `${workbench.url}graph/v1.0`, siteUrl: `${workbench.url}sites/goals`, list: "ないリスト" }));
  const { status, out, error } = await run(["submit", archive, "--config", elsewhere]);
  expect(status).toBe(1);
  expect(out.split("ないリスト")).toHaveLength(2);
  expect(error).toContain("残りは送っていません");
  // What waits for one list is never sent to another.
  expect(readdirSync(path.join(home, ".goal-sheet", "outbox"))).toHaveLength(2);
});

test("while another computer sends, nothing is sent, and it is told which", async () => {
  const outbox = path.join(home, ".goal-sheet", "outbox");
  const locks = readdirSync(outbox).map((name) => path.join(outbox, name, "in-use"));
  for (const lock of locks) writeFileSync(lock, "41 minato-pc");
  const { status, error, out } = await run(["submit", archive, "--config", config]);
  for (const lock of locks) rmSync(lock);
  expect([status, out, error.trim().split("\n").length]).toEqual([1, "", 1]);
  expect(error).toContain("41 minato-pc");
});
