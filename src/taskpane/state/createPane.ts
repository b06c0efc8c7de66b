import type { Language } from "../../messages/language";
import { outboxWatch } from "../list/outboxWatch";
import type { PanePorts } from "../ports";
import { answerActions } from "./answerActions";
import { edits } from "./edits";
import { formActions } from "./formActions";
import { paneWords, type Pane } from "./Pane";
import { initialState } from "./paneState";
import { resultActions } from "./resultActions";
import { reviewActions } from "./reviewActions";
import { createStore } from "./store";
import { workbookActions } from "./workbookActions";

/** Remembers that the first-run card was closed. */
export const INTRODUCED = "goal-sheet.introduced";
/** Remembers the language that a person switched to. */
export const LANGUAGE = "goal-sheet.language";

/** A pane over its ports, in the language switched to last or else the one given. */
export function createPane(ports: PanePorts, displayLanguage: Language): Pane {
  const chosen = ports.memory.get(LANGUAGE);
  const language = chosen === "ja" || chosen === "en" ? chosen : displayLanguage;
  const store = createStore(initialState(language, ports.memory.get(INTRODUCED) !== null));
  const workbook = workbookActions(store, ports);
  const forms = formActions(store, ports, workbook.reread);
  return {
    store,
    ports,
    workbook,
    edits: edits(workbook),
    forms,
    reviews: reviewActions(store, ports),
    results: resultActions(store, ports),
    answers: answerActions(store, ports, (sheet) => workbook.recheck(sheet, "quietly")),
    outbox: outboxWatch(store, ports),
    words: paneWords,
    lateWords: (tables, of) => tables[of],
  };
}
