import type { Status } from "../status";
import type { ClauseReading } from "../clauses/reportReadings";
import { FIGURE_EXPECTED } from "../endings/reportFigures";
import { isFollowedUp } from "./reportDoneInTime";
import { isHandedOver } from "./reportHandedOver";
import { isContinued, tally, type Tally, type WorkContext } from "./reportTally";
import { AHEAD, seenAtMidYear } from "./reportAhead";
import { isSteady, isTakenIntoUse } from "./reportInUse";
import { isLeftToNextYear } from "../nextYear/reportNextYearPlans";
import { BEGUN } from "../endings/reportTense";
import { COMPLETED } from "../reportWords";
import { REST, isPutToUse } from "./reportPutToUse";
import { isCalledOff, isOffWithAnother, notDoneYet } from "./reportNotDoneYet";
import { deedStatus } from "./reportDeedStatus";

const CALLING = /公募|募集|入札|公告|選定/;
const CHOSEN = /(?:者|業者|法人|団体|[0-9][社名人])[をがと](?:選定|決定|内定|選ん|決め|契約を締結|契約)|^[^をは]{0,12}契約(?:を?締結)?(?:済み?|し?た)?$/;

/**
 * State of the work as a mid-year report tells it: a deed is done when it is the work itself and the work does not run
 * all year; a preparatory deed, or a deed with more to come, is work in progress.
 */
export function midYearStatus(readings: readonly ClauseReading[], work: WorkContext): Status {
  const seen = seenAtMidYear(withoutOutcome(readings), work);
  const told = tally(seen, work);
  const { clauses, deeds, steps, planned, notDone } = told;
  if (clauses.length === 0) return "unknown";
  if (notDone.length > 0) return isCalledOff(told, work) || isOffWithAnother(told, seen) ? "postponed" : notDoneYet(told, work);
  if (isHandedOver(told, work)) return "in-progress";
  if (work.ended && (isFollowedUp(told, seen, work) || isPutToUse(told, work) || isConcluded(told, work.initiative))) return "done";
  if (steps.some((step) => isOpenStep(step, told, work))) return "in-progress";
  if (deeds.length > 0) return deedStatus(told, work);
  if (steps.length > 0) return "in-progress";
  return planned.length > 0 ? plannedStatus(planned, work) : "unknown";
}

/** Whether a step is still under way; behind a deed, what is in use or runs steadily is not. */
function isOpenStep(step: ClauseReading, { deeds }: Tally, { ended }: WorkContext): boolean {
  if (step.act === "done") return false;
  return !(ended && deeds.length > 0 && (isEntered(step) || isSteady(step) || isTakenIntoUse(step)));
}

/** State of work of which nothing but plans is told. */
function plannedStatus(planned: readonly ClauseReading[], work: WorkContext): Status {
  if (isOnlyLeft(planned, work)) return "postponed";
  const isBegun = planned.some((plan) => isUnderWay(plan) || tellsWhoIsLeft(plan, work));
  return isBegun || (work.ended && planned.every(({ core }) => REST.test(core))) ? "in-progress" : "not-started";
}

/** 協議は来年度に行うこととした, and the report tells of nothing else to be done. */
function isOnlyLeft(planned: readonly ClauseReading[], { beyondYear }: WorkContext): boolean {
  const told = planned.filter(({ source, main }) => source !== "plan" && main);
  return !beyondYear && told.length > 0 && told.every(isLeftToNextYear);
}

/** 公募を始め、候補者を選定した: begun, and the same sentence tells how it went on. */
function isEntered({ act, link, core }: ClauseReading): boolean {
  return act === "started" && link === "sequence" && !BEGUN.test(core);
}

/** Of a call for bidders or candidates: 公募を始めた。9月に候補者を選定した. */
function isConcluded({ clauses, last }: Tally, initiative: string): boolean {
  if (!CALLING.test(initiative) || last?.act !== "done" || !CHOSEN.test(last.core)) return false;
  return clauses.every(({ act, partly, core }) => !partly && (act === "done" || (act === "started" && CALLING.test(core))));
}

/** 工期を2月末まで延長する変更契約を結ぶ: what gets more time has begun. */
const GIVEN_MORE_TIME = /(?:工期|納期|履行期[間限]|契約期間)を[^、はが]{0,14}(?:延長|延伸|延ばす)|変更契約/;

function isUnderWay(plan: ClauseReading): boolean {
  if (plan.source !== "plan" && GIVEN_MORE_TIME.test(plan.core)) return true;
  return (plan.preparation && !plan.main && plan.source !== "plan" && !AHEAD.test(plan.core)) || isContinued(plan);
}

/** 未受講者14人は10月に補講, 未提出の5課: whoever has not done it yet, so that the others have. */
const WHO_IS_LEFT = /^(未(?:受講|受診|提出|回答|返送|返信|申請|参加|出席|登録|接種|報告|納付))(?:者|の|[0-9])/;

function tellsWhoIsLeft({ main, core }: ClauseReading, { initiative, target }: WorkContext): boolean {
  const left = main ? WHO_IS_LEFT.exec(core)?.[1] : undefined;
  return left !== undefined && !`${initiative}${target}`.includes(left);
}

/** 交換を終えた。消費電力は3割減となる見込み: what will come of a deed leaves nothing to be done. */
function withoutOutcome(readings: readonly ClauseReading[]): readonly ClauseReading[] {
  const isDone = readings.some(({ act, main, preparation, partly, core }) => act === "done" && (main || COMPLETED.test(core)) && !preparation && !partly);
  return isDone ? readings.filter(({ act, core }) => act !== "planned" || !FIGURE_EXPECTED.test(core)) : readings;
}
