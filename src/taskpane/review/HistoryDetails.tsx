import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { review } from "../../messages/pane/review";
import { detailsSummary } from "../common/detailsSummary";
import { useLateWords, useWords } from "../state/Pane";

const useStyles = makeStyles({
  summary: { ...detailsSummary, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface HistoryDetailsProps {
  /** What the row is called: several histories can stand in one view. */
  name: string;
  onOpen?: () => void;
  children: ReactNode;
}

/** A row's history, closed until somebody opens it. */
export function HistoryDetails({ name, onOpen, children }: HistoryDetailsProps) {
  const styles = useStyles();
  const { shell } = useWords();
  const words = useLateWords(review);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      <summary tabIndex={0} className={styles.summary} aria-label={shell.actionOn(name, words.history)}>
        {words.history}
      </summary>
      {children}
    </details>
  );
}
