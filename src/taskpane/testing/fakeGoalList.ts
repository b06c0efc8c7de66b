import { fieldsOf } from "../../sharepoint/fields";
import type { GoalListSession, ListedColumns, ListedItem, ListedRow, Pause, ReviewedItem, ReviewedRow, RowConflict, RowOutcome, SubmissionPlan, UnsentRow } from "../../sharepoint/goalList";
import { listedColumns } from "../../sharepoint/listedColumns";
import { ListError, type ListProblem } from "../../sharepoint/problem";
import { historyNow, withReview, type Review, type ReviewEvent, type Verdict } from "../../submission/review";
import type { RowDocument } from "../../submission/schema";

/** A goal list in memory, with what is needed to play its moods. */
export interface FakeGoalList extends GoalListSession {
  documents: Map<string, RowDocument>;
  /** Thrown by preview, or told by it when it is passing trouble. */
  problem: ListProblem | null;
  /** Outcome of single rows, by key; the others are written. */
  outcomes: Map<string, (document: RowDocument) => RowOutcome>;
  waitingRows: UnsentRow[];
  /** Submissions of another version of the add-in. */
  unreadEntries: number;
  openConflicts: RowConflict[];
  pauses: Set<(pause: Pause) => void>;
  settled: string[];
  /** The service no longer knows any token of changes. */
  forgetsTokens: boolean;
  /** How often each row was written, by key. */
  revisions: Map<string, number>;
  /** Histories of reviews, by key. */
  histories: Map<string, ReviewEvent[]>;
}

const ITEM = "https://example.sharepoint.com/sites/goals/Lists/goals/";

