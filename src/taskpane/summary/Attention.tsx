import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { GoalListSession } from "../../sharepoint/goalList";
import { attentionReasons, type AttentionRow } from "../../summary/attentionTable";
import type { Summary } from "../../summary/summarise";
import { Loading } from "../common/Loading";
import { FailureNotice } from "../list/FailureNotice";
import { failureOf } from "../list/failureOf";
import type { ListFailure } from "../ports";
import { CellText } from "../report/CellText";
import { withReports } from "../../sharepoint/summary/attentionReading";
import { RowItem } from "./RowItem";
import { useSummaryTexts, useTableWords } from "./texts";
import { useRows } from "./useRows";

/** Rows whose words are read at first and with every further press: one request. */
const PORTION = 20;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  reasons: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
});

interface AttentionProps {
  session: GoalListSession;
  summary: Summary;
  onReviewed: () => void;
}

/** The rows that are overdue or were not achieved, each with the words of its report. */
export function Attention(props: AttentionProps) {
  const { fiscalYear, phase, day } = props.summary;
  // Another phase or day is another list.
  return <AttentionRows key={`${fiscalYear} ${phase} ${day}`} {...props} />;
}

function AttentionRows({ session, summary, onReviewed }: AttentionProps) {
  const styles = useStyles();
  const texts = useSummaryTexts();
  const words = useTableWords();
  const { phase } = summary;
  const [wanted, setWanted] = useState(PORTION);
  const [lines, setLines] = useState<AttentionRow[]>([]);
  const [failure, setFailure] = useState<ListFailure | null>(null);
  const rows = useRows(session, summary.fiscalYear, (row) => attentionReasons(row, summary).length > 0);
  const read = lines.length;
  const found = rows.rows;
  const pending = rows.done && read < Math.min(wanted, found.length) && failure === null;
  useEffect(() => {
    if (!pending) return;
    let stale = false;
    withReports(session, found.slice(read, wanted), phase).then(
      (more) => stale || setLines((before) => [...before, ...more]),
      (error: unknown) => stale || setFailure(failureOf(error)),
    );
    return () => {
      stale = true;
    };
  }, [session, pending, found, read, wanted, phase]);
  if (rows.failure) return <FailureNotice failure={rows.failure} onAgain={rows.again} />;
  if (rows.done && rows.found === 0) return <p>{texts.attentionNone}</p>;
  return (
    <>
      <ul className={styles.list}>
        {lines.map(({ row, report }) => (
          <RowItem key={row.itemId} session={session} row={row} moment={summary} onReviewed={onReviewed}>
            <div className={styles.reasons}>
              {attentionReasons(row, summary)
                .map((figure) => words.figures[figure])
                .join(words.and)}
            </div>
            <CellText label={words.headings.report} text={report === null ? texts.unreadable : report || texts.noReport} />
          </RowItem>
        ))}
      </ul>
      {failure && <FailureNotice failure={failure} onAgain={() => setFailure(null)} />}
      {(!rows.done || pending) && <Loading label={texts.readingWords} />}
      {rows.done && !pending && !failure && found.length > read && (
        <Button onClick={() => setWanted((count) => count + PORTION)}>{texts.more(found.length - read)}</Button>
      )}
    </>
  );
}
