import type { GoalWorkbook } from "../../goal/goalSheet";
import type { PanePorts } from "../ports";
import type { PaneReviews } from "../state/paneState";
import { namedRows } from "./namedRows";

/** The reviews of a workbook's rows as the list tells them. Throws a ListError or a ConfigFault. */
export async function loadReviews(goals: GoalWorkbook, { openGoalList }: PanePorts, mayAsk: boolean): Promise<PaneReviews> {
  const units = new Set(namedRows(goals).map(({ identity }) => identity.unit));
  if (units.size === 0) return { state: "none" };
  const session = await openGoalList();
  const rows = (await session.reviews([...units], mayAsk)).filter(({ review, withdrawn }) => review !== null && !withdrawn);
  return rows.length === 0 ? { state: "none" } : { state: "loaded", rows: new Map(rows.map((row) => [row.key, row])) };
}
