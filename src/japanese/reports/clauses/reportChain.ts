import type { ClauseInSentence } from "./reportReadings";
import { FIGURE_EXPECTED } from "../endings/reportFigures";
import { MAY_COME } from "../endings/reportHarmless";
import { RESCHEDULED } from "../reportWords";
import { plainEnding } from "../endings/reportPlain";
import { BUT_FOR_PART, IS_FINISHED, NO_BIDDER } from "../endings/reportNotDone";
import { isNotDone, type Act } from "../endings/reportActs";
import { MAKING, PREPARATION } from "../../words/deeds";
import { NAMES_FIRST_HALF, NAMES_NEXT_YEAR, NEXT_YEAR, YEAR_PREFIX } from "../../words/times";
import { AHEAD, BEHIND, DECIDED, turnsAhead } from "./reportTurns";

/** 予定され, 見込まれ, 時間がかかり, 影響を考慮し: circumstances, not the report's deeds. */
const CIRCUMSTANCE =
  /(?:予定|見込|想定|期待|懸念|危惧|指摘)(?:さ|ま)れ(?:て|ており)?$|(?:時間|期間|日数|日時|時日|費用|人手)[がを](?:かかり|要し)$|(?:辞退|退職|撤退|離脱)し$|(?:考慮|勘案|配慮|加味|重視)し$|(?:日程|都合|予定|条件|時間|時期|タイミング)[がも]合わ(?:ず|なくて?)$/;
/** Has come about already, whatever follows (認可となり、…する予定). */
const CAME_ABOUT = /(?:[とに]なり|上がり|できあがり|[こ漕]ぎ着け|こぎつけ|決まり|合意し|内定し|成功し|に達し|を受け|を終え|済ませ)$/;
/** What was made starts with the next year (要綱を制定し、4月から施行する). */
const FROM_SPRING =
  /(?:^|[^0-9])[4-9]月(?:1日)?(?:から|より|に)[^、]{0,8}(?:施行|運用|適用|供用|実施|開始|稼働|提供|統合|移行|移管|発足|開所|開館|開園|開設|新[一-龠]{2}[とに])/;
/** 整備が完了し、10月から利用できる, 印刷が完了し、10月に配布する: completed before it can be used or handed out, and October is next. */
const IS_COMPLETED = /(?:完了|完成|竣工)し$/;
const FROM_OCTOBER =
  /(?:^|[^0-9])10月(?:(?:1日)?(?:から|より)[^、]{0,8}(?:施行|運用|適用|供用|開始|始め|稼働|提供|公開|利用|使用|開所|開館|開園|開設)|[^、はが]{0,12}(?:配布|配付|発送|送付|公表|発行|掲載))/;
/** 12月に届出を行い: told at the year's end, it has come about. */
const IN_WINTER = /(?:^|[はがを])(?:1[0-2]|[123])月(?:(?:[0-9]{1,2}日|[上中下]旬|末)?に|(?:定例)?(?:[市町村]?議会|会)(?:で|の|において))/;
/** 造成は3月に完了し、27年度に植栽を行う */
const OF_NEXT_YEAR = new RegExp(`^(?:${YEAR_PREFIX}?[0-9]{1,2}年度|来年度|次年度|翌年度)(?:中|以降)?(?:は|に|から)`);
/** 見直すこととし: a decision, whatever came of the rest. */
const DECIDING = /こと[とに](?:し|なり)$/;
/** 8基は来年度に設置することとし、12基を設置した: of a counted part, and of another year. */
const PART_DECIDED = new RegExp(
  `(?:(?:残[るり]の?|[0-9])[^0-9月日年、はをが]{1,4}|一部)(?:について|に関して)?は(?:${NEXT_YEAR}|${YEAR_PREFIX}?[0-9]{1,2}年(?:度|[0-9]{1,2}月))[^、]*こと[とに](?:し|なり)$`,
);
const NEGATED = /(?:ず|なく|ないまま)$/;
/** What is done toward making something only prepares it. */
const TOWARD = new RegExp(`${MAKING}に向けて?$`);
const AFTER = /[ただ](?:ところで?|後|のち|結果)$|の結果$/;
/** 指針が示された後、周知する予定: what is waited for has not come yet. */
const ONCE_IT_HAS = /[ただ](?:後|のち)$/;
/** 協議の結果, 調整を行った結果 */
const PREPARED_RESULT = new RegExp(`(?:${PREPARATION}|話し?合い)(?:を(?:行っ|重ね)た|した|の)結果$`);

