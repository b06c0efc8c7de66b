import type { GoalWorkbook } from "../../goal/goalSheet";
import { ConfigFault, type PanePorts } from "../ports";
import type { PaneReviews } from "../state/paneState";
import { namedRows } from "./namedRows";

/** The reviews of a workbook's rows. Without a configured list there are none; a list that does not answer is told, not thrown. */
export async function loadReviews(goals: GoalWorkbook, { openGoalList }: PanePorts, mayAsk: boolean): Promise<PaneReviews> {
  const units = new Set(namedRows(goals).map(({ identity }) => identity.unit));
  if (units.size === 0) return { state: "none" };
  try {
    const session = await openGoalList();
    const rows = (await session.reviews([...units], mayAsk)).filter(({ review, withdrawn }) => review !== null && !withdrawn);
    return rows.length === 0 ? { state: "none" } : { state: "loaded", rows: new Map(rows.map((row) => [row.key, row])) };
  } catch (error) {
    return { state: error instanceof ConfigFault ? "none" : "unread" };
  }
}
