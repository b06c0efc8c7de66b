import type { Phase } from "../forms/phase";
import type { Status } from "../japanese/reports/status";
import type { GivenReview, Review, ReviewEvent } from "../submission/review";
import type { Person, RowDocument } from "../submission/schema";
import type { ExpectedDepartment } from "../summary/departments";
import type { SummaryRow } from "../summary/summaryRow";
import { meetsEveryRow, type ListProblem } from "./problem";

/** One item of the list. */
export interface ListedRow {
  /** Id of the list item; a decimal number as text. */
  itemId: string;
  /** Version mark for If-Match, with its inner quotes. */
  etag: string;
  /** Page of the item in SharePoint. */
  webUrl: string;
  key: string;
  /** Key of the owner, see ownerKeyOf. */
  ownerKey: string;
  /** Worksheet and place on it, as they were submitted last. */
  sheet: string;
  row: number;
  /** 重点目標 as the list's column shows it (see fieldsOf); null where the form names none. */
  title: string | null;
  /** How far the document had come; null when somebody has put another word there by hand. */
  phase: Phase | null;
  /** See contentHash. */
  hash: string;
  /** Counts the writings of this row, from 1. */
  revision: number;
  /** The row is no longer on its sheet. */
  withdrawn: boolean;
  submittedBy: string;
  /** ISO timestamp as the submitting machine told it. */
  submittedAt: string;
  /** What its columns say (see factsText); absent where they were not read. */
  facts?: string;
}

/** An item and its document; `fault` says why a document cannot be read. */
export type ListedItem = ListedRow & ({ document: RowDocument; fault: null } | { document: null; fault: ListProblem });

/** What the list's columns say of one item, without its document. */
export interface ListedColumns extends Omit<SummaryRow, "phase" | "status" | "review"> {
  /** See ListedRow. */
  etag: string;
  /** Null when somebody has put another word there by hand; the two statuses are then `unknown`. */
  phase: Phase | null;
  midYearStatus: Status;
  finalStatus: Status;
  revision: number;
  submittedBy: string;
  /** The latest review, null when nobody has reviewed the row. */
  review: Review | null;
}

/**
 * What has happened to the list since a token. `page`: rows that were added or changed, as they are now, and ids of
 * items that are gone or bear no key or no year, perhaps since somebody took it away by hand; a row may be told more than
 * once, the last time counts. Only the last page has `next`, the token to ask with the next time. `expired`: the service no
 * longer knows the token; everything is to be read anew.
 */
export type ListChanges = { state: "page"; rows: ListedColumns[]; gone: string[]; next: string | null } | { state: "expired" };

/** An item with its latest review, null when nobody has reviewed it. */
export interface ReviewedRow extends ListedRow {
  review: Review | null;
}

/** An item with all that a reviewer has to see. */
export type ReviewedItem = ReviewedRow &
  ListedItem & {
    /** Oldest first, a submission after the last review included; null when somebody has changed it by hand. */
    history: ReviewEvent[] | null;
  };

/** What became of a review. `overtaken`: nothing was written, since the row was submitted or reviewed anew meanwhile; `item` is how it stands now. */
export type ReviewOutcome = { state: "reviewed" | "overtaken"; item: ReviewedItem };

/** A document to be sent and what stands in the list for it. */
export interface PlannedRow {
  document: RowDocument;
  hash: string;
  /**
   * `unchanged`: the workbook has nothing new for this row. `altered`: nor has it, but somebody has altered columns of its
   * item by hand, which are set right. `unknown`: the list could not be read; decided when it is sent.
   */
  change: "new" | "changed" | "altered" | "unchanged" | "unknown";
  /** The item as it was when the plan was made, null when there was none (or it could not be read). */
  listed: ListedRow | null;
  /**
   * Somebody else has written the row since this workbook last saw it, or it stands for another goal and this workbook
   * has never seen it. With `changed`, submit asks (a conflict) before it overwrites; with `unchanged`, the workbook's row is
   * as it was then, and the list's newer version stays.
   */
  overtaken: boolean;
}

/** What a submission will do; made by preview, carried out by submit. */
export interface SubmissionPlan {
  rows: PlannedRow[];
  /** Items whose row is no longer in the workbook: they will be marked, never removed. */
  withdrawn: ListedRow[];
  /** Set when the list could not be read now (no network, throttled): submit keeps everything until it can. */
  problem: ListProblem | null;
}

/** Two versions of one row: the workbook's, and one that somebody else put into the list meanwhile. */
export interface RowConflict {
  /** Outbox entry that the row waits in. */
  entryId: string;
  mine: RowDocument;
  /** What stands in the list now; its document is null when it cannot be read (`fault` says why). */
  theirs: ListedItem;
}

/** What became of one row. `webUrl` opens the item in SharePoint. */
export type RowOutcome =
  | { state: "created" | "updated" | "unchanged" | "withdrawn"; key: string; webUrl: string; revision: number }
  /** Kept in the outbox; sent when the service answers again. */
  | { state: "waiting"; key: string; problem: ListProblem }
  /** Kept in the outbox; sent or dropped when a person has chosen (see settle). */
  | { state: "conflict"; key: string; conflict: RowConflict }
  /** Cannot be sent as it is; kept in the outbox until it is discarded or the row is submitted anew. */
  | { state: "refused"; key: string; problem: ListProblem };

/** Whether nothing is left to do for a row: the list holds what was sent, or something later. */
export function isSettled(outcome: RowOutcome): outcome is Extract<RowOutcome, { webUrl: string }> {
  return "webUrl" in outcome;
}

