import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { seededRandom, type Random } from "../hostile/random";
import { FAULTS } from "../support/faults";
import { LAYOUT_REWRITES } from "../support/layoutRewrites";
import { shuffled } from "../support/shuffled";
import { difference, outcomeOf, type Explained } from "../support/outcome";
import { caseFiles, readTestFile, sampleFiles, SLOW } from "../support/workbooks";

/** So many faults in each workbook, each laid out twice anew. */
const TIMES = 12;
const SEED = 20_261_121;

type Where<What> = ((sheet: string, what: What) => What) | undefined;

const then =
  <What>(one: Where<What>, two: Where<What>) =>
  (sheet: string, what: What): What => {
    const now = one ? one(sheet, what) : what;
    return two ? two(sheet, now) : now;
  };

/** Two rewrites after one another, and where things stand in the end. */
function laidOut(snapshot: WorkbookSnapshot, random: Random): { names: string; snapshot: WorkbookSnapshot; explained: Explained } {
  const [first, second] = [random.pick(LAYOUT_REWRITES), random.pick(LAYOUT_REWRITES)];
  const one = first.apply(snapshot, readGoalWorkbook(snapshot), random);
  const two = second.apply(one.snapshot, readGoalWorkbook(one.snapshot), random);
  const [a, b] = [one.explained, two.explained];
  return { names: `${first.name}, ${second.name}`, snapshot: two.snapshot, explained: { cell: then(a.cell, b.cell), row: then(a.row, b.row), label: then(a.label, b.label) } };
}

test.each([...caseFiles(), ...sampleFiles()])(
  "faults in $name are found wherever the layout puts them",
  async (file) => {
    const random = seededRandom(SEED);
    const snapshot = await readTestFile(file);
    const soil = { snapshot, workbook: readGoalWorkbook(snapshot), phase: file.phase };
    const kinds = shuffled(FAULTS, random).slice(0, TIMES);
    const chosen = kinds.flatMap(([, plants]) => shuffled(plants(soil), random).slice(0, 1));
    const wrong = chosen.flatMap((plant) => {
      const laid = laidOut(plant.snapshot, random);
      const changes = difference(outcomeOf(plant.snapshot, file.phase, laid.explained), outcomeOf(laid.snapshot, file.phase));
      return changes.map((change) => `${plant.name} — ${laid.names}: ${change}`);
    });
    expect(wrong).toEqual([]);
  },
  SLOW,
);
