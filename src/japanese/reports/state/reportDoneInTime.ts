import { wordsAsked } from "../reportContext";
import { isOfSister } from "../row/reportParts";
import { NAMES_NEXT_YEAR, NEXT_YEAR } from "../../words/times";
import { anyOf } from "../../lookup/anyOf";
import { type ClauseReading, openingOf, withCircumstances } from "../clauses/reportReadings";
import { FOUND_TOPIC, usesOutcome } from "../row/reportFound";
import type { Tally, WorkContext } from "./reportTally";
import { concernsWork, doesNamedDeed, isSameMaking, workOf } from "../row/reportTopic";
import { COMPLETED, tellsOfEnd } from "../reportWords";
import { plainEnding } from "../endings/reportPlain";

/** 10月から利用できる, 来月から新しい台帳で運用する: what was made, from a time to come. */
const USED_FROM =
  /(?:[0-9](?:月|日)|来月|翌月|下半?期)[^、]{0,4}(?:から|より)[^、を]{0,12}?(施行|適用|供用|運用|利用|使用|稼働|営業)(?:を?開始)?(?:が?(?:でき|可能)|[すさ])[^、]{0,6}$/;
/** 2回目を調整している, 残り1回は11月に行う: more of the same. */
const MORE_TIMES =
  /[2-9]回目|^(?:[^、を]{0,12}を)?再(?:募集|公募|入札|公告)|^不足(?:分|数|人数|する[^、はを]{1,8})(?:の[^、はを]{1,8})?は|残[るり]の?[0-9]+(?:回|件|[か箇]所|人|名|台|基|校|地区)/;
/** 改訂案は出来上がった: not the thing itself yet. */
export const OF_DRAFT = /案[はがも]/;
/** 改正案が可決された: the thing itself is there. */
const ENACTED = /案[はがも][^、]{0,10}(?:可決|議決|成立)/;
/** 受付を12月まで延長する */
const EXTENDED = /を[^、をは]{0,10}延長/;
/** 発行を11月に変更した */
const MOVED_LATER = /を(?:1[0-2]|[123])月[^、をは]{0,6}[にへ](?:変更|延期|繰り?下げ|改め|ずら)/;
/** 入力は終えたが、完了は1月になる見込み, 案を作成し、11月に決定する予定: of the work as a whole. */
const COMPLETION_AHEAD = anyOf([
  /(?:月|旬|末|年[度内])の(?:完了|完成|竣工)を?(?:見込|予定|目指)[^、]{0,8}$/,
  /^(?:(?:全て|すべて|全体|最終的な?|作業)の?)?(?:完了|完成|終了)(?:の?時期)?は/,
  /^(?:[^、はをが]{0,10}(?:月|旬|末|内|中|頃|会|後|に|までに))?(?:正式に)?(?:決定|確定|制定|策定|議決|完成)(?:する|を|の)?(?:予定|見込み?|見通し)?(?:です|だ|である|となっている)?$/,
]);

/** 募集を続けている: whoever is sought is not there yet. */
const GOES_ON_SEEKING = /(?:募集|公募|交渉|人選|勧誘|選考)(?:等|など)?(?:を(?:継続|続け)|し続け)/;
const WAS_FOUND = /(?:確保|採用|任用|配置|選定|決定|充足)(?:し|でき|され)/;

/** 調査票を送り、回収中: a survey goes on until its answers are there. */
const ASKS_QUESTIONS = /調査|アンケート/;
const AWAITS_ANSWERS = /(?:回収|回答|返送)(?:を(?:依頼|受け付け|待っ|進め))?(?:し?ている|でいる|中)(?:です|だ|である)?$/;

/** 8月に完了した, 予定どおり終了: the work as a whole, without a word of what. */
const WHOLE_ENDED =
  /^(?:(?:予定|計画)(?:どおり|通り)|全て|すべて|無事|既に|上半?期|[0-9]{1,2}月|[0-9]{1,2}日|末|初旬|[上中下]旬|中|までに|をもって|に|で)*(?:完了|終了|完成)(?:した|し|済み?|している|しており)?$/;
