import type { GoalWorkbook } from "../../src/goal/goalSheet";
import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { seededRandom } from "../hostile/random";
import { LAYOUT_REWRITES } from "../support/layoutRewrites";
import { difference, outcomeOf } from "../support/outcome";
import { TEXT_REWRITES } from "../support/textRewrites";
import { caseFiles, readTestFile, sampleFiles, SLOW } from "../support/workbooks";

const SEED = 20_261_120;

describe.each([...caseFiles(), ...sampleFiles()])("harmless rewrites of $name change nothing", (file) => {
  let snapshot: WorkbookSnapshot;
  let workbook: GoalWorkbook;
  beforeAll(async () => {
    snapshot = await readTestFile(file);
    workbook = readGoalWorkbook(snapshot);
  }, SLOW);

  test.each(TEXT_REWRITES)(
    "$name",
    ({ apply }) => {
      expect(difference(outcomeOf(snapshot, file.phase), outcomeOf(apply(snapshot, workbook), file.phase))).toEqual([]);
    },
    SLOW,
  );

  test.each(LAYOUT_REWRITES)(
    "$name",
    ({ apply }) => {
      const { snapshot: rewritten, explained } = apply(snapshot, workbook, seededRandom(SEED));
      expect(difference(outcomeOf(snapshot, file.phase, explained), outcomeOf(rewritten, file.phase))).toEqual([]);
    },
    SLOW,
  );
});

describe("each rewrite rewrites something", () => {
  let snapshots: WorkbookSnapshot[];
  beforeAll(async () => {
    snapshots = await Promise.all(sampleFiles().map(readTestFile));
  }, SLOW);

  test.each([...TEXT_REWRITES, ...LAYOUT_REWRITES])("$name", ({ apply }) => {
    const rewritten = snapshots.map((snapshot) => apply(snapshot, readGoalWorkbook(snapshot), seededRandom(SEED)));
    expect(rewritten.some((one, at) => JSON.stringify("snapshot" in one ? one.snapshot : one) !== JSON.stringify(snapshots[at]))).toBe(true);
  });
});
