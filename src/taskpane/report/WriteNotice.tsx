import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../common/Notice";
import type { RowOutcome } from "../state/answerActions";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { OutcomeNotice } from "./OutcomeNotice";

/** What was written last, with the way back; and drafts that could not be kept. */
export function WriteNotice() {
  const { report, shell, excel } = useWords();
  const { answers } = usePane();
  const { lastWrite, keepingFailed } = usePaneState();
  const [failure, setFailure] = useState<RowOutcome | null>(null);
  const undo = () => void answers.undo().then((outcome) => setFailure(outcome.outcome === "written" ? null : outcome));
  return (
    <>
      {keepingFailed !== null && (
        <Notice intent="warning" title={report.draftFailed.title} why={excel.why[keepingFailed]} next={report.draftFailed.next} />
      )}
      {failure && lastWrite && <OutcomeNotice sheet={lastWrite.sheet} outcome={failure} />}
      {lastWrite && (
        <Notice
          intent="success"
          title={report.written(`${lastWrite.sheet} ${lastWrite.changes.map(({ address }) => address).join(", ")}`)}
          actions={
            <Button size="small" onClick={undo}>
              {shell.undo}
            </Button>
          }
        />
      )}
    </>
  );
}
