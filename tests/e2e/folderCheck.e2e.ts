import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { SAMPLE_FILES } from "../support/workbooks";

jest.setTimeout(120_000);

const COMMAND = path.resolve("dist/cli/goal-sheet.cjs");
const CLEAN = path.join(SAMPLE_FILES, "r02-goals.xlsx");
const FAULTY = path.join(SAMPLE_FILES, "r02-goals-faults.xlsx");
/** Enough files for threads. */
const MANY = 60;

interface Folder {
  findings: { file: string; severity: string }[];
  matrix: { file: string; department?: string; errors?: number; fault?: string; message?: string; result?: string; alsoIn?: string[] }[];
}

const run = (args: readonly string[]) => spawnSync(process.execPath, [COMMAND, "check", ...args], { encoding: "utf8", maxBuffer: 64 << 20 });

let folder: string;
let departments: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-folder-"));
  departments = path.join(folder, "departments");
  mkdirSync(path.join(departments, "green"), { recursive: true });
  copyFileSync(CLEAN, path.join(departments, "a.xlsx"));
  copyFileSync(FAULTY, path.join(departments, "green", "c.xlsx"));
  writeFileSync(path.join(departments, "green", "b.xlsx"), readFileSync(CLEAN).subarray(0, 4000));
  writeFileSync(path.join(departments, "~$a.xlsx"), "lock");
  for (let at = 0; at < MANY; at += 1) {
    mkdirSync(path.join(folder, "many"), { recursive: true });
    copyFileSync(at % 2 ? CLEAN : FAULTY, path.join(folder, "many", `${String(at).padStart(3, "0")}.xlsx`));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a folder's findings and matrix are written as JSON; a broken workbook stops no other", () => {
  const file = path.join(folder, "report.json");
  const { status, stdout, stderr } = run([departments, "--format", "json", "--report", file]);
  const { findings, matrix } = JSON.parse(readFileSync(file, "utf8")) as Folder;
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toEqual(findings);
  expect(new Set(findings.map(({ file }) => path.basename(file)))).toEqual(new Set(["c.xlsx"]));
  expect(matrix.map(({ file, result, fault }) => [path.basename(file), result ?? fault])).toEqual([
    ["a.xlsx", "fine"],
    ["b.xlsx", "damaged"],
    ["c.xlsx", "errors"],
  ]);
  expect(matrix[2]!.errors).toBe(findings.filter(({ severity }) => severity === "error").length);
  expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("b.xlsx"), expect.stringContaining("report.json")]);
});

test("findings are one array, of files and of folders", () => {
  const { status, stdout } = run([CLEAN, FAULTY, "--format", "json"]);
  expect(status).toBe(1);
  expect(Array.isArray(JSON.parse(stdout))).toBe(true);
  expect(run([CLEAN]).stdout.trim().split("\n")).toHaveLength(1);
});

test.each([
  ["ja", "部局別の状況", "壊れている", "点検したファイル 2 件、読めないファイル 1 件"],
  ["en", "Departments", "damaged", "2 files checked, 1 could not be read"],
])("text in %s ends with the matrix", (lang, title, sentence, total) => {
  const { stdout } = run([departments, "--lang", lang]);
  const matrix = stdout.slice(stdout.indexOf(title));
  expect(matrix).toContain(sentence);
  expect(matrix).toContain(total);
  expect(matrix.split("\n").filter((line) => line.includes("departments"))).toEqual([expect.stringContaining(title)]);
  expect(matrix.split("\n").filter((line) => /(?:^|\s)(?:a|green.[bc])\.xlsx/.test(line))).toHaveLength(3);
});

test("versions of one department's workbook are told, each with the other, in text and JSON", () => {
  const versions = path.join(folder, "versions");
  mkdirSync(versions);
  for (const name of ["a.xlsx", "a-corrected.xlsx"]) copyFileSync(CLEAN, path.join(versions, name));
  const file = path.join(folder, "versions.json");
  const { stdout } = run([versions, "--lang", "en", "--report", file]);
  expect(stdout).toContain("stand in 2 files");
  const { matrix } = JSON.parse(readFileSync(file, "utf8")) as Folder;
  expect(matrix.map(({ alsoIn }) => alsoIn)).toEqual([[path.join(versions, "a.xlsx")], [path.join(versions, "a-corrected.xlsx")]]);
  expect(run([departments, "--lang", "en"]).stdout).not.toContain("same goals");
});

test("many files are checked on several processors in the order of their names", () => {
  const file = path.join(folder, "many.json");
  run([path.join(folder, "many"), "--report", file]);
  const { matrix } = JSON.parse(readFileSync(file, "utf8")) as Folder;
  expect(matrix.map(({ file }) => path.basename(file))).toEqual(Array.from({ length: MANY }, (_, at) => `${String(at).padStart(3, "0")}.xlsx`));
  expect(matrix.map(({ result }) => result)).toEqual(Array.from({ length: MANY }, (_, at) => (at % 2 ? "fine" : "errors")));
});

test.each([["SIGINT", 130], ["SIGTERM", 143]] as const)("%s ends cleanly and says how far it came", async (signal, expected) => {
  const child = spawn(process.execPath, [COMMAND, "check", path.join(folder, "many"), "--report", path.join(folder, "stopped.xlsx")], { stdio: ["ignore", "pipe", "pipe"] });
  let [out, error] = ["", ""];
  child.stderr.on("data", (chunk) => (error += String(chunk)));
  child.stdout.on("data", (chunk) => {
    if (out === "") child.kill(signal);
    out += String(chunk);
  });
  const [status] = (await once(child, "close")) as [number];
  expect(status).toBe(expected);
  expect(error).toMatch(/中止しました。60 件のうち \d+ 件を点検しました/);
  expect(out).toContain("部局別の状況");
  expect(readdirSync(folder)).not.toContain("stopped.xlsx");
});

describe("--report", () => {
  test("writes the matrix and the findings as tables that another library reads", async () => {
    const file = path.join(folder, "report.xlsx");
    const { stdout } = run([departments, "--format", "json", "--report", file]);
    const findings = JSON.parse(stdout) as Folder["findings"];
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ["部局別の状況", 4],
      ["指摘", findings.length + 1],
    ]);
    const matrix = workbook.worksheets[0]!;
    const cells = (row: number) => (matrix.getRow(row).values as unknown[]).slice(1);
    const errors = cells(1).indexOf("エラー");
    expect(cells(4)[errors]).toBe(findings.filter(({ severity }) => severity === "error").length);
    expect(String(cells(2).at(-1))).toContain("壊れている");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("an earlier report in the folder is no workbook, and a department's workbook is never written over", () => {
    const file = path.join(departments, "report.xlsx");
    const [first, second] = [run([departments, "--report", file]), run([departments, "--report", file])];
    expect([second.status, second.stdout]).toEqual([first.status, first.stdout]);
    rmSync(file);
    const goals = path.join(departments, "a.xlsx");
    const before = readFileSync(goals);
    for (const given of [departments, goals]) {
      const { status, stdout, stderr } = run([given, "--report", goals]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("a.xlsx");
    }
    expect(readFileSync(goals).equals(before)).toBe(true);
  });

  test("a name without .xlsx and a folder that is not there are told", () => {
    const wrong = run([CLEAN, "--report", path.join(folder, "report.pdf")]);
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain(".xlsx");
    const nowhere = run([CLEAN, "--report", path.join(folder, "none", "report.xlsx")]);
    expect([nowhere.status, nowhere.stdout]).toEqual([2, ""]);
    expect(nowhere.stderr).toContain("report.xlsx」を置くフォルダーがないので、何もしていません。");
  });
});
