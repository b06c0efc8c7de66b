import type { GoalRow } from "../../goal/goalSheet";
import type { PaneMessages } from "../../messages/pane";
import { rowName } from "../../messages/rowName";

/** What a row is called in the pane. */
export function rowLabel({ marker, ordinal }: GoalRow, { report }: Pick<PaneMessages, "report">): string {
  return rowName(marker, ordinal, report);
}