export function fakeGoalList(): FakeGoalList {
  const url = (key: string) => `${ITEM}${key}`;
  const sameContent = (one: RowDocument | undefined, other: RowDocument) =>
    JSON.stringify({ ...one, submittedAt: "" }) === JSON.stringify({ ...other, submittedAt: "" });
  const keys: string[] = [];
  const told: ReadonlyMap<string, { document: RowDocument; reviews: number }>[] = [];
  const list: FakeGoalList = {
    mode: "local",
    departments: null,
    documents: new Map(),
    problem: null,
    outcomes: new Map(),
    waitingRows: [],
    unreadEntries: 0,
    openConflicts: [],
    pauses: new Set(),
    settled: [],
    forgetsTokens: false,
    revisions: new Map(),
    histories: new Map(),
    account: () => Promise.resolve({ name: "港 太郎", id: null }),
    onPause: (listener) => {
      list.pauses.add(listener);
      return () => void list.pauses.delete(listener);
    },
    listUrl: () => Promise.resolve(ITEM),
    async preview(documents): Promise<SubmissionPlan> {
      const passing = list.problem?.reason === "offline";
      if (list.problem && !passing) throw new ListError(list.problem);
      const rows = documents.map((document) => {
        const known = list.documents.get(document.key);
        const change = passing ? ("unknown" as const) : !known ? ("new" as const) : sameContent(known, document) ? ("unchanged" as const) : ("changed" as const);
        return { document, hash: "", change, listed: known ? listedRow(known) : null, overtaken: false };
      });
      return { rows, withdrawn: [], problem: list.problem };
    },
    async submit(plan, onProgress) {
      const outcomes = plan.rows.map(({ document, change }, at): RowOutcome => {
        onProgress?.({ kind: "rows", done: at, total: plan.rows.length });
        const own = list.outcomes.get(document.key);
        if (own) return own(document);
        if (change !== "unchanged") list.revisions.set(document.key, revisionOf(document.key) + 1);
        list.documents.set(document.key, document);
        const state = change === "unchanged" ? "unchanged" : change === "new" ? "created" : "updated";
        return { state, key: document.key, webUrl: url(document.key), revision: revisionOf(document.key) };
      });
      const waiting = outcomes.find((outcome) => outcome.state === "waiting");
      return { outcomes, problem: waiting?.state === "waiting" ? waiting.problem : null };
    },
    waiting: () => Promise.resolve(list.waitingRows),
    unread: () => Promise.resolve(list.unreadEntries),
    pending: () => Promise.resolve(list.waitingRows.filter(({ state }) => state === "waiting").length),
    resume: () => {
      const { problem } = list;
      const rows = list.waitingRows;
      if (problem) return Promise.resolve({ outcomes: rows.map(({ document: { key } }) => ({ state: "waiting", key, problem })), problem });
      list.waitingRows = [];
      for (const { document } of rows) list.documents.set(document.key, document);
      return Promise.resolve({ outcomes: rows.map(({ document: { key } }) => ({ state: "created", key, webUrl: url(key), revision: 1 })), problem: null });
    },
    conflicts: () => Promise.resolve(list.openConflicts),
    settle: (conflict, choice) => {
      list.settled.push(choice);
      list.openConflicts = list.openConflicts.filter((one) => one !== conflict);
      return Promise.resolve({ state: "updated", key: conflict.mine.key, webUrl: url(conflict.mine.key), revision: 2 });
    },
    async reviews(units) {
      if (list.problem) throw new ListError(list.problem);
      return [...list.documents.values()].filter(({ unit }) => units.includes(unit)).map(reviewedRow);
    },
    async reviewedItem(itemId) {
      if (list.problem) throw new ListError(list.problem);
      return reviewedItem(itemId);
    },
    async review(seen, given) {
      if (list.problem) throw new ListError(list.problem);
      const { itemId, key } = seen;
      const now = reviewedItem(itemId);
      if (JSON.stringify(now) !== JSON.stringify(seen)) return { state: "overtaken", item: now };
      list.histories.set(key, withReview(list.histories.get(key) ?? [], now, { ...given, by: await list.account() }));
      return { state: "reviewed", item: reviewedItem(itemId) };
    },
    async *readRows(...fiscalYears) {
      if (list.problem) throw new ListError(list.problem);
      yield [...list.documents.values()].filter((document) => fiscalYears.includes(document.fiscalYear)).map(columnsOf);
    },
    readUnits: (units) => Promise.resolve([...list.documents.values()].filter((document) => units.includes(document.unit)).map(columnsOf)),
    readDocuments: (itemIds) => Promise.resolve(itemIds.map((itemId) => [...list.documents.values()].map(itemOf).find((item) => item.itemId === itemId) ?? null)),
    async *changes(token) {
      if (list.problem) throw new ListError(list.problem);
      const now = new Map([...list.documents].map(([key, document]) => [key, { document, reviews: list.histories.get(key)?.length ?? 0 }]));
      const before = token === null ? now : told[Number(token)];
      if (!before || list.forgetsTokens) return yield { state: "expired" };
      const rows = [...list.documents.values()].filter(({ key }) => before.get(key)?.document !== now.get(key)!.document || before.get(key)?.reviews !== now.get(key)!.reviews).map(columnsOf);
      const deleted = [...before.keys()].filter((key) => !list.documents.has(key)).map(idOf);
      yield { state: "page", rows, deleted, next: String(told.push(now) - 1) };
    },
  };
  return list;

  function idOf(key: string): string {
    if (!keys.includes(key)) keys.push(key);
    return String(keys.indexOf(key) + 1);
  }

  function columnsOf(document: RowDocument): ListedColumns {
    const { itemId: id, etag, webUrl } = listedRow(document);
    const { review } = reviewedRow(document);
    return { ...listedColumns({ id, eTag: etag, webUrl, fields: fieldsOf(document, revisionOf(document.key)) })!, review };
  }

  function itemOf(document: RowDocument): ListedItem {
    return { ...listedRow(document), document, fault: null };
  }

  function revisionOf(key: string): number {
    return list.revisions.get(key) ?? (list.documents.has(key) ? 1 : 0);
  }

  function listedRow(document: RowDocument): ListedRow {
    const { key, unit, submittedBy, submittedAt } = document;
    const version = `${revisionOf(key)}.${list.histories.get(key)?.length ?? 0}`;
    return { itemId: idOf(key), etag: `"${version}"`, webUrl: url(key), key, unit, hash: "", revision: revisionOf(key), withdrawn: false, submittedBy: submittedBy.name, submittedAt };
  }

  function reviewedRow(document: RowDocument): ReviewedRow {
    const last = list.histories.get(document.key)?.at(-1);
    const review: Review | null = last ? { verdict: last.event as Verdict, comment: last.comment, by: last.by.name, at: last.at, revision: last.revision } : null;
    return { ...listedRow(document), review };
  }

  function reviewedItem(itemId: string): ReviewedItem {
    const document = [...list.documents.values()].find(({ key }) => idOf(key) === itemId);
    if (!document) throw new ListError({ reason: "row-gone", itemId });
    const row = reviewedRow(document);
    return { ...row, history: historyNow(list.histories.get(row.key) ?? [], row), document, fault: null };
  }
}
