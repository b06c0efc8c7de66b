import { checkWorkbook } from "../../checks/checkWorkbook";
import { checkedPhase } from "../../checks/phase";
import { settledFamilies } from "../../checks/settings";
import { readGoalWorkbook } from "../../goal/readGoalWorkbook";
import { suggestPhase, type IsoDay } from "../../progress/phase";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { familiesOf } from "./knownForms";
import type { CheckedWorkbook, PaneState } from "./paneState";

/** What a workbook is checked by. */
export type CheckedBy = Pick<PaneState, "settings" | "forms" | "chosenPhase">;

/**
 * Reads and checks a snapshot with the forms, the settings and the phase of a state. With it comes all that reads what
 * people write, which is why the pane loads this file only while Excel answers.
 */
export function readAndCheck(snapshot: WorkbookSnapshot, { settings, forms, chosenPhase }: CheckedBy, today: IsoDay): CheckedWorkbook {
  const families = settledFamilies(settings, familiesOf(forms));
  const goals = readGoalWorkbook(snapshot, families);
  const suggestedPhase = suggestPhase(goals, today, families);
  const phase = chosenPhase ?? checkedPhase(goals, today, families);
  return { snapshot, goals, families, suggestedPhase, findings: checkWorkbook(goals, { phase, settings, families }) };
}