/** 来年度に向けた検討を行っている, 来年度の開催に向けて準備している: of another time than the one that was done. */
export const FOR_NEXT_TIME = new RegExp(
  `${NEXT_YEAR}(?:度|以降)?の?[^、はが]{0,12}(?:に向け|のため|の準備|の?(?:方法|在り方|あり方|日程|会場|内容|企画)(?:等|など)?(?:について|に関して|を))|(?:反省会|振り?返り)[をの]`,
);

/** 8月から試行している: what is tried out is not there for good. */
export const ON_TRIAL = /試行|試験(?:運用|導入|運転)|仮運用/;

const FULL_SCALE = /(?:全面|本格|完全|全[庁課館員校域])(?:的に|的な|での|で|に)?[^、はが]{0,6}(?:移行|運用|導入|実施|展開|利用|使用|稼働|切り?替え|広げ|拡大)/;

/** 6月から試行。11月に全面移行する: the whole of it is still to come, where all of it is asked for or it was only tried out. */
export function comesInFull(
  { clauses, planned }: Readonly<Record<"clauses" | "planned", readonly ClauseReading[]>>,
  { initiative, target }: WorkContext,
): boolean {
  return (
    planned.some(({ core }) => FULL_SCALE.test(core)) &&
    (ASKS_FOR_ALL.test(target) || clauses.some(({ core }) => ON_TRIAL.test(core))) &&
    !ON_TRIAL.test(initiative)
  );
}

/** 作成中, 印刷の途中である */
const UNDER_WAY = /中(?:で(?:す|ある|あります))?$/;

/** The work itself was done in time, and what still goes on is something else (訓練を行った。アンケートを集計中). */
export function isFollowedUp(told: Tally, seen: readonly ClauseReading[], work: WorkContext): boolean {
  const { deeds, planned } = told;
  const isSistersPlan = (plan: ClauseReading): boolean => plan.main && (isOfSister(plan, deeds) || isOfSister(openingOf(plan, seen), deeds));
  return !comesInFull(told, work) && !planned.some(isSistersPlan) && hasDoneWork(deeds, work) && !isStillRunning(told, work) && !leavesOpen(told, seen, work);
}

/** Whether one of the deeds is the work itself. */
function hasDoneWork(deeds: readonly ClauseReading[], work: WorkContext): boolean {
  const asked = wordsAsked(work);
  const isWork =
    workOf(work.initiative) === "making"
      ? (deed: ClauseReading) => bringsAbout(deed, asked) || doesNamedDeed(deed.core, work.target)
      : (deed: ClauseReading) => concernsWork(deed.core, asked) || isHeld(deed) || WHOLE_ENDED.test(deed.core);
  return deeds.some((deed) => isWork(deed) || isTargetsDeed(deed, work.target));
}

/** Whether the work still seeks someone, awaits answers or is tried out, or its end was moved. */
function isStillRunning({ deeds, steps, planned }: Tally, work: WorkContext): boolean {
  const asked = wordsAsked(work);
  const runs = (words: RegExp): boolean => steps.some(({ act, core }) => act === "running" && words.test(core));
  return (
    (runs(GOES_ON_SEEKING) && deeds.every(({ core }) => !WAS_FOUND.test(core))) ||
    (ASKS_QUESTIONS.test(work.initiative) && runs(AWAITS_ANSWERS)) ||
    (!ON_TRIAL.test(asked) && runs(ON_TRIAL)) ||
    planned.some(({ core }) => EXTENDED.test(core) || COMPLETION_AHEAD.test(core) || (MOVED_LATER.test(core) && concernsWork(core, asked)))
  );
}

