import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { review } from "../../messages/pane/review";
import type { GoalListSession } from "../../sharepoint/goalList";
import { detailsSummary } from "../common/detailsSummary";
import { Loading } from "../common/Loading";
import { FailureNotice } from "../list/FailureNotice";
import { useGoalList } from "../list/useGoalList";
import { useLateWords } from "../state/Pane";
import { ReviewHistory } from "./ReviewHistory";
import { useReviewedItem } from "./useReviewedItem";

const useStyles = makeStyles({
  summary: { ...detailsSummary, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A row's history, read from the list when it is opened. */
export function HistoryOnDemand({ itemId }: { itemId: string }) {
  const styles = useStyles();
  const words = useLateWords(review);
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
      <summary tabIndex={0} className={styles.summary}>
        {words.history}
      </summary>
      {opened && <FromList itemId={itemId} />}
    </details>
  );
}

function FromList({ itemId }: { itemId: string }) {
  const words = useLateWords(review);
  const list = useGoalList();
  if (list.state === "opening") return <Loading label={words.reading} />;
  if (list.state === "failed") return <FailureNotice failure={list.failure} onAgain={list.again} />;
  return <History session={list.session} itemId={itemId} />;
}

function History({ session, itemId }: { session: GoalListSession; itemId: string }) {
  const words = useLateWords(review);
  const { reading, again } = useReviewedItem(session, itemId);
  if (reading.state === "reading") return <Loading label={words.reading} />;
  if (reading.state === "failed") return <FailureNotice failure={reading.failure} onAgain={again} />;
  return <ReviewHistory history={reading.value.history} />;
}
