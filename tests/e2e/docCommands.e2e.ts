import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "./runCommand";
import { startWorkbench, type RunningWorkbench } from "./workbench";

const ROOT = process.cwd();
const SAMPLES = path.join(ROOT, "src/workbench/samples");

/** Commands that take minutes or are the test command itself, and where they are run instead. */
const RUN_ELSEWHERE: Record<string, { file: string; holds: string }> = {
  "npm ci": { file: ".ci/run", holds: "npm ci" },
  "npm test": { file: ".ci/run", holds: "npm test" },
  "npm start": { file: "tests/e2e/workbench.ts", holds: "dist/workbench/server.cjs" },
  "npm run build": { file: "package.json", holds: "npm run build &&" },
  "npm run build -- --env officeJs=self": { file: "tests/e2e/production.e2e.ts", holds: "officeJs=self" },
  "npm run manifest": { file: "tests/unit/manifest.test.ts", holds: "productionManifest" },
};

const pages = ["README.md", ...readdirSync("docs", { recursive: true, encoding: "utf8" }).map((file) => path.join("docs", file))].filter((file) => file.endsWith(".md"));

/** The command lines in a page's blocks of code, without their comments. */
function commandsOf(page: string): string[] {
  const blocks = [...readFileSync(page, "utf8").matchAll(/^```\w*\r?\n([\s\S]*?)^```/gm)].map(([, block]) => block!);
  return blocks
    .flatMap((block) => block.split(/\r?\n|&&/))
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter((line) => /^(npm|npx) /.test(line));
}

const commands = pages.flatMap((page) => commandsOf(page).map((command) => [page, command] as const));
const ofProduct = commands.filter(([, command]) => command.startsWith("npx goal-sheet "));
const others = commands.filter(([, command]) => !command.startsWith("npx goal-sheet "));

/** Forms that need a family file: workbooks and files of these names lie in the prepared folder. */
const OTHER_FORMS = ["progress", "evaluation"];

let workbench: RunningWorkbench;
let folder: string;

beforeAll(async () => {
  workbench = await startWorkbench();
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-docs-"));
  copyFileSync(path.join(SAMPLES, "files/r02-goals.xlsx"), path.join(folder, "goals.xlsx"));
  mkdirSync(path.join(folder, "departments"));
  copyFileSync(path.join(SAMPLES, "files/r02-goals.xlsx"), path.join(folder, "departments/goals.xlsx"));
  for (const form of OTHER_FORMS) {
    copyFileSync(path.join(SAMPLES, `otherFiles/r08-${form}.xlsx`), path.join(folder, `${form}.xlsx`));
    writeFileSync(path.join(folder, `${form}.json`), (await runCommand(["map", path.join(folder, `${form}.xlsx`)])).out);
  }
  writeFileSync(path.join(folder, "settings.json"), '{ "rules": { "period-vague": "off" } }');
  writeFileSync(path.join(folder, "config.json"), JSON.stringify({ mode: "local", graphBaseUrl: `${workbench.url}graph/v1.0`, siteUrl: `${workbench.url}sites/goals`, list: "目標管理" }));
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Splits a command line at blanks outside quotes. */
const wordsOf = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

/** Files that follow an option, where the folder has none of the name. */
const BEHIND_OPTION: Record<string, string> = { "--config": "config.json", "--mapping": "progress.json", "--settings": "settings.json" };

/** A documented command with the names of its files replaced by files that are there; what may be left out is left out. */
function runnable(command: string): string[] {
  const [line] = command.replace(/^npx goal-sheet /, "").replace(/\s*\[[^\]]*\]/g, "").replaceAll("…", "").split(" > ");
  const words = wordsOf(line!);
  const workbook = words[0] === "map" || words.includes("--mapping") ? "progress.xlsx" : "goals.xlsx";
  return words.map((word, at) => {
    const option = words[at - 1]?.startsWith("--") ? words[at - 1]! : null;
    if (existsSync(path.join(folder, word)) || word.startsWith("-")) return word;
    if (option !== null) return BEHIND_OPTION[option] ?? word;
    if (/^(FOLDER|フォルダー)$/.test(word)) return "departments";
    return /^(FILE|FILE_OR_FOLDER|ファイル)$/.test(word) || word.endsWith(".xlsx") ? workbook : word;
  });
}

test("the documents show commands", () => {
  expect(ofProduct.length).toBeGreaterThan(5);
  expect(others.length).toBeGreaterThan(5);
});

test.each(ofProduct)("%s: %s", async (_page, command) => {
  const { status, error } = await runCommand(runnable(command), { cwd: folder });
  // 1 stands for findings of level error; anything else is a command that a reader could not have run.
  expect([status <= 1, status <= 1 ? "" : error]).toEqual([true, ""]);
});

test.each(others)("%s: %s", (_page, command) => {
  const known = RUN_ELSEWHERE[command.replace(/ -- --url \S+ --id \S+$/, "")];
  expect(known === undefined ? `nothing runs “${command}”` : "run").toBe("run");
  const { file, holds } = known!;
  expect(existsSync(file) && readFileSync(file, "utf8").includes(holds)).toBe(true);
});
