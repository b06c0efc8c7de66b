import type { Language } from "../language";
import { check } from "./check";
import { excel } from "./excel";
import { report } from "./report";
import { shell } from "./shell";

/** The texts of the task pane in one language, but for those that are loaded with their view. */
export function paneMessages(language: Language) {
  return { shell: shell[language], check: check[language], excel: excel[language], report: report[language] };
}

export type PaneMessages = ReturnType<typeof paneMessages>;
