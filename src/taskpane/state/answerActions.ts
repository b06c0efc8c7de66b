import type { Finding } from "../../checks/finding";
import { asExcelError, type ExcelFault } from "../../excel/excelError";
import { dropAnswer, findAnswer, putAnswer, type RowAnswer } from "../../progress/answer";
import { ANSWERS_NAMESPACE, answersFromXml, answersToXml, type KeptAnswers } from "../../progress/answersPart";
import { isDraft } from "../../progress/draft";
import { givenAnswer, type CellChange, type ReportedRow } from "../../progress/rowReport";
import type { Role } from "../../goal/goalSheet";
import type { RowReadings } from "../../goal/readings";
import type { PanePorts } from "../ports";
import { debounced } from "./debounced";
import { inTurn } from "./inTurn";
import type { PaneState } from "./paneState";
import type { Store } from "./store";

/** How writing a row's cells ended. Unless it is "written", nothing was written. */
export type RowOutcome =
  | { outcome: "written" }
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
  /** Writes the cells that an answer changes and keeps its states and numbers. */
  give(row: ReportedRow, answer: RowAnswer, changes: readonly CellChange[], readings: RowReadings): Promise<RowOutcome>;
  /** Writes a finding's mend into its cell; can be taken back like an answer. */
  mend(finding: Finding): Promise<RowOutcome>;
  /** Puts the former texts of the last writing back. */
  undo(): Promise<RowOutcome>;
  /** Brings what is kept into the workbook now. */
  flush(): Promise<void>;
}

/** How long after the last key a draft is brought into the workbook, in milliseconds. */
const DRAFT_DELAY = 800;

export function answerActions(store: Store<PaneState>, { excel }: PanePorts, recheck: (sheet: string) => Promise<void>): AnswerActions {
  const turn = inTurn();
  const save = () =>
    turn(async () => {
      try {
        await excel.savePart(ANSWERS_NAMESPACE, answersToXml(store.get().kept));
        store.update((state) => (state.keepingFailed === null ? state : { ...state, keepingFailed: null }));
      } catch (error) {
        store.update((state) => ({ ...state, keepingFailed: asExcelError(error).fault }));
      }
    });
  const saving = debounced(save, DRAFT_DELAY);

  const keep = (change: (kept: KeptAnswers) => KeptAnswers) => store.update((state) => ({ ...state, kept: change(state.kept) }));

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
    async load() {
      try {
        const xml = await excel.loadPart(ANSWERS_NAMESPACE);
        const kept = xml === null ? null : answersFromXml(xml);
        if (kept) keep(() => kept);
      } catch (error) {
        store.update((state) => ({ ...state, keepingFailed: asExcelError(error).fault }));
      }
    },

    draft(answer) {
      keep((kept) => ({ ...kept, drafts: isDraft(answer) ? putAnswer(kept.drafts, answer) : dropAnswer(kept.drafts, answer) }));
      saving.call();
    },

    dropDraft(answer) {
      keep((kept) => ({ ...kept, drafts: dropAnswer(kept.drafts, answer) }));
      saving.call();
    },

    async give({ sheet, row, report }, answer, changes, readings) {
      const outcome = await write(sheet.name, changes);
      if (outcome.outcome !== "written") return outcome;
      if (changes.length > 0) {
        store.update((state) => ({ ...state, lastWrite: { sheet: sheet.name, changes: [...changes] } }));
        await recheck(sheet.name);
      }
      keep(({ drafts, given }) => {
        const former = findAnswer(drafts, sheet, row, report);
        return { drafts: dropAnswer(former ? dropAnswer(drafts, former) : drafts, answer), given: putAnswer(given, givenAnswer(answer, readings)) };
      });
      const cell = changes[0]?.address;
      store.update((state) => ({ ...state, announcement: cell ? { kind: "written", cell: `${sheet.name} ${cell}` } : { kind: "kept" } }));
      saving.call();
      return outcome;
    },

    async mend({ sheet, cell, column, mend }) {
      if (!cell || !mend) return { outcome: "written" };
      const change: CellChange = { role: column as Role, address: cell, before: mend.from, after: mend.text };
      const outcome = await write(sheet, [change]);
      if (outcome.outcome === "written") store.update((state) => ({ ...state, lastWrite: { sheet, changes: [change] } }));
      await recheck(sheet);
      if (outcome.outcome === "written") store.update((state) => ({ ...state, announcement: { kind: "written", cell: `${sheet} ${cell}` } }));
      return outcome;
    },

    async undo() {
      const last = store.get().lastWrite;
      if (!last) return { outcome: "written" };
      const back = last.changes.map((change) => ({ ...change, before: change.after, after: change.before }));
      const outcome = await write(last.sheet, back);
      await recheck(last.sheet);
      if (outcome.outcome === "written") {
        const cell = `${last.sheet} ${back[0]?.address ?? ""}`;
        store.update((state) => ({ ...state, lastWrite: null, announcement: { kind: "undone", cell } }));
      }
      return outcome;
    },

    flush: () => saving.flush(),
  };
}
