import type { GoalListSession, ListedDocument, RowOutcome, SubmissionPlan, WaitingSubmission } from "../../sharepoint/goalList";
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
}

const ITEM = "https://example.sharepoint.com/sites/goals/Lists/goals/";

export function fakeGoalList(): FakeGoalList {
  const url = (key: string) => `${ITEM}${key}`;
  const sameContent = (one: RowDocument | undefined, other: RowDocument) =>
    JSON.stringify({ ...one, submittedAt: "" }) === JSON.stringify({ ...other, submittedAt: "" });
  const list: FakeGoalList = {
    mode: "local",
    departments: null,
    documents: new Map(),
    problem: null,
    outcomes: new Map(),
    waitingEntries: [],
    settled: [],
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
  };
  return list;

  function listedRow(document: RowDocument) {
    const { key, unit, submittedBy, submittedAt } = document;
    return { itemId: "1", etag: '"1"', webUrl: url(key), key, unit, hash: "", revision: 1, withdrawn: false, submittedBy: submittedBy.name, submittedAt };
  }
}
