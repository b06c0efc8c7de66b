import type { Status } from "./status";
import { type ClauseReading, openingOf, withCircumstances } from "./reportReadings";
import { FIGURE_EXPECTED } from "./reportFigures";
import { FOUND_TOPIC, usesOutcome } from "./reportFound";
import { isHandedOver } from "./reportHandedOver";
import { isContinued, isStillMaking, tally, type Tally, type WorkContext } from "./reportTally";
import { AHEAD, seenAtMidYear } from "./reportAhead";
import { isInUse, isSteady } from "./reportInUse";
import { isLeftToNextYear } from "./reportNextYear";
import { BEGUN } from "./reportTense";
import { concernsWork, contentWords, isSameMaking, sharedWords, workOf } from "./reportTopic";
import { COMPLETED, NAMES_NEXT_YEAR, NEXT_YEAR, tellsOfEnd } from "./reportWords";

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
/** 10月から利用できる, 来月から新しい台帳で運用する: what was made, from a time to come. */
const USED_FROM =
  /(?:[0-9](?:月|日)|来月|翌月|下半?期)[^、]{0,4}(?:から|より)[^、を]{0,12}?(施行|適用|供用|運用|利用|使用|稼働|営業)(?:を?開始)?(?:が?(?:でき|可能)|[すさ])[^、]{0,6}$/;
/** 2回目を調整している, 残り1回は11月に行う: more of the same. */
const MORE_TIMES = /[2-9]回目|^不足(?:分|数|人数|する[^、はを]{1,8})(?:の[^、はを]{1,8})?は|残[るり]の?[0-9]+(?:回|件|[か箇]所|人|名|台|基|校|地区)/;
/** 協議が調わない11か所は、引き続き支援する */
const COUNTED_TOPIC = /[0-9][^0-9月日年、はがを]{1,4}は/;
/** 改訂案は出来上がった: not the thing itself yet. */
const OF_DRAFT = /案[はがも]/;
/** 改正案が可決された: the thing itself is there. */
const ENACTED = /案[はがも][^、]{0,10}(?:可決|議決|成立)/;
/** 業者を決定した: who is to make it. */
const BIDDER_CHOSEN = /(?:(?<![一-龠])事?業者|優先交渉権?者)[をがも][^、はをが]{0,8}(?:決定|選定|特定|決め|選ん)/;
const CALLING = /公募|募集|入札|公告|選定/;
const CHOSEN = /(?:者|業者|法人|団体|[0-9][社名人])[をがと](?:選定|決定|内定|選ん|決め|契約を締結|契約)|^[^をは]{0,12}契約(?:を?締結)?(?:済み?|し?た)?$/;
/** 受付を12月まで延長する */
const EXTENDED = /を[^、をは]{0,10}延長/;
/** 発行を11月に変更した */
const MOVED_LATER = /を(?:1[0-2]|[123])月[^、をは]{0,6}[にへ](?:変更|延期|繰り?下げ|改め|ずら)/;
/** 入力は終えたが、完了は1月になる見込み, 案を作成し、11月に決定する予定: of the work as a whole. */
const COMPLETION_AHEAD =
  /(?:月|旬|末|年[度内])の(?:完了|完成|竣工)を?(?:見込|予定|目指)[^、]{0,8}$|^(?:(?:全て|すべて|全体|最終的な?|作業)の?)?(?:完了|完成|終了)(?:の?時期)?は|^(?:[^、はをが]{0,10}(?:月|旬|末|内|中|頃|会|後|に|までに))?(?:正式に)?(?:決定|確定|制定|策定|議決|完成)(?:する|を|の)?(?:予定|見込み?|見通し)?(?:です|だ|である|となっている)?$/;

/**
 * State of the work as a half-year report tells it: a deed is done when it is the work itself and the work does not run
 * all year; a preparatory deed, or a deed with more to come, is work in progress.
 */
