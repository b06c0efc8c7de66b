import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import files, { type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { documentsOf } from "../../submission/testing/documents";
import { CONFIG, preparedTown, type Town } from "../../workbench/graph/testing/town";
import { summaryCommand } from "./summaryCommand";

let town: Town;
let folder: string;
let config: string;
let told: string[];

beforeEach(async () => {
  town = await preparedTown();
  const session = town.session();
  await session.submit(await session.preview(documentsOf(5)));
  await session.submit(await session.preview(documentsOf(4)));
  town.count();
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-summary-"));
  config = path.join(folder, "config.json");
  const { mode, graphBaseUrl, siteUrl, list } = CONFIG;
  writeFileSync(config, JSON.stringify({ mode, graphBaseUrl, siteUrl, list }));
  told = [];
  jest.spyOn(globalThis, "fetch").mockImplementation(town.fetch);
  jest.spyOn(process.stdout, "write").mockImplementation((text) => told.push(String(text)) > 0);
  jest.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const summary = async (outputs: { csv?: string; parquet?: string } = {}) => {
  await summaryCommand({ config, year: "2026", format: "text", lang: "ja", ...outputs });
  return town.count().length;
};

test("the list is read once, whatever is written out", async () => {
  const out = path.join(folder, "out");
  const requests = await summary();
  expect(await summary({ csv: out, parquet: out })).toBe(requests);
  // The row that has left its sheet is not among them.
  expect(readFileSync(path.join(out, "goal_rows.csv"), "utf8").trim().split("\r\n")).toHaveLength(1 + 4);
  expect(process.exitCode).toBeUndefined();
});

test("a file where a folder should be is told as that, before the list is read", async () => {
  expect(await summary({ csv: config })).toBe(0);
  expect([told, process.exitCode]).toEqual([[`${config} はファイルなので、その中に書き出せません。フォルダーの名前を指定してください。\n`], 2]);
});

test("for people, each row that has to be looked at stands last with its report, on one line each", async () => {
  const session = town.session();
  await session.submit(await session.preview(documentsOf(2, "6回開き、\n  引き続き開催している。")));
  await summary();
  const lines = told.join("").split("\n");
  const at = lines.indexOf("期限超過・未達成の取組");
  expect(lines.slice(at)).toEqual([
    "期限超過・未達成の取組",
    "みなと部  1位  講座を開く 1  2026/9/30  実施中  期限超過",
    "    6回開き、 引き続き開催している。",
    "みなと部  1位  講座を開く 2  2026/9/30  実施中  期限超過",
    "    6回開き、 引き続き開催している。",
    "",
  ]);
  // Figures of several kinds below one another need no headings.
  expect(lines.slice(2, 5).map((line) => line.replace(/ +/g, " "))).toEqual(["全体", "提出済の部局 1", "未提出の部局 –"]);
  expect(told.join("")).not.toContain("提出はまだありません");
});

test("of a year without rows it is said that there are none, and none has to be looked at", async () => {
  await summaryCommand({ config, year: "1999", format: "text", lang: "ja" });
  const text = told.join("");
  expect(text).toContain("1999年度 集計");
  expect(text).toContain("1999年度の提出はまだありません");
  expect(text).not.toContain("期限超過・未達成の取組");
});

test("a folder that takes no files is told by its name", async () => {
  const file = path.join(folder, "file");
  writeFileSync(file, "");
  await summary({ csv: path.join(file, "out") });
  expect([process.exitCode, told.join("")]).toEqual([2, expect.stringContaining(path.join(file, "out"))]);
});

test.each<[string, () => void]>([
  ["the list refuses", () => jest.mocked(fetch).mockImplementation(() => Promise.resolve(new Response("{}", { status: 403 })))],
  ["the disk is full", () => void jest.spyOn(files, "open").mockRejectedValue(Object.assign(new Error("full"), { code: "ENOSPC" }))],
])("no folder is left of an export that came to nothing: %s", async (_, spoil) => {
  spoil();
  const there = path.join(folder, "there");
  mkdirSync(there);
  await summary({ csv: path.join(there, "new", "csv"), parquet: path.join(folder, "parquet") });
  expect([process.exitCode, readdirSync(folder).sort(), readdirSync(there)]).toEqual([2, ["config.json", "there"], []]);
});

test("the phase that is asked for decides the figures", async () => {
  await summaryCommand({ config, year: "2026", phase: "planning", format: "json", lang: "ja" });
  expect(JSON.parse(told.join(""))).toMatchObject({ phase: "planning" });
});

test("every file that was opened is closed again, and flushed before it takes its place", async () => {
  const { open } = files;
  const opened: FileHandle[] = [];
  const flushed: FileHandle[] = [];
  jest.spyOn(files, "open").mockImplementation(async (...file) => {
    const handle = await open(...file);
    opened.push(handle);
    const sync = handle.sync.bind(handle);
    handle.sync = () => (flushed.push(handle), sync());
    return handle;
  });
  const out = path.join(folder, "out");
  await summary({ csv: out, parquet: out });
  const [spool, ...tables] = opened;
  expect([spool!.fd, tables.filter(({ fd }) => fd !== -1), tables.length]).toEqual([-1, [], readdirSync(out).length]);
  expect(flushed).toEqual(tables);
});

test("nothing is left beside the tables, whether it ends well or not", async () => {
  const out = path.join(folder, "out");
  await summary({ csv: out });
  const whole = readdirSync(out).sort();
  expect(whole.filter((name) => !name.endsWith(".csv"))).toEqual([]);
  let requests = 0;
  jest.mocked(fetch).mockImplementation(async (input, init) => {
    if ((requests += 1) > 5) return new Response("{}", { status: 403 });
    return town.fetch(input, init);
  });
  await summary({ csv: out, parquet: out });
  expect([process.exitCode, readdirSync(out).sort()]).toEqual([2, whole]);
});

test.each([["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]] as const)("%s ends the reading at once, in a request as in a wait, and leaves the files as they were", async (name, status) => {
  const out = path.join(folder, "out");
  await summary({ csv: out });
  const whole = readdirSync(out).sort();
  const hanging = (_: unknown, init?: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(new Error("aborted")));
      process.emit(name);
    });
  const waiting = () => {
    setImmediate(() => process.emit(name));
    return Promise.resolve(new Response("{}", { status: 429, headers: { "retry-after": "100" } }));
  };
  for (const answer of [hanging, waiting]) {
    jest.mocked(fetch).mockImplementation(answer);
    told = [];
    await summary({ csv: out });
    expect([process.exitCode, told, readdirSync(out).sort()]).toEqual([status, ["途中でやめました。書きかけのファイルはありません。\n"], whole]);
    expect(process.listenerCount(name)).toBe(0);
  }
});
