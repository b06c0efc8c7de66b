import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkWorkbook } from "../../src/checks/checkWorkbook";
import { printedFinding } from "../../src/cli/check/printedFinding";
import { printedSheet } from "../../src/cli/read/printedSheet";
import { FAMILIES } from "../../src/forms";
import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import { caseFiles, readTestFile, SHARED, WITHOUT_CASES } from "../support/workbooks";

const LEAST_PRECISION = 0.97;
const LEAST_RECALL = 0.95;
const LEAST_STATUS = 0.95;

const TOTAL = /\(hit (?<hit>\d+), missed (?<missed>\d+), false (?<false>\d+)\)/;
const STATUS = /status (?<right>\d+)\/(?<all>\d+)/;
const PERIODS = /periods (?<right>\d+)\/(?<all>\d+)/;

interface Score {
  hit: number;
  missed: number;
  false: number;
  status: { right: number; all: number };
  periods: { right: number; all: number };
  notes: string;
}

const cases = caseFiles();

/** What `check` and `read` print of a labelled workbook, scored against its labels. */
async function scoreOf(file: (typeof cases)[number], folder: string): Promise<Score> {
  const workbook = readGoalWorkbook(await readTestFile(file));
  const findings = checkWorkbook(workbook, { phase: file.phase }).map((finding) => printedFinding(file.name, finding, "ja"));
  const [checked, read] = [path.join(folder, "check.json"), path.join(folder, "read.json")];
  writeFileSync(checked, JSON.stringify(findings));
  writeFileSync(read, JSON.stringify([{ file: file.name, sheets: workbook.sheets.map((sheet) => printedSheet(sheet, FAMILIES)) }]));
  const notes = execFileSync(process.execPath, [path.join(SHARED, "score.mjs"), file.labels, checked, read, "--list"], { encoding: "utf8" });
  return { ...numbers(TOTAL, notes), status: numbers(STATUS, notes), periods: numbers(PERIODS, notes), notes } as Score;
}

function numbers(pattern: RegExp, text: string): Record<string, number> {
  const groups = pattern.exec(text)?.groups ?? { right: "0", all: "0" };
  return Object.fromEntries(Object.entries(groups).map(([name, digits]) => [name, Number(digits)]));
}

(cases.length > 0 ? describe : describe.skip)(`labelled workbooks${cases.length > 0 ? "" : ` (${WITHOUT_CASES})`}`, () => {
  const scores: Score[] = [];
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "goal-sheet-labels-"));
    for (const file of cases) scores.push(await scoreOf(file, folder));
    rmSync(folder, { recursive: true });
  });

  const total = (of: (score: Score) => number) => scores.reduce((sum, score) => sum + of(score), 0);
  /** Fails with the scorer's list of misses and false alarms. */
  const expectAtLeast = (share: number, least: number) => {
    if (share < least) throw new Error(`${share.toFixed(3)} instead of ${least}\n${scores.map(({ notes }) => notes).join("\n")}`);
  };

  test(`findings: precision at least ${LEAST_PRECISION}`, () => {
    expectAtLeast(total(({ hit }) => hit) / total((score) => score.hit + score.false), LEAST_PRECISION);
  });
  test(`findings: recall at least ${LEAST_RECALL}`, () => {
    expectAtLeast(total(({ hit }) => hit) / total((score) => score.hit + score.missed), LEAST_RECALL);
  });
  test(`status: at least ${LEAST_STATUS} right`, () => {
    expectAtLeast(total(({ status }) => status.right) / total(({ status }) => status.all), LEAST_STATUS);
  });
  test("periods: all right", () => {
    expect(total(({ periods }) => periods.all)).toBeGreaterThan(0);
    expectAtLeast(total(({ periods }) => periods.right) / total(({ periods }) => periods.all), 1);
  });
});
