import { rowCell } from "./rowCell";
import { usePane } from "../state/Pane";
import { ReturnedFirst } from "./ReturnedFirst";

/** The returned rows in the view of the findings: choosing one goes to its cell. */
export function CheckedReviews() {
  const { workbook } = usePane();
  return <ReturnedFirst onOpen={({ sheet, row }) => void workbook.goTo(sheet.name, rowCell(row))} />;
}
