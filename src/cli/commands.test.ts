import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { CONFIG, preparedTown, Town } from "../workbench/graph/testing/town";
import { goalSheetProgram } from "./program";

let mockHome: string;
jest.mock("node:os", () => ({ ...jest.requireActual<object>("node:os"), homedir: () => mockHome }));
// In the test's own thread, where what is built from source can run.
jest.mock("./threads/fileThreads", () => {
  const { FILE_WORK } = jest.requireActual<{ FILE_WORK: Record<string, (file: string, options: unknown) => Promise<unknown>> }>("./threads/fileWork");
  const fileThread = ({ kind, options }: { kind: string; options: unknown }) => ({ work: (file: string) => FILE_WORK[kind]!(file, options), stop: () => undefined });
  return { fileThread, fileThreads: (_: number, order: { kind: string; options: unknown }) => [fileThread(order)] };
});

const SAMPLES = path.join(__dirname, "../workbench/samples/files");
const [CLEAN, FAULTY, SECTIONS] = ["r02-goals.xlsx", "r02-goals-faults.xlsx", "h30-sections.xlsx"];

let folder: string;
let books: string;
let town: Town;
let out: string[];
let told: string[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-commands-"));
  [mockHome, books] = [path.join(folder, "home"), path.join(folder, "books")];
  for (const one of [mockHome, books]) mkdirSync(one);
  town = await preparedTown();
  [out, told] = [[], []];
  jest.spyOn(globalThis, "fetch").mockImplementation((...request) => town.fetch(...request));
  jest.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  jest.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const give = (...names: (string | undefined)[]) => names.forEach((name) => copyFileSync(path.join(SAMPLES, name!), path.join(books, name!)));

/** Runs a command to its end; its exit status. */
async function run(...args: string[]): Promise<number> {
  [out, told] = [[], []];
  process.exitCode = undefined;
  await goalSheetProgram("ja").parseAsync(args, { from: "user" });
  return Number(process.exitCode ?? 0);
}

/** A configuration of the town's list. */
function config(changes: object = {}): string {
  const file = path.join(folder, "config.json");
  const { mode, graphBaseUrl, siteUrl, list } = CONFIG;
  writeFileSync(file, JSON.stringify({ mode, graphBaseUrl, siteUrl, list, ...changes }));
  return file;
}

/** Presses Ctrl+C as soon as something that matches is printed or told. */
function interruptAt(pattern: RegExp): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = jest.mocked(stream.write).getMockImplementation()!;
    jest.mocked(stream.write).mockImplementation((text, ...rest) => {
      if (pattern.test(String(text))) process.emit("SIGINT", "SIGINT");
      return (write as (text: unknown, ...more: unknown[]) => boolean)(text, ...rest);
    });
  }
}

describe("check", () => {
  test("tells the worst of its workbooks by its status", async () => {
    give(CLEAN);
    expect(await run("check", books)).toBe(0);
    give(FAULTY);
    expect(await run("check", books)).toBe(1);
    expect(out.join("")).toMatch(/エラー .*\[[a-z-]+\]/);
    writeFileSync(path.join(books, "notes.xlsx"), "no workbook");
    expect(await run("check", books)).toBe(2);
    expect(told.join("")).toContain("notes.xlsx: Excelのブックではありません。");
  });

  test("the matrix is printed for folders and not for files", async () => {
    give(CLEAN);
    await run("check", books);
    expect(out.join("")).toContain("部局別の状況");
    await run("check", path.join(books, CLEAN!));
    expect(out.join("")).not.toContain("部局別の状況");
  });

  test("JSON is one array without anything beside it, and a report is written", async () => {
    give(CLEAN, FAULTY);
    const report = path.join(folder, "report.json");
    expect(await run("check", books, "--format", "json", "--report", report)).toBe(1);
    const findings = JSON.parse(out.join("")) as object[];
    expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({ findings, matrix: [{}, {}] });
    expect(told.join("")).toContain(`結果を書き込みました: ${report}`);
  });

  test("stopped, it says how far it came, writes no report and ends as shells expect it", async () => {
    give(CLEAN, FAULTY, SECTIONS);
    const report = path.join(folder, "report.xlsx");
    interruptAt(/h30-sections/);
    expect(await run("check", books, "--report", report)).toBe(130);
    expect(told.join("")).toMatch(/中止しました。3 件のうち [12] 件を点検しました。/);
    expect([told.join("").includes("書き込みませんでした"), existsSync(report)]).toEqual([true, false]);
  });

  test.each([
    ["a settings file that is not there", ["--settings", "nowhere.json"], "nowhere.json: ファイルが見つかりません。"],
    ["a family file that is not there", ["--mapping", "nowhere.json"], "nowhere.json: ファイルが見つかりません。"],
    ["a report that is neither", ["--report", "report.csv"], "--report「report.csv」"],
  ])("%s is told before any workbook is read", async (_, options, sentence) => {
    give(FAULTY);
    expect(await run("check", books, ...options)).toBe(2);
    expect([told.join("").startsWith(sentence), out]).toEqual([true, []]);
  });
});

