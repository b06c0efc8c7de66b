import type { Language } from "../language";
import { check } from "./check";
import { excel } from "./excel";
import { mapping } from "./mapping";
import { report } from "./report";
import { shell } from "./shell";
import { submit } from "./submit";
import { summary } from "./summary";

/** Every text of the task pane in one language. */
export function paneMessages(language: Language) {
  return { shell: shell[language], check: check[language], excel: excel[language], mapping: mapping[language], report: report[language], submit: submit[language], summary: summary[language] };
}

export type PaneMessages = ReturnType<typeof paneMessages>;
