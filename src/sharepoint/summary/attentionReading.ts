import type { Phase } from "../../forms/phase";
import { reportText } from "../../submission/reportText";
import { needsAttention } from "../../summary/attention";
import type { AttentionRow } from "../../summary/attentionTable";
import type { Moment } from "../../summary/figures";
import type { SummaryRow } from "../../summary/summaryRow";
import type { GoalListSession } from "../goalList";
import { countedRows } from "./countedRows";
import type { YearReading } from "./yearReading";

/**
 * The first `most` of the rows that have to be looked at, or more: those that the reading has kept, so that the list is not
 * read again; page by page from the list where they were too many to keep. Throws a ListError.
 */
export async function* attentionRows(
  session: GoalListSession,
  { year }: Pick<YearReading, "year">,
  moment: Moment,
  most = Infinity,
): AsyncGenerator<SummaryRow[]> {
  const kept = year.attention(moment.phase, most);
  if (kept) yield kept;
  else for await (const page of countedRows(session, year)) yield page.filter((row) => needsAttention(row, moment));
}

/** Rows with the words that were reported on them at a phase, read from the documents of these rows only. Throws a ListError. */
export async function withReports(session: GoalListSession, rows: readonly SummaryRow[], phase: Phase): Promise<AttentionRow[]> {
  const items = await session.readDocuments(rows.map(({ itemId }) => itemId));
  return rows.map((row, at) => {
    const document = items[at]?.document ?? null;
    return { row, report: document && reportText(document, phase === "final" ? "final" : "midYear") };
  });
}
