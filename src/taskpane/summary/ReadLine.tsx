import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { momentText } from "../../messages/dates";
import type { YearReading } from "../../sharepoint/summary/yearReading";
import type { Summary } from "../../summary/summarise";
import { hiddenText } from "../common/hiddenText";
import { usePaneState, useWords } from "../state/Pane";
import { useSummaryTexts } from "./texts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  whole: { display: "inline-block" },
  // The line above says the same to those who see it.
  unseen: { ...hiddenText, margin: 0 },
  news: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
});

interface ReadLineProps {
  reading: YearReading;
  summary: Summary;
  onReload: () => void;
  /** Ends the bringing up to date; null while none is under way. */
  cancel: (() => void) | null;
}

/** What was read and when, the way to read again, and what that brought. */
export function ReadLine({ reading, summary, onReload, cancel }: ReadLineProps) {
  const styles = useStyles();
  const texts = useSummaryTexts();
  const { shell } = useWords();
  const { language } = usePaneState();
  const { rows } = summary.total.counts;
  const [begunFrom, setBegunFrom] = useState<YearReading | null>(null);
  // What stands there when the bringing up to date has ended as it stood when it began: no news.
  if (cancel && begunFrom !== reading) setBegunFrom(reading);
  return (
    <>
      <div className={styles.line}>
        <span>
          {texts.read(shell.phases[summary.phase], rows)}
          <span className={styles.whole}>{texts.readAt(momentText(reading.readAt.toISOString(), language))}</span>
        </span>
        <Button size="small" icon={cancel ? <Dismiss16Regular /> : <ArrowSync16Regular />} onClick={cancel ?? onReload}>
          {cancel ? texts.cancel : texts.reload}
        </Button>
      </div>
      <p className={(reading.news && begunFrom !== reading) || cancel ? styles.news : styles.unseen} role="status">
        {newsOf(reading)}
      </p>
    </>
  );

  function newsOf({ news }: YearReading): string {
    if (cancel) return texts.reading;
    if (begunFrom === reading) return "";
    if (!news) return texts.readAgain(rows);
    const now = news.rows === 0 ? texts.nothingChanged : texts.changed(news.rows, news.departments.join(texts.comma));
    return news.lastYear === 0 ? now : [now, texts.changedBefore(news.lastYear)].join(texts.gap);
  }
}
