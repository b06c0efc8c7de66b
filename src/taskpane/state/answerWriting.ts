import type { Finding } from "../../checks/finding";
import type { ExcelPort } from "../../excel/excelPort";
import type { Role } from "../../forms/role";
import { dropAnswer, findAnswer, putAnswer, type RowAnswer } from "../../progress/answer";
import type { KeptAnswers } from "../../progress/answersPart";
import type { CellChange, ReportedRow } from "../../progress/rowReport";
import type { AnswerKeeping } from "./answerKeeping";
import type { Announcement, LastWrite, PaneState } from "./paneState";
import { writeRow, type RowWriteOutcome } from "./rowWriting";
import type { Store } from "./store";

/** Answers and fixes on their way into the cells, and back. */
export interface AnswerWriting {
  /** Writes the cells that an answer changes and keeps its states and numbers: `given` is the answer as it stands then (see givenAnswer). */
  give(row: ReportedRow, answer: RowAnswer, changes: readonly CellChange[], given: RowAnswer): Promise<RowWriteOutcome>;
  /** Writes a finding's fix into its cell; can be taken back like an answer. */
  fix(finding: Finding): Promise<RowWriteOutcome>;
  /** Puts the former texts of the last writing back. */
  undo(): Promise<RowWriteOutcome>;
}

interface WritingParts {
  store: Store<PaneState>;
  excel: ExcelPort;
  /** Reads and checks a worksheet again. */
  recheck: (sheet: string) => Promise<void>;
  keep: AnswerKeeping["keep"];
}

/** A writing of an answer, with what was kept of its row before. */
type GivenWrite = Extract<LastWrite, { former: object }>;

/** Writes into the open workbook, and remembers what was written last. */
export function answerWriting({ store, excel, recheck, keep }: WritingParts): AnswerWriting {
  const remember = (lastWrite: LastWrite) => store.update((state) => ({ ...state, lastWrite }));
  const announce = (announcement: Announcement) => store.update((state) => ({ ...state, announcement }));

  return {
    async give({ sheet, row, report }, answer, changes, given) {
      const { kept } = store.get();
      const own = (answers: readonly RowAnswer[]) => findAnswer(answers, sheet, row, report) ?? null;
      const former = { draft: own(kept.drafts), given: own(kept.given) };
      const outcome = await writeRow(excel, sheet.name, changes);
      if (outcome.outcome !== "written") return outcome;
      remember({ sheet: sheet.name, changes: [...changes], answer, former });
      if (changes.length > 0) await recheck(sheet.name);
      keep((now) => asGiven(now, former.draft, given));
      announce(changes.length > 0 ? { kind: "written", cell: placeOf(sheet.name, changes) } : { kind: "kept" });
      return outcome;
    },

    async fix({ sheet, cell, column, fix }) {
      if (!cell || !fix) return { outcome: "written" };
      const change: CellChange = { role: column as Role, address: cell, before: fix.from, after: fix.text };
      const outcome = await writeRow(excel, sheet, [change]);
      if (outcome.outcome === "written") remember({ sheet, changes: [change], answer: null });
      await recheck(sheet);
      if (outcome.outcome === "written") announce({ kind: "written", cell: placeOf(sheet, [change]) });
      return outcome;
    },

    async undo() {
      const last = store.get().lastWrite;
      if (!last) return { outcome: "written" };
      const back = last.changes.map((change) => ({ ...change, before: change.after, after: change.before }));
      const outcome = await writeRow(excel, last.sheet, back);
      if (back.length > 0) await recheck(last.sheet);
      if (outcome.outcome !== "written") return outcome;
      if (last.answer) keep((now) => asBefore(now, last));
      // Another cell may have been written meanwhile.
      store.update((state) => (state.lastWrite === last ? { ...state, lastWrite: null } : state));
      announce(back.length > 0 ? { kind: "undone", cell: placeOf(last.sheet, back), draft: last.answer !== null } : { kind: "kept-undone" });
      return outcome;
    },
  };
}

function placeOf(sheet: string, changes: readonly CellChange[]): string {
  return `${sheet} ${changes.map(({ address }) => address).join(", ")}`;
}

/** The answers once the draft that was written is a given answer; what was typed meanwhile stays a draft. */
function asGiven({ drafts, given }: KeptAnswers, written: RowAnswer | null, answer: RowAnswer): KeptAnswers {
  const text = JSON.stringify(written);
  return { drafts: drafts.filter((draft) => JSON.stringify(draft) !== text), given: putAnswer(given, answer) };
}

/** The answers with a row's draft and given answer as they were before it was given. */
function asBefore({ drafts, given }: KeptAnswers, { answer, former }: GivenWrite): KeptAnswers {
  const back = (answers: readonly RowAnswer[], one: RowAnswer | null) => (one ? putAnswer(dropAnswer(answers, answer), one) : dropAnswer(answers, answer));
  return { drafts: back(drafts, former.draft), given: back(given, former.given) };
}
