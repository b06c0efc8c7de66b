import { isNotDone } from "../endings/reportActs";
import { namedEraYear } from "../../periods/calendar";
import { plainEnding } from "../endings/reportPlain";
import type { ClauseReading } from "../clauses/reportReadings";
import { matchesOf } from "../../text/text";

const ERA_YEAR = "(?:平成|令和|[HRhr])(?:[0-9]{1,2}|元)年度";
const LAST = "昨年度|前年度|一昨年度|前々年度";
/** Told as the time of the whole clause, at its start or behind what it is about; 5年度から and 5年度以降 last until now. */
const TIME_TOLD = new RegExp(
  `^(?:[^、はをが]{1,24}(?:は|については|に関しては)、?)?(?:${ERA_YEAR}|${LAST})(?:(?:及び|および|と|や|、|・|[~～]|から)(?:${ERA_YEAR}|[0-9]{1,2}年度))*(?:まで|中)?(?:は|には|に(?!続|引)|において(?:は)?|では)`,
);
const YEAR = /(平成|令和|[HRhr])?([0-9]{1,2}|元)年度/g;
const NOW = /今年度|本年度|当該年度|以降/;

/** Whether a clause tells of fiscal years before N and of nothing later: 令和5年度は中止した in a report of 2024. */
function tellsOfEarlierYear(core: string, fiscalYear: number): boolean {
  if (!core.includes("年度") || NOW.test(core) || !TIME_TOLD.test(core)) return false;
  let era = "令和";
  return matchesOf(YEAR, core).every(([, symbol, n]) => {
    era = symbol ?? era;
    return namedEraYear(era, n!)! < fiscalYear;
  });
}

/** 開けなかった is over; 至っていない holds until now. */
const WAS_NOT = /なかった$|ず$/;
/** A time told anew within the sentence. */
const NEXT_TIME_TOLD = /(?:年度?|今回|現在)(?:中|末)?(?:は|には|に(?![一-龠]{0,2}い)|から|も)/;

/** Clauses without what a sentence goes on to tell of a year before N: 令和5年度は講師を確保できず、教室を開けなかった. */
export function withoutEarlierYears(clauses: readonly ClauseReading[], fiscalYear: number): readonly ClauseReading[] {
  let earlierIn: number | null = null;
  return clauses.map((clause) => {
    const isEarlier = tellsOfEarlierYear(clause.core, fiscalYear);
    if (isEarlier) earlierIn = clause.sentence;
    else if (clause.sentence !== earlierIn || NEXT_TIME_TOLD.test(clause.core)) earlierIn = null;
    const isOver = isEarlier || (earlierIn !== null && WAS_NOT.test(plainEnding(clause.core)));
    return isOver && isNotDone(clause.act) ? { ...clause, act: "silent" } : clause;
  });
}
