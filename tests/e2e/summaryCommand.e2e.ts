import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseCsv } from "hucre/csv";
import { goalSheet, goalWorkbook, type RowTexts } from "../../src/progress/testing/goalSheets";
import { readConfig } from "../../src/sharepoint/config";
import { memoryStore } from "../../src/sharepoint/outbox/store";
import { createGoalListSession } from "../../src/sharepoint/session";
import { localTokens } from "../../src/sharepoint/signIn/localTokens";
import { buildDocuments } from "../../src/submission/buildDocuments";
import { CONTEXT } from "../../src/submission/testing/documents";
import { ask } from "../support/tableEngine";
import { runCommand as run } from "./runCommand";
import { startWorkbench, type RunningWorkbench } from "./workbench";

/** Long past, so that nothing depends on the day of the test. */
const YEAR = 2020;

const ROWS: Record<string, RowTexts[]> = {
  みなと部: [
    { initiative: "朝市を開く", period: "9月", target: "朝市を4回", midYear: "朝市を4回開いた。", final: "" },
    { initiative: "桟橋を直す", period: "6月", target: "桟橋を2か所", midYear: "今後、業者を決める予定。", final: "" },
    { initiative: "=灯台の見学会", period: "3月", target: "見学会を10回", midYear: "見学会を5回開き、引き続き実施中。", final: "" },
  ],
  くらし部: [{ initiative: "出張相談", period: "通年", target: "相談会を12回", midYear: "相談会を6回開催している。", final: "" }],
};

let workbench: RunningWorkbench;
let folder: string;
let config: string;

