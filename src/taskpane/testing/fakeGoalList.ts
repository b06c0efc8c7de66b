import { fieldsOf } from "../../sharepoint/fields";
import type { GoalListSession, ListedColumns, ListedDocument, ListedItem, RowOutcome, SubmissionPlan, WaitingSubmission } from "../../sharepoint/goalList";
import { listedColumns } from "../../sharepoint/listedColumns";
import { ListError, type ListProblem } from "../../sharepoint/problem";
import type { RowDocument } from "../../submission/schema";

/** A goal list in memory, with what is needed to play its moods. */
export interface FakeGoalList extends GoalListSession {
  documents: Map<string, RowDocument>;
  /** Thrown by preview, or told by it when it is passing trouble. */
  problem: ListProblem | null;
  /** Outcome of single rows, by key; the others are written. */
  outcomes: Map<string, (document: RowDocument) => RowOutcome>;
  waitingEntries: WaitingSubmission[];
  settled: string[];
  /** The service no longer knows any token of changes. */
  forgetsTokens: boolean;
}

const ITEM = "https://example.sharepoint.com/sites/goals/Lists/goals/";

export function fakeGoalList(): FakeGoalList {
  const url = (key: string) => `${ITEM}${key}`;
  const sameContent = (one: RowDocument | undefined, other: RowDocument) =>
    JSON.stringify({ ...one, submittedAt: "" }) === JSON.stringify({ ...other, submittedAt: "" });
  const keys: string[] = [];
  const told: ReadonlyMap<string, RowDocument>[] = [];
  const list: FakeGoalList = {
    mode: "local",
    departments: null,
    documents: new Map(),
    problem: null,
    outcomes: new Map(),
    waitingEntries: [],
    settled: [],
    forgetsTokens: false,
    account: () => Promise.resolve({ name: "港 太郎", id: null }),
    listUrl: () => Promise.resolve(ITEM),
    async preview(documents): Promise<SubmissionPlan> {
      const passing = list.problem?.reason === "offline";
      if (list.problem && !passing) throw new ListError(list.problem);
      const rows = documents.map((document) => {
        const known = list.documents.get(document.key);
        const change = passing ? ("unknown" as const) : !known ? ("new" as const) : sameContent(known, document) ? ("unchanged" as const) : ("changed" as const);
        return { document, hash: "", change, listed: null, overtaken: false };
      });
      return { rows, withdrawn: [], problem: list.problem };
    },
    async submit(plan, onProgress) {
      const outcomes = plan.rows.map(({ document, change }, at): RowOutcome => {
        onProgress?.({ kind: "rows", done: at, total: plan.rows.length });
        const own = list.outcomes.get(document.key);
        if (own) return own(document);
        list.documents.set(document.key, document);
        const state = change === "unchanged" ? "unchanged" : change === "new" ? "created" : "updated";
        return { state, key: document.key, webUrl: url(document.key), revision: 1 };
      });
      const waiting = outcomes.find((outcome) => outcome.state === "waiting");
      return { outcomes, problem: waiting?.state === "waiting" ? waiting.problem : null };
    },
    waiting: () => Promise.resolve(list.waitingEntries),
    resume: () => {
      list.waitingEntries = [];
      return Promise.resolve({ outcomes: [], problem: null });
    },
    conflicts: () => Promise.resolve([]),
    settle: (conflict, choice) => {
      list.settled.push(choice);
      return Promise.resolve({ state: "updated", key: conflict.mine.key, webUrl: url(conflict.mine.key), revision: 2 });
    },
    discard: () => Promise.resolve(),
    async *read(fiscalYear) {
      if (list.problem) throw new ListError(list.problem);
      const year = [...list.documents.values()].filter((document) => document.fiscalYear === fiscalYear);
      yield year.map((document): ListedDocument => ({ ...listedRow(document), document }));
    },
    async *readRows(fiscalYear) {
      if (list.problem) throw new ListError(list.problem);
      yield [...list.documents.values()].filter((document) => document.fiscalYear === fiscalYear).map(columnsOf);
    },
    readUnit: (unit) => Promise.resolve([...list.documents.values()].filter((document) => document.unit === unit).map(itemOf)),
    readDocument: (itemId) => Promise.resolve([...list.documents.values()].map(itemOf).find((item) => item.itemId === itemId) ?? null),
    async *changes(token) {
      if (list.problem) throw new ListError(list.problem);
      const before = token === null ? list.documents : told[Number(token)];
      if (!before || list.forgetsTokens) return yield { state: "expired" };
      const rows = [...list.documents.values()].filter((document) => before.get(document.key) !== document).map(columnsOf);
      const deleted = [...before.keys()].filter((key) => !list.documents.has(key)).map(idOf);
      yield { state: "page", rows, deleted, next: String(told.push(new Map(list.documents)) - 1) };
    },
  };
  return list;

  function idOf(key: string): string {
    if (!keys.includes(key)) keys.push(key);
    return String(keys.indexOf(key) + 1);
  }

  function columnsOf(document: RowDocument): ListedColumns {
    const { itemId: id, etag, webUrl } = listedRow(document);
    return listedColumns({ id, eTag: etag, webUrl, fields: fieldsOf(document, 1) })!;
  }

  function itemOf(document: RowDocument): ListedItem {
    return { ...listedRow(document), document, fault: null };
  }

  function listedRow(document: RowDocument) {
    const { key, unit, submittedBy, submittedAt } = document;
    return { itemId: idOf(key), etag: '"1"', webUrl: url(key), key, unit, hash: "", revision: 1, withdrawn: false, submittedBy: submittedBy.name, submittedAt };
  }
}
