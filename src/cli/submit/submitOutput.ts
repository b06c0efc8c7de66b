import { SUBMIT_WORDS } from "../../messages/cliSubmit";
import { inputFaultLine } from "../../messages/inputFaults";
import type { Language } from "../../messages/language";
import { listTrouble } from "../options/listAccess";
import type { RowOutcome } from "../../sharepoint/goalList";
import type { FileOutcome } from "./submitFiles";

const STATES: readonly RowOutcome["state"][] = ["created", "updated", "unchanged", "withdrawn", "waiting", "conflict", "refused"];

/** What became of a workbook, in one line and one more for each thing that asks for somebody. */
export function outcomeLines(outcome: FileOutcome, language: Language): string[] {
  const words = SUBMIT_WORDS[language];
  const { file } = outcome;
  switch (outcome.state) {
    case "unread":
      return [inputFaultLine(file, outcome.fault, language)];
    case "duplicate":
      return [`${file}: ${outcome.duplicate.same ? words.same(outcome.duplicate.as) : words.differs(outcome.duplicate.as)}`];
    case "left":
      return [`${file}: ${words.left}`, ...(outcome.problem ? [`  ${listTrouble(outcome.problem, language)}`] : [])];
    case "submitted": {
      const counts = STATES.flatMap((state) => (outcome.rows[state] > 0 ? [words.states[state](outcome.rows[state])] : []));
      const problems = new Set(outcome.problems.map((problem) => listTrouble(problem, language)));
      return [
        `${file}: ${counts.length > 0 ? words.rows(counts) : words.nothing}`,
        ...outcome.unnamed.map(({ sheet, missing }) => `  ${words.unnamed(sheet, missing)}`),
        ...[...problems].map((problem) => `  ${problem}`),
        ...(outcome.rows.conflict > outcome.marked ? [`  ${words.conflict}`] : []),
        ...(outcome.marked > 0 ? [`  ${words.marked(outcome.marked)}`] : []),
      ];
    }
  }
}

/** What a run came to. Rows that reached the list in it, that stood there already, and that are not in it yet; workbooks that were read, that were left, files that were not read, and sheets that name no department or year. */
export interface SubmitTotals {
  written: number;
  unchanged: number;
  open: number;
  workbooks: number;
  left: number;
  unread: number;
  unnamed: number;
}

/** Adds up what became of the workbooks of a run. */
export function totals(outcomes: readonly FileOutcome[]): SubmitTotals {
  const rows = outcomes.flatMap((outcome) => (outcome.state === "submitted" ? [outcome.rows] : []));
  const sum = (...states: RowOutcome["state"][]) => rows.reduce((total, row) => total + states.reduce((part, state) => part + row[state], 0), 0);
  const files = (state: FileOutcome["state"]) => outcomes.filter((outcome) => outcome.state === state).length;
  return {
    written: sum("created", "updated", "withdrawn"),
    unchanged: sum("unchanged"),
    open: sum("waiting", "conflict", "refused"),
    workbooks: outcomes.length - files("unread"),
    left: files("left"),
    unread: files("unread"),
    unnamed: outcomes.reduce((total, outcome) => total + (outcome.state === "submitted" ? outcome.unnamed.length : 0), 0),
  };
}
