import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";

const COMMAND = path.resolve("dist/cli/goal-sheet.cjs");
const PROGRESS = path.resolve("src/workbench/samples/otherFiles/r08-progress.xlsx");
const TASKS = path.resolve("src/workbench/samples/otherFiles/r08-tasks.xlsx");

const run = (...args: string[]) => spawnSync(process.execPath, [COMMAND, ...args], { encoding: "utf8" });

let folder: string;
const inFolder = (name: string, text: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-mapping-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an unknown form is refused, mapped, and then read and checked", () => {
  expect(run("read", PROGRESS).status).toBe(2);
  const mapped = run("map", PROGRESS);
  expect([mapped.status, mapped.stderr]).toEqual([0, ""]);
  const family = inFolder("progress.json", mapped.stdout);
  const read = run("read", PROGRESS, "--mapping", family, "--format", "json");
  expect(read.status).toBe(0);
  const [file] = JSON.parse(read.stdout) as { sheets: { department: string; rows: { initiative: string; status: unknown[] }[] }[] }[];
  expect(file!.sheets.map(({ department, rows }) => [department, rows.length, rows[0]!.initiative])).toEqual([["市民生活部", 4, "書かない窓口の拡大"]]);
  const checked = run("check", PROGRESS, "--mapping", family, "--phase", "final", "--format", "json");
  expect(checked.status).toBe(1);
  expect((JSON.parse(checked.stdout) as { rule: string; cell: string }[]).map(({ rule, cell }) => `${rule} ${cell}`)).toContain("report-missing K6");
});

test("a title that would steer the terminal is told by its numbers", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(PROGRESS);
  book.worksheets[0]!.getCell("A1").value = "進捗\u009b2J管理表";
  const file = path.join(folder, "steering.xlsx");
  await book.xlsx.writeFile(file);
  const { stdout } = run("map", file);
  expect(stdout).not.toMatch(/[\u007f-\u009f]/);
  expect(JSON.stringify(JSON.parse(stdout))).toContain("進捗\u009b2J管理表");
});

test("several family files are used together, each id once", () => {
  const progress = inFolder("a.json", run("map", PROGRESS).stdout);
  const tasks = inFolder("b.json", run("map", TASKS, "--sheet", "業務目標").stdout);
  expect(run("read", PROGRESS, TASKS, "--mapping", progress, "--mapping", tasks).status).toBe(0);
  const twice = run("read", PROGRESS, "--mapping", progress, "--mapping", progress, "--lang", "en");
  expect([twice.status, twice.stdout]).toEqual([2, ""]);
  expect(twice.stderr).toContain("same id");
});

test.each<[string, string, string]>([
  ["not JSON", "{", "JSON"],
  ["a wrong role", '{"id":"a","name":"a","year":2026,"sheets":[{"id":"goal","columns":[{"role":"initiativ","heading":"事業名"}]}],"phases":[],"reports":{"midYear":[],"final":[]}}', "sheets.0.columns.0.role"],
  ["a built-in id", '{"id":"ueda-r07","name":"a","year":2026,"sheets":[{"id":"goal","columns":[{"role":"initiative","heading":"事業名"}]}],"phases":[],"reports":{"midYear":[],"final":[]}}', "ueda-r07"],
])("%s in a family file is told with its place, and nothing is read", (_, text, place) => {
  const file = inFolder("wrong.json", text);
  for (const command of ["read", "check"]) {
    const { status, stdout, stderr } = run(command, PROGRESS, "--mapping", file);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(file);
    expect(stderr).toContain(place);
  }
});

test.each<[string, string[], string]>([
  ["a family file that is not there", ["read", PROGRESS, "--mapping", "missing.json"], "missing.json"],
  ["a sheet that is not there", ["map", PROGRESS, "--sheet", "表"], "進捗管理表"],
  ["a sheet without such a table", ["map", PROGRESS, "--sheet", "集計"], "見出し"],
  ["a workbook that is not there", ["map", "missing.xlsx"], "missing.xlsx"],
])("%s is one clear sentence", (_, args, sentence) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(sentence)]);
});
