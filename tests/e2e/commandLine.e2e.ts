import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { compoundFile } from "../../src/xlsx/rare/compoundWriting";
import { SAMPLE_FILES } from "../support/workbooks";

const COMMAND = path.resolve("dist/cli/goal-sheet.cjs");
const CLEAN = path.join(SAMPLE_FILES, "r02-goals.xlsx");
const FAULTY = path.join(SAMPLE_FILES, "r02-goals-faults.xlsx");

const run = (args: readonly string[], input?: string) => spawnSync(process.execPath, [COMMAND, ...args], { encoding: "utf8", input, maxBuffer: 64 << 20 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("npx runs the command by the name that the documents call it", () => {
  const { stdout, status } = spawnSync("npx", ["goal-sheet", "explain", "10月～12月", "--as", "period", "--fiscal-year", "2025", "--format", "json"], { encoding: "utf8", shell: process.platform === "win32" });
  expect([JSON.parse(stdout || "null"), status]).toEqual([{ kind: "range", start: "2025-10-01", end: "2025-12-31" }, 0]);
});

describe("check", () => {
  test("tells by its exit status whether there are errors", () => {
    expect(run(["check", CLEAN]).status).toBe(0);
    expect(run(["check", FAULTY]).status).toBe(1);
  });

  test("prints findings as JSON with the agreed keys", () => {
    const [first] = JSON.parse(run(["check", FAULTY, "--format", "json", "--lang", "en"]).stdout) as Record<string, unknown>[];
    expect(Object.keys(first!)).toEqual(expect.arrayContaining(["rule", "severity", "file", "sheet", "cell", "row", "column", "sub", "message"]));
  });

  test.each([
    ["missing.xlsx", null, "見つかりません"],
    ["empty.xlsx", "", "空のファイル"],
    ["text.xlsx", "plain words, no workbook", "ブックではありません"],
    ["encrypted.xlsx", compoundFile("EncryptedPackage", new Uint8Array(64)), "保護"],
    ["cut.xls", compoundFile("Workbook", new Uint8Array(64)).subarray(0, 700), "壊れているか途中で切れています"],
  ])("%s: one clear sentence that names the file", (name, content, sentence) => {
    const file = path.join(folder, name);
    if (content !== null) writeFileSync(file, content);
    const { status, stderr } = run(["check", file]);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(file);
    expect(stderr).toContain(sentence);
  });

  test("a pipe that nobody fills is no workbook and holds nothing up", () => {
    const pipe = path.join(folder, "pipe.xlsx");
    if (spawnSync("mkfifo", [pipe]).status !== 0) return console.warn("no named pipes here: skipped");
    for (const command of ["check", "read"]) {
      const { status, stderr } = run([command, pipe, CLEAN]);
      expect([command, status]).toEqual([command, 2]);
      expect(stderr).toContain(`${pipe}: Excelのブックではありません`);
    }
    expect(run(["check", CLEAN, "--settings", pipe]).stderr).toContain(`${pipe}: ファイルが見つかりません`);
  });

  test("refuses a wrong settings file with the place in it", () => {
    const file = path.join(folder, "settings.json");
    writeFileSync(file, '{"rules":{"period-vage":"off"}}');
    const { status, stderr, stdout } = run(["check", CLEAN, "--settings", file, "--lang", "en"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("rules.period-vage");
  });

  test("whoever stops reading, or has no room, gets no stack of calls and no status that says all is well", () => {
    const through = (line: string) => spawnSync("bash", ["-c", line, process.execPath, COMMAND, SAMPLE_FILES], { encoding: "utf8" });
    // Nobody reads any more before the first word is printed.
    expect(through('{ "$0" "$1" check "$2"; echo "status $?" >&2; } | true').stderr).toBe("status 2\n");
    const full = through('[ -w /dev/full ] && "$0" "$1" check "$2" > /dev/full || echo "status $?"');
    if (full.stderr === "") return console.warn("no full device here: skipped");
    expect(full.stdout).toBe("status 2\n");
    expect(full.stderr).toBe("結果を最後まで出力できませんでした（ENOSPC）。出力先の空き容量を確かめて、もう一度実行してください。\n");
  });

  test("a file that takes only the beginning is told of, too", () => {
    const small = path.join(folder, "small.json");
    const run = spawnSync("bash", ["-c", 'ulimit -f 1 && "$0" "$1" check "$2" --format json > "$3"; echo "status $?"', process.execPath, COMMAND, FAULTY, small], { encoding: "utf8" });
    if (run.error) return console.warn("no bash here: skipped");
    expect(run.stdout).toBe("status 2\n");
    expect(run.stderr).toMatch(/^結果を最後まで出力できませんでした（EFBIG）/);
  });

  test.each([
    [["check", CLEAN, "--phase", "summer"], "「--phase <phase>」に「summer」は使えません。planning、mid-year、final のどれか"],
    [["check", CLEAN, "--fase", "final"], "「--fase」というオプションは、ここでは使えません。--phase のことでしょうか。"],
    [["check", CLEAN, "--phase"], "「--phase <phase>」の値がありません。"],
    [["check"], "<files> がありません。"],
    [["chek", CLEAN], "「chek」というコマンドはありません。check のことでしょうか。"],
    [["summary", "--year", "2026"], "「--config <file>」は必ず指定してください。"],
    [["explain", "10月", "から", "--as", "period"], "引用符で囲んでください。"],
  ])("wrong use is one sentence in the user's language: %j", (args, sentence) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain("--help");
    expect(run([...args, "--lang", "en"]).stderr).toMatch(/^[\u0020-\u007e\u6708\u304b\u3089]+\n$/);
  });

  test("help is in the user's language, and no fault", () => {
    const { status, stdout } = run(["help", "check"]);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^使い方: goal-sheet check [^]*\nオプション:\n/)]);
    expect(run(["check", "--help", "--lang", "en"]).stdout).toMatch(/^Usage: goal-sheet check /);
  });

});

