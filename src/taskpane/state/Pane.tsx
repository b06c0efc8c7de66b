import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";
import { paneMessages, type PaneMessages } from "../../messages/pane";
import { findingMessage } from "../../messages/findings";
import type { Finding } from "../../checks/finding";
import type { Role } from "../../forms/role";
import type { SettingsProblem } from "../../checks/settings";
import { ROLE_NAMES } from "../../messages/roles";
import { settingsMessage } from "../../messages/settings";
import type { Language } from "../../messages/language";
import type { OutboxWatch } from "../list/outboxWatch";
import type { PanePorts } from "../ports";
import type { AnswerActions } from "./answerActions";
import type { Edits } from "./edits";
import type { FormActions } from "./formActions";
import type { ResultActions } from "./resultActions";
import type { ReviewActions } from "./reviewActions";
import type { PaneState } from "./paneState";
import type { Store } from "./store";
import type { WorkbookActions } from "./workbookActions";

/** What the views work with. One for each page, made by createPane; nothing of it is global. */
export interface Pane {
  store: Store<PaneState>;
  ports: PanePorts;
  workbook: WorkbookActions;
  edits: Edits;
  answers: AnswerActions;
  forms: FormActions;
  reviews: ReviewActions;
  results: ResultActions;
  outbox: OutboxWatch;
  /** Texts by language; another table in the test that looks for literals in components. */
  words: (language: Language) => PaneWords;
  /** Texts of a view that is loaded late, in a language. */
  lateWords: <T>(tables: Record<Language, T>, language: Language) => T;
}

/** Texts of one language, with the sentences that are made of data. */
export interface PaneWords extends PaneMessages {
  finding(finding: Finding): string;
  settingsProblem(problem: SettingsProblem): string;
  role(role: Role): string;
}

/** The product's own texts. */
export function paneWords(language: Language): PaneWords {
  return {
    ...paneMessages(language),
    finding: (finding) => findingMessage(finding, language),
    settingsProblem: (problem) => settingsMessage(problem, language),
    role: (role) => ROLE_NAMES[language][role],
  };
}

const PaneContext = createContext<Pane | null>(null);

/** Gives the pane to every component within. */
export function PaneProvider({ pane, children }: { pane: Pane; children: ReactNode }) {
  return <PaneContext value={pane}>{children}</PaneContext>;
}

/** The page's pane; throws outside of a PaneProvider. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("no pane");
  return pane;
}

/** The present state; the component is drawn again when it changes. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The texts in the present language. */
export function useWords(): PaneWords {
  const { words } = usePane();
  return words(usePaneState().language);
}

/** Texts of a view that is loaded late, with which they come, in the present language. */
export function useLateWords<T>(tables: Record<Language, T>): T {
  const { lateWords } = usePane();
  return lateWords(tables, usePaneState().language);
}
