import { useCallback } from "react";
import type { GoalListSession, ReviewedItem } from "../../sharepoint/goalList";
import { useReading, type ReadingWork } from "../list/useReading";

/** An item of the list with its history, read when the component appears. */
export function useReviewedItem(session: GoalListSession, itemId: string): ReadingWork<ReviewedItem> {
  return useReading(useCallback(() => session.reviewedItem(itemId), [session, itemId]));
}