test("read prints sheets, rows, periods and status", () => {
  const { status, stdout } = run(["read", CLEAN, "--format", "json"]);
  const [file] = JSON.parse(stdout) as { sheets: { name: string; rows: Record<string, unknown>[] }[] }[];
  expect(status).toBe(0);
  expect(file!.sheets.length).toBeGreaterThan(0);
  expect(Object.keys(file!.sheets[0]!.rows[0]!)).toEqual(expect.arrayContaining(["ordinal", "marker", "initiative", "periods", "targets", "status"]));
  expect(file!.sheets[0]).toMatchObject({ fiscalYear: 2020, department: "みらい経営部", priority: 1, rows: [{ ordinal: 1, marker: "①", initiative: expect.stringMatching(/^○会議資料の電子化/) }, { ordinal: 2 }] });
});

test("read tells people of each row and its status, and a workbook that cannot be read stops no other", () => {
  const { status, stdout, stderr } = run(["read", path.join(folder, "none.xlsx"), CLEAN]);
  expect([status, stderr.trim().split("\n")]).toEqual([2, [expect.stringContaining("none.xlsx: ファイルが見つかりません")]]);
  expect(stdout.split("\n").slice(0, 8)).toEqual([
    CLEAN,
    "  シート「重点目標1」  2020年度  みらい経営部  紙に頼らない仕事の進め方への転換  取組項目 2 件",
    "    1. ① ○会議資料の電子化",
    "       (1) 完了 → 完了",
    "       (2) 実施中 → 完了",
    "    2. ② ○電子決裁の拡大",
    "       (1) 実施中 → 完了",
    "       (2) 完了 → 完了",
  ]);
});

describe("explain", () => {
  test.each([
    ["10月～12月", "period", { kind: "range", start: "2025-10-01", end: "2025-12-31" }],
    ["3億人", "number", { value: 300_000_000 }],
    ["利用者1,200人以上", "target", { quantities: [{ value: 1200, unit: "人", comparator: ">=" }] }],
    ["関係課と検討中", "status", { status: "in-progress" }],
  ])("%s as %s", (text, as, understood) => {
    const { stdout } = run(["explain", text, "--as", as, "--fiscal-year", "2025", "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual(understood);
  });

  test("tells it in the user's words", () => {
    const told = (language: string) => run(["explain", "9月末まで", "--as", "period", "--fiscal-year", "2025", "--lang", language]).stdout;
    expect([told("ja"), told("en")]).toEqual(["9月末まで → 期限（2025/9/30まで）\n", "9月末まで → deadline (until 30 Sep 2025)\n"]);
  });

  test("- reads one expression a line", () => {
    const { stdout } = run(["explain", "-", "--as", "period", "--fiscal-year", "2025"], "通年\n9月末まで\n");
    expect(stdout.trim().split("\n").map((line) => (JSON.parse(line) as { end: string }).end)).toEqual(["2026-03-31", "2025-09-30"]);
  });

  test.each([
    [["--as", "period", "--fiscal-year", "R7"], "--fiscal-year「R7」は年度ではありません"],
    [["--as", "number", "--fiscal-year", "0000"], "--fiscal-year「0000」は年度ではありません"],
    [["--as", "status"], "--as status では、何年度のこととして読むか"],
  ])("a year that is none, or that is needed, is told: %j", (args, sentence) => {
    const { status, stdout, stderr } = run(["explain", "通年", ...args]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });

  test("a number needs no year", () => {
    expect(run(["explain", "3億人", "--as", "number"])).toMatchObject({ status: 0, stdout: "3億人 → 300,000,000\n" });
  });
});
