import type { Finding } from "../../checks/finding";
import { asExcelError, type ExcelFault } from "../../excel/excelError";
import { dropAnswer, findAnswer, putAnswer, type RowAnswer } from "../../progress/answer";
import { ANSWERS_NAMESPACE, answersFromXml, answersToXml, NO_ANSWERS, withOwnAnswers, type KeptAnswers } from "../../progress/answersPart";
import { isDraft } from "../../progress/draft";
import type { CellChange, ReportedRow } from "../../progress/rowReport";
import type { Role } from "../../forms/role";
import type { PanePorts } from "../ports";
import { answerJournal } from "./answerJournal";
import { debounced } from "./debounced";
import { inTurn } from "./inTurn";
import type { LastWrite, PaneState } from "./paneState";
import type { Store } from "./store";

/** How writing a row's cells ended. Unless it is "written" or "partly-written", nothing was written. */
export type RowOutcome =
  | { outcome: "written" }
  /** These cells hold the new text, or may hold it; the others do not. */
  | { outcome: "partly-written"; addresses: string[] }
  /** A cell holds another text than the one shown. */
  | { outcome: "changed"; address: string; present: string; wanted: string }
  | { outcome: "protected"; address: string }
  | { outcome: "failed"; fault: ExcelFault };

/** Answers to the reports: kept in the workbook while they are written, put into the cells when they are given. */
export interface AnswerActions {
  /** Takes over what the workbook carries. */
  load(): Promise<void>;
  /** Keeps a draft (see draftOf), or forgets it when it holds no change; it reaches the workbook shortly after the last key. */
  draft(answer: RowAnswer): void;
  /** Forgets a row's draft. */
  dropDraft(answer: RowAnswer): void;
  /** Writes the cells that an answer changes and keeps its states and numbers: `given` is the answer as it stands then (see givenAnswer). */
  give(row: ReportedRow, answer: RowAnswer, changes: readonly CellChange[], given: RowAnswer): Promise<RowOutcome>;
  /** Writes a finding's mend into its cell; can be taken back like an answer. */
  mend(finding: Finding): Promise<RowOutcome>;
  /** Puts the former texts of the last writing back. */
  undo(): Promise<RowOutcome>;
  /** Brings what is kept into the workbook now. */
  flush(): Promise<void>;
}

/** How long after the last key a draft is brought into the workbook, in milliseconds. */
const DRAFT_DELAY = 800;
/** How long after a failure it is tried again, in milliseconds. */
const RETRY_DELAY = 15_000;

