import type { Finding } from "../../checks/finding";
import type { Role } from "../../forms/role";
import { dropAnswer, findAnswer, putAnswer, type RowAnswer } from "../../progress/answer";
import type { KeptAnswers } from "../../progress/answersPart";
import { isDraft } from "../../progress/draft";
import type { CellChange, ReportedRow } from "../../progress/rowReport";
import type { PanePorts } from "../ports";
import { answerKeeping } from "./answerKeeping";
import type { LastWrite, PaneState } from "./paneState";
import { writeRow, type RowWriteOutcome } from "./rowWriting";
import type { Store } from "./store";

/** Answers to the reports: kept in the workbook while they are written, put into the cells when they are given. */
export interface AnswerActions {
  /** Takes over what the workbook carries. */
  load(): Promise<void>;
  /** Keeps a draft (see draftOf), or forgets it when it holds no change; it reaches the workbook shortly after the last key. */
  draft(answer: RowAnswer): void;
  /** Forgets a row's draft. */
  dropDraft(answer: RowAnswer): void;
  /** Writes the cells that an answer changes and keeps its states and numbers: `given` is the answer as it stands then (see givenAnswer). */
  give(row: ReportedRow, answer: RowAnswer, changes: readonly CellChange[], given: RowAnswer): Promise<RowWriteOutcome>;
  /** Writes a finding's mend into its cell; can be taken back like an answer. */
  mend(finding: Finding): Promise<RowWriteOutcome>;
  /** Puts the former texts of the last writing back. */
  undo(): Promise<RowWriteOutcome>;
  /** Brings what is kept into the workbook now. */
  flush(): Promise<void>;
}

/**
 * The answers of the open workbook.
 *
 * @param recheck reads and checks a worksheet again
 */
export function answerActions(store: Store<PaneState>, ports: PanePorts, recheck: (sheet: string) => Promise<void>): AnswerActions {
  const { load, keep, flush } = answerKeeping(store, ports);

  return {
    load,

    draft: (answer) => keep((kept) => ({ ...kept, drafts: isDraft(answer) ? putAnswer(kept.drafts, answer) : dropAnswer(kept.drafts, answer) })),

    dropDraft: (answer) => keep((kept) => ({ ...kept, drafts: dropAnswer(kept.drafts, answer) })),

    async give({ sheet, row, report }, answer, changes, kept) {
      const before = store.get().kept;
      const outcome = await writeRow(ports.excel, sheet.name, changes);
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
      const outcome = await writeRow(ports.excel, sheet, [change]);
      if (outcome.outcome === "written") store.update((state) => ({ ...state, lastWrite: { sheet, changes: [change], answer: null } }));
      await recheck(sheet);
      if (outcome.outcome === "written") store.update((state) => ({ ...state, announcement: { kind: "written", cell: `${sheet} ${cell}` } }));
      return outcome;
    },

    async undo() {
      const last = store.get().lastWrite;
      if (!last) return { outcome: "written" };
      const back = last.changes.map((change) => ({ ...change, before: change.after, after: change.before }));
      const outcome = await writeRow(ports.excel, last.sheet, back);
      if (back.length > 0) await recheck(last.sheet);
      if (outcome.outcome !== "written") return outcome;
      if (last.answer) keep((kept) => asBefore(kept, last));
      const cell = cellNames(back);
      store.update((state) => ({
        ...state,
        // Another cell may have been written meanwhile.
        lastWrite: state.lastWrite === last ? null : state.lastWrite,
        announcement: cell ? { kind: "undone", cell: `${last.sheet} ${cell}` } : { kind: "kept-undone" },
      }));
      return outcome;
    },

    flush,
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
