import type { GoalWorkbook } from "../../goal/goalSheet";
import type { MappingProposal } from "../../forms/mapping/mapping";
import { proposeMapping } from "../../forms/mapping/proposeMapping";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { CheckedWorkbook } from "../state/paneState";

/** How a worksheet of an unknown form may be read. */
export interface SheetProposal {
  worksheet: SheetSnapshot;
  proposal: MappingProposal;
}

const made = new WeakMap<GoalWorkbook, SheetProposal[]>();

/** How worksheets of unknown forms may be read; found once for a workbook, whichever view asks. */
export function proposalsOf({ goals, snapshot }: Pick<CheckedWorkbook, "goals" | "snapshot">): SheetProposal[] {
  const known = made.get(goals);
  if (known) return known;
  const unknown = new Set(goals.others.filter(({ reason }) => reason === "unknown").map(({ name }) => name));
  const proposals = snapshot.sheets.flatMap((worksheet) => {
    const proposal = unknown.has(worksheet.name) ? proposeMapping(worksheet) : null;
    return proposal ? [{ worksheet, proposal }] : [];
  });
  made.set(goals, proposals);
  return proposals;
}