/** Whether something of the work itself is still under way or to come. */
function leavesOpen({ deeds, steps, planned }: Tally, seen: readonly ClauseReading[], work: WorkContext): boolean {
  const [{ initiative, target }, asked] = [work, wordsAsked(work)];
  const isMade = workOf(initiative) === "making";
  const open = [...steps.filter(({ act }) => act !== "done"), ...planned]
    .filter(({ core }) => !isForNextTime(core, asked))
    .filter(({ making, preparation, partly, core }) => !isMade || making || preparation || partly || UNDER_WAY.test(core) || isAskedInTopic(core, asked));
  if (ASKS_FOR_ALL.test(target) && open.some(({ core }) => WHO_IS_LEFT.test(core))) return true;
  const settled = settledThing(deeds, target);
  const isOfWork = (words: string): boolean => (settled === null ? concernsWork(words, asked) : words.includes(settled));
  const isFoundBy = (clause: ClauseReading): boolean => tellsOfFound(clause, seen) && !concernsWork(clause.core.replace(FOUND_TOPIC, ""), initiative || target);
  return open.some(
    (clause) =>
      !isFoundBy(clause) &&
      !isOnDemand(clause) &&
      !usesOutcome(clause.core, asked) &&
      (clause.partly || isOneMore(clause) || (!isUsedThen(clause, asked) && isOfWork(withCircumstances(seen, clause)))),
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

/** 設置は11月になる, 案内板は監修に時間を要している: the very deed or thing that is asked for. */
function isAskedInTopic(core: string, asked: string): boolean {
  const topic = TOPIC_DEED.exec(core)?.[1];
  return topic !== undefined && asked.includes(topic);
}

const TO_BE_SETTLED = /([一-龠ァ-ヶー]{2,10})を(決定|策定|制定|改正|締結|確定)する[。\s]*$/;

/** What the target asks to be settled, where the report says in the same words that it is: 骨格を決定する, 骨格を決定した; else null. */
function settledThing(deeds: readonly ClauseReading[], target: string): string | null {
  const [, thing, deed] = TO_BE_SETTLED.exec(target) ?? [];
  return thing !== undefined && deeds.some(({ core, main, partly }) => main && !partly && core.includes(`${thing}を${deed}し`)) ? thing : null;
}

/** 未受講者には視聴を促している, where all of them were to come. */
const WHO_IS_LEFT = /^未(?:受講|受診|提出|回答|返送|返信|申請|参加|出席|登録)(?:者|の|[0-9])/;
const ASKS_FOR_ALL = /全[一-龠]|すべて|100[%％]|１００％/;

function isForNextTime(core: string, asked: string): boolean {
  return FOR_NEXT_TIME.test(core) && !NAMES_NEXT_YEAR.test(asked);
}

export function isOneMore({ core }: ClauseReading): boolean {
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

/** 6月15日に定めた, 2人を置いた: a deed that names nothing but its time and how many. */
const DEED_ALONE =
  /^(?:[0-9]{1,2}月|[0-9]{1,2}日|末|当初|初旬|[上中下]旬|予定(?:どおり|通り)|無事|既に|付けで|までに|に|は|、)*(?:[0-9]+[^0-9、はがを]{1,3}(?:とも|全て)?(?:に|を)?)?(?<head>[一-龠](?:[ぁ-ん]?[一-龠])?|まと)[ぁ-ん]{1,3}$/;

/** Whether a deed is what the target asks for in its own verb, and nothing beside it: 定めた of 要綱を定める. */
function isTargetsDeed({ core, main, partly, preparation }: ClauseReading, target: string): boolean {
  const head = main && !partly && !preparation ? DEED_ALONE.exec(plainEnding(core))?.groups?.head : undefined;
  const asked = ASKED_VERB.exec(target)?.groups?.head;
  return head !== undefined && head === asked;
}

/** 要綱を定める: the one thing that a target asks for. */
const ASKED_VERB = /^[^、。\n]*を(?<head>[一-龠](?:[ぁ-ん]?[一-龠])?|まと)[ぁ-ん]{1,3}[。\s]*$/;

/** Whether a deed makes the very thing that the initiative names: 電話網を整備した, not 業者を決定した. */
export function bringsAbout({ core, preparation, making }: ClauseReading, initiative: string): boolean {
  if (ENACTED.test(core)) return concernsWork(core, initiative);
  return (
    (!preparation || doesNamedDeed(core, initiative)) &&
    !OF_DRAFT.test(core) &&
    (COMPLETED.test(core) || ((making || tellsOfEnd(core)) && (isSameMaking(core, initiative) || concernsWork(core, initiative))))
  );
}
