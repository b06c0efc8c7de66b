import { isNotDone } from "../endings/reportActs";
import type { Evidence } from "../reportContext";
import { type ClauseReading, evidenceOf } from "../clauses/reportReadings";

/**
 * The words by which a final report says that (part of) the work was not done. A number that fell short, a named issue
 * and a plain outlook are none; neither is what was made good within the year.
 */
export function findShortfall(clauses: readonly ClauseReading[]): Evidence | null {
  return evidenceOf(clauses.find((clause) => isNotDone(clause.act) && !clause.remedied && !clause.ofNeighbour));
}
