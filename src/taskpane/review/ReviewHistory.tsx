import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewEvent } from "../../submission/review";
import { usePaneState, useWords } from "../state/Pane";
import { moment } from "./moment";

const useStyles = makeStyles({
  events: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
  who: { color: tokens.colorNeutralForeground2 },
  comment: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

/** Everything that reviewers and staff did with a row: who, when, what; oldest first. */
export function ReviewHistory({ history }: { history: readonly ReviewEvent[] | null }) {
  const styles = useStyles();
  const { review } = useWords();
  const { language } = usePaneState();
  if (history === null) return <p className={styles.comment}>{review.historyUnreadable}</p>;
  return (
    <ol className={styles.events}>
      {history.map(({ event, by, at, comment }, index) => (
        <li key={index}>
          {review.events[event]} <span className={styles.who}>{review.by(by.name, moment(at, language))}</span>
          {comment !== "" && <p className={styles.comment}>{comment}</p>}
        </li>
      ))}
    </ol>
  );
}
