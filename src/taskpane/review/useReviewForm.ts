import { useState } from "react";
import type { GoalListSession, ReviewedItem, ReviewedRow } from "../../sharepoint/goalList";
import type { Verdict } from "../../submission/review";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";
import { usePane } from "../state/Pane";
import type { BegunReview } from "../state/reviewActions";

/** What a review may lack. */
export type Missing = "verdict" | "comment";

/** A review while it is written and sent. */
export interface ReviewForm {
  verdict: Verdict | null;
  comment: string;
  choose: (verdict: Verdict | null) => void;
  write: (comment: string) => void;
  /** What it lacks. */
  lacks: Missing | null;
  /** What it lacked when it was to be sent, and lacks still. */
  missing: Missing | null;
  busy: boolean;
  /** The verdict that was written last. */
  sent: Verdict | null;
  /** The row as it stands now, where it changed after the reviewer saw it. */
  overtaken: ReviewedItem | null;
  failure: ListFailure | null;
  /** Writes the review over a state of the row that the reviewer has seen. */
  send: (over: ReviewedItem) => Promise<void>;
  /** Leaves an overtaken review unsent. */
  drop: () => void;
}

/** Who is told what became of a review. */
export interface ReviewFormEvents {
  /** Told of the item as it stands after a review was written or given up. */
  onItem: (item: ReviewedItem) => void;
  /** Told the same, for those around the row. */
  onReviewed?: ((row: ReviewedRow) => void) | undefined;
}

const NOTHING: BegunReview = { verdict: null, comment: "", tried: null };

/** The form of one review of one row; what was begun before stands in it. */
export function useReviewForm(session: GoalListSession, itemId: string, { onItem, onReviewed }: ReviewFormEvents): ReviewForm {
  const { ports, reviews } = usePane();
  const [begun, setBegun] = useState(reviews.begun.get(itemId) ?? NOTHING);
  const { verdict, comment, tried } = begun;
  const [fault, setFault] = useState<Missing | null>(null);
  const [busy, setBusy] = useState(false);
  const [overtaken, setOvertaken] = useState<ReviewedItem | null>(null);
  const [failure, setFailure] = useState<ListFailure | null>(null);
  const [sent, setSent] = useState<Verdict | null>(null);
  const lacks = lackedBy(verdict, comment);

  const keep = (now: BegunReview) => {
    reviews.begun.set(itemId, now);
    setBegun(now);
  };
  const done = (now: ReviewedItem, given: Verdict | null) => {
    onItem(now);
    setSent(given);
    keep(NOTHING);
    onReviewed?.(now);
  };
  const send = async (over: ReviewedItem) => {
    if (busy) return;
    setFault(lacks);
    if (lacks !== null || verdict === null) return;
    const text = comment.trim();
    // The same review that is sent again after a failure keeps its moment, so that it is written once.
    const given = tried?.verdict === verdict && tried.comment === text ? tried : { verdict, comment: text, at: ports.now().toISOString() };
    keep({ ...begun, tried: given });
    setBusy(true);
    setFailure(null);
    try {
      const outcome = await session.review(over, given);
      setOvertaken(outcome.state === "overtaken" ? outcome.item : null);
      if (outcome.state === "reviewed") done(outcome.item, verdict);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  const drop = () => {
    if (!overtaken) return;
    setOvertaken(null);
    done(overtaken, null);
  };
  const choose = (chosen: Verdict | null) => keep({ ...begun, verdict: chosen });
  const write = (written: string) => keep({ ...begun, comment: written });
  return { verdict, comment, choose, write, lacks, missing: lacks === fault ? lacks : null, busy, sent, overtaken, failure, send, drop };
}

/** What is returned needs a word on why. */
function lackedBy(verdict: Verdict | null, comment: string): Missing | null {
  if (verdict === null) return "verdict";
  return verdict === "returned" && comment.trim() === "" ? "comment" : null;
}
