import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular, CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { LastWrite as Write } from "../state/paneState";
import type { RowWriteOutcome } from "../state/rowWriting";
import { usePane, usePaneState, useWords } from "../state/Pane";
import { OutcomeNotice } from "./OutcomeNotice";
import { undoneText } from "./undoneText";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, width: "100%", fontSize: tokens.fontSizeBase200 },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  undo: { flexShrink: 0, marginLeft: "auto" },
});

/** Characters of an initiative that tell it from others. */
const LONGEST_NAME = 20;

/** What was written last, with the way back; after that, that it was taken back. */
export function LastWrite() {
  const styles = useStyles();
  const { shell } = useWords();
  const { answers } = usePane();
  const { lastWrite } = usePaneState();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RowWriteOutcome | null>(null);
  const [undone, setUndone] = useState<Write | null>(null);
  const told = useToldWrite();
  const write = lastWrite ?? undone;
  if (!write) return null;
  const undo = async () => {
    if (busy) return;
    setBusy(true);
    setUndone(lastWrite);
    const outcome = await answers.undo();
    setBusy(false);
    setFailure(outcome.outcome === "written" ? null : outcome);
  };
  return (
    <>
      {failure && <OutcomeNotice sheet={write.sheet} outcome={failure} />}
      {/* The button goes with the press: the focus stays here, and hears a name of its own beside what has just been said. */}
      <div className={styles.line} role="group" aria-label={shell.lastWrite}>
        <CheckmarkCircle16Filled className={styles.done} aria-hidden />
        <span className={styles.text}>{told(write, lastWrite === null)}</span>
        {lastWrite && (
          <Button className={styles.undo} size="small" appearance="subtle" icon={<ArrowUndo16Regular />} disabledFocusable={busy} onClick={() => void undo()}>
            {shell.undo}
          </Button>
        )}
      </div>
    </>
  );
}

/** What is said of a write, or of its having been taken back. */
function useToldWrite(): (write: Write, undone: boolean) => string {
  const { report } = useWords();
  return ({ sheet, changes, answer }, undone) => {
    const cells = changes.map(({ address }) => address).join(", ");
    if (!undone) return answer && cells === "" ? report.keptOf(`${sheet} ${answer.initiative.slice(0, LONGEST_NAME)}`) : report.written(`${sheet} ${cells}`);
    if (cells === "") return report.keptUndone;
    return undoneText(`${sheet} ${cells}`, answer !== null, report);
  };
}
