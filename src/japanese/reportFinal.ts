import type { Status } from "../goal/goalSheet";
import { plainEnding } from "./reportPlain";
import type { ClauseReading } from "./reportReadings";
import { isContinued, isScheduled, isStillMaking, isToBeCompleted, tally } from "./reportTally";
import type { Tally, WorkContext } from "./reportTally";
import { STANDING_STATE } from "./reportTense";
import { contentWords, sharedWords, workOf } from "./reportTopic";

/** Begun and no more: 着手した. 運用を開始した is a deed. */
export const BEGUN = /着手|着工|起工|取りかか|取り掛か/;

/**
 * State of the work as the report at the year's end tells it: carried out is done, whatever the outlook, unless the
 * thing itself is still being made; nothing left of it in the year is postponed.
 */
export function finalStatus(readings: readonly ClauseReading[], work: WorkContext): Status {
  const told = tally(readings, work);
  const { last, deeds, steps, planned, notDone } = told;
  if (!last) return readings.some(({ act }) => act === "missed") ? "done" : "unknown";
  if (notDone.length > 0) return notDoneStatus(told, last);
  if (deeds.length > 0) return isGoingOn(last, told, work) ? "in-progress" : "done";
  if (steps.length > 0) return stepStatus(steps, last, work);
  if (planned.length > 0) return planned.some((clause) => (clause.preparation && !clause.main) || isContinued(clause)) ? "in-progress" : "not-started";
  return "in-progress";
}

function notDoneStatus({ deeds, steps, notDone }: Tally, last: ClauseReading): Status {
  const dropped = notDone.filter(({ act }) => act === "cancelled" || act === "undone" || act === "put-off");
  if (deeds.length > 0) return notDone.some(({ act }) => act !== "cancelled" && act !== "undone") ? "in-progress" : "done";
  if (dropped.includes(last)) return dropped.every(({ partly }) => partly) ? "done" : "postponed";
  if (steps.length > 0) return dropped.length === notDone.length && steps.every(({ preparation }) => preparation) ? "postponed" : "in-progress";
  if (dropped.length > 0) return "postponed";
  return notDone.every(({ act, partly }) => act === "not-started" && !partly) ? "not-started" : "in-progress";
}

function isGoingOn(last: ClauseReading, { deeds, steps }: Tally, work: WorkContext): boolean {
  if (last.act === "running") return !isStanding(last) && (!work.allYear || last.preparation || last.making);
  if (last.act === "progressed") return work.beyondYear && !work.allYear;
  if (last.act === "started") return BEGUN.test(last.core);
  if (isScheduled(last) || isToBeCompleted(last) || isReconsidered(last)) return true;
  if ((last.act !== "planned" && last.act !== "need") || !isStillMaking(last)) return false;
  if (work.initiative === "" || steps.some(({ act }) => act === "running")) return true;
  const asked = contentWords(work.initiative);
  const concernsWork = ({ core }: ClauseReading): boolean => sharedWords(contentWords(core), asked) > 0;
  return concernsWork(last) || !deeds.some(concernsWork);
}

function stepStatus(steps: readonly ClauseReading[], last: ClauseReading, work: WorkContext): Status {
  const making = workOf(work.initiative) === "making" && !work.allYear;
  const goesOn = (): boolean => {
    if (last.act === "planned" || last.act === "need") return isScheduled(last) || isStillMaking(last) || last.preparation;
    if (last.act === "running") return !isStanding(last) && (!(work.allYear || last.nominal) || last.preparation || last.making);
    if (last.act === "started") return BEGUN.test(last.core) || last.preparation;
    if (last.act === "progressed") return last.making || work.beyondYear || ((last.preparation || making) && !work.allYear);
    return making && steps.every(({ preparation }) => preparation);
  };
  return goesOn() ? "in-progress" : "done";
}

/** 再検討することとなった: decided, and not about the years to come. */
function isReconsidered({ act, preparation, outlook, core }: ClauseReading): boolean {
  return act === "planned" && preparation && !outlook && /こと[とに](?:し|なり|なっ)/.test(core);
}

function isStanding({ core }: ClauseReading): boolean {
  return STANDING_STATE.test(plainEnding(core));
}
