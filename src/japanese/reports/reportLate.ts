import type { ClauseReading } from "./reportReadings";
import { COMPLETED } from "./reportWords";

/** 公表が1か月遅れた: late, and over. */
const WAS_LATE = /([一-龠]{2})(?:の?時期)?[がはも][^、はがを]{0,12}遅れた$/;
const HAS_TOPIC = /[はが]/;

/** What was late, and is told to be done by the same report (1月に公表した。公表が1か月遅れた。), is made good. */
export function lateButDone(clauses: readonly ClauseReading[]): readonly ClauseReading[] {
  if (!clauses.some(({ act }) => act === "delayed")) return clauses;
  return clauses.map((clause) => {
    const deed = clause.act === "delayed" ? WAS_LATE.exec(clause.core)?.[1] : undefined;
    return deed !== undefined && clauses.some((other) => isDone(other, deed)) ? { ...clause, remedied: true } : clause;
  });
}

function isDone({ act, main, partly, core }: ClauseReading, deed: string): boolean {
  if (act !== "done" || !main || partly) return false;
  return core.includes(`${deed}し`) || core.endsWith(deed) || (COMPLETED.test(core) && (core.includes(deed) || !HAS_TOPIC.test(core)));
}
