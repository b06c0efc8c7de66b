import { asExcelError } from "../../excel/excelError";
import { answersToXml, withOwnAnswers, type KeptAnswers } from "../../progress/answersPart";
import type { PanePorts } from "../ports";
import { answerJournal, type AnswerJournal } from "./answerJournal";
import { debounced } from "./debounced";
import { inTurn } from "./inTurn";
import type { PaneState } from "./paneState";
import type { Store } from "./store";
import { workbookAnswers, type WorkbookAnswers } from "./workbookAnswers";

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

/** Where answers are: on the screen, on this computer and in the workbook. */
interface Places {
  store: Store<PaneState>;
  journal: AnswerJournal;
  workbook: WorkbookAnswers;
}

/** Keeps the answers of the open workbook. */
export function answerKeeping(store: Store<PaneState>, { excel, memory, documentUrl }: Pick<PanePorts, "excel" | "memory" | "documentUrl">): AnswerKeeping {
  const turn = inTurn();
  const places: Places = { store, journal: answerJournal(memory, documentUrl), workbook: workbookAnswers(excel) };
  const saveOrRetry = () =>
    turn(async () => {
      try {
        await save(places);
      } catch (error) {
        failed(error);
      }
    });
  const failed = (error: unknown) => {
    tellFailure(places, error);
    retrying.call();
  };
  const saving = debounced(saveOrRetry, DRAFT_DELAY);
  const retrying = debounced(saveOrRetry, RETRY_DELAY);

  return {
    load: () =>
      turn(async () => {
        try {
          if (await takeOver(places)) saving.call();
        } catch (error) {
          takeCopy(places);
          failed(error);
        }
      }),

    keep(change) {
      store.update((state) => ({ ...state, kept: change(state.kept) }));
      keepCopy(places);
      saving.call();
    },

    flush: () => saving.flush(),
  };
}

/** Takes over what the workbook carries, read for the first time. Whether this computer had a copy, which the workbook has to take then. */
async function takeOver({ store, journal, workbook }: Places): Promise<boolean> {
  const carried = await workbook.read();
  const copy = journal.read();
  const own = copy && (copy.base === workbook.known() ? copy.kept : withOwnAnswers(carried, copy.kept));
  // What was written here before the part could be read comes on top.
  store.update((state) => ({ ...state, kept: withOwnAnswers(own ?? carried, state.kept) }));
  return copy !== null;
}

/** Takes in what another pane has put into the workbook meanwhile. */
async function takeIn({ store, workbook }: Places): Promise<void> {
  const kept = await workbook.mergedInto(() => store.get().kept);
  if (answersToXml(kept) !== answersToXml(store.get().kept)) store.update((state) => ({ ...state, kept }));
}

/** Puts the answers into the workbook, with what it carries itself. */
async function save(places: Places): Promise<void> {
  const { store, journal, workbook } = places;
  await (workbook.known() === undefined ? takeOver(places) : takeIn(places));
  const { kept } = store.get();
  await workbook.write(kept);
  if (store.get().kept === kept) journal.clear();
  store.update((state) => (state.keepingFailed === null ? state : { ...state, keepingFailed: null }));
}

/** Shows the copy of this computer as long as the workbook cannot be read. */
function takeCopy({ store, journal }: Places): void {
  const copy = journal.read();
  if (copy) store.update((state) => ({ ...state, kept: withOwnAnswers(copy.kept, state.kept) }));
}

/** Whether the copy outlives the page. */
function keepCopy({ store, journal, workbook }: Places): boolean {
  return journal.keep(store.get().kept, workbook.known() ?? null);
}

function tellFailure(places: Places, error: unknown): void {
  const onThisComputer = keepCopy(places);
  places.store.update((state) => ({ ...state, keepingFailed: { fault: asExcelError(error).fault, onThisComputer } }));
}
