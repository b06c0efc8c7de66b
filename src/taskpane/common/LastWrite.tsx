import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular, CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { RowWriteOutcome } from "../state/rowWriting";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { OutcomeNotice } from "./OutcomeNotice";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, width: "100%", fontSize: tokens.fontSizeBase200 },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  undo: { flexShrink: 0, marginLeft: "auto" },
});

/** Characters of an initiative that tell it from others. */
const LONGEST_NAME = 20;

/** What was written last, with the way back. */
export function LastWrite() {
  const styles = useStyles();
  const { report, shell } = useWords();
  const { answers } = usePane();
  const { lastWrite } = usePaneState();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RowWriteOutcome | null>(null);
  if (!lastWrite) return null;
  const undo = async () => {
    if (busy) return;
    setBusy(true);
    const outcome = await answers.undo();
    setBusy(false);
    setFailure(outcome.outcome === "written" ? null : outcome);
  };
  const { sheet, changes, answer } = lastWrite;
  const cells = changes.map(({ address }) => address).join(", ");
  return (
    <>
      {failure && <OutcomeNotice sheet={sheet} outcome={failure} />}
      <div className={styles.line}>
        <CheckmarkCircle16Filled className={styles.done} aria-hidden />
        <span className={styles.text}>
          {answer && cells === "" ? report.keptOf(`${sheet} ${answer.initiative.slice(0, LONGEST_NAME)}`) : report.written(`${sheet} ${cells}`)}
        </span>
        <Button className={styles.undo} size="small" appearance="subtle" icon={<ArrowUndo16Regular />} disabledFocusable={busy} onClick={() => void undo()}>
          {shell.undo}
        </Button>
      </div>
    </>
  );
}
