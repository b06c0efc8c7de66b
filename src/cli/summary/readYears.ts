import type { GoalListSession } from "../../sharepoint/goalList";
import { summaryRow } from "../../sharepoint/summaryRow";
import { YearFold } from "../../summary/yearFold";

/** A fiscal year and the one before, folded. */
export interface FoldedYears {
  year: YearFold;
  lastYear: YearFold;
}

/** Reads a fiscal year and the one before, page by page; no more than a page is held. Throws a ListError. */
export async function readYears(session: GoalListSession, fiscalYear: number, day: string, onRows: (rows: number) => void): Promise<FoldedYears> {
  const year = new YearFold(fiscalYear, day);
  const lastYear = new YearFold(fiscalYear - 1, sameDayBefore(day));
  let rows = 0;
  for await (const page of session.readRows(fiscalYear, fiscalYear - 1)) {
    for (const listed of page) (listed.fiscalYear === fiscalYear ? year : lastYear).add(summaryRow(listed));
    onRows((rows += page.length));
  }
  return { year, lastYear };
}

/** The same day a year earlier; 29 February becomes the 28th. */
function sameDayBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace(/-02-29$/, "-02-28");
}
