import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef } from "react";
import type { GoalListSession, RowConflict, RowOutcome } from "../../sharepoint/goalList";
import { focusStart } from "../common/focusStart";
import { Loading } from "../common/Loading";
import { FailureNotice } from "../list/FailureNotice";
import { useReading } from "../list/useReading";
import { useWords } from "../state/Pane";
import { ConflictChoice } from "./ConflictChoice";
import { documentLabel } from "./documentLabel";
import { useSubmitTexts } from "./texts";
import { useSettled } from "./useSettling";
import { WithdrawnTogether } from "./WithdrawnTogether";

const useStyles = makeStyles({
  part: {
    margin: `${tokens.spacingVerticalM} 0`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ":first-child": { borderTop: "none" } },
});

interface OpenConflictsProps {
  session: GoalListSession;
  /** Told whenever one has been decided. */
  onSettled: () => void;
}

/** The rows of earlier submissions that somebody else submitted first, each with both versions and the choice. */
export function OpenConflicts({ session, onSettled }: OpenConflictsProps) {
  const styles = useStyles();
  const submit = useSubmitTexts();
  const { reading, again } = useReading(useCallback(() => session.conflicts(), [session]));
  const [settled, keep] = useSettled();
  if (reading.state === "failed") return <FailureNotice failure={reading.failure} onAgain={again} />;
  if (reading.state === "reading") return <Loading label={submit.comparing} />;
  const conflicts = reading.value;
  // Meanwhile both sides may have come to the same.
  if (conflicts.length === 0) return null;
  const title = conflicts.every(({ theirs }) => theirs.withdrawn) ? submit.conflict.withdrawn.openTitle : submit.conflict.openTitle;
  const settle = (outcomes: readonly RowOutcome[]) => {
    keep(outcomes);
    if (outcomes.some(({ state }) => state !== "conflict")) onSettled();
  };
  /** What is still to be chosen for a row, null when it is decided. */
  const openOf = (conflict: RowConflict): RowConflict | null => {
    const outcome = settled.get(conflict.mine.key);
    if (!outcome) return conflict;
    return outcome.state === "conflict" ? outcome.conflict : null;
  };
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.note} role="status">
        {submit.conflict.left(conflicts.filter(openOf).length)}
      </p>
      <WithdrawnTogether conflicts={conflicts.flatMap((conflict) => openOf(conflict) ?? [])} session={session} onSettled={settle} />
      <ul className={styles.list}>
        {conflicts.map((conflict) => {
          const { key } = conflict.mine;
          const open = openOf(conflict);
          return (
            <li key={key} className={styles.row}>
              {open ? (
                <ConflictChoice key={open.theirs.etag} conflict={open} session={session} onSettled={(outcome) => settle([outcome])} />
              ) : (
                <Settled conflict={conflict} state={settled.get(key)!.state} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What became of a row; takes the focus that was on the choice, unless something else has it. */
function Settled({ conflict, state }: { conflict: RowConflict; state: RowOutcome["state"] }) {
  const styles = useStyles();
  const words = useWords();
  const submit = useSubmitTexts();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) focusStart(line.current);
  }, []);
  return (
    <p ref={line} className={styles.note}>
      {submit.conflict.settled(documentLabel(conflict.mine, words), submit.states[state])}
    </p>
  );
}
