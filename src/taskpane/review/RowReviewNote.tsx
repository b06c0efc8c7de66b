import { makeStyles, tokens } from "@fluentui/react-components";
import { sheetKey } from "../../goal/sheetPlace";
import { rowLabel } from "../common/rowLabel";
import { useWords } from "../state/Pane";
import { HistoryOnDemand } from "./HistoryOnDemand";
import { ReviewNote } from "./ReviewNote";
import { useReviewedRows, type RowReview } from "./useReviewedRows";

const useStyles = makeStyles({
  review: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What a reviewer said of the row that is being reported on; nothing when nobody has reviewed it. */
export function RowReviewNote({ sheet, row }: Pick<RowReview, "sheet" | "row">) {
  const styles = useStyles();
  const words = useWords();
  const own = useReviewedRows().find((one) => sheetKey(one.sheet) === sheetKey(sheet) && one.row.ordinal === row.ordinal);
  if (!own) return null;
  const name = words.report.rowName(sheet.name, rowLabel(row, words));
  return (
    <div className={styles.review}>
      <ReviewNote row={own.reviewed} name={name} />
      <HistoryOnDemand itemId={own.reviewed.itemId} name={name} />
    </div>
  );
}
