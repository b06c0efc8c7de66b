import { contentWords, sharedWords } from "../words/contentWords";
import { NAMES_NEXT_YEAR } from "../words/times";
import type { Status } from "./status";
import type { ClauseReading } from "./reportReadings";
import { FIGURE_EXPECTED } from "./reportFigures";
import { bringsAbout, comesInFull, isFollowedUp, isOneMore, OF_DRAFT, ON_TRIAL } from "./reportDoneInTime";
import { isHandedOver } from "./reportHandedOver";
import { isContinued, isStillMaking, tally, type Tally, type WorkContext } from "./reportTally";
import { AHEAD, seenAtMidYear } from "./reportAhead";
import { isOfOneTime } from "./reportDropped";
import { isInUse, isSteady, isTakenIntoUse } from "./reportInUse";
import { isLeftToNextYear } from "./reportNextYearPlans";
import { plainEnding } from "./reportPlain";
import { BEGUN } from "./reportTense";
import { concernsWork, workOf } from "./reportTopic";
import { COMPLETED, tellsOfEnd } from "./reportWords";

/** 一部を10月に張り直す: the others were done. */
const REST = /^(?:一部|残[るり])/;
/** 11月に延期した */
const WITHIN_YEAR =
  /(?<!年)(?:(?<![0-9])(?:1[0-2]|[123])月|下半期|下期|後期|年度後半|年明け|年度末|年度内|年内|秋|冬)[^、]{0,6}(?:[にへ]|まで)(?:延期|延長|繰り?延べ|変更|先送|後ろ倒|繰り?下|遅らせ|ずら|持ち?越|回[しすさっ]|移[しすさっ]|見送|改め|延ば|順延)/;
/** 11月に振り替えて行う: what was called off is held all the same. */
const HELD_LATER = /振り?替え|代わりに|代替(?:して|の)|改めて|順延|延期し/;
const IN_OCTOBER = /(?:^|[^0-9])10月/;
/** 会場を借りた is none of it. */
const HELD = /開催|実施|行[っいわう]|開[いか]|開講|催|終え|終了|完了|済|参加|来場|受講|[0-9]+[人名組回]/;
/** 今後も, 次年度: what was done goes on. */
const CARRIED_ON = /今後も|引き続|継続|次年度|来年度|翌年度|さらに|更に/;
/** 監査計画を策定した: before a holding there is its paper. */
const PAPERS = /(?:計画書?|要[領項]|日程表?|シナリオ|資料|次第|案内状?|ちらし|チラシ|ポスター)(?:等|など)?[をの](?:策定|作成|決定|決め|定め|作っ|作り|印刷)/;
/** What was made comes into force, and what comes of it is looked at. */
const FOLLOWS =
  /[0-9](?:月|日)[^、]{0,2}(?:から|に|より)(?:施行|適用|供用)|(?:効果|成果|実績|(?:利用|運用|活用|使用|稼働|定着|普及)の?状況)[をの](?:検証|確認|把握|評価|測定)/;
/** 協議が調わない11か所は、引き続き支援する */
const COUNTED_TOPIC = /[0-9][^0-9月日年、はがを]{1,4}は/;
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
  if (work.ended && isFollowedUp(told, seen, work)) return "done";
  if (work.ended && isPutToUse(told, work)) return "done";
  if (work.ended && isConcluded(told, work.initiative)) return "done";
  if (steps.some((step) => step.act !== "done" && !(work.ended && deeds.length > 0 && (isEntered(step) || isSteady(step) || isTakenIntoUse(step)))))
    return "in-progress";
  if (deeds.length > 0) return deedStatus(told, work);
  if (steps.length > 0) return "in-progress";
  if (isOnlyLeft(planned, work)) return "postponed";
  if (planned.length > 0)
    return planned.some((plan) => isUnderWay(plan) || tellsWhoIsLeft(plan, work)) || (work.ended && planned.every(({ core }) => REST.test(core)))
      ? "in-progress"
      : "not-started";
  return "unknown";
}

/** 様式を統一し、6月から使用している: whatever is planned besides carries on, or is nothing of the work. */
function isPutToUse(told: Tally, work: WorkContext): boolean {
  const [{ clauses, deeds, steps, planned }, { initiative, target }] = [told, work];
  if (isTakenUp(told, work)) return true;
  if (!clauses.some(isInUse) || comesInFull(told, work)) return false;
  if (planned.every(isContinued)) return true;
  const asked = `${initiative}\n${target}`;
  const isAside = (plan: ClauseReading): boolean =>
    plan.source === "plan" && !plan.partly && !REST.test(plan.core) && !isOneMore(plan) && !concernsWork(plan.core, asked);
  return (
    deeds.some((deed) => !deed.partly && concernsWork(deed.core, asked)) &&
    steps.every((step) => isInUse(step) && !ON_TRIAL.test(step.core)) &&
    planned.every((plan) => isContinued(plan) || isAside(plan))
  );
}

