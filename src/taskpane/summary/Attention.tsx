import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { GoalListSession } from "../../sharepoint/goalList";
import { attentionRows } from "../../sharepoint/summary/attentionReading";
import type { YearReading } from "../../sharepoint/summary/yearReading";
import { attentionReasons } from "../../summary/attention";
import type { Summary } from "../../summary/summarise";
import type { SummaryRow } from "../../summary/summaryRow";
import { Loading } from "../common/Loading";
import { FailureNotice } from "../list/FailureNotice";
import { CellText } from "../common/CellText";
import { MoreButton } from "./MoreButton";
import { RowItem } from "./RowItem";
import { useSummaryTexts, useTableWords } from "./texts";
import { useReports } from "./useReports";
import { useRows } from "./useRows";

/** Rows whose words are read at first and with every further press: one request. */
const PORTION = 20;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  reasons: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
});

interface AttentionProps {
  session: GoalListSession;
  reading: YearReading;
  summary: Summary;
  onReviewed: () => void;
}

/** The rows that are overdue or were not achieved, each with the words of its report. */
export function Attention(props: AttentionProps) {
  const { fiscalYear, phase, day } = props.summary;
  // Another phase or day is another list. What was brought up to date is the same one, with whatever is open in it.
  return <AttentionRows key={`${fiscalYear} ${phase} ${day}`} {...props} />;
}

const NO_ROWS: readonly SummaryRow[] = [];

function AttentionRows({ session, reading, summary, onReviewed }: AttentionProps) {
  const styles = useStyles();
  const texts = useSummaryTexts();
  const words = useTableWords();
  const { phase, day } = summary;
  const [wanted, setWanted] = useState(PORTION);
  const rows = useRows(useCallback(() => attentionRows(session, reading, { phase, day }), [session, reading, phase, day]));
  const shown = useMemo(() => (rows.done ? rows.rows.slice(0, wanted) : NO_ROWS), [rows.done, rows.rows, wanted]);
  const { reportOf, pending, failure, again } = useReports(session, shown, phase);
  if (rows.failure) return <FailureNotice failure={rows.failure} onAgain={rows.again} />;
  if (rows.done && rows.found === 0) return <p>{texts.attentionNone}</p>;
  return (
    <>
      <ul className={styles.list}>
        {rows.rows.slice(0, wanted).flatMap((row) => {
          const report = reportOf(row);
          if (report === undefined) return [];
          return (
            <RowItem key={row.itemId} session={session} row={row} moment={summary} onReviewed={onReviewed}>
              <div className={styles.reasons}>
                {attentionReasons(row, summary)
                  .map((figure) => words.figures[figure])
                  .join(words.and)}
              </div>
              <CellText label={words.headings.report} text={report === null ? texts.unreadable : report || texts.noReport} />
            </RowItem>
          );
        })}
      </ul>
      {failure && <FailureNotice failure={failure} onAgain={again} />}
      {(!rows.done || pending) && <Loading label={texts.readingWords} />}
      {rows.done && !pending && !failure && (
        <MoreButton rest={rows.rows.length - wanted} portion={PORTION} onMore={() => setWanted((count) => count + PORTION)} />
      )}
      {rows.done && rows.found > rows.rows.length && <p>{texts.firstOnly(rows.rows.length)}</p>}
    </>
  );
}
