import { makeStyles, tokens } from "@fluentui/react-components";
import { reviewStanding } from "../../submission/review";
import type { ReviewedRow } from "../../sharepoint/goalList";
import { usePaneState, useWords } from "../state/Pane";
import { moment } from "./moment";
import { StandingMark } from "./StandingMark";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: `0 ${tokens.spacingHorizontalS}` },
  who: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  comment: { margin: `${tokens.spacingVerticalXXS} 0 0`, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
});

/** The latest review of a row: its standing, who gave it when, and the comment. Nothing for a row without one. */
export function ReviewNote({ row }: { row: Pick<ReviewedRow, "review" | "revision"> }) {
  const styles = useStyles();
  const { review: words } = useWords();
  const { language } = usePaneState();
  const { review, revision } = row;
  if (!review) return null;
  return (
    <>
      <span className={styles.line}>
        <StandingMark standing={reviewStanding(review, revision)} />
        <span className={styles.who}>{review.by === "" ? words.someone : words.by(review.by, moment(review.at, language))}</span>
      </span>
      {review.comment !== "" && <p className={styles.comment}>{review.comment}</p>}
    </>
  );
}
