import { COMMENT_LIMIT, type GivenReview, type Review, type ReviewEvent } from "../../submission/review";
import { NOTE_LIMIT, REVIEW_COLUMNS, verdictChoice, verdictOfChoice, type ColumnName } from "./columns";
import { line } from "./fields";
import type { ReviewedRow } from "../goalList";
import { member, numberOf, textOf } from "../graph/answer";
import { listedRow } from "./listedRow";
import { ListError } from "../problem";

/** Columns that tell a row's latest review, without the history, which can be long. */
export const LATEST_REVIEW: readonly ColumnName[] = REVIEW_COLUMNS.filter((name) => name !== "ReviewHistory");

/** An item of an answer as a row with its latest review; null for an item that bears no key. */
export function reviewedRow(item: unknown): ReviewedRow | null {
  const row = listedRow(item);
  return row && { ...row, review: reviewOf(member(item, "fields")) };
}

/** The latest review that an item's fields tell; null when there is none, or a word that is no verdict. */
export function reviewOf(fields: unknown): Review | null {
  const verdict = verdictOfChoice(textOf(member(fields, "ReviewState")));
  if (!verdict) return null;
  return {
    verdict,
    comment: textOf(member(fields, "ReviewComment")),
    by: textOf(member(fields, "ReviewedBy")),
    at: textOf(member(fields, "ReviewedAt")),
    revision: numberOf(member(fields, "ReviewedRevision")),
  };
}

/**
 * Column values of a review, and of the history that ends with it. Throws what does not fit its column: nothing is cut, and
 * no earlier review is dropped for a later one.
 */
export function reviewFields({ verdict, comment, by, at }: GivenReview, history: readonly ReviewEvent[], row: ReviewedRow): object {
  if (comment.length > COMMENT_LIMIT) throw new ListError({ reason: "comment-too-long", characters: comment.length, limit: COMMENT_LIMIT });
  const text = JSON.stringify(history);
  if (text.length > NOTE_LIMIT) throw new ListError({ reason: "history-full", itemId: row.itemId, characters: text.length, limit: NOTE_LIMIT });
  return {
    ReviewState: verdictChoice(verdict),
    ReviewComment: comment === "" ? null : comment,
    ReviewedBy: line(by.name),
    ReviewedAt: at,
    ReviewedRevision: row.revision,
    ReviewHistory: text,
  };
}