/** @param recheck reads and checks a worksheet again */
export function answerActions(store: Store<PaneState>, { excel, memory, documentUrl }: PanePorts, recheck: (sheet: string) => Promise<void>): AnswerActions {
  const turn = inTurn();
  const journal = answerJournal(memory, documentUrl);
  /** The workbook's part as it is known; undefined as long as it has not been read: then it must not be replaced. */
  let part: string | null | undefined;

  const failed = (error: unknown) => {
    const onThisComputer = journal.keep(store.get().kept, part ?? null);
    store.update((state) => ({ ...state, keepingFailed: { fault: asExcelError(error).fault, onThisComputer } }));
    retrying.call();
  };
  const takeOver = async () => {
    part = await excel.loadPart(ANSWERS_NAMESPACE);
    const inWorkbook = (part === null ? null : answersFromXml(part)) ?? NO_ANSWERS;
    const copy = journal.read();
    const own = copy && (copy.base === part ? copy.kept : withOwnAnswers(inWorkbook, copy.kept));
    // What was written here before the part could be read comes on top.
    store.update((state) => ({ ...state, kept: withOwnAnswers(own ?? inWorkbook, state.kept) }));
    if (copy) saving.call();
  };
  const save = () =>
    turn(async () => {
      try {
        if (part === undefined) await takeOver();
        const { kept } = store.get();
        const xml = answersToXml(kept);
        await excel.savePart(ANSWERS_NAMESPACE, xml);
        part = xml;
        if (store.get().kept === kept) journal.clear();
        store.update((state) => (state.keepingFailed === null ? state : { ...state, keepingFailed: null }));
      } catch (error) {
        failed(error);
      }
    });
  const saving = debounced(save, DRAFT_DELAY);
  const retrying = debounced(save, RETRY_DELAY);

  /** Kept on this computer at once, in the workbook shortly after. */
  const keep = (change: (kept: KeptAnswers) => KeptAnswers) => {
    store.update((state) => ({ ...state, kept: change(state.kept) }));
    journal.keep(store.get().kept, part ?? null);
    saving.call();
  };

  async function write(sheet: string, changes: readonly CellChange[]): Promise<RowOutcome> {
    if (changes.length === 0) return { outcome: "written" };
    try {
      const writes = changes.map(({ address, before, after }) => ({ address, text: after, expected: before }));
      const result = await excel.writeCells(sheet, writes);
      if (result.outcome === "missing-sheet") return { outcome: "failed", fault: "missing-sheet" };
      if (result.outcome !== "changed") return result;
      return { ...result, wanted: changes.find(({ address }) => address === result.address)?.after ?? "" };
    } catch (error) {
      return { outcome: "failed", fault: asExcelError(error).fault };
    }
  }

  return {
    load: () =>
      turn(async () => {
        try {
          await takeOver();
        } catch (error) {
          const copy = journal.read();
          if (copy) store.update((state) => ({ ...state, kept: withOwnAnswers(copy.kept, state.kept) }));
          failed(error);
        }
      }),

    draft: (answer) => keep((kept) => ({ ...kept, drafts: isDraft(answer) ? putAnswer(kept.drafts, answer) : dropAnswer(kept.drafts, answer) })),

    dropDraft: (answer) => keep((kept) => ({ ...kept, drafts: dropAnswer(kept.drafts, answer) })),

    async give({ sheet, row, report }, answer, changes, kept) {
      const before = store.get().kept;
      const outcome = await write(sheet.name, changes);
      if (outcome.outcome !== "written") return outcome;
      const own = (answers: readonly RowAnswer[]) => findAnswer(answers, sheet, row, report) ?? null;
      const lastWrite: LastWrite = { sheet: sheet.name, changes: [...changes], answer, former: { draft: own(before.drafts), given: own(before.given) } };
      store.update((state) => ({ ...state, lastWrite }));
      if (changes.length > 0) await recheck(sheet.name);
      const written = JSON.stringify(own(before.drafts));
      keep(({ drafts, given }) => ({
        // What was typed meanwhile stays a draft.
        drafts: drafts.filter((draft) => JSON.stringify(draft) !== written),
        given: putAnswer(given, kept),
      }));
      const cell = cellNames(changes);
      store.update((state) => ({ ...state, announcement: cell ? { kind: "written", cell: `${sheet.name} ${cell}` } : { kind: "kept" } }));
      return outcome;
    },

    async mend({ sheet, cell, column, mend }) {
      if (!cell || !mend) return { outcome: "written" };
      const change: CellChange = { role: column as Role, address: cell, before: mend.from, after: mend.text };
      const outcome = await write(sheet, [change]);
      if (outcome.outcome === "written") store.update((state) => ({ ...state, lastWrite: { sheet, changes: [change], answer: null } }));
      await recheck(sheet);
      if (outcome.outcome === "written") store.update((state) => ({ ...state, announcement: { kind: "written", cell: `${sheet} ${cell}` } }));
      return outcome;
    },

    async undo() {
      const last = store.get().lastWrite;
      if (!last) return { outcome: "written" };
      const back = last.changes.map((change) => ({ ...change, before: change.after, after: change.before }));
      const outcome = await write(last.sheet, back);
      if (back.length > 0) await recheck(last.sheet);
      if (outcome.outcome !== "written") return outcome;
      if (last.answer) keep((kept) => asBefore(kept, last));
      const cell = cellNames(back);
      store.update((state) => ({ ...state, lastWrite: null, announcement: cell ? { kind: "undone", cell: `${last.sheet} ${cell}` } : { kind: "kept-undone" } }));
      return outcome;
    },

    flush: () => saving.flush(),
  };
}

function cellNames(changes: readonly CellChange[]): string {
  return changes.map(({ address }) => address).join(", ");
}

/** The answers with a row's draft and given answer as they were before it was given. */
function asBefore({ drafts, given }: KeptAnswers, { answer, former }: Extract<LastWrite, { former: object }>): KeptAnswers {
  const back = (answers: readonly RowAnswer[], one: RowAnswer | null) => (one ? putAnswer(dropAnswer(answers, answer), one) : dropAnswer(answers, answer));
  return { drafts: back(drafts, former.draft), given: back(given, former.given) };
}
