import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Phase } from "../../src/forms/phase";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { SAMPLES } from "../../src/workbench/samples";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";

/** A workbook to test with: its file and the phase that its document has reached. */
export interface TestFile {
  name: string;
  file: string;
  phase: Phase;
}

/** Beside the project, outside the repository: a fresh clone does not have it. */
export const SHARED = path.resolve("../shared");
const CASES = path.join(SHARED, "cases");
/** The folder of the project's own sample workbooks; the test runner and npm scripts both start in the project's folder. */
export const SAMPLE_FILES = path.resolve("src/workbench/samples/files");
/** The folder of the sample workbooks in forms that need a family file. */
export const OTHER_FILES = path.resolve("src/workbench/samples/otherFiles");

/** Time limit of a test that reads whole workbooks, in milliseconds: room for a busy machine, no measure of speed. */
export const SLOW = 120_000;

export const WITHOUT_CASES = "../shared/cases is not there: the labelled workbooks are skipped";

/** Labelled workbooks of real towns, none in a fresh clone. */
export function caseFiles(): (TestFile & { labels: string })[] {
  if (!existsSync(CASES)) return [];
  return readdirSync(CASES).map((name) => {
    const labels = path.join(CASES, name, "labels.json");
    const { phase } = JSON.parse(readFileSync(labels, "utf8")) as { phase: Phase };
    return { name, file: path.join(CASES, name, "workbook.xlsx"), phase, labels };
  });
}

/** The project's own sample workbooks. */
export function sampleFiles(): TestFile[] {
  return SAMPLES.map(({ id, file }) => ({ name: id, file: path.join(SAMPLE_FILES, file), phase: file.includes("midyear") ? "mid-year" : "final" }));
}

/** Reads a test workbook's file. */
export function readTestFile({ file }: TestFile): Promise<WorkbookSnapshot> {
  return readWorkbookFile(readFileSync(file), path.basename(file));
}
