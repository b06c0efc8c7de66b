import { isoDay, lastDayOfMonth, monthYear } from "./calendar";
import type { Evidence } from "./reportContext";
import type { ClauseReading } from "./reportReadings";

const DATE = /(?:^|[^0-9/])(1[0-2]|[1-9])月(?:([1-3]?[0-9])日)?/;

/**
 * The words that tell of a deed after the period's end, where every dated deed of the report came too late.
 * @param periodEnd last day of the period, ISO
 */
export function findLate(clauses: readonly ClauseReading[], periodEnd: string, fiscalYear: number): Evidence | null {
  const dated = clauses.filter(({ act, aside, note }) => act === "done" && !aside && !note).flatMap((clause) => {
    const first = firstDay(clause.core, fiscalYear);
    return first === null ? [] : [{ clause, first }];
  });
  const [late] = dated;
  return late && dated.every(({ first }) => first > periodEnd) ? { text: late.clause.text, offset: late.clause.offset, source: late.clause.source } : null;
}

function firstDay(core: string, fiscalYear: number): string | null {
  const [, month, day] = DATE.exec(core) ?? [];
  if (month === undefined) return null;
  const year = monthYear(fiscalYear, Number(month));
  return isoDay(year, Number(month), day === undefined ? 1 : Math.min(Number(day), lastDayOfMonth(year, Number(month))));
}