/** Whether a row waits for a choice because it is marked as withdrawn, and not because of somebody else's version. */
export function isOverMark(outcome: RowOutcome): boolean {
  return outcome.state === "conflict" && outcome.conflict.theirs.withdrawn;
}

/** What became of a submission. */
export interface SubmissionReport {
  /** One for each row of the plan, in its order, then the withdrawn ones. */
  outcomes: RowOutcome[];
  /** Set when rows are waiting: why. */
  problem: ListProblem | null;
}

/** A row as whoever withdraws it has seen it. */
export type SeenRow = Pick<ListedRow, "itemId" | "revision">;

/** What became of rows that somebody withdrew who has no workbook of them. All are ids of items. */
export interface WithdrawalReport {
  /** Marked by now, whoever did it. */
  withdrawn: string[];
  /** Submitted anew since they were seen, or gone from the list: left as they are. */
  changed: string[];
  /** Why the others are as they were; null where there are no others. */
  problem: ListProblem | null;
}

/** A wait before the next try: for how many seconds, and what went wrong with the last one. */
export interface Pause {
  seconds: number;
  problem: ListProblem;
}

/** Told while a submission runs. */
export type SubmissionProgress = { kind: "rows"; done: number; total: number } | ({ kind: "pause" } & Pause);

/** A row of a submission that has not gone out. */
export interface UnsentRow {
  document: RowDocument;
  state: "waiting" | "conflict" | "refused";
  problem: ListProblem | null;
}

/** Whether a row goes out as soon as the list answers, or lets it in: for another person, or once something was fixed there. */
export function isPending({ state, problem }: Pick<UnsentRow, "state" | "problem">): boolean {
  return state === "waiting" || (state === "refused" && problem !== null && meetsEveryRow(problem));
}

/**
 * All that the pane and the command line know of the list. Every method but `preview` and `submit` throws a ListError;
 * those two throw only what waiting cannot fix (no permission, no list, a missing column, a wrong address) and return
 * passing trouble in `problem`.
 */
export interface GoalListSession {
  /** `local`: the workbench's own list, without sign-in; the pane says so. */
  readonly mode: "local" | "sharepoint";
  /** Departments that are expected to submit, as config.json lists them; null when it lists none. */
  readonly departments: readonly ExpectedDepartment[] | null;
  /** Whom submissions are made by; may ask the person to sign in. */
  account(): Promise<Person>;
  /** Page of the list in SharePoint. */
  listUrl(): Promise<string>;
  /** Hears of every wait from now on, whatever is being done; the result ends it. */
  onPause(listener: (pause: Pause) => void): () => void;
  /** Compares the documents with the list; one read, nothing written. */
  preview(documents: readonly RowDocument[]): Promise<SubmissionPlan>;
  /** Carries out a plan. The documents are in durable storage before the first one is sent. */
  submit(plan: SubmissionPlan, onProgress?: (progress: SubmissionProgress) => void): Promise<SubmissionReport>;
  /** What the outbox holds: on this machine, or in the workbook from another one. */
  waiting(): Promise<UnsentRow[]>;
  /** How many submissions the outbox holds that another version of the add-in put there and this one cannot read. They are kept. */
  unread(): Promise<number>;
  /** How many rows and withdrawals go out without being touched again (see isPending); none that needs a choice or another text. */
  pending(): Promise<number>;
  /** Sends what is waiting; what has gone out meanwhile is not sent again. `quiet`: without asking anybody to sign in. */
  resume(onProgress?: (progress: SubmissionProgress) => void, manner?: "asking" | "quiet"): Promise<SubmissionReport>;
  /** All conflicts that wait for a choice, with both versions read anew. */
  conflicts(): Promise<RowConflict[]>;
  /**
   * One choice for conflicts, one outcome each, in their order: `mine` writes the workbook's version over the one shown,
   * `theirs` drops it; a third version in between is a new conflict.
   */
  settle(conflicts: readonly RowConflict[], choice: "mine" | "theirs"): Promise<RowOutcome[]>;
  /**
   * Every row of owners (by their keys, see ownerKeyOf) with its latest review, withdrawn ones too; one request for
   * up to twenty owners. `mayAsk`: whether a window for signing in may open; else `sign-in-needed` is thrown.
   */
  reviews(ownerKeys: readonly string[], mayAsk: boolean): Promise<ReviewedRow[]>;
  /** One item with the history of its reviews and its document. */
  reviewedItem(itemId: string): Promise<ReviewedItem>;
  /**
   * Writes a review over the item as it was seen. To go on after `overtaken`, review the item that came back. The same
   * review sent again, after a failure, is written once.
   */
  review(seen: ReviewedItem, review: Omit<GivenReview, "by">): Promise<ReviewOutcome>;
  /**
   * Marks rows as withdrawn that are as they were seen, and no others; to be called again for those that are left after
   * trouble. Throws no ListError: what went wrong stands in the report.
   *
   * @param onProgress told how many rows are settled
   */
  withdraw(rows: readonly SeenRow[], onProgress?: (done: number) => void): Promise<WithdrawalReport>;
  /** Items of fiscal years without their documents, withdrawn ones too, page by page: for summaries. */
  readRows(...fiscalYears: number[]): AsyncIterable<ListedColumns[]>;
  /** All items of owners by their columns, withdrawn ones too; one batch for up to twenty owners. */
  readOwners(ownerKeys: readonly string[]): Promise<ListedColumns[]>;
  /** Items with their documents, in the order of the ids, twenty to a request; null for one that is gone. */
  readDocuments(itemIds: readonly string[]): Promise<(ListedItem | null)[]>;
  /** What has changed in the list, of whatever fiscal year. Null begins now: one empty page with the first token. */
  changes(token: string | null): AsyncIterable<ListChanges>;
}
