import { isNotDone } from "./reportReadings";
import type { ClauseReading } from "./reportReadings";
import type { Evidence, ReportContext } from "./reportContext";

/** The words by which a final report says that (part of) the work was not done. */
export function findShortfall(clauses: readonly ClauseReading[], _context: ReportContext): Evidence | null {
  const found = clauses.find((clause) => isNotDone(clause.act) && !clause.remedied && (clause.link !== "cause" || true));
  return found ? { text: found.text, offset: found.offset, source: found.source } : null;
}
