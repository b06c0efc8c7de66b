import { useMemo, useState } from "react";
import { checkSheet, type CheckOptions } from "../../checks/checkWorkbook";
import type { Finding } from "../../checks/finding";
import type { Status } from "../../japanese/reports/status";
import { rowReadings, type RowReadings } from "../../goal/answers/readings";
import { findAnswer, type Extra, type RowAnswer, type SubAnswer } from "../../progress/answer";
import { draftOf, isDraft, withDraft } from "../../progress/draft";
import { answerCells, initialAnswer, withChanges, type CellChange, type ReportedRow } from "../../progress/rowReport";
import { usePane, usePaneState } from "../state/Pane";
import { phaseOf, type CheckedWorkbook } from "../state/paneState";

/** A row's answer while it is written, and what follows from it. */
export interface RowWork {
  answer: RowAnswer;
  /** Whether the person has changed anything: a state alone changes no cell. */
  touched: boolean;
  /** Cells that the answer changes. */
  changes: CellChange[];
  /** The cells of which nobody can tell which one the answer belongs in (see AnswerCells). */
  unclear: string | null;
  /** What the row's own cells say: periods, targets. */
  readings: RowReadings;
  /** Findings that the row would have with the answer in its cells, and has not now. */
  findings: Finding[];
  /** The state that the text reads as. */
  statusOf(sub: number | null): Status;
  setSub(sub: SubAnswer): void;
  setExtra(extra: Extra, text: string): void;
  /** Begins anew from what stands in the cells. */
  reset(): void;
}

/**
 * The answer to one row: what the cells say, with the draft's changes. Kept as a draft with every change; when the cells
 * change under it, what the person has not touched follows them.
 */
export function useRowAnswer(reported: ReportedRow): RowWork {
  const { answers } = usePane();
  const state = usePaneState();
  const { sheet, row, report } = reported;
  const phase = phaseOf(state);
  const { checked, settings } = state;
  const families = checked?.families;
  const begun = initialAnswer(reported, state.kept.given);
  const [typed, setTyped] = useState<RowAnswer>();
  // The workbook's drafts may come after the form; what is typed here stays, whatever becomes of the row's initiative.
  const draft = typed ?? findAnswer(state.kept.drafts, sheet, row, report);
  const answer = withDraft(begun, draft);
  const readings = useMemo(() => rowReadings(sheet, row, families), [sheet, row, families]);
  const { changes, unclear } = answerCells(reported, answer, readings);
  const key = JSON.stringify(changes);
  const read = useMemo(() => {
    const then = withChanges(row, JSON.parse(key) as CellChange[]);
    return { status: rowReadings(sheet, then, families).status, findings: checked ? newFindings(checked, reported, then, { phase, settings }) : [] };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `reported` is made anew on every drawing; its sheet and row are what counts
  }, [sheet, row, checked, phase, settings, key]);

  const change = (changed: RowAnswer) => {
    const next = draftOf(changed, begun);
    setTyped(next);
    answers.draft(next);
  };
  return {
    answer,
    touched: draft !== undefined && isDraft(draft),
    changes,
    unclear,
    readings,
    findings: read.findings,
    statusOf: (sub) => read.status.find((one) => one.sub === sub)?.[report] ?? "unknown",
    setSub: (sub) => change({ ...answer, subs: answer.subs.map((one) => (one.sub === sub.sub ? sub : one)) }),
    setExtra: (extra, text) => change({ ...answer, extras: { ...answer.extras, [extra]: text } }),
    reset: () => {
      if (draft) answers.dropDraft(draft);
      setTyped(undefined);
    },
  };
}

/** Findings of the row as it will read, without those it has already. */
function newFindings(
  { goals, families }: CheckedWorkbook,
  { sheet, row }: ReportedRow,
  then: ReportedRow["row"],
  by: Pick<CheckOptions, "phase" | "settings">,
): Finding[] {
  const options = { ...by, families };
  const rows = sheet.rows.map((one) => (one.ordinal === row.ordinal ? then : one));
  const written = { ...sheet, rows };
  const own = (findings: Finding[]) => findings.filter((finding) => finding.row === row.ordinal);
  const before = new Set(own(checkSheet(goals, sheet, options)).map((finding) => JSON.stringify(finding)));
  const sheets = goals.sheets.map((one) => (one === sheet ? written : one));
  return own(checkSheet({ ...goals, sheets }, written, options)).filter((finding) => !before.has(JSON.stringify(finding)));
}
