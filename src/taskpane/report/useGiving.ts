import { useState } from "react";
import { findAnswer } from "../../progress/answer";
import type { ReportState } from "../../progress/due";
import { givenAnswer } from "../../progress/rowReport";
import { usePane } from "../state/Pane";
import type { RowWriteOutcome } from "../state/rowWriting";
import type { RowWork } from "./useRowAnswer";

/** Writing a row's answer into its cells: whether it is under way, and how it ended unless the row is done. */
export function useGiving(reported: ReportState, work: RowWork, onDone: () => void) {
  const { answers, store, workbook } = usePane();
  const [outcome, setOutcome] = useState<RowWriteOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const { sheet, row, report } = reported;

  const give = async () => {
    if (busy) return;
    setBusy(true);
    const result = await answers.give(reported, work.answer, work.changes, givenAnswer(work.answer, work.readings));
    setBusy(false);
    setOutcome(result);
    if (result.outcome !== "written") return workbook.recheck(sheet.name);
    // What was typed while the cells were being written is a draft of its own: the person is still at it.
    if (!findAnswer(store.get().kept.drafts, sheet, row, report)) onDone();
  };
  return { busy, outcome, give, forget: () => setOutcome(null) };
}
