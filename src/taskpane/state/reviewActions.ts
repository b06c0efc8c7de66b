import type { GoalWorkbook } from "../../goal/goalSheet";
import type { ReviewedRow } from "../../sharepoint/goalList";
import type { GivenReview, Verdict } from "../../submission/review";
import type { PanePorts } from "../ports";
import type { PaneReviews, PaneState } from "./paneState";
import type { Store } from "./store";

/** A review that somebody has begun: what its form holds, and what of it was tried to be sent last. */
export interface BegunReview {
  verdict: Verdict | null;
  comment: string;
  tried: Omit<GivenReview, "by"> | null;
}

/** What reviewers said of the workbook's rows. Nothing else in the pane waits for it. */
export interface ReviewActions {
  /** Reads the reviews from the list; never rejects. `mayAsk`: whether a window for signing in may open. */
  load(mayAsk: boolean): Promise<void>;
  /** Takes over a row as it stands after a review. */
  put(row: ReviewedRow): void;
  /** Reviews that are not sent yet, by the list's item: they outlive the form that they are written in. */
  begun: Map<string, BegunReview>;
}

async function read(goals: GoalWorkbook, ports: PanePorts, mayAsk: boolean): Promise<PaneReviews> {
  try {
    const { loadReviews } = await import("../review/loadReviews");
    return await loadReviews(goals, ports, mayAsk);
  } catch (error) {
    // The part of the pane that reads them has not come.
    return { state: "unread", failure: { kind: "other", detail: String(error) } };
  }
}

/** The actions on reviews; of several readings the one begun last counts, and a review over what was read before it. */
export function reviewActions(store: Store<PaneState>, ports: PanePorts): ReviewActions {
  let latest = 0;
  /** Rows that were reviewed since the latest reading began. */
  let since: ReviewedRow[] = [];
  return {
    begun: new Map(),
    async load(mayAsk) {
      const { checked } = store.get();
      if (!checked || checked.goals.sheets.length === 0) return;
      const own = ++latest;
      since = [];
      const reviews = await read(checked.goals, ports, mayAsk);
      if (own === latest) store.update((state) => ({ ...state, reviews: reviews.state === "unread" ? reviews : withRows(reviews, since) }));
    },
    put(row) {
      since.push(row);
      store.update((state) => ({ ...state, reviews: withRows(state.reviews, [row]) }));
    },
  };
}

function withRows(reviews: PaneReviews, rows: readonly ReviewedRow[]): PaneReviews {
  if (rows.length === 0) return reviews;
  const known = reviews.state === "loaded" ? reviews.rows : [];
  return { state: "loaded", rows: new Map([...known, ...rows.map((row) => [row.key, row] as const)]) };
}
