import { asExcelError } from "../../excel/excelError";
import { ANSWERS_NAMESPACE, answersFromXml, answersToXml, mergedAnswers, NO_ANSWERS, withOwnAnswers, type KeptAnswers } from "../../progress/answersPart";
import type { PanePorts } from "../ports";
import { answerJournal } from "./answerJournal";
import { debounced } from "./debounced";
import { inTurn } from "./inTurn";
import type { PaneState } from "./paneState";
import type { Store } from "./store";

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
  /** The workbook's part as it is known; undefined as long as it has not been read: then it must not be replaced. */
  let part: string | null | undefined;
  /** What it held when it was read last, and what was put there since. */
  let [seen, put] = [NO_ANSWERS, NO_ANSWERS];

  const failed = (error: unknown) => {
    const onThisComputer = journal.keep(store.get().kept, part ?? null);
    store.update((state) => ({ ...state, keepingFailed: { fault: asExcelError(error).fault, onThisComputer } }));
    retrying.call();
  };
  const takeOver = async () => {
    part = await excel.loadPart(ANSWERS_NAMESPACE);
    seen = put = (part === null ? null : answersFromXml(part)) ?? NO_ANSWERS;
    const copy = journal.read();
    const own = copy && (copy.base === part ? copy.kept : withOwnAnswers(seen, copy.kept));
    // What was written here before the part could be read comes on top.
    store.update((state) => ({ ...state, kept: withOwnAnswers(own ?? seen, state.kept) }));
    if (copy) saving.call();
  };
  /** Takes in what another pane of the same workbook has put there meanwhile. */
  const takeIn = async () => {
    const present = await excel.loadPart(ANSWERS_NAMESPACE);
    if (present === part) seen = put;
    else {
      const theirs = present === null ? null : answersFromXml(present);
      const kept = theirs && mergedAnswers({ seen, put, theirs, own: store.get().kept });
      if (kept && answersToXml(kept) !== answersToXml(store.get().kept)) store.update((state) => ({ ...state, kept }));
      seen = theirs ?? NO_ANSWERS;
    }
  };
  const save = () =>
    turn(async () => {
      try {
        await (part === undefined ? takeOver() : takeIn());
        const { kept } = store.get();
        const xml = answersToXml(kept);
        await excel.savePart(ANSWERS_NAMESPACE, xml);
        [part, put] = [xml, kept];
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
      journal.keep(store.get().kept, part ?? null);
      saving.call();
    },

    flush: () => saving.flush(),
  };
}
