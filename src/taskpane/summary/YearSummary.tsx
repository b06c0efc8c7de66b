import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Phase } from "../../forms/phase";
import type { GoalListSession } from "../../sharepoint/goalList";
import { useKeptFocus } from "../common/useKeptFocus";
import { Notice } from "../common/Notice";
import { AwaitingList } from "../list/AwaitingList";
import { FailureNotice } from "../list/FailureNotice";
import { useWords } from "../state/Pane";
import { ReadSummary } from "./ReadSummary";
import { useSummaryTexts } from "./texts";
import { useSummary, type SummaryWork } from "./useSummary";

const useStyles = makeStyles({
  start: { outlineStyle: "none" },
  cancel: { display: "flex", justifyContent: "center", marginTop: tokens.spacingVerticalS },
});

interface YearSummaryProps {
  session: GoalListSession;
  year: number;
  /** null: the furthest phase that was reported for. */
  phase: Phase | null;
}

/** A year's summary from its reading on. */
export function YearSummary({ session, year, phase }: YearSummaryProps) {
  const styles = useStyles();
  const work = useSummary(session, year);
  const start = useRef<HTMLDivElement>(null);
  // A new reading may lack the figure that a person came back to.
  const keeping = useKeptFocus(work.current.state === "read" ? work.current.reading : work.current.state, start);
  return (
    <div ref={start} className={styles.start} {...keeping}>
      <SummaryStep session={session} phase={phase} work={work} />
    </div>
  );
}

function SummaryStep({ session, phase, work: { current, reload } }: Pick<YearSummaryProps, "session" | "phase"> & { work: SummaryWork }) {
  const styles = useStyles();
  const texts = useSummaryTexts();
  const { shell } = useWords();
  switch (current.state) {
    case "reading":
      return (
        <>
          {/* Anew with every page: it says what the next one waits for. */}
          <AwaitingList key={current.rows} label={current.rows === 0 ? texts.reading : texts.readingRows(current.rows)} session={session} />
          <div className={styles.cancel}>
            <Button onClick={current.cancel}>{texts.cancel}</Button>
          </div>
        </>
      );
    case "cancelled": {
      const { title, why, next } = texts.cancelled;
      return <Notice intent="warning" title={title} why={why} next={next} actions={<Button onClick={reload}>{shell.retry}</Button>} />;
    }
    case "failed":
      return <FailureNotice failure={current.failure} onAgain={reload} />;
    case "read":
      return (
        <>
          {current.failure && <FailureNotice failure={current.failure} onAgain={reload} />}
          <ReadSummary session={session} reading={current.reading} phase={phase} onReload={reload} cancel={current.cancel} />
        </>
      );
  }
}