/** 31人を採用することとした: to decide is the deed. */
const CHOSEN_SO_MANY = /(?:^|は)[0-9][0-9,]*[^0-9、はがを月日]{1,6}を(?:採用|任用|指定|認定|選定|選任|表彰|登録)することと(?:し|なっ)た$/;

/** 応募がなかったため、…: what follows tells what came of it. */
const UNANSWERED = new RegExp(`${NO_BIDDER}$`);

/** 植樹は4回実施し、清掃は中止した: carried out, and what follows turns to something else. */
const CARRIED_OUT = /[^、]は.*(?:(?:実施|開催|完了|終了|配布|設置|公開|掲載)し|行い|終え|済ませ)$/;
const TOPIC_OR_OBJECT = /[^、](?:は|を|も)/;

function isHeld(core: string, main: string): boolean {
  return CARRIED_OUT.test(core) && TOPIC_OR_OBJECT.test(main);
}

/**
 * Gives the clauses that lead up to a sentence's main statement their tense: a continuative form has none of its own
 * (資料を収集し、3月に作成する / 資料を収集し、作成した).
 */
export function settleTenses(sentence: ClauseInSentence[]): void {
  settleAim(sentence);
  const main = sentence.at(-1)!;
  settleDecision(sentence, main);
  for (let at = sentence.length - 2; at >= 0; at--) {
    const reading = sentence[at]!;
    if (reading.link === "circumstance") {
      reading.act = circumstanceAct(reading.core, main);
      reading.preparation ||= PREPARED_RESULT.test(reading.core);
    } else if (reading.link === "cause" && UNANSWERED.test(reading.core)) reading.act = "silent";
    else if (reading.link === "list") settleListed(reading, sentence[at + 1]!);
    else if (reading.link === "sequence") settle(reading, sentence[at + 1]!, main);
  }
}

/** 策定に向け、…: whatever is done toward a making, but for the making itself, prepares it. */
function settleAim(sentence: readonly ClauseInSentence[]): void {
  if (!sentence.some(({ link, core }) => link === "circumstance" && TOWARD.test(core))) return;
  for (const reading of sentence) reading.preparation ||= !reading.making;
}

function circumstanceAct(core: string, main: ClauseInSentence): Act {
  if (AFTER.test(core)) return main.act === "planned" && ONCE_IT_HAS.test(core) && !BEHIND.test(core) ? "silent" : "done";
  return main.act === "done" && BUT_FOR_PART.test(core) && IS_FINISHED.test(plainEnding(main.core)) ? "unfinished" : "silent";
}

function settleDecision(sentence: readonly ClauseInSentence[], main: ClauseInSentence): void {
  if (main.act !== "planned" || !DECIDED.test(plainEnding(main.core)) || NAMES_NEXT_YEAR.test(main.core)) return;
  if (CHOSEN_SO_MANY.test(plainEnding(main.core))) main.act = "done";
  if (sentence.some(({ core, link }) => link === "circumstance" && AFTER.test(core))) main.act = "done";
}

/** 指導員23人、調査員40人を確保した */
const BARE_COUNT = /^[一-龠ァ-ヶー]+[0-9,]+[一-龠]$/;

/** 12回開催し、定員には届かなかった */
const HELD_WITH_RESULT = /(?:開催|実施|配布|発行|訪問|検査|点検|調査|測定|計測)し$|(?:を行い|を開き)$/;

/** 1名が入校、後期に1名が入校予定 */
const OF_ITS_OWN = /[0-9][^0-9、]が/;

/** 要綱の策定、研修会の開催を予定: a bare noun shares the next one's verb, unless that has a topic of its own. */
function settleListed(reading: ClauseInSentence, next: ClauseInSentence): void {
  if (!reading.nominal) return;
  if (next.act === "done" && next.preparation && BARE_COUNT.test(reading.core)) reading.preparation = true;
  const hasTopic = /は/.test(next.core) || (OF_ITS_OWN.test(reading.core) && /が/.test(next.core));
  if (reading.act === "done" && next.act === "planned" && !hasTopic && !BEHIND.test(reading.core)) reading.act = "planned";
}

