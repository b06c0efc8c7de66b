import { review } from "../../messages/pane/review";
import type { GoalSheet } from "../../goal/goalSheet";
import { sheetKey } from "../../goal/sheetPlace";
import { useLateWords, usePane } from "../state/Pane";
import { ReviewedRows } from "./ReviewedRows";
import { rowCell } from "./rowCell";
import { useReviewedRows } from "./useReviewedRows";

/** What reviewers said of one sheet's rows. */
export function SheetReviews({ sheet }: { sheet: GoalSheet }) {
  const words = useLateWords(review);
  const { workbook } = usePane();
  const rows = useReviewedRows().filter((one) => sheetKey(one.sheet) === sheetKey(sheet));
  if (rows.length === 0) return null;
  return (
    <section aria-label={words.reviewsOf(sheet.name)}>
      <ReviewedRows rows={rows} onOpen={({ row }) => void workbook.goTo(sheet.name, rowCell(row))} />
    </section>
  );
}
