import type { Status } from "./status";
import type { ClauseReading } from "./reportReadings";
import { isHandedOver } from "./reportHandedOver";
import { isContinued, isStillMaking, tally } from "./reportTally";
import type { Tally, WorkContext } from "./reportTally";
import { plainEnding } from "./reportPlain";
import { BEGUN, IN_USE, STEADY } from "./reportTense";
import { contentWords, isSameMaking, sharedWords, workOf } from "./reportTopic";
import { NEXT_YEAR } from "./reportWords";

/** Months that a half-year report still has before it. */
const AHEAD = /(?:^|[^0-9])(?:1[12]|[123])月/;
const BEHIND = /(?:^|[^0-9])(?:[4-9]|10)月/;
/** 11月に延期した */
const WITHIN_YEAR = /(?<!年)(?:(?<![0-9])(?:1[0-2]|[123])月|下半期|下期|後期|年度末|年度内)[^、]{0,6}[にへ](?:延期|変更|先送|後ろ倒|繰り?下|遅らせ|ずら)/;
const NEXT = new RegExp(NEXT_YEAR);
/** 会場を借りた is none of it. */
const HELD = /開催|実施|行[っいわう]|開[いか]|開講|催|終え|終了|完了|済|参加|来場|受講|[0-9]+[人名組回]/;
/** 今後も, 次年度: what was done goes on. */
const CARRIED_ON = /今後も|引き続|継続|次年度|来年度|翌年度|さらに|更に/;
const COMPLETED = /完了|完成|竣工|できあが|出来上が/;
/** 改訂案は出来上がった: not the thing itself yet. */
const OF_DRAFT = /案[はがも]/;
const CALLING = /公募|募集|入札|公告/;
const CHOSEN = /(?:者|業者|法人|団体|[0-9][社名人])[をがと](?:選定|決定|内定|選ん|決め|契約を締結|契約)/;
const ENDED = /終わっ|終わり|終え|終了|済[みんま]/;

/**
 * State of the work as a half-year report tells it: a deed is done when it is the work itself and the work does not run
 * all year; a preparatory deed, or a deed with more to come, is work in progress.
 */
export function midYearStatus(readings: readonly ClauseReading[], work: WorkContext): Status {
  const told = tally(readings.map(aheadOfTheReport), work);
  const { clauses, deeds, steps, planned, notDone } = told;
  if (clauses.length === 0) return "unknown";
  if (notDone.length > 0) return notDoneYet(told);
  if (isHandedOver(told, work.initiative)) return "in-progress";
  if (work.ended && isFollowedUp(told, work)) return "done";
  if (work.ended && planned.every(isContinued) && clauses.some(isInUse)) return "done";
  if (work.ended && isConcluded(told, work.initiative)) return "done";
  if (steps.some((step) => step.act !== "done" && !(work.ended && deeds.length > 0 && (isEntered(step) || isSteady(step))))) return "in-progress";
  if (deeds.length > 0) return deedStatus(told, work);
  if (steps.length > 0) return "in-progress";
  if (planned.length > 0) return planned.some(isUnderWay) ? "in-progress" : "not-started";
  return "unknown";
}

function isInUse({ act, preparation, partly, core }: ClauseReading): boolean {
  return (act === "started" || act === "running") && !preparation && !partly && IN_USE.test(core);
}

/** 切り替え、その後も安定して動いている: what came of it is in use. */
function isSteady({ act, preparation, partly, core }: ClauseReading): boolean {
  return act === "running" && !preparation && !partly && STEADY.test(plainEnding(core));
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

function isUnderWay(plan: ClauseReading): boolean {
  return (plan.preparation && !plan.main && plan.source !== "plan" && !AHEAD.test(plan.core)) || isContinued(plan);
}

/** 11月に実施 in a half-year report is a plan: the noun leaves the tense open. */
function aheadOfTheReport(clause: ClauseReading): ClauseReading {
  return clause.nominal && clause.act === "done" && AHEAD.test(clause.core) && !BEHIND.test(clause.core) ? { ...clause, act: "planned" } : clause;
}

function notDoneYet({ deeds, steps, planned, notDone, last }: Tally): Status {
  const wasPrepared = steps.every(({ act, preparation }) => act === "done" && preparation);
  const calledOff = last?.act === "cancelled" && !last.partly && deeds.length === 0 && wasPrepared;
  if (deeds.length + steps.length > 0) return calledOff ? "postponed" : "in-progress";
  const off = notDone.filter(({ act }) => act === "cancelled" || act === "put-off");
  if (off.length > 0) {
    const onlyMoved = off.length === notDone.length && off.every(({ act, core }) => act === "put-off" && !NEXT.test(core) && (planned.length > 0 || WITHIN_YEAR.test(core)));
    if (off.every(({ partly }) => partly)) return "in-progress";
    return onlyMoved ? "not-started" : "postponed";
  }
  return notDone.some(({ act }) => act === "undone" || act === "not-started") ? "not-started" : "in-progress";
}

function deedStatus({ deeds, planned, last }: Tally, work: WorkContext): Status {
  if (planned.length > 0) {
    const onlyOutlook = planned.every(({ outlook, core }) => (work.initiative === "" ? outlook : CARRIED_ON.test(core)));
    return work.ended && onlyOutlook ? "done" : "in-progress";
  }
  if (work.allYear || work.resumes || (last?.act === "need" && isStillMaking(last))) return "in-progress";
  if (work.ended) return "done";
  switch (workOf(work.initiative)) {
    case "ongoing":
      return "in-progress";
    case "making":
      return deeds.some((deed) => bringsAbout(deed, work.initiative)) ? "done" : "in-progress";
    case "preparing":
      return deeds.some(({ core }) => sharedWords(contentWords(core), contentWords(work.initiative)) > 0) ? "done" : "in-progress";
    case "holding":
      return deeds.some(({ core }) => HELD.test(core) || sharedWords(contentWords(core), contentWords(work.initiative)) > 0) ? "done" : "in-progress";
    case "other":
      return "done";
  }
}

/** The work itself was done in time, and what still goes on is something else (訓練を行った。アンケートを集計中). */
function isFollowedUp({ deeds, steps, planned }: Tally, { initiative, target }: WorkContext): boolean {
  const asked = contentWords(`${initiative}\n${target}`);
  const isMade = workOf(initiative) === "making";
  const concernsWork = ({ core }: ClauseReading): boolean => sharedWords(contentWords(core), asked) > 0;
  if (!deeds.some((deed) => (isMade ? bringsAbout(deed, initiative) : concernsWork(deed)))) return false;
  const open = [...steps.filter(({ act }) => act !== "done"), ...planned].filter(({ making, preparation, partly, core }) => !isMade || making || preparation || partly || core.endsWith("中"));
  return !open.some((clause) => clause.partly || concernsWork(clause));
}

/** Whether a deed makes the very thing that the initiative names: 電話網を整備した, not 業者を決定した. */
function bringsAbout({ core, preparation, making }: ClauseReading, initiative: string): boolean {
  return !preparation && !OF_DRAFT.test(core) && (COMPLETED.test(core) || ((making || ENDED.test(core)) && (isSameMaking(core, initiative) || sharedWords(contentWords(core), contentWords(initiative)) > 0)));
}