/** 先行利用, 4課で: not all of it. */
const FIRST_OF_IT = /先行|一部|先に|[0-9][^0-9月日年]{1,3}で/;

/** 全課で利用を開始した, and what is planned looks at how it goes: nothing else is told. */
function isTakenUp({ clauses, deeds, steps, planned }: Tally, { initiative, target }: WorkContext): boolean {
  return (
    deeds.length === 0 &&
    steps.length > 0 &&
    clauses.every(({ partly }) => !partly) &&
    steps.every((step) => isTakenIntoUse(step) && !FIRST_OF_IT.test(step.core) && concernsWork(step.core, `${initiative}\n${target}`)) &&
    planned.every((plan) => isContinued(plan) || FOLLOWS.test(plan.core))
  );
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

/** 派遣は取りやめ、見舞金を送った: nothing of the work itself is told but that. */
function isCalledOff({ clauses, planned, notDone }: Tally, { initiative, target }: WorkContext): boolean {
  if (planned.length > 0 || notDone.length !== 1 || notDone[0]!.act !== "cancelled" || notDone[0]!.partly) return false;
  const asked = contentWords(`${initiative}\n${target}`);
  return (
    clauses.every((clause) => clause === notDone[0] || (clause.act === "done" && sharedWords(contentWords(clause.core), asked) === 0)) &&
    sharedWords(contentWords(notDone[0]!.core), asked) > 0
  );
}

/** 市の訓練が中止となったため、実施できなかった: off with what it was to be held with, and nothing more is told. */
function isOffWithAnother({ clauses, notDone }: Tally, seen: readonly ClauseReading[]): boolean {
  const isCause = ({ act, link }: ClauseReading): boolean => act === "cancelled" && link === "cause";
  return (
    clauses.length === notDone.length &&
    notDone.every((clause) => clause.act === "undone" && seen.some((one) => isCause(one) && one.sentence === clause.sentence && one.source === clause.source))
  );
}

const WATCHING = /(?:動向|推移|行方|情勢|状況|議論)[をの][^、はが]{0,4}(?:注視|見守|見極め|注目)/;

/** State of work of which something was not done, and that was not simply called off. */
function notDoneYet(told: Tally, { ended }: WorkContext): Status {
  const { clauses, deeds, steps, planned, notDone, last } = told;
  if (last?.act === "not-started" && deeds.length === 0 && steps.every(({ core }) => WATCHING.test(core))) return "not-started";
  const isOnlyCancelled = notDone.every(({ act }) => act === "cancelled");
  if (ended && deeds.length > 0 && steps.length + planned.length === 0 && isOnlyCancelled)
    return notDone.every((clause) => clause.partly || isOfOneTime(clause, clauses)) ? "done" : "postponed";
  if (deeds.length + steps.length > 0) return isCancelledAfterAll(told) ? "postponed" : "in-progress";
  const off = notDone.filter(({ act }) => act === "cancelled" || act === "put-off");
  if (off.length > 0) return offStatus(off, told);
  return notDone.some(({ act }) => act === "undone" || act === "not-started") ? "not-started" : "in-progress";
}

/** The report ends in calling it off, and nothing but what prepared it was done. */
function isCancelledAfterAll({ deeds, steps, last }: Tally): boolean {
  return last?.act === "cancelled" && !last.partly && deeds.length === 0 && steps.every(({ act, preparation }) => act === "done" && preparation);
}

/** State of work of which nothing was done, and some was called off or put off. */
function offStatus(off: readonly ClauseReading[], { clauses, planned, notDone }: Tally): Status {
  if (off.every(({ partly }) => partly)) return "in-progress";
  const isToBeHeld = planned.some(({ core }) => AHEAD.test(core) && !HELD_LATER.test(core) && !NAMES_NEXT_YEAR.test(core));
  if (isToBeHeld && off.every((clause) => isOfOneTime(clause, clauses))) return "in-progress";
  const isHeldLater = planned.some(({ core }) => HELD_LATER.test(core) && (AHEAD.test(core) || IN_OCTOBER.test(core)) && !NAMES_NEXT_YEAR.test(core));
  const isMovedInYear = ({ act, core }: ClauseReading): boolean =>
    (act === "put-off" || isHeldLater) && !NAMES_NEXT_YEAR.test(core) && (planned.length > 0 || WITHIN_YEAR.test(core));
  return off.length === notDone.length && off.every(isMovedInYear) ? "not-started" : "postponed";
}

/** State of work of which something was done, and nothing was left undone. */
function deedStatus({ deeds, planned, last }: Tally, work: WorkContext): Status {
  if (planned.length > 0) return work.ended && planned.every((plan) => isOnlyOutlook(plan, deeds, work)) ? "done" : "in-progress";
  if (work.allYear || work.resumes || (last?.act === "need" && isStillMaking(last))) return "in-progress";
  if (work.ended) return "done";
  if (work.beyondYear && !deeds.some(({ core }) => tellsOfEnd(core))) return "in-progress";
  switch (workOf(work.initiative)) {
    case "ongoing":
      return "in-progress";
    case "making":
      return deeds.some((deed) => bringsAbout(deed, work.initiative)) ? "done" : "in-progress";
    case "preparing":
      return deeds.some(({ core }) => concernsWork(core, work.initiative)) ? "done" : "in-progress";
    case "holding":
      return deeds.some(({ core }) => !(work.ahead && isAnotherThing(core, work)) && (HELD.test(core) || concernsWork(core, work.initiative)))
        ? "done"
        : "in-progress";
    case "other":
      return work.ahead && !deeds.some((deed) => isOfWork(deed, work)) ? "in-progress" : "done";
  }
}

/** Whether a plan only carries on what was done, follows from it or uses it. */
function isOnlyOutlook(plan: ClauseReading, deeds: readonly ClauseReading[], work: WorkContext): boolean {
  const { partly, core, outlook } = plan;
  if (usesMade(plan, deeds, work)) return true;
  if (partly && COUNTED_TOPIC.test(core)) return false;
  if (work.initiative === "") return outlook;
  return CARRIED_ON.test(core) || (FOLLOWS.test(core) && !concernsWork(core, work.initiative));
}

/** 面接の実施者は52人である: how many there are until now, where a rate of all of them is asked for. */
const FIGURE_SO_FAR = /^[^、を]{2,20}(?:[者人件]|[者件人]数)は[0-9][0-9,]*[人件名社](?:だ|である|となった|となっている)?$/;
const ASKS_FOR_RATE = /率|割合|[%％]/;

const OBJECT = /を(?:[^、はをが]{0,8})(?:開催|実施|行)/;

/** Before the day of the work: its papers, or something else that was held (国勢調査: 説明会を開催した). */
function isAnotherThing(core: string, { initiative, target }: WorkContext): boolean {
  if (ASKS_FOR_RATE.test(target) && FIGURE_SO_FAR.test(plainEnding(core))) return true;
  return PAPERS.test(core) || (OBJECT.test(core) && !concernsWork(core, `${initiative}\n${target}`));
}

const USE = /^(.{2,}?)(?:に(?:沿っ|従っ|基づ|則っ)|どおり|通り|を(?:活用|使用|利用|使っ|用い))/;

/** 手引を完成させた, and it is followed from now on: the thing that the target asks for is there and in use. */
function usesMade({ core, preparation, making }: ClauseReading, deeds: readonly ClauseReading[], { target }: WorkContext): boolean {
  const made = USE.exec(core)?.[1];
  if (made === undefined || preparation || making) return false;
  const thing = contentWords(made);
  const isThing = (words: string): boolean => sharedWords(thing, contentWords(words)) > 0;
  return isThing(target) && deeds.some((deed) => !deed.partly && !OF_DRAFT.test(deed.core) && COMPLETED.test(deed.core) && isThing(deed.core));
}

/** In a report before the period's end, whether a deed is the work that was to be done. */
function isOfWork({ core, preparation, partly, nominal }: ClauseReading, { initiative, target }: WorkContext): boolean {
  if (preparation || partly || (nominal && MERE_FIGURE.test(core)) || (PAPERS_SENT.test(core) && !ASKS_TO_SEND.test(initiative))) return false;
  return tellsOfEnd(core) || HELD_THEN.test(core) || concernsWork(core, `${initiative}\n${target.replace(AMOUNT, "")}`);
}

/** 受診券を発送した: the work is what follows, unless it is to send them. */
const PAPERS_SENT = /(?:券|通知書?|案内状?|申[請込]書|調査票|書類)(?:等|など)?[をの][^、はが]{0,8}(?:発送|送付|郵送|送っ)/;
const ASKS_TO_SEND = /送付|発送|郵送|通知|案内|勧奨|周知|配布|交付|調査|アンケート/;

/** 10月5日に開催した: without an object it is the work itself. */
const HELD_THEN = /^[^、。はをが]{0,6}[0-9]日[^、。はをが]{0,4}(?:開催|実施)/;
/** 参加申込み 1,284人: how many there are until now. */
const MERE_FIGURE = /^[^0-9、。はをが]{2,12} ?[0-9][0-9,.]*[^0-9、。はをが]{1,4}$/;

/** 20地区 of a target counts, and names nothing. */
const AMOUNT = /[0-9０-９][一-龠]{1,2}(?![一-龠])/g;

/** 交換を終えた。消費電力は3割減となる見込み: what will come of a deed leaves nothing to be done. */
function withoutOutcome(readings: readonly ClauseReading[]): readonly ClauseReading[] {
  const isDone = readings.some(({ act, main, preparation, partly, core }) => act === "done" && (main || COMPLETED.test(core)) && !preparation && !partly);
  return isDone ? readings.filter(({ act, core }) => act !== "planned" || !FIGURE_EXPECTED.test(core)) : readings;
}
