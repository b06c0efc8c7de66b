import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { GoalListSession, RowConflict, RowOutcome } from "../../sharepoint/goalList";
import { focusStart } from "../common/focusStart";
import { FailureNotice } from "../list/FailureNotice";
import { useSubmitTexts } from "./texts";
import { useSettling, type Choice } from "./useSettling";

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalS} 0` },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface WithdrawnTogetherProps {
  /** Conflicts that wait for a choice; those whose row is not withdrawn are left to a choice of their own. */
  conflicts: readonly RowConflict[];
  session: GoalListSession;
  onSettled: (outcomes: readonly RowOutcome[]) => void;
}

/** One choice for all rows that are marked as withdrawn: a department's rows are marked together, and so they come back. */
export function WithdrawnTogether({ conflicts, session, onSettled }: WithdrawnTogetherProps) {
  const styles = useStyles();
  const { withdrawn } = useSubmitTexts().conflict;
  const [told, setTold] = useState<string | null>(null);
  const marked = conflicts.filter(({ theirs }) => theirs.withdrawn);
  const { busy, failed, settle } = useSettling(session, (outcomes, choice) => {
    setTold(withdrawn.done[choice](outcomes.filter(({ state }) => state === DONE[choice]).length));
    onSettled(outcomes);
  });
  if (told !== null) return <Told text={told} />;
  if (marked.length < 2) return null;
  return (
    <div className={styles.part}>
      <p className={styles.text}>{withdrawn.all(marked.length)}</p>
      {failed && <FailureNotice failure={failed.failure} onAgain={failed.again} />}
      <div className={styles.actions}>
        <Button disabledFocusable={busy} onClick={() => settle(marked, "mine")}>
          {withdrawn.mineAll}
        </Button>
        <Button disabledFocusable={busy} onClick={() => settle(marked, "theirs")}>
          {withdrawn.theirsAll}
        </Button>
      </div>
    </div>
  );
}

/** What a row's outcome is where a choice was carried out. */
const DONE: Record<Choice, RowOutcome["state"]> = { mine: "updated", theirs: "unchanged" };

/** What became of the choice; takes the focus that was on it. */
function Told({ text }: { text: string }) {
  const styles = useStyles();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => focusStart(line.current), []);
  return (
    <p ref={line} className={styles.text} role="status">
      {text}
    </p>
  );
}