export function midYearStatus(readings: readonly ClauseReading[], work: WorkContext): Status {
  const seen = withoutOutcome(readings).map((clause, at, all) => seenAtMidYear(clause, work, all[at + 1]));
  const told = tally(seen, work);
  const { clauses, deeds, steps, planned, notDone } = told;
  if (clauses.length === 0) return "unknown";
  if (notDone.length > 0) return isCalledOff(told, work) ? "postponed" : notDoneYet(told, work);
  if (isHandedOver(told, work.initiative)) return "in-progress";
  if (work.ended && isFollowedUp(told, seen, work)) return "done";
  if (work.ended && isPutToUse(told, work)) return "done";
  if (work.ended && isConcluded(told, work.initiative)) return "done";
  if (steps.some((step) => step.act !== "done" && !(work.ended && deeds.length > 0 && (isEntered(step) || isSteady(step))))) return "in-progress";
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
function isPutToUse({ clauses, deeds, steps, planned }: Tally, { initiative, target }: WorkContext): boolean {
  if (!clauses.some(isInUse)) return false;
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

function isUnderWay(plan: ClauseReading): boolean {
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

const WATCHING = /(?:動向|推移|行方|情勢|状況|議論)[をの][^、はが]{0,4}(?:注視|見守|見極め|注目)/;

function notDoneYet({ deeds, steps, planned, notDone, last }: Tally, { ended }: WorkContext): Status {
  if (last?.act === "not-started" && deeds.length === 0 && steps.every(({ core }) => WATCHING.test(core))) return "not-started";
  const wasPrepared = steps.every(({ act, preparation }) => act === "done" && preparation);
  const calledOff = last?.act === "cancelled" && !last.partly && deeds.length === 0 && wasPrepared;
  if (ended && deeds.length > 0 && steps.length + planned.length === 0 && notDone.every(({ act, partly }) => act === "cancelled" && partly)) return "done";
  if (deeds.length + steps.length > 0) return calledOff ? "postponed" : "in-progress";
  const off = notDone.filter(({ act }) => act === "cancelled" || act === "put-off");
  if (off.length > 0) {
    const isHeldLater = planned.some(({ core }) => HELD_LATER.test(core) && (AHEAD.test(core) || IN_OCTOBER.test(core)) && !NAMES_NEXT_YEAR.test(core));
    const onlyMoved =
      off.length === notDone.length &&
      off.every(({ act, core }) => (act === "put-off" || isHeldLater) && !NAMES_NEXT_YEAR.test(core) && (planned.length > 0 || WITHIN_YEAR.test(core)));
    if (off.every(({ partly }) => partly)) return "in-progress";
    return onlyMoved ? "not-started" : "postponed";
  }
  return notDone.some(({ act }) => act === "undone" || act === "not-started") ? "not-started" : "in-progress";
}

function deedStatus({ deeds, planned, last }: Tally, work: WorkContext): Status {
  if (planned.length > 0) {
    const isFollowing = ({ core }: ClauseReading): boolean => FOLLOWS.test(core) && !concernsWork(core, work.initiative);
    const onlyOutlook = planned.every(
      (plan) =>
        usesMade(plan, deeds, work) ||
        (!(plan.partly && COUNTED_TOPIC.test(plan.core)) && (work.initiative === "" ? plan.outlook : CARRIED_ON.test(plan.core) || isFollowing(plan))),
    );
    return work.ended && onlyOutlook ? "done" : "in-progress";
  }
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
      return deeds.some(({ core }) => !(work.ahead && PAPERS.test(core)) && (HELD.test(core) || concernsWork(core, work.initiative))) ? "done" : "in-progress";
    case "other":
      return work.ahead && !deeds.some((deed) => isOfWork(deed, work)) ? "in-progress" : "done";
  }
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
function isOfWork({ core, preparation, partly }: ClauseReading, { initiative, target }: WorkContext): boolean {
  return !preparation && !partly && (tellsOfEnd(core) || concernsWork(core, `${initiative}\n${target}`));
}

/** 調査票を送り、回収中: a survey goes on until its answers are there. */
const ASKS_QUESTIONS = /調査|アンケート/;
const AWAITS_ANSWERS = /(?:回収|回答|返送)(?:を(?:依頼|受け付け|待っ|進め))?(?:し?ている|でいる|中)(?:です|だ|である)?$/;

/** 8月に完了した, 予定どおり終了: the work as a whole, without a word of what. */
const WHOLE_ENDED =
  /^(?:(?:予定|計画)(?:どおり|通り)|全て|すべて|無事|既に|上半?期|[0-9]{1,2}月|[0-9]{1,2}日|末|初旬|[上中下]旬|中|までに|をもって|に|で)*(?:完了|終了|完成)(?:した|し|済み?|している|しており)?$/;
/** 来年度に向けた検討を行っている, 来年度の開催に向けて準備している: of another time than the one that was done. */
const FOR_NEXT_TIME = new RegExp(`${NEXT_YEAR}(?:度|以降)?の?[^、はが]{0,12}(?:に向け|のため|の準備)`);

/** 8月から試行している: what is tried out is not there for good. */
const ON_TRIAL = /試行|試験(?:運用|導入|運転)|仮運用/;

/** The work itself was done in time, and what still goes on is something else (訓練を行った。アンケートを集計中). */
function isFollowedUp({ deeds, steps, planned }: Tally, seen: readonly ClauseReading[], { initiative, target }: WorkContext): boolean {
  const asked = contentWords(`${initiative}\n${target}`);
  const isMade = workOf(initiative) === "making";
  const isAbout = (words: string): boolean => sharedWords(contentWords(words), asked) > 0;
  if (!deeds.some((deed) => (isMade ? bringsAbout(deed, `${initiative}\n${target}`) : isAbout(deed.core) || isHeld(deed) || WHOLE_ENDED.test(deed.core))))
    return false;
  if (ASKS_QUESTIONS.test(initiative) && steps.some(({ act, core }) => act === "running" && AWAITS_ANSWERS.test(core))) return false;
  if (!ON_TRIAL.test(`${initiative}\n${target}`) && steps.some(({ act, core }) => act === "running" && ON_TRIAL.test(core))) return false;
  if (planned.some(({ core }) => EXTENDED.test(core) || COMPLETION_AHEAD.test(core) || (MOVED_LATER.test(core) && isAbout(core)))) return false;
  const open = [...steps.filter(({ act }) => act !== "done"), ...planned]
    .filter(({ core }) => !isForNextTime(core, `${initiative}\n${target}`))
    .filter(({ making, preparation, partly, core }) => !isMade || making || preparation || partly || core.endsWith("中") || isAskedInTopic(core, initiative));
  const settled = settledThing(deeds, target);
  const isOpenStill = (words: string): boolean => (settled === null ? isAbout(words) : words.includes(settled));
  const isFoundBy = (clause: ClauseReading): boolean => tellsOfFound(clause, seen) && !concernsWork(clause.core.replace(FOUND_TOPIC, ""), initiative || target);
  return !open.some(
    (clause) =>
      !isFoundBy(clause) &&
      !isOnDemand(clause) &&
      !usesOutcome(clause.core, `${initiative}\n${target}`) &&
      (clause.partly || isOneMore(clause) || (!isUsedThen(clause, `${initiative}\n${target}`) && isOpenStill(withCircumstances(seen, clause)))),
  );
}

/** Of what the work brought to light, by its own topic or by that of its sentence. */
function tellsOfFound(clause: ClauseReading, seen: readonly ClauseReading[]): boolean {
  const { core } = clause;
  return FOUND_TOPIC.test(core) || (!core.includes("は") && FOUND_TOPIC.test(openingOf(clause, seen).core));
}

/** 転入世帯には随時通知している: goes on for whoever comes later. */
function isOnDemand({ act, core }: ClauseReading): boolean {
  return act === "running" && /随時|都度/.test(core);
}

const TOPIC_DEED = /(?:^|、)(?:[^、はをが]{0,8}の)?([一-龠]{2,4})は/;

/** 設置は11月になる: the very deed that the initiative names. */
function isAskedInTopic(core: string, initiative: string): boolean {
  const deed = TOPIC_DEED.exec(core)?.[1];
  return deed !== undefined && initiative.includes(deed);
}

const TO_BE_SETTLED = /([一-龠ァ-ヶー]{2,10})を(決定|策定|制定|改正|締結|確定)する[。\s]*$/;

/** What the target asks to be settled, where the report says in the same words that it is: 骨格を決定する, 骨格を決定した; else null. */
function settledThing(deeds: readonly ClauseReading[], target: string): string | null {
  const [, thing, deed] = TO_BE_SETTLED.exec(target) ?? [];
  return thing !== undefined && deeds.some(({ core, main, partly }) => main && !partly && core.includes(`${thing}を${deed}し`)) ? thing : null;
}

function isForNextTime(core: string, asked: string): boolean {
  return FOR_NEXT_TIME.test(core) && !NAMES_NEXT_YEAR.test(asked);
}

function isOneMore({ core }: ClauseReading): boolean {
  return MORE_TIMES.test(core) && !NAMES_NEXT_YEAR.test(core);
}

/** What was made comes into use, and nobody asked for that. */
function isUsedThen({ act, core }: ClauseReading, asked: string): boolean {
  const use = act === "planned" ? USED_FROM.exec(core)?.[1] : undefined;
  return use !== undefined && !asked.includes(use);
}

/** 8月20日に開催し: without an object it is the work itself. */
function isHeld({ core }: ClauseReading): boolean {
  return /^[^をが]{0,12}(?:開催|実施)し/.test(core);
}

/** 交換を終えた。消費電力は3割減となる見込み: what will come of a deed leaves nothing to be done. */
function withoutOutcome(readings: readonly ClauseReading[]): readonly ClauseReading[] {
  const isDone = readings.some(({ act, main, preparation, partly, core }) => act === "done" && (main || COMPLETED.test(core)) && !preparation && !partly);
  return isDone ? readings.filter(({ act, core }) => act !== "planned" || !FIGURE_EXPECTED.test(core)) : readings;
}

/** Whether a deed makes the very thing that the initiative names: 電話網を整備した, not 業者を決定した. */
function bringsAbout({ core, preparation, making }: ClauseReading, initiative: string): boolean {
  if (ENACTED.test(core)) return concernsWork(core, initiative);
  return (
    !preparation &&
    !OF_DRAFT.test(core) &&
    !BIDDER_CHOSEN.test(core) &&
    (COMPLETED.test(core) || ((making || tellsOfEnd(core)) && (isSameMaking(core, initiative) || concernsWork(core, initiative))))
  );
}
