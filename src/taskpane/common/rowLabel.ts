import type { GoalRow } from "../../goal/goalSheet";
import type { PaneMessages } from "../../messages/pane";

/** What a row is called: its printed marker, else its place in the table. */
export function rowLabel({ marker, ordinal }: GoalRow, { report }: Pick<PaneMessages, "report">): string {
  return marker?.replace(/\s+/g, "") || report.row(ordinal);
}
