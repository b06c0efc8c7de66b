import { makeStyles, tokens } from "@fluentui/react-components";
import { review } from "../../messages/pane/review";
import { reviewStanding } from "../../submission/review";
import type { ReviewedRow } from "../../sharepoint/goalList";
import { useLateWords, usePaneState } from "../state/Pane";
import { momentInLine } from "../common/momentInLine";
import { LongText } from "./LongText";
import { StandingMark } from "./StandingMark";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: `0 ${tokens.spacingHorizontalS}` },
  who: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface ReviewNoteProps {
  row: Pick<ReviewedRow, "review" | "revision">;
  /** What the row is called: several can stand in one view. */
  name: string;
}

/** The latest review of a row: its standing, who gave it when, and the comment. Nothing for a row without one. */
export function ReviewNote({ row, name }: ReviewNoteProps) {
  const styles = useStyles();
  const words = useLateWords(review);
  const { language } = usePaneState();
  const { review: latest, revision } = row;
  if (!latest) return null;
  return (
    <>
      <span className={styles.line}>
        <StandingMark standing={reviewStanding(latest, revision)} />
        <span className={styles.who}>{latest.by === "" ? words.someone : words.by(latest.by, momentInLine(latest.at, language))}</span>
      </span>
      {latest.comment !== "" && <LongText text={latest.comment} name={name} />}
    </>
  );
}
