import type { ClauseReading } from "./reportReadings";
import { plainEnding } from "./reportPlain";
import { IN_USE, STEADY } from "./reportTense";
import { tellsOfEnd } from "./reportWords";

/** 公表が1か月遅れた: late, and over. */
const WAS_LATE = /([一-龠]{2})(?:の?時期)?[がはも][^、はがを]{0,12}遅れた$/;
const HAS_TOPIC = /[はが]/;

const LATE = /遅れた$/;

/** What was late, and is told to be done by the same report (1月に公表した。公表が1か月遅れた。) or to be in use (遅れたが、3学期から使っている), is made good. */
export function lateButDone(clauses: readonly ClauseReading[]): readonly ClauseReading[] {
  if (!clauses.some(({ act }) => act === "delayed")) return clauses;
  return clauses.map((clause, at) => {
    if (isInUseSince(clause, clauses[at + 1])) return { ...clause, remedied: true };
    const deed = clause.act === "delayed" ? WAS_LATE.exec(clause.core)?.[1] : undefined;
    return deed !== undefined && clauses.some((other) => isDone(other, deed)) ? { ...clause, remedied: true } : clause;
  });
}

function isInUseSince({ act, link, core, sentence, source }: ClauseReading, next: ClauseReading | undefined): boolean {
  if (act !== "delayed" || link !== "contrast" || !LATE.test(core) || next?.sentence !== sentence || next.source !== source) return false;
  return next.act === "running" && !HAS_TOPIC.test(next.core) && (STEADY.test(plainEnding(next.core)) || IN_USE.test(next.core));
}

function isDone({ act, main, partly, core }: ClauseReading, deed: string): boolean {
  if (act !== "done" || !main || partly) return false;
  return core.includes(`${deed}し`) || core.endsWith(deed) || (tellsOfEnd(core) && (core.includes(deed) || !HAS_TOPIC.test(core)));
}
