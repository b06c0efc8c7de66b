import { Notice } from "../common/Notice";
import { usePaneState, useWords } from "../state/Pane";

/** Says when drafts cannot be kept in the workbook. */
export function KeepingNotice() {
  const { report, excel } = useWords();
  const { keepingFailed } = usePaneState();
  if (keepingFailed === null) return null;
  const { title, onThisComputer, nowhere } = report.draftFailed;
  return <Notice intent="warning" title={title} why={excel.why[keepingFailed.fault]} next={keepingFailed.onThisComputer ? onThisComputer : nowhere} />;
}
