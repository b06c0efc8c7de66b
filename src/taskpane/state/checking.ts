import type * as Rules from "../../checks/checkWorkbook";
import { checkedPhase } from "../../checks/phase";
import { settledFamilies } from "../../checks/settings";
import { readGoalWorkbook } from "../../goal/readGoalWorkbook";
import { townDay } from "../../messages/townTime";
import { suggestPhase } from "../../progress/phase";
import type { WorkbookSnapshot } from "../../sheet/snapshot";
import { familiesOf } from "./knownForms";
import type { CheckedWorkbook, PaneState } from "./paneState";

/** Checks snapshots with the forms, the settings and the phase of a state. */
export interface Checking {
  /** Loads the rules, and with them all that reads what people write; once. */
  load(): Promise<void>;
  /** Reads and checks a snapshot; throws before the rules are there. */
  check(snapshot: WorkbookSnapshot, by: Pick<PaneState, "settings" | "forms" | "chosenPhase">): CheckedWorkbook;
}

/** The checking of one page, on the days that its clock says in Japan. */
export function checking(now: () => Date): Checking {
  let rules: typeof Rules | undefined;
  return {
    async load() {
      rules ??= await import("../../checks/checkWorkbook");
    },
    check(snapshot, { settings, forms, chosenPhase }) {
      if (!rules) throw new Error("nothing is checked before the rules are there");
      const families = settledFamilies(settings, familiesOf(forms));
      const goals = readGoalWorkbook(snapshot, families);
      const today = townDay(now());
      const suggestedPhase = suggestPhase(goals, today, families);
      const phase = chosenPhase ?? checkedPhase(goals, today, families);
      return { snapshot, goals, families, suggestedPhase, findings: rules.checkWorkbook(goals, { phase, settings, families }) };
    },
  };
}
