import { Notice } from "../common/Notice";
import { usePaneState, useWords } from "../state/Pane";

/** Says when drafts cannot be kept in the workbook. */
export function KeepingNotice() {
  const { report, excel } = useWords();
  const { keepingFailed } = usePaneState();
  if (keepingFailed === null) return null;
  return <Notice intent="warning" title={report.draftFailed.title} why={excel.why[keepingFailed]} next={report.draftFailed.next} />;
}
