import * as v from "valibot";
import { personSchema, type Person } from "./schema";

/** Longest comment of one review, in UTF-16 units; some thirty of these fit into a row's history. */
export const COMMENT_LIMIT = 2_000;

/** What a supervisor or reform officer says of a submitted row. */
export type Verdict = "returned" | "confirmed";

/** The latest review of a row, as the list's columns tell it. */
export interface Review {
  verdict: Verdict;
  comment: string;
  /** Name of the reviewer, "" when somebody filled the columns by hand. */
  by: string;
  /** ISO timestamp, "" when somebody filled the columns by hand. */
  at: string;
  /** Revision of the row that was looked at; null when it is not told. */
  revision: number | null;
}

const event = v.object({
  event: v.picklist(["returned", "confirmed", "resubmitted"]),
  by: personSchema,
  /** ISO timestamp as the acting machine told it. */
  at: v.string(),
  /** Revision of the row that was looked at, or that the row had then. */
  revision: v.number(),
  comment: v.string(),
});

/** One thing that happened between reviewers and staff. */
export type ReviewEvent = v.InferOutput<typeof event>;

/** A review that is being given. Sending the same one twice is the same as once: `at` tells them apart. */
export interface GivenReview {
  verdict: Verdict;
  comment: string;
  by: Person;
  at: string;
}

/** What a review has to know of the row's present version. */
export interface ReviewedVersion {
  revision: number;
  submittedBy: string;
  submittedAt: string;
}

/**
 * Where a row stands between reviewer and staff: a row that was submitted anew after it was returned is
 * `resubmitted`, one that was changed after it was confirmed is `changed`.
 */
export type ReviewStanding = "returned" | "resubmitted" | "confirmed" | "changed";

/**
 * Where a row stands between reviewer and staff.
 *
 * @param present the revision that the list has of the row now
 */
export function reviewStanding({ verdict, revision }: Review, present: number): ReviewStanding {
  const older = revision !== null && revision < present;
  if (verdict === "returned") return older ? "resubmitted" : "returned";
  return older ? "changed" : "confirmed";
}

/** The history with what happened since: a submission of a later version is part of it before anybody has reviewed that. */
export function historyNow(history: readonly ReviewEvent[], { revision, submittedBy, submittedAt }: ReviewedVersion): ReviewEvent[] {
  const last = history.at(-1);
  if (!last || last.revision >= revision) return [...history];
  return [...history, { event: "resubmitted", by: { name: submittedBy, id: null }, at: submittedAt, revision, comment: "" }];
}

/** The history with a review of the present version at its end. */
export function withReview(history: readonly ReviewEvent[], version: ReviewedVersion, { verdict, comment, by, at }: GivenReview): ReviewEvent[] {
  return [...historyNow(history, version), { event: verdict, by, at, revision: version.revision, comment }];
}

/** Whether a history has this review already. */
export function hasReview(history: readonly ReviewEvent[], { verdict, comment, by, at }: GivenReview): boolean {
  return history.some((known) => known.event === verdict && known.comment === comment && known.by.name === by.name && known.by.id === by.id && known.at === at);
}

/** A stored history; null when the text is none of ours. A blank text is a history without events. */
export function readHistory(text: string): ReviewEvent[] | null {
  if (text.trim() === "") return [];
  try {
    const read = v.safeParse(v.array(event), JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