describe("submit", () => {
  const submit = (...args: string[]) => run("submit", books, "--config", config(), ...args);
  const total = () => out.join("").trim().split("\n").at(-1);

  test("sends every workbook once; another run writes nothing", async () => {
    give(CLEAN, SECTIONS);
    expect(await submit()).toBe(0);
    expect(total()).toBe("ブック 2 件、書き込んだ取組 8 件、変更のない取組 0 件");
    expect(await submit()).toBe(0);
    expect(total()).toBe("ブック 2 件、書き込んだ取組 0 件、変更のない取組 8 件");
    expect(await submit("--format", "json")).toBe(0);
    expect(JSON.parse(out.join(""))).toMatchObject({ workbooks: [{}, {}], written: 0, unchanged: 8, stopped: false });
  });

  test("stopped, it ends the workbook in hand, and the next run sends the rest", async () => {
    give(CLEAN, SECTIONS);
    interruptAt(/h30-sections\.xlsx: 新規/);
    expect(await submit()).toBe(130);
    expect(told.join("")).toContain("今のブックを終えてから中止します。");
    expect(told.join("")).toContain("中止しました。同じコマンドで続きから送れます。");
    expect(total()).toBe("ブック 2 件、書き込んだ取組 4 件、変更のない取組 0 件、まだ提出していないブック 1 件");
    jest.mocked(process.stdout.write).mockImplementation((text) => out.push(String(text)) > 0);
    expect(await submit()).toBe(0);
    expect(total()).toBe("ブック 2 件、書き込んだ取組 4 件、変更のない取組 4 件");
  });

  test("a list that is not there, or a token that is missing, is told with what to do", async () => {
    give(CLEAN);
    expect(await run("submit", books, "--config", config({ list: "無い表" }))).toBe(1);
    expect(out.join("")).toContain("リスト「無い表」が");
    expect(told.join("")).toContain("同じコマンドで続きから送れます。");
    const signIn = { mode: "sharepoint", graphBaseUrl: "https://graph.microsoft.com/v1.0", siteUrl: "https://town.sharepoint.com/sites/goals", tenantId: "town.example", clientId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", permission: "Sites.Selected" };
    expect(await run("submit", books, "--config", config(signIn))).toBe(2);
    expect(told.join("")).toContain("環境変数 GOAL_SHEET_TOKEN に Sites.Selected のトークンを入れて");
  });

  test("a row that waits for a choice is told by the status, in the list of a folder too", async () => {
    give(CLEAN);
    expect(await submit()).toBe(0);
    const session = town.session();
    for await (const [row] of session.readRows(2020)) await session.withdraw([row!]);
    expect(await submit()).toBe(1);
    expect(out.join("")).toContain("リストで「取下げ」の印が付いている取組が 1 件あります。");
  });

  test("the phase that is asked for is that of the rows and of their findings", async () => {
    give("r07-goals-midyear.xlsx");
    const found = async (phase: string) => {
      expect(await submit("--phase", phase)).toBe(0);
      const rows = [];
      for await (const page of town.session().readRows(2025)) rows.push(...page);
      expect(new Set(rows.map((row) => row.phase))).toEqual(new Set([phase]));
      return rows.reduce((sum, { errors, warnings }) => sum + errors + warnings, 0);
    };
    const planning = await found("planning");
    expect(await found("final")).toBeGreaterThan(planning);
  });

  test("workbooks of one name in several folders keep their outboxes apart, and the folder is given back", async () => {
    for (const [year, name] of [["2018", SECTIONS], ["2020", CLEAN]] as const) {
      mkdirSync(path.join(books, year));
      copyFileSync(path.join(SAMPLES, name!), path.join(books, year, "目標.xlsx"));
    }
    expect(await submit()).toBe(0);
    const kept = readdirSync(mockHome, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(kept.map(({ name }) => path.extname(name))).toEqual([".json", ".json"]);
  });

  test("a list that lacks columns is told before anything is sent, with the command that completes it", async () => {
    give(CLEAN);
    const headers = { "content-type": "application/json" };
    await town.batch([{ id: "1", method: "POST", url: "/sites/localhost:/sites/goals:/lists", headers, body: { displayName: "前の版", columns: [{ name: "GoalKey", text: {} }] } }]);
    const earlier = ["--config", config({ list: "前の版" })];
    town.count();
    expect(await run("submit", books, ...earlier)).toBe(1);
    expect(out.join("")).toMatch(/リストに列がありません: .*加わります。コマンドでは goal-sheet list create です。/);
    expect(town.count().filter(({ method }) => method !== "GET")).toEqual([]);
    expect(await run("list", "create", ...earlier)).toBe(0);
    expect(await run("submit", books, ...earlier)).toBe(0);
  });

  test("a workbook that cannot be read, or names no department, is told in the end and by the status", async () => {
    give("h25-bureau-faults.xlsx");
    expect(await submit()).toBe(1);
    expect(total()).toContain("年度か部局が読めないシート 3 枚");
    writeFileSync(path.join(books, "notes.xlsx"), "no workbook");
    expect(await submit()).toBe(2);
    expect(total()).toContain("読めないファイル 1 件");
  });
});

describe("list create", () => {
  test("makes the list and names its id; again, it changes nothing", async () => {
    town = new Town();
    expect(await run("list", "create", "--config", config())).toBe(0);
    expect(out.join("")).toMatch(/^リストを作りました: .*\n列を加えました: /);
    expect(await run("list", "create", "--config", config())).toBe(0);
    expect(out.join("")).toMatch(/^リストがありました: .*\n変えるところはありませんでした。\nconfig.json の list にはこの ID を書いてください: [0-9a-f-]{36}\n$/);
    expect(await run("list", "create", "--config", config(), "--format", "json")).toBe(0);
    expect(JSON.parse(out.join(""))).toMatchObject({ created: false, added: [], faults: [] });
  });

  test("a site that is not there, and a column of another type, are told by the status too", async () => {
    expect(await run("list", "create", "--config", config({ siteUrl: "http://localhost:3000/sites/nowhere" }))).toBe(1);
    expect(told.join("")).toContain("http://localhost:3000/sites/nowhere が見つかりません。");
    expect(await run("list", "create", "--config", path.join(folder, "nowhere.json"))).toBe(2);
    const headers = { "content-type": "application/json" };
    await town.batch([{ id: "1", method: "POST", url: "/sites/localhost:/sites/goals:/lists", headers, body: { displayName: "手製", columns: [{ name: "Priority", text: {} }] } }]);
    expect(await run("list", "create", "--config", config({ list: "手製" }))).toBe(1);
    expect(out.join("")).toContain("リストの列「優先順位（Priority）」の種類が違います");
  });

  test("the token that is missing is one that may make lists", async () => {
    const signIn = { mode: "sharepoint", graphBaseUrl: "https://graph.microsoft.com/v1.0", siteUrl: "https://town.sharepoint.com/sites/goals", tenantId: "town.example", clientId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", permission: "Sites.Selected" };
    expect(await run("list", "create", "--config", config(signIn))).toBe(2);
    expect(told.join("")).toContain("環境変数 GOAL_SHEET_TOKEN に Sites.Manage.All のトークンを入れて");
  });
});

describe("read, map and explain", () => {
  test("a workbook that cannot be read stops no other, and the status tells of it", async () => {
    give(CLEAN);
    const nowhere = path.join(books, "nowhere.xlsx");
    expect(await run("read", nowhere, path.join(books, CLEAN!))).toBe(2);
    expect([out.join("").includes("シート「重点目標1」"), told.join("")]).toEqual([true, `${nowhere}: ファイルが見つかりません。名前と場所を確かめてください。\n`]);
    expect(await run("read", books, "--format", "json")).toBe(0);
    expect(JSON.parse(out.join(""))).toMatchObject([{ sheets: [{}, {}] }]);
  });

  test("a proposal is a family file; a sheet that is not there is told with those that are", async () => {
    give(CLEAN);
    const file = path.join(books, CLEAN!);
    expect(await run("map", file, "--sheet", "9位")).toBe(2);
    expect(told.join("")).toMatch(/シート「9位」がありません。シートは 表紙、重点目標1、重点目標2 です。/);
    expect(await run("map", file, "--sheet", "重点目標1")).toBe(0);
    expect(JSON.parse(out.join(""))).toHaveProperty("id");
  });

  test("a text is explained; where a year is needed, that is told", async () => {
    expect(await run("explain", "10月～12月", "--as", "period", "--fiscal-year", "2025")).toBe(0);
    expect(out.join("")).toContain("2025/10/1");
    expect(await run("explain", "10月～12月", "--as", "period")).toBe(2);
    expect(await run("explain", "10月", "--as", "period", "--fiscal-year", "25")).toBe(2);
    expect(told.join("")).toContain("--fiscal-year「25」は年度ではありません。");
  });
});
