import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { review } from "../../messages/pane/review";
import type { GoalListSession, PlannedRow } from "../../sharepoint/goalList";
import { reviewStanding } from "../../submission/review";
import { firstLine } from "../../sheet/firstLine";
import { rowTitle } from "../common/rowTitle";
import { detailsSummary } from "../common/detailsSummary";
import { listButton } from "../common/listButton";
import { nameAndMarks } from "../common/nameAndMarks";
import { useLateWords, usePane, usePaneState, useWords } from "../state/Pane";
import { documentLabel } from "../submit/documentLabel";
import { ReviewControls } from "./ReviewControls";
import { StandingMark } from "./StandingMark";

const useStyles = makeStyles({
  summary: detailsSummary,
  rows: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  open: {
    ...listButton,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: "transparent",
    lineHeight: tokens.lineHeightBase300,
  },
  parts: { ...nameAndMarks, gap: `0 ${tokens.spacingHorizontalXS}` },
  title: rowTitle,
  unreviewed: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ReviewSubmittedProps {
  rows: readonly PlannedRow[];
  session: GoalListSession;
}

/** The workbook's rows that are in the list, for a supervisor to return or confirm one by one. */
export function ReviewSubmitted({ rows, session }: ReviewSubmittedProps) {
  const styles = useStyles();
  const words = useLateWords(review);
  const submitted = rows.filter(({ listed }) => listed !== null);
  if (submitted.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        {words.toReview(submitted.length)}
      </summary>
      <ul className={styles.rows}>
        {submitted.map((row) => (
          <SubmittedRow key={row.document.key} row={row} session={session} />
        ))}
      </ul>
    </details>
  );
}

function SubmittedRow({ row: { document, listed }, session }: { row: PlannedRow; session: GoalListSession }) {
  const styles = useStyles();
  const words = useWords();
  const { unreviewed } = useLateWords(review);
  const { reviews: actions } = usePane();
  const { reviews } = usePaneState();
  const [open, setOpen] = useState(false);
  const body = useId();
  const known = reviews.state === "loaded" ? reviews.rows.get(document.key) : undefined;
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={styles.row}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.open} aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          <Chevron aria-hidden />
          <span className={styles.parts}>
            <span>
              {documentLabel(document, words)}
              <span className={styles.title}>{firstLine(document.cells.initiative?.text)}</span>
            </span>
            {known?.review ? <StandingMark standing={reviewStanding(known.review, known.revision)} /> : <span className={styles.unreviewed}>{unreviewed}</span>}
          </span>
        </button>
      </h2>
      <div id={body} hidden={!open}>
        {open && <ReviewControls session={session} itemId={listed!.itemId} name={documentLabel(document, words)} onReviewed={actions.put} />}
      </div>
    </li>
  );
}
