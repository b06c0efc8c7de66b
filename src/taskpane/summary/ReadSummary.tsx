import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Phase } from "../../forms/phase";
import type { GoalListSession } from "../../sharepoint/goalList";
import { RowsBehind, type Figure } from "./RowsBehind";
import { SummaryBody } from "./SummaryBody";
import { summaryOf } from "./useSummary";
import type { YearReading } from "../../sharepoint/summary/yearReading";

// A hidden body keeps what was opened in it.
const useStyles = makeStyles({ body: { "[hidden]": { display: "none" } } });

interface ReadSummaryProps {
  session: GoalListSession;
  reading: YearReading;
  phase: Phase | null;
  onReload: () => void;
  /** Ends the bringing up to date; null while none is under way. */
  cancel: (() => void) | null;
}

/** The summary of what was read, or the rows behind one of its figures; going back returns to the figure. */
export function ReadSummary({ session, reading, phase, onReload, cancel }: ReadSummaryProps) {
  const styles = useStyles();
  const [figure, setFigure] = useState<Figure | null>(null);
  const opener = useRef<Element | null>(null);
  const summary = useMemo(() => summaryOf(reading, phase, session), [reading, phase, session]);
  const open = (next: Figure) => {
    opener.current = document.activeElement;
    setFigure(next);
  };
  const back = (reviewed: boolean) => {
    setFigure(null);
    if (reviewed) onReload();
    // The figure can take the focus once its part is shown again.
    setTimeout(() => opener.current instanceof HTMLElement && opener.current.focus());
  };
  return (
    <>
      <div className={styles.body} hidden={figure !== null}>
        <SummaryBody session={session} reading={reading} summary={summary} onOpen={open} onReload={onReload} cancel={cancel} />
      </div>
      {figure && <RowsBehind session={session} reading={reading} figure={figure} onBack={back} />}
    </>
  );
}
