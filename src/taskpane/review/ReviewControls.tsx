import { Button, Field, makeStyles, Radio, RadioGroup, Spinner, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { review } from "../../messages/pane/review";
import type { GoalListSession, ReviewedItem, ReviewedRow } from "../../sharepoint/goalList";
import { COMMENT_LIMIT, type Verdict } from "../../submission/review";
import { Notice } from "../common/Notice";
import { tabStop } from "../common/tabStop";
import { useBroughtIntoView } from "../common/useBroughtIntoView";
import { FailureNotice } from "../list/FailureNotice";
import { AwaitingList, ListDelay } from "../list/AwaitingList";
import { useLateWords } from "../state/Pane";
import { HistoryDetails } from "./HistoryDetails";
import { Overtaken } from "./Overtaken";
import { ReviewHistory } from "./ReviewHistory";
import { ReviewNote } from "./ReviewNote";
import { useReviewForm, type Missing, type ReviewForm, type ReviewFormEvents } from "./useReviewForm";
import { useReviewedItem } from "./useReviewedItem";

const VERDICTS: readonly Verdict[] = ["returned", "confirmed"];

/** Where what is missing is given. */
const FIELD: Readonly<Record<Missing, string>> = { verdict: "input[tabindex='0']", comment: "textarea" };

const useStyles = makeStyles({
  controls: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
  now: { margin: 0 },
  send: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  verdicts: { flexWrap: "wrap" },
  comment: { minWidth: 0 },
  keys: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ReviewControlsProps {
  session: GoalListSession;
  /** See ListedRow. */
  itemId: string;
  /** What the row is called: several can be open at a time. */
  name: string;
  /** Told of the row as it stands after a review was written. */
  onReviewed?: (row: ReviewedRow) => void;
}

/** Returns or confirms one submitted row, with a comment: what has been said so far, the verdict, the sending. */
export function ReviewControls({ session, itemId, name, onReviewed }: ReviewControlsProps) {
  const words = useLateWords(review);
  const { reading, put, again } = useReviewedItem(session, itemId);
  switch (reading.state) {
    case "reading":
      return <AwaitingList label={words.reading} session={session} />;
    case "failed":
      return <FailureNotice failure={reading.failure} onAgain={again} />;
    case "read":
      return <Verdicts session={session} item={reading.value} name={name} onItem={put} onReviewed={onReviewed} />;
  }
}

interface VerdictsProps extends ReviewFormEvents {
  session: GoalListSession;
  item: ReviewedItem;
  name: string;
}

function Verdicts({ session, item, name, ...events }: VerdictsProps) {
  const styles = useStyles();
  const words = useLateWords(review);
  const form = useReviewForm(session, item.itemId, events);
  const { verdict, comment, lacks, busy, sent, overtaken, failure } = form;
  const [led, setLed] = useState(false);
  const controls = useRef<HTMLFormElement>(null);
  // It opens below the texts of its row, or at the end of a long list.
  useBroughtIntoView(controls, item.itemId);
  const send = () => {
    const field = lacks && controls.current?.querySelector<HTMLElement>(FIELD[lacks]);
    setLed(field !== document.activeElement);
    field?.focus();
    void form.send(item);
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form ref={controls} aria-label={name} className={styles.controls} onSubmit={(event) => event.preventDefault()} onKeyDown={sendByKey}>
      <div className={styles.now}>
        <ReviewNote row={item} name={name} />
      </div>
      {(item.history === null || item.history.length > 0) && (
        <HistoryDetails name={name}>
          <ReviewHistory history={item.history} />
        </HistoryDetails>
      )}
      {sent && <Notice intent="success" title={words.sent[sent]} />}
      <VerdictFields form={form} led={led} />
      {overtaken && (
        <Overtaken
          seen={item}
          now={overtaken}
          mine={{ verdict: verdict ?? "returned", comment }}
          busy={busy}
          onSend={() => void form.send(overtaken)}
          onDrop={form.drop}
        />
      )}
      {failure && <FailureNotice failure={failure} onAgain={send} />}
      {!overtaken && (
        <div className={styles.send}>
          <Button appearance="primary" disabledFocusable={busy} onClick={send}>
            {words.send}
          </Button>
          {!busy && <span className={styles.keys}>{words.keys}</span>}
          <span role="status">{busy && <Spinner size="tiny" label={words.sending} />}</span>
        </div>
      )}
      {busy && <ListDelay session={session} />}
    </form>
  );
}

/** The verdict and the comment, each with what it lacks; that is read with the field where the person was `led` to it. */
function VerdictFields({ form: { verdict, comment, choose, write, missing }, led }: { form: ReviewForm; led: boolean }) {
  const styles = useStyles();
  const words = useLateWords(review);
  const stop = tabStop(VERDICTS, verdict);
  const needed = (children: string) => ({ validationMessage: led ? { children, role: undefined } : children });
  return (
    <>
      <Field label={words.verdict} {...(missing === "verdict" && needed(words.verdictNeeded))}>
        <RadioGroup
          className={styles.verdicts}
          layout="horizontal"
          value={verdict ?? ""}
          onChange={(_, { value }) => choose(VERDICTS.find((one) => one === value) ?? null)}
        >
          {VERDICTS.map((one) => (
            <Radio key={one} value={one} label={words.verdicts[one]} tabIndex={stop(one)} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={words.comment}
        hint={words.commentFull(comment.length, COMMENT_LIMIT)}
        required={verdict === "returned"}
        {...(missing === "comment" && needed(words.commentNeeded))}
      >
        <Textarea className={styles.comment} resize="vertical" rows={3} maxLength={COMMENT_LIMIT} value={comment} onChange={(_, { value }) => write(value)} />
      </Field>
    </>
  );
}
