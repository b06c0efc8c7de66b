import { makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { review } from "../../messages/pane/review";
import { hiddenText } from "../common/hiddenText";
import { Loading } from "../common/Loading";
import { FailureNotice } from "../list/FailureNotice";
import { useReading } from "../list/useReading";
import { useLateWords, usePane } from "../state/Pane";
import { HistoryDetails } from "./HistoryDetails";
import { ReviewHistory } from "./ReviewHistory";

const useStyles = makeStyles({
  told: hiddenText,
});

interface HistoryOnDemandProps {
  itemId: string;
  /** What the row is called. */
  name: string;
}

/** A row's history, read from the list when it is opened. */
export function HistoryOnDemand({ itemId, name }: HistoryOnDemandProps) {
  const [opened, setOpened] = useState(false);
  return (
    <HistoryDetails name={name} onOpen={() => setOpened(true)}>
      {opened && <FromList itemId={itemId} />}
    </HistoryDetails>
  );
}

function FromList({ itemId }: { itemId: string }) {
  const styles = useStyles();
  const words = useLateWords(review);
  const { ports } = usePane();
  const { reading, again } = useReading(useCallback(async () => (await ports.openGoalList()).reviewedItem(itemId), [ports, itemId]));
  const history = reading.state === "read" ? reading.value.history : null;
  return (
    <>
      {/* That the reading has come to its end is said: the focus stays where it was opened. */}
      <div role="status">
        {reading.state === "reading" && <Loading label={words.reading} />}
        {history && <p className={styles.told}>{words.historyRead(history.length)}</p>}
      </div>
      {reading.state === "read" && <ReviewHistory history={history} />}
      {reading.state === "failed" && <FailureNotice failure={reading.failure} onAgain={again} />}
    </>
  );
}
