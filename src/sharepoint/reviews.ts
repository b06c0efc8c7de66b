import { hasReview, historyNow, readHistory, withReview, type GivenReview } from "../submission/review";
import { columnFault } from "./list/columnCheck";
import type { Connection } from "./list/connection";
import type { ReviewedItem, ReviewedRow, ReviewOutcome } from "./goalList";
import { etagOf, member, refusalOf, succeeded, textOf, type GraphAnswer } from "./graph/answer";
import { sendBatches } from "./graph/batch";
import { listedDocument, ROW_COLUMNS } from "./columns/listedRow";
import { selectFields } from "./list/reads";
import { ListError, mayBeRefusal } from "./problem";
import { LATEST_REVIEW, reviewedRow, reviewFields } from "./columns/reviewFields";
import { sameContent } from "./list/rowWrite";

/** How often a review is tried again because something besides row and reviews has changed the item. */
const REPEATS = 3;

/** Rows of owners, each with its latest review. */
export async function readReviews(connection: Connection, ownerKeys: readonly string[]): Promise<ReviewedRow[]> {
  return (await connection.reads()).ofOwners(ownerKeys, selectFields([...ROW_COLUMNS, ...LATEST_REVIEW]), reviewedRow);
}

/** An item with everything that a reviewer has to see. Throws `row-gone` for one that is no longer in the list. */
export async function readReviewedItem(connection: Connection, itemId: string): Promise<ReviewedItem> {
  const [item] = await (await connection.reads()).items([itemId]);
  const row = reviewedRow(item);
  if (!row) throw new ListError({ reason: "row-gone", itemId });
  const history = readHistory(textOf(member(member(item, "fields"), "ReviewHistory")));
  return { ...row, history: history && (row.withdrawn ? history : historyNow(history, row)), ...listedDocument(item) };
}

/**
 * Writes a review over the version that the reviewer has seen, and over no other. What changes an item without touching
 * row or reviews does not count.
 */
export async function writeReview(connection: Connection, seen: ReviewedItem, given: GivenReview): Promise<ReviewOutcome> {
  let item = seen;
  for (let repeats = 0; ; repeats++) {
    if (item.history === null) throw new ListError({ reason: "history-unreadable", itemId: item.itemId });
    const history = withReview(item.history, item, given);
    const answer = await change(connection, item, reviewFields(given, history, item));
    if (succeeded(answer)) {
      const { verdict, comment, by, at } = given;
      return {
        state: "reviewed",
        item: { ...item, etag: etagOf(answer.body), review: { verdict, comment, by: by.name, at, revision: item.revision }, history },
      };
    }
    const now = await readReviewedItem(connection, item.itemId);
    // An earlier try may have been written unheard.
    if (hasReview(now.history ?? [], given)) return { state: "reviewed", item: now };
    if (!sameVersion(now, seen)) return { state: "overtaken", item: now };
    if ((answer.status !== 412 && answer.status !== 409) || repeats >= REPEATS) {
      const fault = answer.status === 400 ? await columnFault(connection.http, await connection.place(), connection.pacing) : null;
      throw new ListError(fault ?? refusalOf(answer, "write"));
    }
    item = now;
  }
}

async function change(connection: Connection, { itemId, etag }: ReviewedRow, body: object): Promise<GraphAnswer> {
  const { address } = await connection.place();
  const request = { method: "PATCH" as const, address: `${address}/items/${itemId}/fields`, headers: { "If-Match": etag }, body };
  const [result] = await sendBatches(connection.http, [request], connection.pacing);
  if ("answer" in result!) return result.answer;
  const { problem } = result!;
  if (mayBeRefusal(problem)) return { status: 400, headers: {}, body: undefined };
  throw new ListError(problem);
}

/** Whether row and reviews are as they were. The history has its own timestamps, while a column may round them. */
function sameVersion(one: ReviewedItem, other: ReviewedItem): boolean {
  const told = ({ history, review }: ReviewedItem) => JSON.stringify([history, review?.verdict, review?.comment]);
  return sameContent(one, other) && one.withdrawn === other.withdrawn && told(one) === told(other);
}
