import { matches, type RowQuery } from "../../summary/rowQuery";
import type { SummaryRow } from "../../summary/summaryRow";
import type { YearFold } from "../../summary/yearFold";
import type { GoalListSession } from "../goalList";
import { summaryRow } from "./summaryRow";
import type { YearReading } from "./yearReading";

/**
 * The rows that a summary counts; withdrawn ones are not among them. Those that its reading has kept, at once, so that they
 * agree with its figures; page by page from the list where they were too many to keep. Throws a ListError.
 */
export async function* countedRows(session: GoalListSession, year: YearFold): AsyncGenerator<SummaryRow[]> {
  const held = year.rows();
  if (held) yield held;
  else for await (const page of session.readRows(year.fiscalYear)) yield page.map(summaryRow).filter(({ withdrawn }) => !withdrawn);
}

/** The rows that a figure of a reading counts. Throws a ListError. */
export async function* rowsBehind(
  session: GoalListSession,
  { year, lastYear }: Pick<YearReading, "year" | "lastYear">,
  query: RowQuery,
): AsyncGenerator<SummaryRow[]> {
  for await (const page of countedRows(session, query.fiscalYear === year.fiscalYear ? year : lastYear)) yield page.filter((row) => matches(query, row));
}
