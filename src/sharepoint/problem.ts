/** Kinds of list column by Graph's facets; `note` is multi-line text, `other` everything that this product never makes. */
export const COLUMN_KINDS = [
  "text",
  "note",
  "number",
  "dateTime",
  "choice",
  "boolean",
  "currency",
  "lookup",
  "personOrGroup",
  "calculated",
  "hyperlinkOrPicture",
  "other",
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/**
 * Why the list could not be reached, read or written, as data; src/messages/sharepoint makes the sentence
 * (what happened, why, what to do next).
 */
export type ListProblem =
  /** No answer at all: no network, a proxy, a wrong host name. */
  | { reason: "offline"; host: string }
  /** Asked to wait, and still asked to wait after `attempts` tries. */
  | { reason: "throttled"; seconds: number | null; attempts: number }
  /** The service failed (5xx) `attempts` times. */
  | { reason: "service-failed"; status: number; attempts: number; requestId: string | null }
  | { reason: "sign-in-needed" }
  | { reason: "sign-in-failed"; code: string }
  /** Signed in, but not allowed to do this. */
  | { reason: "forbidden"; doing: "read" | "write" | "provision"; requestId: string | null }
  /** Nobody can write: the site was made read-only, or the item is held. */
  | { reason: "locked"; requestId: string | null }
  /** The site has no room left. */
  | { reason: "storage-full"; requestId: string | null }
  | { reason: "site-not-found"; siteUrl: string }
  | { reason: "list-not-found"; list: string; siteUrl: string }
  /** Columns that the list lacks, by internal name. */
  | { reason: "columns-missing"; columns: string[] }
  /** A column is there but of another type than needed; it is never changed or dropped. */
  | { reason: "column-type"; column: string; expected: ColumnKind; found: ColumnKind }
  /** A column that searches rely on has no index (the service answers "throttled" for ever). */
  | { reason: "column-not-indexed"; column: string }
  /** A query that the service can never answer because the list is too long for it. */
  | { reason: "too-many-items"; list: string }
  /** The row's document does not fit the column; never cut. */
  | { reason: "document-too-long"; sheet: string; row: number; characters: number; limit: number }
  /** A stored document is of a later version than this add-in knows. */
  | { reason: "document-newer"; version: number }
  /** Somebody has changed the document column by hand, or it was never one of ours. */
  | { reason: "document-unreadable"; itemId: string }
  /** The item changed under every try to write it; what the service said is for records. */
  | { reason: "kept-changing"; status: number; code: string; text: string; requestId: string | null }
  /** The item is no longer in the list. */
  | { reason: "row-gone"; itemId: string }
  | { reason: "comment-too-long"; characters: number; limit: number }
  /** The history of an item's reviews has no room for another one; none is dropped. */
  | { reason: "history-full"; itemId: string; characters: number; limit: number }
  /** Somebody has changed the history of reviews by hand; it is not written over. */
  | { reason: "history-unreadable"; itemId: string }
  /** An answer that is no Graph answer (a proxy's page, another program's port). */
  | { reason: "not-graph"; status: number; host: string }
  /** Refused for a reason that has no sentence of its own; the service's own words follow. */
  | { reason: "refused"; status: number; code: string; text: string; requestId: string | null };

/** Thrown by everything that speaks to the list. */
export class ListError extends Error {
  constructor(readonly problem: ListProblem) {
    super(JSON.stringify(problem));
    this.name = "ListError";
  }
}

/** Whether trying the same again later may help without anybody doing anything. */
export function passesByItself({ reason }: ListProblem): boolean {
  return reason === "offline" || reason === "throttled" || reason === "service-failed" || reason === "kept-changing";
}

/** Whether trying the same again later may help, once somebody has signed in or taken a lock away where that is needed. */
export function isPassing(problem: ListProblem): boolean {
  return passesByItself(problem) || problem.reason === "sign-in-needed" || problem.reason === "locked";
}

/** Whether what seems a failure of the service may be a refusal: SharePoint says 500 to values of another type than the column's, for ever. */
export function mayBeRefusal(problem: ListProblem): boolean {
  return problem.reason === "service-failed" && problem.status === 500;
}

/** What is said of a single row or of the item that it stands in; everything else would meet any other row as well. */
const OF_ONE_ROW: ReadonlySet<ListProblem["reason"]> = new Set([
  "document-too-long",
  "document-newer",
  "document-unreadable",
  "kept-changing",
  "locked",
  "row-gone",
  "comment-too-long",
  "history-full",
  "history-unreadable",
  "refused",
]);

/** Whether other rows would fare no better. */
export const meetsEveryRow = ({ reason }: ListProblem): boolean => !OF_ONE_ROW.has(reason);

/** The problem of a caught error; anything but a ListError is a fault of the program and is thrown on. */
export function problemOf(error: unknown): ListProblem {
  if (error instanceof ListError) return error.problem;
  throw error;
}
