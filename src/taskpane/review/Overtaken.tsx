import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { review } from "../../messages/pane/review";
import type { ReviewedItem } from "../../sharepoint/goalList";
import type { Verdict } from "../../submission/review";
import type { RowDocument } from "../../submission/schema";
import { focusStart } from "../common/focusStart";
import { Notice } from "../common/Notice";
import { CellText } from "../common/CellText";
import { useLateWords, usePaneState } from "../state/Pane";
import { momentInLine } from "../common/momentInLine";

interface OvertakenProps {
  /** The row as the reviewer saw it. */
  seen: ReviewedItem;
  /** The row as it stands now. */
  now: ReviewedItem;
  mine: { verdict: Verdict; comment: string };
  busy: boolean;
  onSend: () => void;
  onDrop: () => void;
}

/** Both sides of a review that came too late: what happened to the row meanwhile, the reviewer's own verdict, and the choice. */
export function Overtaken({ seen, now, mine, busy, onSend, onDrop }: OvertakenProps) {
  const words = useLateWords(review);
  const { language } = usePaneState();
  const { overtaken, standings } = words;
  const { title, next } = overtaken;
  const choice = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone.
  useEffect(() => focusStart(choice.current), []);
  const withdrawn = now.withdrawn && !seen.withdrawn;
  const resubmitted = now.revision !== seen.revision && !withdrawn;
  return (
    <div ref={choice}>
      <Notice
        intent="warning"
        title={title}
        next={next}
        actions={
          <>
            <Button appearance="primary" disabledFocusable={busy} onClick={onSend}>
              {overtaken.sendMine}
            </Button>
            <Button disabledFocusable={busy} onClick={onDrop}>
              {overtaken.drop}
            </Button>
          </>
        }
      >
        {withdrawn && <p>{overtaken.withdrawn}</p>}
        {resubmitted && <p>{overtaken.resubmitted(now.submittedBy, momentInLine(now.submittedAt, language))}</p>}
        {resubmitted && <ChangedCells before={seen.document?.cells ?? {}} after={now.document?.cells ?? {}} />}
        {now.review && isReviewedSince(seen, now) && (
          <CellText label={overtaken.reviewed(now.review.by, standings[now.review.verdict])} text={now.review.comment || words.noComment} />
        )}
        <CellText label={overtaken.mine} text={[standings[mine.verdict], mine.comment].filter(Boolean).join("\n")} />
      </Notice>
    </div>
  );
}

/** Whether somebody else's review came in the meantime, and was not answered by a new submission. */
function isReviewedSince(seen: ReviewedItem, now: ReviewedItem): boolean {
  return (now.history?.length ?? 0) > (seen.history?.length ?? 0) && now.history?.at(-1)?.event !== "resubmitted";
}

type Cells = RowDocument["cells"];

/** Both texts of every cell that was submitted anew with another one. */
function ChangedCells({ before, after }: { before: Cells; after: Cells }) {
  const { overtaken } = useLateWords(review);
  const differing = Object.keys({ ...before, ...after }).filter((role) => before[role]?.text !== after[role]?.text);
  return differing.map((role) => {
    const address = after[role]?.address ?? before[role]?.address ?? "";
    return (
      <div key={role}>
        <CellText label={overtaken.before(address)} text={before[role]?.text ?? ""} />
        <CellText label={overtaken.now(address)} text={after[role]?.text ?? ""} />
      </div>
    );
  });
}
