import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useCallback, useEffect, useRef, useState } from "react";
import type { GoalListSession } from "../../sharepoint/goalList";
import { rowsBehind } from "../../sharepoint/summary/countedRows";
import type { YearReading } from "../../sharepoint/summary/yearReading";
import { isExpected } from "../../summary/departments";
import type { RowQuery } from "../../summary/rowQuery";
import { partName } from "../../summary/notSubmitted";
import { focusStart } from "../common/focusStart";
import { Loading } from "../common/Loading";
import { FailureNotice } from "../list/FailureNotice";
import { MoreButton } from "./MoreButton";
import { RowItem } from "./RowItem";
import { useSummaryTexts } from "./texts";
import { useRows } from "./useRows";
import { useWithdrawal } from "./useWithdrawal";
import { WithdrawRows } from "./WithdrawRows";

/** Rows that are drawn at first and with every further press. */
const PORTION = 50;

const useStyles = makeStyles({
  back: { marginTop: tokens.spacingVerticalS },
  title: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A figure of the summary: what it counts, and what it is called. */
export interface Figure {
  query: RowQuery;
  title: string;
}

interface RowsBehindProps {
  session: GoalListSession;
  reading: YearReading;
  figure: Figure;
  /** Told whether a row was reviewed meanwhile. */
  onBack: (reviewed: boolean) => void;
}

/** Whether a figure counts the whole of what a department has of something: of those alone a person can say that nobody needs them. */
const isOfDepartment = ({ figure, department }: RowQuery) => figure === "rows" && department !== undefined;

/** The rows that a figure counts. */
export function RowsBehind({ session, reading, figure, onBack }: RowsBehindProps) {
  const styles = useStyles();
  const texts = useSummaryTexts();
  const { query } = figure;
  const [reviewed, setReviewed] = useState(false);
  const [shown, setShown] = useState(PORTION);
  const { found, rows, done, failure, again } = useRows(useCallback(() => rowsBehind(session, reading, query), [session, reading, query]));
  const withdrawal = useWithdrawal(session);
  const standing = rows.filter(({ itemId }) => !withdrawal.settled.has(itemId));
  const noRows = ({ words }: RowQuery) => (words === undefined ? texts.noRows : texts.find.none(words));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusStart(heading.current), []);
  return (
    <>
      <Button className={styles.back} size="small" icon={<ArrowLeft16Regular />} onClick={() => onBack(reviewed || withdrawal.settled.size > 0)}>
        {texts.back}
      </Button>
      <h2 ref={heading} className={styles.title}>
        {figure.title}
      </h2>
      <p className={styles.note} role="status">
        {done && (found === 0 ? noRows(query) : texts.found(found - withdrawal.settled.size))}
      </p>
      {failure && <FailureNotice failure={failure} onAgain={again} />}
      <ul className={styles.list}>
        {standing.slice(0, shown).map((row) => (
          <RowItem key={row.itemId} session={session} row={row} moment={query} onReviewed={() => setReviewed(true)} />
        ))}
      </ul>
      {!done && !failure && <Loading label={texts.reading} />}
      <MoreButton rest={standing.length - shown} portion={PORTION} onMore={() => setShown((count) => count + PORTION)} />
      {found > rows.length && <p className={styles.note}>{texts.firstOnly(rows.length)}</p>}
      {done && isOfDepartment(query) && (
        <WithdrawRows withdrawal={withdrawal} rows={standing} place={partName(query)} listed={isExpected(session.departments ?? [], query)} />
      )}
    </>
  );
}
