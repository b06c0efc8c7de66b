import { matches, type RowQuery } from "../../summary/rowQuery";
import type { SummaryRow } from "../../summary/summaryRow";
import type { GoalListSession } from "../goalList";
import { summaryRow } from "./summaryRow";

/** The rows of a year that summaries count, page by page; withdrawn ones are not among them. Throws a ListError. */
export async function* countedRows(session: GoalListSession, fiscalYear: number): AsyncGenerator<SummaryRow[]> {
  for await (const page of session.readRows(fiscalYear)) yield page.map(summaryRow).filter(({ withdrawn }) => !withdrawn);
}

/** The rows that a figure counts, as the list holds them now. Throws a ListError. */
export async function* rowsBehind(session: GoalListSession, query: RowQuery): AsyncGenerator<SummaryRow[]> {
  for await (const page of countedRows(session, query.fiscalYear)) yield page.filter((row) => matches(query, row));
}
