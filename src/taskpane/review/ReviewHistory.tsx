import { makeStyles, tokens } from "@fluentui/react-components";
import { review } from "../../messages/pane/review";
import type { ReviewEvent } from "../../submission/review";
import { useLateWords, usePaneState } from "../state/Pane";
import { momentInLine } from "../common/momentInLine";

const useStyles = makeStyles({
  events: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: "2em", fontSize: tokens.fontSizeBase200 },
  who: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  comment: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

/** Everything that reviewers and staff did with a row: who, when, what; oldest first. */
export function ReviewHistory({ history }: { history: readonly ReviewEvent[] | null }) {
  const styles = useStyles();
  const words = useLateWords(review);
  const { language } = usePaneState();
  if (history === null) return <p className={styles.comment}>{words.historyUnreadable}</p>;
  return (
    <ol className={styles.events}>
      {history.map(({ event, by, at, comment }, index) => (
        <li key={index}>
          {words.events[event]} <span className={styles.who}>{words.by(by.name, momentInLine(at, language))}</span>
          {comment !== "" && <p className={styles.comment}>{comment}</p>}
        </li>
      ))}
    </ol>
  );
}
