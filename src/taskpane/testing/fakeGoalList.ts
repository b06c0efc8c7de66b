import { fieldsOf } from "../../sharepoint/columns/fields";
import {
  isPending,
  type GoalListSession,
  type ListChanges,
  type ListedColumns,
  type ListedItem,
  type ListedRow,
  type Pause,
  type ReviewedItem,
  type ReviewedRow,
  type ReviewOutcome,
  type RowConflict,
  type RowOutcome,
  type SeenRow,
  type SubmissionPlan,
  type SubmissionProgress,
  type SubmissionReport,
  type UnsentRow,
  type WithdrawalReport,
} from "../../sharepoint/goalList";
import { listedColumns } from "../../sharepoint/columns/listedColumns";
import { isPassing, ListError, type ListProblem } from "../../sharepoint/problem";
import { historyNow, withReview, type GivenReview, type Review, type ReviewEvent, type Verdict } from "../../submission/review";
import type { Person, RowDocument } from "../../submission/schema";
import { listedRowOf } from "./listedRowOf";

const ITEM = "https://example.sharepoint.com/sites/goals/Lists/goals/";

/** What the list held at a moment that a token of changes stands for, by key. */
type Held = ReadonlyMap<string, { document: RowDocument; reviews: number }>;

/** A goal list in memory, with what is needed to play its moods. */
export class FakeGoalList implements GoalListSession {
  readonly mode = "local";
  readonly departments: GoalListSession["departments"] = null;
  readonly documents = new Map<string, RowDocument>();
  /** Thrown by preview, or told by it when it is passing trouble. */
  problem: ListProblem | null = null;
  /** Outcome of single rows, by key; the others are written. */
  readonly outcomes = new Map<string, (document: RowDocument) => RowOutcome>();
  waitingRows: UnsentRow[] = [];
  /** Submissions of another version of the add-in. */
  unreadEntries = 0;
  openConflicts: RowConflict[] = [];
  readonly pauses = new Set<(pause: Pause) => void>();
  readonly settled: string[] = [];
  /** The service no longer knows any token of changes. */
  forgetsTokens = false;
  /** How often each row was written, by key. */
  readonly revisions = new Map<string, number>();
  /** Histories of reviews, by key. */
  readonly histories = new Map<string, ReviewEvent[]>();
  private readonly keys: string[] = [];
  private readonly told: Held[] = [];

  account(): Promise<Person> {
    return Promise.resolve({ name: "港 太郎", id: null });
  }

  onPause(listener: (pause: Pause) => void): () => void {
    this.pauses.add(listener);
    return () => void this.pauses.delete(listener);
  }

  listUrl(): Promise<string> {
    return Promise.resolve(ITEM);
  }

  async preview(documents: readonly RowDocument[]): Promise<SubmissionPlan> {
    const passing = this.problem?.reason === "offline";
    if (this.problem && !passing) throw new ListError(this.problem);
    const rows = documents.map((document) => {
      const known = this.documents.get(document.key);
      const change = passing ? ("unknown" as const) : !known ? ("new" as const) : sameContent(known, document) ? ("unchanged" as const) : ("changed" as const);
      return { document, hash: "", change, listed: known ? this.listedRow(known) : null, overtaken: false };
    });
    const ownerKeys = new Set(documents.map(({ unit }) => unit));
    const keys = new Set(documents.map(({ key }) => key));
    const gone = [...this.documents.values()].filter(({ key, unit }) => ownerKeys.has(unit) && !keys.has(key));
    return { rows, withdrawn: gone.map((document) => this.listedRow(document)), problem: this.problem };
  }

  async submit(plan: SubmissionPlan, onProgress?: (progress: SubmissionProgress) => void): Promise<SubmissionReport> {
    const outcomes = plan.rows.map(({ document, change }, at): RowOutcome => {
      onProgress?.({ kind: "rows", done: at, total: plan.rows.length });
      const own = this.outcomes.get(document.key);
      if (own) return own(document);
      if (change !== "unchanged") this.revisions.set(document.key, this.revisionOf(document.key) + 1);
      this.documents.set(document.key, document);
      const state = change === "unchanged" ? "unchanged" : change === "new" ? "created" : "updated";
      return { state, key: document.key, webUrl: urlOf(document.key), revision: this.revisionOf(document.key) };
    });
    for (const { key, webUrl, revision } of plan.withdrawn) {
      this.documents.delete(key);
      outcomes.push({ state: "withdrawn", key, webUrl, revision: revision + 1 });
    }
    const waiting = outcomes.find((outcome) => outcome.state === "waiting");
    return { outcomes, problem: waiting?.state === "waiting" ? waiting.problem : null };
  }

  waiting(): Promise<UnsentRow[]> {
    return Promise.resolve(this.waitingRows);
  }

  unread(): Promise<number> {
    return Promise.resolve(this.unreadEntries);
  }

  pending(): Promise<number> {
    return Promise.resolve(this.waitingRows.filter(isPending).length);
  }

  async resume(): Promise<SubmissionReport> {
    const { problem } = this;
    const rows = this.waitingRows;
    if (problem) {
      const state = isPassing(problem) ? "waiting" : "refused";
      this.waitingRows = rows.map((row) => ({ ...row, state, problem }));
      return { outcomes: rows.map(({ document: { key } }) => ({ state, key, problem })), problem: state === "waiting" ? problem : null };
    }
    this.waitingRows = [];
    for (const { document } of rows) this.documents.set(document.key, document);
    return { outcomes: rows.map(({ document: { key } }) => ({ state: "created", key, webUrl: urlOf(key), revision: 1 })), problem: null };
  }

