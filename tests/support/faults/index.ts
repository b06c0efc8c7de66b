import { DEED_FAULTS } from "./deedFaults";
import { PERIOD_FAULTS } from "./periodFaults";
import type { Planter } from "./plant";
import { REPORT_FAULTS } from "./reportFaults";
import { ROW_FAULTS } from "./rowFaults";
import { SHEET_FAULTS } from "./sheetFaults";
import { TARGET_FAULTS } from "./targetFaults";

/** All kinds of faults, and of harmless changes beside them, by name. */
export const FAULTS: readonly (readonly [string, Planter])[] = Object.entries({ ...SHEET_FAULTS, ...ROW_FAULTS, ...PERIOD_FAULTS, ...TARGET_FAULTS, ...REPORT_FAULTS, ...DEED_FAULTS });
