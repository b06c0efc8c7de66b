import type { GivenReview } from "../submission/review";
import type { Person, RowDocument } from "../submission/schema";
import type { ExpectedDepartment } from "../summary/departments";
import { SUBMITTED_COLUMNS } from "./columns/columns";
import type { Config } from "./config";
import { Conflicts } from "./submitting/conflicts";
import { Connection } from "./list/connection";
import {
  isPending,
  type GoalListSession,
  type ListChanges,
  type ListedColumns,
  type ListedItem,
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
} from "./goalList";
import { GraphHttp } from "./graph/http";
import { entryOf } from "./outbox/entry";
import type { SubmissionStore } from "./outbox/store";
import { withEntry, withSeen, type OutboxEntry } from "./outbox/stored";
import { planSubmission, unreadPlan } from "./submitting/planSubmission";
import { listChanges } from "./list/changes";
import { listedItem } from "./columns/listedRow";
import { isPassing, problemOf } from "./problem";
import { readYearRows } from "./list/yearRows";
import { readReviewedItem, readReviews, writeReview } from "./reviews";
import { REAL_PACING, type Pacing } from "./graph/retry";
import { Sender } from "./submitting/sender";
import type { TokenProvider } from "./graph/tokenProvider";
import { withdrawRows } from "./withdrawals";

/** What sessions need from outside. */
export interface ListParts {
  config: Config;
  tokens: TokenProvider;
  fetch: typeof globalThis.fetch;
  /** Clock and chance; the real ones when left out. */
  pacing?: Pick<Pacing, "sleep" | "random">;
}

export interface SessionParts extends ListParts {
  /** Where submissions wait; see joinedStore. */
  store: SubmissionStore;
}

type OnProgress = (progress: SubmissionProgress) => void;

/** Opens the goal list. Nothing is sent before the first call. */
export function createGoalListSession({ store, ...parts }: SessionParts): GoalListSession {
  return goalListSessions(parts)(store);
}

/**
 * Sessions of many workbooks with one list, which is looked up once: the answer makes a session over a workbook's own
 * store. To be used one after the other.
 */
export function goalListSessions({ config, tokens, fetch, pacing = REAL_PACING }: ListParts): (store: SubmissionStore) => GoalListSession {
  const listening: Listening = { onProgress: undefined, pauses: new Set() };
  const onPause: Pacing["onPause"] = (seconds, problem) => {
    listening.onProgress?.({ kind: "pause", seconds, problem });
    for (const listener of listening.pauses) listener({ seconds, problem });
  };
  const connection = new Connection(new GraphHttp(config.graphBaseUrl, tokens, fetch), config, { ...pacing, onPause });
  return (store) => new Session(config, tokens, connection, store, listening);
}

/** Who is told of pauses now. */
interface Listening {
  onProgress: OnProgress | undefined;
  pauses: Set<(pause: Pause) => void>;
}

