import { wordsAsked } from "../reportContext";
import { contentWords, sharedWords } from "../../words/contentWords";
import { NEXT_YEAR, YEAR_PREFIX } from "../../words/times";
import { plainEnding } from "../endings/reportPlain";
import type { ClauseReading } from "../clauses/reportReadings";
import { isContinued, isScheduled, isStillMaking, isToBeCompleted, type WorkContext } from "./reportTally";
import { concernsWork } from "../row/reportTopic";

/** 残る8施設は令和8年9月までに施工する */
const OPEN_REST = /^(?:残[るり]|その他の|他の)[^、]{0,12}は/;

/** Whether what the report ends in as planned or needed was part of this year's work. */
export function isStillToCome(last: ClauseReading, deeds: readonly ClauseReading[], steps: readonly ClauseReading[], work: WorkContext): boolean {
  if (work.beyondYear && last.act === "planned" && OPEN_REST.test(last.core)) return true;
  if (isTowardLater(last, work) || isNextYearsOwn(last, deeds)) return false;
  if (isScheduled(last) || isToBeCompleted(last) || isReconsidered(last, work) || isRestStudied(last)) return true;
  if (!isStillMaking(last)) return false;
  if (work.initiative === "" || steps.some(({ act }) => act === "running")) return true;
  const isDone = (asked: string): boolean => deeds.some(({ core }) => concernsWork(core, asked));
  const asked = wordsAsked(work);
  // 相談131件に応じた。家計の見直しが必要: what is needed further leaves all-year work done that was carried out.
  if (work.allYear && last.act === "need" && isDone(asked)) return false;
  return concernsWork(last.core, work.initiative) || !isDone(last.beyondYear ? asked : work.initiative);
}

/** 令和12年度の完了に向けて徴収を継続する: the year's part of it was carried out. */
function isTowardLater(last: ClauseReading, { allYear, beyondYear }: WorkContext): boolean {
  return last.act === "planned" && allYear && !beyondYear && isContinued(last) && YEAR_TOWARD.test(last.core);
}

const OF_NEXT_YEAR = new RegExp(`^(?:${NEXT_YEAR}|${YEAR_PREFIX}[0-9]{1,2}年度)(?:以降)?は`);

/** 12月に公表した。次年度は9月の公表を目指す: the same deed, once more. */
function isNextYearsOwn(last: ClauseReading, deeds: readonly ClauseReading[]): boolean {
  const words = last.act === "planned" && OF_NEXT_YEAR.test(last.core) ? contentWords(last.core) : null;
  return words !== null && deeds.some(({ partly, core }) => !partly && sharedWords(contentWords(core), words) > 0);
}

const YEAR_TOWARD = /年度?の[^、はが]{1,12}に向け/;

const REST_STUDIED =
  /^(?:残[るり]|その他の|他の|未[一-龠]{2}の)[^、はを]{0,16}は.*(?:検討|協議|調整|交渉|調査)(?:する|を行う|を進める|を続ける|していく|を進めていく)$/;

/** 残りの地区は引き続き検討する */
function isRestStudied({ act, core }: ClauseReading): boolean {
  return act === "planned" && REST_STUDIED.test(plainEnding(core));
}

/** 再検討することとなった: decided, and not about the years to come. Beside the report this may be decided of something else. */
function isReconsidered({ act, preparation, outlook, core, source }: ClauseReading, { initiative, target }: WorkContext): boolean {
  if (source === "shared" && initiative !== "" && !concernsWork(core, wordsAsked({ initiative, target }))) return false;
  return act === "planned" && preparation && !outlook && /こと[とに](?:し|なり|なっ)/.test(core);
}
