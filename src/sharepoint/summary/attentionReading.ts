import type { Phase } from "../../goal/goalSheet";
import type { GoalListSession } from "../goalList";
import { reportText } from "../../submission/reportText";
import type { AttentionRow } from "../../summary/attentionTable";
import type { SummaryRow } from "../../summary/summaryRow";

/** Rows with the words that were reported on them at a phase, read from the documents of these rows only. Throws a ListError. */
export async function withReports(session: GoalListSession, rows: readonly SummaryRow[], phase: Phase): Promise<AttentionRow[]> {
  const items = await session.readDocuments(rows.map(({ itemId }) => itemId));
  return rows.map((row, at) => {
    const document = items[at]?.document ?? null;
    return { row, report: document && reportText(document, phase === "final" ? "final" : "midYear") };
  });
}