beforeAll(async () => {
  workbench = await startWorkbench();
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-summary-"));
  config = path.join(folder, "config.json");
  const settings = { mode: "local", graphBaseUrl: `${workbench.url}graph/v1.0`, siteUrl: `${workbench.url}sites/goals`, list: "目標管理", departments: ["みなと部", "くらし部", "まなび部"] };
  writeFileSync(config, JSON.stringify(settings));
  const read = readConfig(JSON.stringify(settings), workbench.url);
  if (!read.ok) throw new Error("config");
  const session = createGoalListSession({ config: read.config, tokens: localTokens({ name: "港 太郎", id: null }), fetch, store: memoryStore() });
  for (const [department, rows] of Object.entries(ROWS)) {
    const goals = goalWorkbook([goalSheet(rows, { department, fiscalYear: YEAR })]);
    const { documents } = buildDocuments(goals, { ...CONTEXT });
    await session.submit(await session.preview(documents));
  }
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const summary = (...args: string[]) => run(["summary", "--config", config, "--year", String(YEAR), ...args]);

test("sums up what was submitted, with the department that has submitted nothing", async () => {
  const { status, out, error } = await summary("--format", "json");
  expect([status, error]).toEqual([0, ""]);
  const { phase, tables } = JSON.parse(out) as { phase: string; tables: { id: string; rows: Record<string, unknown>[] }[] };
  const rowsOf = (id: string) => tables.find((table) => table.id === id)!.rows;
  expect(phase).toBe("mid-year");
  expect(rowsOf("submissions").map(({ department, state, rows }) => [department, state, rows])).toEqual([["みなと部", "提出済", 3], ["くらし部", "提出済", 1], ["まなび部", "未提出", 0]]);
  expect(rowsOf("status_by_department").map(({ department, rows, done, in_progress, not_started, overdue }) => [department, rows, done, in_progress, not_started, overdue])).toEqual([
    ["みなと部", 3, 1, 1, 1, 2],
    ["くらし部", 1, 0, 1, 0, 1],
    ["まなび部", 0, 0, 0, 0, 0],
  ]);
  expect(rowsOf("targets_by_department").map(({ measured, target_reached, achieved_share }) => [measured, target_reached, achieved_share])).toEqual([[2, 1, 0.75], [1, 0, 0.5], [0, 0, null]]);
  expect(rowsOf("overview")).toEqual([expect.objectContaining({ departments_submitted: 2, departments_not_submitted: 1, rows: 4, done: 1, overdue: 3 })]);
});

test("prints tables for people, in both languages", async () => {
  const japanese = await summary();
  expect(japanese.out).toContain(`${YEAR}年度 集計（中間報告、`);
  expect(japanese.out).toContain("\n未提出：まなび部\n");
  expect(japanese.out).toMatch(/まなび部\s+未提出\s+0/);
  expect((await summary("--lang", "en")).out).toMatch(/まなび部\s+Not submitted\s+0/);
});

test("CSV and Parquet hold the same figures, and a second run replaces them", async () => {
  const out = path.join(folder, "out");
  for (let round = 0; round < 2; round++) {
    const { status, error } = await summary("--csv", out, "--parquet", out);
    expect(status).toBe(0);
    expect(error).toContain(out);
  }
  expect(readdirSync(out).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  expect(readdirSync(out).filter((name) => name.endsWith(".csv")).sort()).toEqual(["goal_rows", "last_year", "overview", "status_by_department", "status_by_goal", "submissions", "targets_by_department"].map((name) => `${name}.csv`));
  const text = readFileSync(path.join(out, "status_by_department.csv"), "utf8");
  const lines = parseCsv(text);
  const at = (heading: string) => lines[0]!.map((name) => String(name).replace("\ufeff", "")).indexOf(heading);
  const fromCsv = lines.slice(1, 4).map((line) => [line[at("部局")], Number(line[at("取組")]), Number(line[at("完了")]), Number(line[at("期限超過")])]);
  expect(fromCsv).toEqual([["みなと部", 3, 1, 2], ["くらし部", 1, 0, 1], ["まなび部", 0, 0, 0]]);
  expect(await ask(`SELECT department, rows, done, overdue FROM '${path.join(out, "status_by_department.parquet")}'`)).toEqual(fromCsv);
  expect(await ask(`SELECT department, count(*), sum(done), sum(overdue) FROM '${path.join(out, "goal_rows.parquet")}' GROUP BY department ORDER BY department DESC`)).toEqual([["みなと部", "3", "1", "2"], ["くらし部", "1", "0", "1"]]);
  expect(readFileSync(path.join(out, "goal_rows.csv"), "utf8")).toContain(",'=灯台の見学会,");
});

test("a year without submissions is told; the expected departments are missing", async () => {
  const { status, out } = await run(["summary", "--config", config, "--year", "1999"]);
  expect(status).toBe(0);
  expect(out).toContain("1999年度の提出はまだありません");
  expect(out).toContain("\n未提出：みなと部、くらし部、まなび部\n");
  expect(out).toContain("\n提出状況\n");
  expect(out).not.toContain("部局別の状況");
});

describe("bad input is one sentence and status 2", () => {
  test.each([
    ["a year that is none", ["--year", "令和8"], "令和8"],
    ["a configuration that is not there", ["--config", "missing.json"], "missing.json"],
  ])("%s", async (_, args, named) => {
    const { status, out, error } = await summary(...args);
    expect([status, out, error.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(error).toContain(named);
  });

  test("a list that is not there", async () => {
    const other = path.join(folder, "other.json");
    writeFileSync(other, readFileSync(config, "utf8").replace("目標管理", "ほかの一覧"));
    const { status, out, error } = await summary("--config", other);
    expect([status, out, error.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(error).toContain("ほかの一覧");
  });

  test("a folder that cannot be written to; what was there stays", async () => {
    const file = path.join(folder, "plain.txt");
    writeFileSync(file, "先の内容");
    const { status, error } = await summary("--csv", file);
    expect(status).toBe(2);
    expect(error).toContain(file);
    expect(readFileSync(file, "utf8")).toBe("先の内容");
    expect(existsSync(path.join(file, "overview.csv"))).toBe(false);
  });

  test("a list that fails while the rows go out leaves the earlier files", async () => {
    const out = path.join(folder, "kept");
    await summary("--csv", out);
    const before = readFileSync(path.join(out, "goal_rows.csv"), "utf8");
    const gone = path.join(folder, "gone.json");
    writeFileSync(gone, readFileSync(config, "utf8").replaceAll(workbench.url, "http://localhost:9/"));
    expect((await summary("--config", gone, "--csv", out)).status).toBe(2);
    expect(readFileSync(path.join(out, "goal_rows.csv"), "utf8")).toBe(before);
  });
});
