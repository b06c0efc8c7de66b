import type { GoalWorkbook } from "../../goal/goalSheet";
import type { GoalListSession } from "../../sharepoint/goalList";
import { failureOf } from "../list/failureOf";
import { ConfigFault, type PanePorts } from "../ports";
import type { PaneReviews } from "../state/paneState";
import { namedRows } from "./namedRows";

/** The reviews of a workbook's rows as the list tells them, or why it does not; none where no list is configured. */
export async function loadReviews(goals: GoalWorkbook, { openGoalList }: PanePorts, mayAsk: boolean): Promise<PaneReviews> {
  const ownerKeys = new Set(namedRows(goals).map(({ identity }) => identity.unit));
  if (ownerKeys.size === 0) return { state: "none" };
  try {
    return await reviewsOf([...ownerKeys], await openGoalList(), mayAsk);
  } catch (error) {
    return error instanceof ConfigFault ? { state: "none" } : { state: "unread", failure: failureOf(error) };
  }
}

async function reviewsOf(ownerKeys: readonly string[], session: GoalListSession, mayAsk: boolean): Promise<PaneReviews> {
  const rows = (await session.reviews(ownerKeys, mayAsk)).filter(({ review, withdrawn }) => review !== null && !withdrawn);
  return rows.length === 0 ? { state: "none" } : { state: "loaded", rows: new Map(rows.map((row) => [row.key, row])) };
}
