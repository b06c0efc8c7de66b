import { wordsAsked } from "../reportContext";
import { contentWords, sharedWords } from "../../words/contentWords";
import type { Status } from "../status";
import type { ClauseReading } from "../clauses/reportReadings";
import { bringsAbout, OF_DRAFT } from "./reportDoneInTime";
import { isStillMaking, type Tally, type WorkContext } from "./reportTally";
import { plainEnding } from "../endings/reportPlain";
import { concernsWork, workOf } from "../row/reportTopic";
import { COMPLETED, tellsOfEnd } from "../reportWords";
import { FOLLOWS } from "./reportPutToUse";

/** 会場を借りた is none of it. */
const HELD = /開催|実施|行[っいわう]|開[いか]|開講|催|終え|終了|完了|済|参加|来場|受講|[0-9]+[人名組回]/;
/** 今後も, 次年度: what was done goes on. */
const CARRIED_ON = /今後も|引き続|継続|次年度|来年度|翌年度|さらに|更に/;
/** 監査計画を策定した: before a holding there is its paper. */
const PAPERS = /(?:計画書?|要[領項]|日程表?|シナリオ|資料|次第|案内状?|ちらし|チラシ|ポスター)(?:等|など)?[をの](?:策定|作成|決定|決め|定め|作っ|作り|印刷)/;
/** 協議が調わない11か所は、引き続き支援する */
const COUNTED_TOPIC = /[0-9][^0-9月日年、はがを]{1,4}は/;

/** 予算額に達し、受付を終了した: nothing more can come of it in the year. */
const USED_UP = /(?:予算|上限|枠|予定(?:数|件数|台数|戸数))[^、はが]{0,6}に達し/;
const CLOSED = /(?:受付|受け付け|募集|申請|申込み?)を?[^、はが]{0,6}(?:終了|終え|締め?切|打ち?切)/;

/** State of work of which something was done, and nothing was left undone. */
export function deedStatus({ deeds, planned, last }: Tally, work: WorkContext): Status {
  if (planned.length > 0) return work.ended && planned.every((plan) => isOnlyOutlook(plan, deeds, work)) ? "done" : "in-progress";
  if (deeds.some(({ core }) => CLOSED.test(core)) && deeds.some(({ core }) => USED_UP.test(core))) return "done";
  if (work.allYear || work.resumes || (last?.act === "need" && isStillMaking(last))) return "in-progress";
  if (work.ended) return "done";
  if (work.beyondYear && !deeds.some(({ core }) => tellsOfEnd(core))) return "in-progress";
  return isCarriedOut(deeds, work) ? "done" : "in-progress";
}

/** Whether one of the deeds is the work itself, as far as the kind of work that the initiative names comes to an end. */
function isCarriedOut(deeds: readonly ClauseReading[], work: WorkContext): boolean {
  switch (workOf(work.initiative)) {
    case "ongoing":
      return false;
    case "making":
      return deeds.some((deed) => bringsAbout(deed, work.initiative));
    case "preparing":
      return deeds.some(({ core }) => concernsWork(core, work.initiative));
    case "holding":
      return deeds.some(({ core }) => isHolding(core, work));
    case "other":
      return !work.ahead || deeds.some((deed) => isOfWork(deed, work));
  }
}

function isHolding(core: string, work: WorkContext): boolean {
  return !(work.ahead && isAnotherThing(core, work)) && (HELD.test(core) || concernsWork(core, work.initiative));
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
  return PAPERS.test(core) || (OBJECT.test(core) && !concernsWork(core, wordsAsked({ initiative, target })));
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
  if (
    preparation ||
    partly ||
    (nominal && (MERE_FIGURE.test(core) || FIRST_HALF_FIGURE.test(core))) ||
    (PAPERS_SENT.test(core) && !ASKS_TO_SEND.test(initiative))
  )
    return false;
  return tellsOfEnd(core) || HELD_THEN.test(core) || concernsWork(core, `${initiative}\n${target.replace(AMOUNT, "")}`);
}

/** 受診券を発送した: the work is what follows, unless it is to send them. */
const PAPERS_SENT = /(?:券|通知書?|案内状?|申[請込]書|調査票|書類)(?:等|など)?[をの][^、はが]{0,8}(?:発送|送付|郵送|送っ)/;
const ASKS_TO_SEND = /送付|発送|郵送|通知|案内|勧奨|周知|配布|交付|調査|アンケート/;

/** 10月5日に開催した: without an object it is the work itself. */
const HELD_THEN = /^[^、。はをが]{0,6}[0-9]日[^、。はをが]{0,4}(?:開催|実施)/;
/** 参加申込み 1,284人: how many there are until now. */
const MERE_FIGURE = /^[^0-9、。はをが]{2,12} ?[0-9][0-9,.]*[^0-9、。はをが]{1,4}$/;

/** 上半期の退会者は3人 */
const FIRST_HALF_FIGURE = /^(?:上半?期|前期|[4-9]月(?:末|[0-9]{1,2}日)?(?:現在|時点|まで))の?[^0-9、。をが]{1,14}は[0-9][0-9,.]*[^0-9、。はをが]{1,4}$/;

/** 20地区 of a target counts, and names nothing. */
const AMOUNT = /[0-9０-９][一-龠]{1,2}(?![一-龠])/g;
