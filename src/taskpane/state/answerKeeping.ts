import { asExcelError } from "../../excel/excelError";
import { answersToXml, withOwnAnswers, type KeptAnswers } from "../../progress/answersPart";
import type { PanePorts } from "../ports";
import { answerJournal } from "./answerJournal";
import { debounced } from "./debounced";
import { inTurn } from "./inTurn";
import type { PaneState } from "./paneState";
import type { Store } from "./store";
import { workbookAnswers } from "./workbookAnswers";

/** Keeps answers on this computer at once, and in the workbook shortly after; tried again until the workbook takes them. */
export interface AnswerKeeping {
  /** Takes over what the workbook carries, and what this computer has kept of it. */
  load(): Promise<void>;
  /** Changes what is kept. */
  keep(change: (kept: KeptAnswers) => KeptAnswers): void;
  /** Brings what is kept into the workbook now. */
  flush(): Promise<void>;
}

/** How long after the last key a draft is brought into the workbook, in milliseconds. */
const DRAFT_DELAY = 800;
/** How long after a failure it is tried again, in milliseconds. */
const RETRY_DELAY = 15_000;

/** Keeps the answers of the open workbook. */
export function answerKeeping(store: Store<PaneState>, { excel, memory, documentUrl }: Pick<PanePorts, "excel" | "memory" | "documentUrl">): AnswerKeeping {
  const turn = inTurn();
  const journal = answerJournal(memory, documentUrl);
  const workbook = workbookAnswers(excel);

  const failed = (error: unknown) => {
    const onThisComputer = journal.keep(store.get().kept, workbook.known() ?? null);
    store.update((state) => ({ ...state, keepingFailed: { fault: asExcelError(error).fault, onThisComputer } }));
    retrying.call();
  };
  const takeOver = async () => {
    const carried = await workbook.read();
    const copy = journal.read();
    const own = copy && (copy.base === workbook.known() ? copy.kept : withOwnAnswers(carried, copy.kept));
    // What was written here before the part could be read comes on top.
    store.update((state) => ({ ...state, kept: withOwnAnswers(own ?? carried, state.kept) }));
    if (copy) saving.call();
  };
  const takeIn = async () => {
    const kept = await workbook.mergedInto(() => store.get().kept);
    if (answersToXml(kept) !== answersToXml(store.get().kept)) store.update((state) => ({ ...state, kept }));
  };
  const save = () =>
    turn(async () => {
      try {
        await (workbook.known() === undefined ? takeOver() : takeIn());
        const { kept } = store.get();
        await workbook.write(kept);
        if (store.get().kept === kept) journal.clear();
        store.update((state) => (state.keepingFailed === null ? state : { ...state, keepingFailed: null }));
      } catch (error) {
        failed(error);
      }
    });
  const saving = debounced(save, DRAFT_DELAY);
  const retrying = debounced(save, RETRY_DELAY);

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

    keep(change) {
      store.update((state) => ({ ...state, kept: change(state.kept) }));
      journal.keep(store.get().kept, workbook.known() ?? null);
      saving.call();
    },

    flush: () => saving.flush(),
  };
}
