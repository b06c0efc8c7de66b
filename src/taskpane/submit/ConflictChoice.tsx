import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalListSession, RowConflict, RowOutcome } from "../../sharepoint/goalList";
import { momentInLine } from "../common/momentInLine";
import { FailureNotice } from "../list/FailureNotice";
import { useListWords } from "../list/useListWords";
import { usePaneState, useWords } from "../state/Pane";
import { CellText } from "../common/CellText";
import { documentLabel } from "./documentLabel";
import { useSubmitTexts } from "./texts";
import { useSettling } from "./useSettling";

const useStyles = makeStyles({
  choice: { width: "100%", overflowWrap: "anywhere" },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface ConflictChoiceProps {
  conflict: RowConflict;
  session: GoalListSession;
  onSettled: (outcome: RowOutcome) => void;
}

/** Both versions of a row that somebody else submitted meanwhile, cell by cell where they differ, and the choice. */
export function ConflictChoice({ conflict, session, onSettled }: ConflictChoiceProps) {
  const styles = useStyles();
  const words = useWords();
  const listWords = useListWords();
  const submit = useSubmitTexts();
  const { language } = usePaneState();
  const { busy, failed, settle } = useSettling(session, ([outcome]) => onSettled(outcome!));
  const { mine, theirs } = conflict;
  const { withdrawn } = submit.conflict;
  const texts = theirs.withdrawn ? withdrawn : submit.conflict;
  const roles = Object.keys({ ...mine.cells, ...theirs.document?.cells });
  const differing = roles.filter((role) => mine.cells[role]?.text !== theirs.document?.cells[role]?.text);
  return (
    <div className={styles.choice}>
      <p className={styles.text}>{texts.title(documentLabel(mine, words))}</p>
      {/* Whoever marked a row did not submit it. */}
      <p className={styles.text}>{theirs.withdrawn ? withdrawn.why : submit.conflict.by(theirs.submittedBy, momentInLine(theirs.submittedAt, language))}</p>
      {theirs.fault && <p className={styles.text}>{listWords.problem(theirs.fault)}</p>}
      {!theirs.fault && !theirs.withdrawn && differing.length === 0 && <p className={styles.text}>{submit.conflict.same}</p>}
      {!theirs.fault &&
        differing.map((role) => (
          <div key={role}>
            <CellText label={submit.conflict.mineText(mine.cells[role]?.address ?? "")} text={mine.cells[role]?.text ?? ""} />
            <CellText label={submit.conflict.theirsText} text={theirs.document?.cells[role]?.text ?? ""} />
          </div>
        ))}
      {failed && <FailureNotice failure={failed.failure} onAgain={failed.again} />}
      <div className={styles.actions}>
        <Button disabledFocusable={busy} onClick={() => settle([conflict], "mine")}>
          {texts.mine}
        </Button>
        <Button disabledFocusable={busy} onClick={() => settle([conflict], "theirs")}>
          {texts.theirs}
        </Button>
      </div>
    </div>
  );
}
