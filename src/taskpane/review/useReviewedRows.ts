import type { GoalRow, GoalSheet } from "../../goal/goalSheet";
import type { ReviewedRow } from "../../sharepoint/goalList";
import { reviewStanding, type ReviewStanding } from "../../submission/review";
import { usePaneState } from "../state/Pane";
import { namedRows } from "./namedRows";

/** A row of the open workbook that has been reviewed. */
export interface RowReview {
  sheet: GoalSheet;
  row: GoalRow;
  reviewed: ReviewedRow;
  standing: ReviewStanding;
}

/** The workbook's reviewed rows, in the order of the sheets. */
export function useReviewedRows(): RowReview[] {
  const { checked, reviews } = usePaneState();
  if (!checked || reviews.state !== "loaded") return [];
  return namedRows(checked.goals).flatMap(({ sheet, row, identity }) => {
    const reviewed = reviews.rows.get(identity.key);
    return reviewed?.review ? [{ sheet, row, reviewed, standing: reviewStanding(reviewed.review, reviewed.revision) }] : [];
  });
}

/** Rows that were returned and that the open workbook does not have: their worksheet was renamed, or they stand in another workbook of the department. */
export function useReturnedElsewhere(): ReviewedRow[] {
  const { checked, reviews } = usePaneState();
  if (!checked || reviews.state !== "loaded") return [];
  const here = new Set(namedRows(checked.goals).map(({ identity }) => identity.key));
  return [...reviews.rows.values()].filter(({ key, review, revision }) => !here.has(key) && review && reviewStanding(review, revision) === "returned");
}
