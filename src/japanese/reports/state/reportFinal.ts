import { isNotDone } from "../endings/reportActs";
import { HOLDING, MAKING } from "../../words/deeds";
import type { Status } from "../status";
import { plainEnding } from "../endings/reportPlain";
import { type ClauseReading, REST } from "../clauses/reportReadings";
import { isContinued, isScheduled, isStillMaking, tally, type Tally, type WorkContext } from "./reportTally";
import { PARTLY_DONE } from "../endings/reportFigures";
import { tellsOfOtherPart } from "./reportListed";
import { BEGUN } from "../endings/reportTense";
import { notDoneStatus } from "./reportDropped";
import { workOf } from "../row/reportTopic";
import { isTargetReached, withoutEffects } from "./reportEffects";
import { isGoingOn } from "./reportGoingOn";
import { bringsThing, isStanding } from "./reportStanding";

/**
 * State of the work as the report at the year's end tells it: carried out is done, whatever the outlook, unless the
 * thing itself is still being made; nothing left of it in the year is postponed.
 */
export function finalStatus(all: readonly ClauseReading[], work: WorkContext): Status {
  const readings = withoutEffects(all, work);
  const told = tally(readings, work);
  const { last, deeds, steps, planned, notDone } = told;
  if (!last) return readings.some(({ act }) => act === "missed") ? "done" : "unknown";
  if (notDone.length > 0) return notDoneStatus(told, last, work, readings);
  if (deeds.length > 0) {
    const isOpen = isGoingOn(last, told, work) || isPartRunning(told, work) || isPartLeft(readings, last);
    return isOpen && !deeds.some(isTargetReached) ? "in-progress" : "done";
  }
  if (steps.length > 0 && steps.every(({ preparation }) => preparation) && readings.some(fellThrough)) return "postponed";
  if (steps.length > 0) return isOnlyToward(readings, steps, work) ? "in-progress" : stepStatus(steps, last, work);
  return planned.length > 0 ? plannedStatus(planned, readings) : "in-progress";
}

/** State of work of which nothing but plans is told. */
function plannedStatus(planned: readonly ClauseReading[], readings: readonly ClauseReading[]): Status {
  const isFurther = planned.every(({ source, outlook }) => source === "shared" || outlook);
  if (isFurther && readings.some(({ act, source }) => act === "missed" && source === "report")) return "done";
  if (planned.some((clause) => (clause.preparation && !clause.main) || isContinued(clause))) return "in-progress";
  return readings.some(({ act, link, remedied }) => isNotDone(act) && link === "cause" && !remedied) ? "postponed" : "not-started";
}

/** 開催できなかったため、… : why only what leads up to another time was done. */
function fellThrough({ act, link, remedied }: ClauseReading): boolean {
  return link === "cause" && !remedied && (act === "undone" || act === "cancelled");
}

/** 清掃は進めている。植樹は行った, 残る4か所は協議中: one of several parts goes on, wherever it is told. */
function isPartRunning({ deeds, steps }: Tally, { initiative, allYear }: WorkContext): boolean {
  if (allYear) return false;
  const running = steps.filter((step) => step.act === "running" && !isStanding(step));
  return running.some(({ main, core }) => main && REST.test(core)) || tellsOfOtherPart(running, deeds, initiative);
}

const COUNTED_PART = /^(?:残[るり]の?|もう)?[0-9]+[^0-9、月日年はを]{1,4}(?:は|について)/;

const NOBODY_CAME = /(?:応募|応札|提案|希望|申込み?|申し?出|引き?受け手|借り手|買い手)者?[がはも]な(?:く|かった)$/;

/** 1本は指針が示されないため、引き続き検討する; もう1棟は応募がなく、引き続き募る: beside what was done, a part that was not. */
function isPartLeft(readings: readonly ClauseReading[], last: ClauseReading): boolean {
  if (last.act !== "planned") return false;
  return readings.some(
    ({ sentence, link, act, remedied, core }) =>
      sentence === last.sentence && COUNTED_PART.test(core) && ((link === "cause" && isNotDone(act) && !remedied) || NOBODY_CAME.test(core)),
  );
}

const TOWARD = new RegExp(`(${MAKING}|${HOLDING})(?:等|など)?に向け`);
/** Whatever is to be made: 実施に向けて, 実現に向けて. */
const TOWARD_ANY = /(?:実施|実現|開始|稼働|供用)に向け/;

/** 導入に向けて検討を行った: of the very deed that the initiative asks for only what leads up to it is told. */
function isOnlyToward(readings: readonly ClauseReading[], steps: readonly ClauseReading[], { initiative }: WorkContext): boolean {
  if (!steps.every(({ preparation }) => preparation)) return false;
  const kind = workOf(initiative);
  const isToward = ({ core }: ClauseReading): boolean =>
    core.includes("に向け") && (initiative.includes(TOWARD.exec(core)?.[1] ?? core) || (kind === "making" && TOWARD_ANY.test(core)));
  return (kind === "making" || kind === "holding") && readings.some(isToward);
}

function isRunning(step: ClauseReading, { allYear }: WorkContext): boolean {
  return step.act === "running" && !isStanding(step) && (!(allYear || step.nominal) || step.preparation || bringsThing(step));
}

/** State of work of which steps are told and no deed. */
function stepStatus(steps: readonly ClauseReading[], last: ClauseReading, work: WorkContext): Status {
  const isPartly = steps.some(({ act, core }) => act === "running" && PARTLY_DONE.test(plainEnding(core)));
  return stepsGoOn(steps, last, work) || (isPartly && !work.allYear) ? "in-progress" : "done";
}

/** Whether the last telling clause of a report leaves the steps without an end. */
function stepsGoOn(steps: readonly ClauseReading[], last: ClauseReading, work: WorkContext): boolean {
  const makes = workOf(work.initiative) === "making" && !work.allYear;
  const { act, core, making, preparation } = last;
  if (act === "planned" && work.beyondYear) return true;
  if (act === "planned" || act === "need") return isScheduled(last) || isStillMaking(last) || preparation || isRunning(steps.at(-1)!, work);
  if (act === "running") return isRunning(last, work);
  if (act === "started") return BEGUN.test(core) || preparation;
  if (act === "progressed") return making || work.beyondYear || ((preparation || makes) && !work.allYear);
  return (makes || work.beyondYear) && steps.every((step) => step.preparation);
}
