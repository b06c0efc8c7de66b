import { Button, Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { review } from "../../messages/pane/review";
import type { GoalListSession, ReviewedItem, ReviewedRow } from "../../sharepoint/goalList";
import { COMMENT_LIMIT, type GivenReview, type Verdict } from "../../submission/review";
import { Notice } from "../common/Notice";
import { failureOf } from "../list/failureOf";
import { FailureNotice } from "../list/FailureNotice";
import type { ListFailure } from "../ports";
import { AwaitingList } from "../list/AwaitingList";
import { useLateWords, usePane } from "../state/Pane";
import { Overtaken } from "./Overtaken";
import { ReviewHistory } from "./ReviewHistory";
import { ReviewNote } from "./ReviewNote";
import { useReviewedItem } from "./useReviewedItem";

const VERDICTS: readonly Verdict[] = ["returned", "confirmed"];

const useStyles = makeStyles({
  controls: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  now: { margin: 0 },
  summary: { cursor: "pointer", minHeight: "24px", display: "list-item", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  send: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: `0 ${tokens.spacingHorizontalS}` },
  comment: { minWidth: 0 },
  keys: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ReviewControlsProps {
  session: GoalListSession;
  /** See ListedRow. */
  itemId: string;
  /** Told of the row as it stands after a review was written. */
  onReviewed?: (row: ReviewedRow) => void;
}

/** Returns or confirms one submitted row, with a comment: what has been said so far, the verdict, the sending. */
export function ReviewControls({ session, itemId, onReviewed }: ReviewControlsProps) {
  const words = useLateWords(review);
  const { reading, put, again } = useReviewedItem(session, itemId);
  switch (reading.state) {
    case "reading":
      return <AwaitingList label={words.reading} session={session} />;
    case "failed":
      return <FailureNotice failure={reading.failure} onAgain={again} />;
    case "read":
      return <Verdicts session={session} item={reading.item} onItem={put} onReviewed={onReviewed} />;
  }
}

interface VerdictsProps extends Pick<ReviewControlsProps, "session" | "onReviewed"> {
  item: ReviewedItem;
  onItem: (item: ReviewedItem) => void;
}

type Fault = "verdict" | "comment" | null;

function Verdicts({ session, item, onItem, onReviewed }: VerdictsProps) {
  const styles = useStyles();
  const words = useLateWords(review);
  const { ports } = usePane();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [comment, setComment] = useState("");
  const [fault, setFault] = useState<Fault>(null);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<Omit<GivenReview, "by"> | null>(null);
  const [overtaken, setOvertaken] = useState<ReviewedItem | null>(null);
  const [failure, setFailure] = useState<ListFailure | null>(null);
  const [sent, setSent] = useState<Verdict | null>(null);

  const send = async (over: ReviewedItem) => {
    if (busy) return;
    const text = comment.trim();
    const missing = verdict === null ? "verdict" : verdict === "returned" && text === "" ? "comment" : null;
    setFault(missing);
    if (missing !== null || verdict === null) return;
    // The same review that is sent again after a failure keeps its moment, so that it is written once.
    const given = tried?.verdict === verdict && tried.comment === text ? tried : { verdict, comment: text, at: ports.now().toISOString() };
    setTried(given);
    setBusy(true);
    setFailure(null);
    try {
      const outcome = await session.review(over, given);
      setOvertaken(outcome.state === "overtaken" ? outcome.item : null);
      if (outcome.state === "reviewed") done(outcome.item, verdict);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  const done = (now: ReviewedItem, given: Verdict | null) => {
    onItem(now);
    setSent(given);
    setTried(null);
    setVerdict(null);
    setComment("");
    onReviewed?.(now);
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send(item);
  };

  return (
    <form className={styles.controls} onSubmit={(event) => event.preventDefault()} onKeyDown={sendByKey}>
      <div className={styles.now}>{item.review ? <ReviewNote row={item} /> : words.unreviewed}</div>
      {(item.history === null || item.history.length > 0) && (
        <details>
          <summary tabIndex={0} className={styles.summary}>{words.history}</summary>
          <ReviewHistory history={item.history} />
        </details>
      )}
      {sent && <Notice intent="success" title={words.sent[sent]} />}
      <Field label={words.verdict} {...(fault === "verdict" && verdict === null && { validationMessage: words.verdictNeeded })}>
        <RadioGroup layout="horizontal" value={verdict ?? ""} onChange={(_, { value }) => setVerdict(VERDICTS.find((one) => one === value) ?? null)}>
          {VERDICTS.map((one) => (
            <Radio key={one} value={one} label={words.verdicts[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={words.comment}
        hint={words.commentFull(comment.length, COMMENT_LIMIT)}
        required={verdict === "returned"}
        {...(fault === "comment" && comment.trim() === "" && { validationMessage: words.commentNeeded })}
      >
        <Textarea className={styles.comment} resize="vertical" rows={3} maxLength={COMMENT_LIMIT} value={comment} onChange={(_, { value }) => setComment(value)} />
      </Field>
      {overtaken && <Overtaken seen={item} now={overtaken} mine={{ verdict: verdict ?? "returned", comment }} busy={busy} onSend={() => void send(overtaken)} onDrop={() => (setOvertaken(null), done(overtaken, null))} />}
      {failure && <FailureNotice failure={failure} onAgain={() => void send(item)} />}
      {!overtaken && (
        <div className={styles.send}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void send(item)}>
            {words.send}
          </Button>
          <span className={styles.keys}>{words.keys}</span>
        </div>
      )}
    </form>
  );
}
