import { makeStyles, tokens } from "@fluentui/react-components";
import { firstLine } from "../../sheet/firstLine";
import { listButton } from "../common/listButton";
import { rowLabel } from "../common/rowLabel";
import { useWords } from "../state/Pane";
import { HistoryOnDemand } from "./HistoryOnDemand";
import { ReviewNote } from "./ReviewNote";
import type { RowReview } from "./useReviewedRows";

const useStyles = makeStyles({
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  open: {
    ...listButton,
    display: "block",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: "transparent",
    lineHeight: tokens.lineHeightBase300,
  },
  name: {
    display: "block",
    textDecorationLine: "underline",
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
  },
  said: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
});

interface ReviewedRowsProps {
  rows: readonly RowReview[];
  onOpen: (row: RowReview) => void;
}

/** Rows with what reviewers said of them; choosing one opens it, its history is fetched when asked for. */
export function ReviewedRows({ rows, onOpen }: ReviewedRowsProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <ul className={styles.rows}>
      {rows.map((one) => {
        const name = words.report.rowName(one.sheet.name, rowLabel(one.row, words));
        return (
          <li key={one.reviewed.key} className={styles.row}>
            <button type="button" className={styles.open} onClick={() => onOpen(one)}>
              <span className={styles.name}>
                {name} {firstLine(one.row.cells.initiative?.text)}
              </span>
            </button>
            <div className={styles.said}>
              <ReviewNote row={one.reviewed} name={name} />
              <HistoryOnDemand itemId={one.reviewed.itemId} name={name} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