function settle(reading: ClauseInSentence, next: ClauseInSentence, main: ClauseInSentence): void {
  if (isNotDone(main.act) && (reading.act === "unfinished" || reading.act === "delayed")) reading.act = "silent";
  if (RESCHEDULED.test(reading.core)) {
    reading.act = "silent";
    return;
  }
  if ((reading.act !== "silent" && reading.act !== "planned") || CIRCUMSTANCE.test(reading.core)) return;
  if (DECIDING.test(reading.core) && PART_DECIDED.test(reading.core)) {
    reading.act = "planned";
    return;
  }
  if (cameAbout(reading, main)) reading.act = "done";
  else settleBy(next.act === "silent" ? main : next, reading, next, main);
}

/** Whether a clause tells of what had come about by then, whatever its sentence goes on to say. */
function cameAbout(reading: ClauseInSentence, main: ClauseInSentence): boolean {
  const isPlanned = main.act === "planned";
  if (isPlanned && isThereBefore(reading, main.core)) return true;
  if (AHEAD.test(reading.core)) return false;
  return (isPlanned && isCompletedBefore(reading.core, main.core)) || (CAME_ABOUT.test(reading.core) && !isNotDone(main.act));
}

/** What was made, or brought to an end in winter, before what it starts with the next year. */
function isThereBefore({ core, making }: ClauseInSentence, plan: string): boolean {
  return (making && FROM_SPRING.test(plan)) || isDoneInWinter(core, plan);
}

/** 更新を完了し、旧設備は4月以降に撤去する: completed before, as the time to come is another one, or what comes of it is told. */
function isCompletedBefore(core: string, plan: string): boolean {
  if (!IS_COMPLETED.test(core)) return false;
  const isOfAnotherTime = !NAMES_FIRST_HALF.test(core) && NAMES_FIRST_HALF.test(plan);
  return isOfAnotherTime || FIGURE_EXPECTED.test(plainEnding(plan)) || FROM_OCTOBER.test(plan);
}

function isDoneInWinter(core: string, main: string): boolean {
  return IN_WINTER.test(core) && (FROM_SPRING.test(main) || OF_NEXT_YEAR.test(main));
}

/** 点検し、危険箇所を確認した: what was found is what came of it. */
const LOOKED_AT = /(?:点検|巡回|検査|測定|診断)(?:し|を(?:行い|実施し))$/;
const FOUND = /を(?:確認|発見|把握)(?:し|$)/;

/** What was carried out, or is under way: what leads up to it is done. */
const CARRIED_OUT_ACTS: ReadonlySet<Act> = new Set<Act>(["done", "progressed", "started", "running"]);

/** Gives a clause the tense of the clause that it leads up to. */
function settleBy(follows: ClauseInSentence, reading: ClauseInSentence, next: ClauseInSentence, main: ClauseInSentence): void {
  const { act } = follows;
  if (act === "planned" || act === "need") reading.act = turnsAhead(reading.core, next.core, main.core) ? "done" : act;
  else if (CARRIED_OUT_ACTS.has(act)) {
    reading.act = "done";
    reading.preparation ||= follows.preparation && !reading.making && !(LOOKED_AT.test(reading.core) && FOUND.test(follows.core));
  } else if (isDoneAllTheSame(reading, follows, main)) reading.act = "done";
}

/** Whether a clause tells of what was done, although what it leads up to is not told as done. */
function isDoneAllTheSame(reading: ClauseInSentence, { act, core }: ClauseInSentence, main: ClauseInSentence): boolean {
  if (act === "silent") return MAY_COME.test(plainEnding(core));
  if (act === "missed") return HELD_WITH_RESULT.test(reading.core);
  return isNotDone(act) && happenedBefore(reading, main);
}

/** Whether a clause was done although its sentence ends in what was not. With a subject of its own it only happened: 納期が年度をまたぎ. */
function happenedBefore({ core, preparation, making }: ClauseInSentence, main: ClauseInSentence): boolean {
  if (NEGATED.test(core) || DECIDING.test(core)) return false;
  return preparation || making || isHeld(core, main.core) || (/を/.test(core) && !/が/.test(core));
}
