import { dropAnswer, putAnswer, type RowAnswer } from "../../progress/answer";
import { isDraft } from "../../progress/draft";
import type { PanePorts } from "../ports";
import { answerKeeping } from "./answerKeeping";
import { answerWriting, type AnswerWriting } from "./answerWriting";
import type { PaneState } from "./paneState";
import type { Store } from "./store";

/** Answers to the reports: kept in the workbook while they are written, put into the cells when they are given. */
export interface AnswerActions extends AnswerWriting {
  /** Takes over what the workbook carries. */
  load(): Promise<void>;
  /** Keeps a draft (see draftOf), or forgets it when it holds no change; it reaches the workbook shortly after the last key. */
  draft(answer: RowAnswer): void;
  /** Forgets a row's draft. */
  dropDraft(answer: RowAnswer): void;
  /** Brings what is kept into the workbook now. */
  flush(): Promise<void>;
}

/**
 * The answers of the open workbook.
 *
 * @param recheck reads and checks a worksheet again, and says nothing of it
 */
export function answerActions(store: Store<PaneState>, ports: PanePorts, recheck: (sheet: string) => Promise<void>): AnswerActions {
  const { load, keep, flush } = answerKeeping(store, ports);
  const dropDraft = (answer: RowAnswer) => keep((kept) => ({ ...kept, drafts: dropAnswer(kept.drafts, answer) }));
  return {
    load,
    draft: (answer) => (isDraft(answer) ? keep((kept) => ({ ...kept, drafts: putAnswer(kept.drafts, answer) })) : dropDraft(answer)),
    dropDraft,
    ...answerWriting({ store, excel: ports.excel, recheck, keep }),
    flush,
  };
}