  conflicts(): Promise<RowConflict[]> {
    return Promise.resolve(this.openConflicts);
  }

  async settle(conflicts: readonly RowConflict[], choice: "mine" | "theirs"): Promise<RowOutcome[]> {
    this.settled.push(...conflicts.map(() => choice));
    this.openConflicts = this.openConflicts.filter((one) => !conflicts.includes(one));
    return conflicts.map(({ mine: { key } }) => ({ state: choice === "mine" ? "updated" : "unchanged", key, webUrl: urlOf(key), revision: 2 }));
  }

  async reviews(ownerKeys: readonly string[]): Promise<ReviewedRow[]> {
    this.refuse();
    return [...this.documents.values()].filter(({ unit }) => ownerKeys.includes(unit)).map((document) => this.reviewedRow(document));
  }

  async reviewedItem(itemId: string): Promise<ReviewedItem> {
    this.refuse();
    const document = [...this.documents.values()].find(({ key }) => this.idOf(key) === itemId);
    if (!document) throw new ListError({ reason: "row-gone", itemId });
    const row = this.reviewedRow(document);
    return { ...row, history: historyNow(this.histories.get(row.key) ?? [], row), document, fault: null };
  }

  async review(seen: ReviewedItem, given: Omit<GivenReview, "by">): Promise<ReviewOutcome> {
    const { itemId, key } = seen;
    const now = await this.reviewedItem(itemId);
    if (JSON.stringify(now) !== JSON.stringify(seen)) return { state: "overtaken", item: now };
    this.histories.set(key, withReview(this.histories.get(key) ?? [], now, { ...given, by: await this.account() }));
    return { state: "reviewed", item: await this.reviewedItem(itemId) };
  }

  async withdraw(rows: readonly SeenRow[]): Promise<WithdrawalReport> {
    const report: WithdrawalReport = { withdrawn: [], changed: [], problem: this.problem };
    for (const { itemId, revision } of this.problem ? [] : rows) {
      const document = [...this.documents.values()].find(({ key }) => this.idOf(key) === itemId);
      if (document && this.revisionOf(document.key) !== revision) report.changed.push(itemId);
      else report.withdrawn.push(itemId);
      if (document && this.revisionOf(document.key) === revision) this.documents.delete(document.key);
    }
    return report;
  }

  async *readRows(...fiscalYears: number[]): AsyncIterable<ListedColumns[]> {
    this.refuse();
    yield [...this.documents.values()].filter((document) => fiscalYears.includes(document.fiscalYear)).map((document) => this.columnsOf(document));
  }

  async readOwners(ownerKeys: readonly string[]): Promise<ListedColumns[]> {
    return [...this.documents.values()].filter((document) => ownerKeys.includes(document.unit)).map((document) => this.columnsOf(document));
  }

  async readDocuments(itemIds: readonly string[]): Promise<(ListedItem | null)[]> {
    const items = [...this.documents.values()].map((document): ListedItem => ({ ...this.listedRow(document), document, fault: null }));
    return itemIds.map((itemId) => items.find((item) => item.itemId === itemId) ?? null);
  }

  async *changes(token: string | null): AsyncIterable<ListChanges> {
    this.refuse();
    const now: Held = new Map([...this.documents].map(([key, document]) => [key, { document, reviews: this.histories.get(key)?.length ?? 0 }]));
    const before = token === null ? now : this.told[Number(token)];
    if (!before || this.forgetsTokens) return yield { state: "expired" };
    const changed = ({ key }: RowDocument) => before.get(key)?.document !== now.get(key)!.document || before.get(key)?.reviews !== now.get(key)!.reviews;
    const rows = [...this.documents.values()].filter(changed).map((document) => this.columnsOf(document));
    const gone = [...before.keys()].filter((key) => !this.documents.has(key)).map((key) => this.idOf(key));
    yield { state: "page", rows, gone, next: String(this.told.push(now) - 1) };
  }

  private refuse(): void {
    if (this.problem) throw new ListError(this.problem);
  }

  private idOf(key: string): string {
    if (!this.keys.includes(key)) this.keys.push(key);
    return String(this.keys.indexOf(key) + 1);
  }

  private columnsOf(document: RowDocument): ListedColumns {
    const { itemId: id, etag, webUrl } = this.listedRow(document);
    const { review } = this.reviewedRow(document);
    return { ...listedColumns({ id, eTag: etag, webUrl, fields: fieldsOf(document, this.revisionOf(document.key)) })!, review };
  }

  private revisionOf(key: string): number {
    return this.revisions.get(key) ?? (this.documents.has(key) ? 1 : 0);
  }

  private listedRow(document: RowDocument): ListedRow {
    const { key } = document;
    const version = `${this.revisionOf(key)}.${this.histories.get(key)?.length ?? 0}`;
    return listedRowOf(document, { itemId: this.idOf(key), etag: `"${version}"`, webUrl: urlOf(key), revision: this.revisionOf(key) });
  }

  private reviewedRow(document: RowDocument): ReviewedRow {
    const last = this.histories.get(document.key)?.at(-1);
    const review: Review | null = last
      ? { verdict: last.event as Verdict, comment: last.comment, by: last.by.name, at: last.at, revision: last.revision }
      : null;
    return { ...this.listedRow(document), review };
  }
}

const urlOf = (key: string) => `${ITEM}${key}`;

const sameContent = (one: RowDocument, other: RowDocument) => JSON.stringify({ ...one, submittedAt: "" }) === JSON.stringify({ ...other, submittedAt: "" });