class Session implements GoalListSession {
  readonly mode: "local" | "sharepoint";
  readonly departments: readonly ExpectedDepartment[] | null;
  private readonly sender: Sender;
  private readonly choices: Conflicts;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    { mode, departments }: Config,
    private readonly tokens: TokenProvider,
    private readonly connection: Connection,
    private readonly store: SubmissionStore,
    private readonly listening: Listening,
  ) {
    this.mode = mode;
    this.departments = departments;
    this.sender = new Sender(connection, store);
    this.choices = new Conflicts(connection, store, this.sender);
  }

  account(): Promise<Person> {
    return this.tokens.account();
  }

  async listUrl(): Promise<string> {
    return (await this.connection.place()).webUrl;
  }

  onPause(listener: (pause: Pause) => void): () => void {
    this.listening.pauses.add(listener);
    return () => void this.listening.pauses.delete(listener);
  }

  async preview(documents: readonly RowDocument[]): Promise<SubmissionPlan> {
    try {
      const ownerKeys = new Set(documents.map(({ unit }) => unit));
      await this.connection.requireColumns(SUBMITTED_COLUMNS);
      const rows = await (await this.connection.reads()).rowsOf([...ownerKeys]);
      return planSubmission(documents, rows, await this.store.read());
    } catch (error) {
      const problem = problemOf(error);
      if (!isPassing(problem)) throw error;
      return unreadPlan(documents, problem);
    }
  }

  submit(plan: SubmissionPlan, onProgress?: OnProgress): Promise<SubmissionReport> {
    return this.inTurn(onProgress, async () => {
      const outcomes = new Map<string, RowOutcome>(await this.noteUnchanged(plan));
      const entry = await this.enter(plan);
      const listed = [...plan.rows.flatMap((row) => row.listed ?? []), ...plan.withdrawn];
      if (entry) {
        const sent = await this.sender.send(entry, plan.problem ? null : new Map(listed.map((row) => [row.key, row])), onProgress);
        for (const outcome of sent) outcomes.set(outcome.key, outcome);
      }
      const keys = [...plan.rows.map(({ document }) => document.key), ...plan.withdrawn.map(({ key }) => key)];
      return reportOf(keys.flatMap((key) => outcomes.get(key) ?? []));
    });
  }

  resume(onProgress?: OnProgress, manner: "asking" | "quiet" = "asking"): Promise<SubmissionReport> {
    const sender = manner === "quiet" ? new Sender(this.connection.quietly(), this.store) : this.sender;
    return this.inTurn(onProgress, async () => {
      const outcomes: RowOutcome[] = [];
      for (const entry of (await this.store.read()).entries) outcomes.push(...(await sender.send(entry, null, onProgress)));
      return reportOf(outcomes);
    });
  }

  async waiting(): Promise<UnsentRow[]> {
    return (await this.store.read()).entries.flatMap(({ rows }) => rows.map(({ document, state, problem }) => ({ document, state, problem })));
  }

  async unread(): Promise<number> {
    return (await this.store.read()).unread.length;
  }

  async pending(): Promise<number> {
    const { entries } = await this.store.read();
    return entries.flatMap(({ rows, withdrawals }) => [...rows.filter(isPending), ...withdrawals]).length;
  }

  conflicts(): Promise<RowConflict[]> {
    return this.choices.open();
  }

  settle(conflicts: readonly RowConflict[], choice: "mine" | "theirs"): Promise<RowOutcome[]> {
    return this.inTurn(undefined, () => this.choices.settle(conflicts, choice));
  }

  reviews(ownerKeys: readonly string[], mayAsk: boolean): Promise<ReviewedRow[]> {
    return readReviews(mayAsk ? this.connection : this.connection.quietly(), ownerKeys);
  }

  reviewedItem(itemId: string): Promise<ReviewedItem> {
    return readReviewedItem(this.connection, itemId);
  }

  async review(seen: ReviewedItem, review: Omit<GivenReview, "by">): Promise<ReviewOutcome> {
    return writeReview(this.connection, seen, { ...review, by: await this.account() });
  }

  withdraw(rows: readonly SeenRow[], onProgress?: (done: number) => void): Promise<WithdrawalReport> {
    return withdrawRows(this.connection, rows, onProgress);
  }

  readRows(...fiscalYears: number[]): AsyncIterable<ListedColumns[]> {
    return readYearRows(this.connection, fiscalYears);
  }

  async readOwners(ownerKeys: readonly string[]): Promise<ListedColumns[]> {
    return (await this.connection.reads()).ownerRows(ownerKeys);
  }

  async readDocuments(itemIds: readonly string[]): Promise<(ListedItem | null)[]> {
    return (await (await this.connection.reads()).items(itemIds)).map(listedItem);
  }

  changes(token: string | null): AsyncIterable<ListChanges> {
    return listChanges(this.connection, token);
  }

  /** Puts a plan's rows into the outbox; null when there is nothing to send. */
  private async enter(plan: SubmissionPlan): Promise<OutboxEntry | null> {
    const entry = entryOf(plan, (await this.store.read()).seen);
    if (!entry) return null;
    await this.store.update((stored) => withEntry(stored, entry));
    return (await this.store.read()).entries.find(({ entryId }) => entryId === entry.entryId) ?? entry;
  }

  private async noteUnchanged({ rows }: SubmissionPlan): Promise<[string, RowOutcome][]> {
    const unchanged = rows.flatMap(({ change, hash, listed }) => (change === "unchanged" && listed ? [{ listed, same: listed.hash === hash }] : []));
    const seen = Object.fromEntries(unchanged.flatMap(({ listed: { key, hash, revision }, same }) => (same ? [[key, { hash, revision }]] : [])));
    if (Object.keys(seen).length > 0) await this.store.update((stored) => withSeen(stored, seen));
    return unchanged.map(({ listed: { key, webUrl, revision } }) => [key, { state: "unchanged", key, webUrl, revision }]);
  }

  /** One submission at a time: a second one waits for the first. */
  private inTurn<T>(onProgress: OnProgress | undefined, work: () => Promise<T>): Promise<T> {
    const next = this.turn.then(async () => {
      this.listening.onProgress = onProgress;
      try {
        return await work();
      } finally {
        // Later readings pause too, and are no part of this submission.
        this.listening.onProgress = undefined;
      }
    });
    this.turn = next.catch(() => undefined);
    return next;
  }
}

function reportOf(outcomes: RowOutcome[]): SubmissionReport {
  const waiting = outcomes.find((outcome) => outcome.state === "waiting");
  return { outcomes, problem: waiting?.problem ?? null };
}
