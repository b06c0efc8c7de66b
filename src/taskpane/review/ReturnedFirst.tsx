import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReply20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { review } from "../../messages/pane/review";
import { useListWords } from "../list/useListWords";
import type { ListFailure } from "../ports";
import { useLateWords, usePane, usePaneState } from "../state/Pane";
import { ReviewedRows } from "./ReviewedRows";
import { ReturnedElsewhere } from "./ReturnedElsewhere";
import { useReturnedElsewhere, useReviewedRows, type RowReview } from "./useReviewedRows";

const useStyles = makeStyles({
  returned: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    margin: `${tokens.spacingVerticalS} 0`,
  },
  head: { padding: tokens.spacingHorizontalS },
  heading: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  hint: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  unread: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The rows that reviewers returned, before everything else; a quiet line when the list could not be asked. */
export function ReturnedFirst({ onOpen }: { onOpen: (row: RowReview) => void }) {
  const styles = useStyles();
  const words = useLateWords(review);
  const { reviews } = usePaneState();
  const heading = useId();
  const returned = useReviewedRows().filter(({ standing }) => standing === "returned");
  const elsewhere = useReturnedElsewhere();
  if (reviews.state === "unread") return <NotAsked failure={reviews.failure} />;
  if (returned.length + elsewhere.length === 0) return null;
  return (
    <section className={styles.returned} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.heading}>
          <ArrowReply20Regular className={styles.icon} aria-hidden />
          {words.returned(returned.length + elsewhere.length)}
        </h2>
        <p className={styles.hint}>{words.returnedHint}</p>
      </div>
      {returned.length > 0 && <ReviewedRows rows={returned} onOpen={onOpen} />}
      {elsewhere.length > 0 && <ReturnedElsewhere rows={elsewhere} />}
    </section>
  );
}

/** Why the list could not be asked for returned rows, and the way to ask it. */
function NotAsked({ failure }: { failure: ListFailure }) {
  const styles = useStyles();
  const words = useLateWords(review);
  const listWords = useListWords();
  const { reviews } = usePane();
  const awaitsSignIn = failure.kind === "list" && failure.problem.reason === "sign-in-needed";
  return (
    <p className={styles.unread}>
      {awaitsSignIn ? words.notAsked : words.notRead(whyNot())}
      <Button size="small" onClick={() => void reviews.load(true)}>
        {awaitsSignIn ? words.signIn : words.read}
      </Button>
    </p>
  );

  function whyNot(): string {
    if (failure.kind === "other") return failure.detail;
    return failure.kind === "config" ? "" : listWords.problem(failure.problem);
  }
}
