import type { WorkbookSnapshot } from "../../src/sheet/snapshot";
import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import { seededRandom } from "../hostile/random";
import { FAULTS } from "../support/faults";
import { faultsOf, type Soil } from "../support/faults/plant";
import { shuffled } from "../support/shuffled";
import { caseFiles, readTestFile, sampleFiles, SLOW } from "../support/workbooks";

/** So many places of each kind in each workbook, another choice for each seed. */
const PLACES = 6;
const SEED = 20_261_120;

const FILES = [...caseFiles(), ...sampleFiles()];

describe.each(FILES)("a single fault in $name is found, and nothing else", (file) => {
  let soil: Soil;
  beforeAll(async () => {
    const snapshot: WorkbookSnapshot = await readTestFile(file);
    soil = { snapshot, workbook: readGoalWorkbook(snapshot), phase: file.phase };
  }, SLOW);

  test.each(FAULTS)(
    "%s",
    (_, plants) => {
      const chosen = shuffled(plants(soil), seededRandom(SEED)).slice(0, PLACES);
      expect(chosen.flatMap((plant) => faultsOf(plant, soil))).toEqual([]);
    },
    SLOW,
  );
});

test(
  "every kind of fault is planted somewhere",
  async () => {
    const soils = await Promise.all(
      sampleFiles().map(async (file) => {
        const snapshot = await readTestFile(file);
        return { snapshot, workbook: readGoalWorkbook(snapshot), phase: file.phase };
      }),
    );
    expect(FAULTS.filter(([, plants]) => soils.every((soil) => plants(soil).length === 0)).map(([kind]) => kind)).toEqual([]);
  },
  SLOW,
);
