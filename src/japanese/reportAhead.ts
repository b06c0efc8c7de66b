import { plainEnding } from "./reportPlain";
import type { ClauseReading } from "./reportReadings";
import type { WorkContext } from "./reportTally";

/** Months that a half-year report still has before it. */
export const AHEAD = /(?:^|[^0-9])(?:1[12]|[123])月/;
const BEHIND = /(?:^|[^0-9])(?:[4-9]|10)月/;
/** A time to come and nothing else: 下半期, 11月以降. */
const ONLY_AHEAD = /^(?:1[12]月|[123]月|下半?期|後期|後半|年度末|年明け)(?:[0-9]{1,2}日|[上中下]旬|末|頃|以降|から|に)*$/;
/** 試行は11月からとなった */
const STARTS_AHEAD = /(?:^|[^0-9])(?:1[0-2]|[123])月[^、]{0,4}からの?[一-龠]{0,2}と(?:なった|した|なっている)$/;
const ONE_OF_TIMES = /第[0-9]+回|[0-9]回目/;
/** 10月8日開講, 2名が入校: a course goes on until its end. */
const ENTERED = /(?:開講|入校|入学|入所|入寮|開幕)(?:し|とな|$)/;

/** A half-year report's clause with what it only announces as a plan, and with the first of several times as work under way. */
export function seenAtMidYear(clause: ClauseReading, work: WorkContext): ClauseReading {
  return withMoreTimes(aheadOfTheReport(clause), work);
}

/** 11月に実施 in a half-year report is a plan: the noun leaves the tense open. */
function aheadOfTheReport(clause: ClauseReading): ClauseReading {
  if ((clause.act === "silent" && ONLY_AHEAD.test(clause.core)) || (clause.act === "done" && STARTS_AHEAD.test(plainEnding(clause.core)))) return { ...clause, act: "planned" };
  return clause.nominal && clause.act === "done" && AHEAD.test(clause.core) && !BEHIND.test(clause.core) ? { ...clause, act: "planned" } : clause;
}

/** Before the period's end the first time is not the last one, nor a beginning the end: 9月に1回目を開いた. */
function withMoreTimes(clause: ClauseReading, { ahead }: WorkContext): ClauseReading {
  return ahead && clause.act === "done" && (ONE_OF_TIMES.test(clause.core) || ENTERED.test(clause.core)) ? { ...clause, act: "progressed" } : clause;
}
