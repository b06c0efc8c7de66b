import { anyOf } from "../../lookup/anyOf";
import { fiscalIndex } from "../../periods/calendar";
import type { ClauseInSentence, ClauseReading } from "./reportReadings";
import { NO_BIDDER_YET } from "../endings/reportNotDone";
import { contentWords, sharedWords } from "../../words/contentWords";
import { NAMES_NEXT_YEAR } from "../../words/times";
import { tellsOfEnd } from "../reportWords";
import { matchesOf } from "../../text/text";

const REPLACED = anyOf([
  /代替|代わ|代え|替わ|替え|変更|切り?替|書面|オンライン|電子版|電子データ|メール|リモート|WEB|Web|web|動画|縮小|分散|個別|郵送|手渡|電話|別日|後日|改めて|再度|その後/,
  /再入札|再公告|再募集|再公募|延長して|延期して|日程を|時期を|振り?替|内容を見直|形を変え|方法を|移して|再開|復旧|工夫|人数を|制限|限定|短縮|借り受け|借りて|借用/,
  /(?:別|他|ほか)の(?:会場|場所|施設|会議室|部屋|日程?|時間|方法|手段|形|講師|業者|経路|機器)/,
]);
/** 9月に実施した: the same deed at another time, without an object of its own. */
const SAME_DEED =
  /^[^はをがも、]{0,10}(?:月|日|秋|春|夏|冬|期|週|後日|年度内|旬)(?:末|頃)?(?:に|から)?[^はをがも、]{0,8}(?:実施|行[っわいう]|催|完了|完成|終え|開[いかき])/;
/** 3月定例会で可決された: what was put off is what a meeting went on to decide. */
const ENACTED = /^[^はをがも、]{0,10}月[^はをがも、]{0,8}(?:可決|議決|成立|承認|上程|提出|提案|締結|公布|施行|改正|制定)/;
/** eラーニングにより実施した: the same deed by other means. */
const OTHER_MEANS = /^[^はがを、]{0,24}(?:により|によって|形式で|方式で|にて|を通じて)(?:実施|開催|行|対応)/;
/** 開催せず、資料を配布した: a choice, not a failure. */
const CHOSEN = /(?:せ|行わ|設け|開か)ず$/;
const TIME_BOUND =
  /当初|予定どおり|予定通り|計画どおり|計画通り|例年|従来|通常|期日|期限|時点|上半期|上期|前期|前半|年度当初|初回|月に(?:は)?|日に(?:は)?|(?:月末?|[上中下]旬|日)まで/;
const DATED = /[0-9]+月|[0-9]+日|年度内|下期|下半期|後期|年度末|後半/;
/** Another year, or what an earlier report said. */
const BACKGROUND = /^(?:昨年度?|前年度?|一昨年|例年|従来|過年度|当初|これまで|中間報告|上半期|上期|前回)(?:は|で|では|まで|までは|の|から|も|、)/;
const NO_CASE =
  /(?:事案|対象|対象者|案件|申請|該当|該当者|申出|申し出|希望|希望者|申請者|要望|要請|依頼|相談|申込み?|通報|災害|発令|必要)(?:[がはも])?(?:い|生じ|発生し|出|寄せられ)?(?:な(?:し|い|かった|くなった|くて?)|無し|無かった)(?!(?<=該当者?なし)となった)/;
const MONTH_TOPIC = /^(1[0-2]|[1-9])月(?:分|の[^、はをが]{1,8})?(?:に)?は/;
const MONTH_OF = /(?<![0-9])(1[0-2]|[1-9])月/;
const MONTH = /(?<![0-9])(1[0-2]|[1-9])月/g;
const INSTEAD = /^[^、]{0,12}(?:代わり|代替|その後|後日|改めて|振り?替え?|このため|そのため|そこで|これに代え)/;
/** 1日目は中止となり、2日目のみ開催した: the rest was held, and makes nothing good. */
const ONLY_THE_REST = /[^代]{2}(?:のみ|だけ)(?:の|を|で|が)?[^、のをでが]{0,4}(?:開催|実施|開[いか]|行[っわい])/;
/** 中止となったため、開催は2回となった: what was held without it. */
const FEWER_TIMES =
  /[0-9](?:回|日|日間|人|名|組|会場|[かカヵヶケ]所|校|地区|便|公演)(?:の(?:開催|実施|参加))?(?:とな|に(?:とど|留)ま|のみ|だけ|だった|であった)/;
/** 2日目を中止したため、来場者数は4万人となった: how the rest of it came out. */
const MERE_RESULT =
  /^[^、はがを]{0,12}(?:数|率|額|量|者|高)[はがも][^、]{0,12}(?:[0-9][^、]{0,8}(?:とな|だった|であった|に(?:とど|留ま|減))|減(?:少し|っ|とな)|下回|落ち込|伸び(?:悩|な)|届か|達しな)/;
/** 公演2回が実施できなかったため: so many of them. */
const COUNTED_OFF = /[0-9][^0-9、月日年はをが]{1,4}(?:分)?[がはを]/;
/** 記念品を郵送した: given to those who did not meet. */
const GIFT_SENT = /(?:記念品|記念誌|祝い?品|祝い?金|商品券|粗品|菓子|図書カード)(?:等|など)?[をのは][^、はが]{0,8}(?:郵送|送付|送[っり]|配[布付っり]|贈|渡|届)/;
/** What a clause is about. */
const TOPIC = /^([^、はをが]{1,20})は/;
const TOPIC_OR_OBJECT = /^([^、はをが]{1,20})[はを]/;
/** 開催できなかったため、日程を見直した: how it will be done another time makes nothing good. */
const REVIEWED = /(?:方法|内容|体制|日程|時期|計画|進め方|[あ在]り方|仕組み)(?:等|など)?を(?:見直|検討|改善|調整|整え|再考|協議)[^、]{0,6}$/;
/** 概ね順調に進捗している, of the whole: その他は順調 is of the others alone. */
const ON_TRACK = /^(?:全体(?:として|的に)は)?[^、はが]{0,12}(?:順調|(?:計画|予定)(?:どおり|通り))に?(?:進[んみ]|進捗|推移)/;
const NEAR = 2;
/** Clauses looked at on either side. */
const WINDOW = 8;

/**
 * Whether what a clause says was not done is made good by the rest of its sentence: done later in the year, replaced,
 * or nothing there to be done (対象となる事案がなかったため).
 */
export function remediedWithin(sentence: readonly ClauseInSentence[], at: number): boolean {
  if (hadNoCase(sentence, at)) return true;
  const [reading, main] = [sentence[at]!, sentence.at(-1)!];
  if (reading.act === "delayed" && reading.link === "contrast" && ON_TRACK.test(main.core)) return true;
  if (main.act === "running" && CALLED_AGAIN.test(main.core) && NOBODY_YET.test(reading.core)) return true;
  if (main === reading || (main.act !== "done" && main.act !== "started")) return false;
  const rest = sentence
    .slice(at + 1, at + 1 + WINDOW)
    .map(({ core }) => core)
    .join("");
  if (isBesides(reading, main, rest)) return false;
  if (sentence.slice(at + 1, at + 1 + WINDOW).some((next) => isHeldLater(reading, next))) return true;
  return isMadeGood(reading, main, rest) || (at === 0 && isOtherKind(reading, main));
}

/** 応募がなく、再募集を行っている: the work goes on. */
const NOBODY_YET = new RegExp(`(?:${NO_BIDDER_YET})$`);
const CALLED_AGAIN = /再(?:度|[一-龠])|募集|公募|入札|継続|続け|案内/;

/** 対象となる事案がなかったため、開催しなかった: there was nothing to be done. */
function hadNoCase(sentence: readonly ClauseInSentence[], at: number): boolean {
  const leadingUp = sentence.slice(Math.max(0, at - WINDOW), at).filter(({ link }) => link === "cause" || link === "sequence");
  return leadingUp.some(({ core }) => NO_CASE.test(core)) || NO_CASE.test(sentence[at]!.core);
}

/** 設立は年度をまたぐこととなったが、準備を整えることができた: ready for another year. */
const PAST_YEAR = /年度を(?:また|跨|越)/;
const READY = /(?:準備|体制|条件|環境|下地|見通し|道筋)[をが][^、はをが]{0,8}(?:整え|整っ|進め|進ん|つけ|つい|終え)/;

/** 全体の9割で測量した: of the whole, and not all of it. */
const SHARE_OF_WHOLE = /(?:全体|対象|計画|予定)(?:区域|区間|面積|延長)?の約?(?:[1-9](?:\.[0-9])?割|[1-9][0-9]?(?:\.[0-9]+)?%)(?:程度|弱|強|ほど)?[でをのに]/;

/** Whether the main statement makes nothing good: it tells of the others, of something else, of how it came out, or of another time. */
function isBesides(reading: ClauseInSentence, main: ClauseInSentence, rest: string): boolean {
  const { act, link, core } = reading;
  if (isOneOfSeveral(core, main.core) || ONLY_THE_REST.test(main.core) || isForAnotherTime(reading, main)) return true;
  if (act === "delayed") return PAST_YEAR.test(core) && READY.test(main.core);
  if (act === "put-off") return NAMES_NEXT_YEAR.test(core) && isOfAnother(core, main.core);
  if (act === "undone" && link === "cause" && COUNTED_OFF.test(core)) return isWhatWasLeft(main.core) && !REPLACED.test(rest);
  if (act === "cancelled") return isGift(main.core) || (link === "cause" && isWhatWasLeft(main.core) && !REPLACED.test(rest));
  if (act !== "unfinished" && act !== "undone") return false;
  return SHARE_OF_WHOLE.test(main.core) || (act === "unfinished" && link === "sequence" && NOT_REACHED.test(core) && isOfAnother(core, main.core));
}

/** Given to those who did not meet, and not in place of it. */
function isGift(main: string): boolean {
  return GIFT_SENT.test(main) && !INSTEAD.test(main);
}

/** What was held without it, or how it came out. */
function isWhatWasLeft(main: string): boolean {
  return FEWER_TIMES.test(main) || MERE_RESULT.test(main);
}

/** 要領は作成に至らず、説明会は1回開いた */
const NOT_REACHED = /に(?:は|も)?至ら(?:ず|なく)$/;

/** 欠員は解消されず、23名の配置にとどまった: why the number is no higher. */
const LACKING = /(?:欠員|不足|定員割れ|空き)[はも]/;

/** 紙の通知を取りやめ: one kind of it, in no number, at no time and for no reason. */
const KIND_DROPPED = /^(?!.*(?:により|影響|ため))[^、はが\d春夏秋冬]{1,16}[のなる]([一-龠ァ-ヶー]{2,8})(?:等|など)?を(?:取りや|取り止)/;

/** Whether one kind of a thing was given up for another (紙の通知を取りやめ、電子の通知を行った). */
function isOtherKind({ act, link, core }: ClauseInSentence, main: ClauseInSentence): boolean {
  const thing = act === "cancelled" && link === "sequence" ? KIND_DROPPED.exec(core)?.[1] : undefined;
  return thing !== undefined && main.core.indexOf(`${thing}を`) > 0;
}

function isMadeGood({ act, link, core }: ClauseInSentence, main: ClauseInSentence, rest: string): boolean {
  if (link === "cause" || act === "put-off" || act === "delayed" || BACKGROUND.test(core)) return true;
  if (act === "unfinished" && link === "sequence" && (/が/.test(core) || LACKING.test(core)) && /[0-9]/.test(main.core)) return true;
  if (act === "undone" && CHOSEN.test(core)) return true;
  if (isOnlyLate(core, main)) return true;
  return REPLACED.test(rest) || SAME_DEED.test(main.core) || OTHER_MEANS.test(main.core) || (TIME_BOUND.test(core) && DATED.test(rest));
}

const NOT_IN_TIME = /(?:月(?:末|中|[上中下]旬)?|[0-9]日|[春夏秋冬]|年度[内末]|期[限日])(?:の[^、はをが]{0,10}|まで)?[にも]?は?間に合わ(?:な|ず)/;
const DAY = /(?<![0-9])(?:1[0-2]|[1-9])月|翌[日週月]|同月|その後/;

/** 7月末には間に合わなかったが、9月4日に全ての登記が完了した: late, and done. */
function isOnlyLate(core: string, { act, preparation, partly, core: done }: ClauseInSentence): boolean {
  return NOT_IN_TIME.test(core) && act === "done" && !preparation && !partly && DAY.test(done) && tellsOfEnd(done);
}

/** Whether a sentence's main statement only tells how what was not done will be done another time. */
export function isForAnotherTime({ link, act }: ClauseInSentence, main: ClauseInSentence): boolean {
  return link === "cause" && act === "undone" && REVIEWED.test(main.core);
}

/** 植樹は来年度に延期したが、清掃は行った: what was done is something else. */
function isOfAnother(core: string, main: string): boolean {
  const [off, done] = [TOPIC.exec(core)?.[1], TOPIC_OR_OBJECT.exec(main)?.[1]];
  if (off === undefined || done === undefined || TIME_BOUND.test(done) || REPLACED.test(main)) return false;
  const [words, others] = [contentWords(off), contentWords(done)];
  return words.size > 0 && others.size > 0 && sharedWords(words, others) === 0;
}

/** 10月は中止したが、7月と2月に開催した: its other times, one of them before it. */
function isOneOfSeveral(core: string, main: string): boolean {
  const month = MONTH_TOPIC.exec(core)?.[1];
  if (month === undefined) return false;
  const held = matchesOf(MONTH, main).map(([, digits]) => fiscalIndex(Number(digits)));
  return held.length > 1 && held.some((one) => one < fiscalIndex(Number(month)));
}

/** 1月は休講としたが、2月に2回行い、年間12回とした: held in a later month, before the sentence goes on. */
function isHeldLater({ act, core }: ClauseInSentence, next: ClauseInSentence): boolean {
  if (act !== "cancelled" || next.act !== "done" || !(SAME_DEED.test(next.core) || ENACTED.test(next.core))) return false;
  const [off, held] = [core, next.core].map((words) => Number(MONTH_OF.exec(words)?.[1] ?? 0));
  return Boolean(off) && Boolean(held) && fiscalIndex(held!) > fiscalIndex(off!);
}

/** Whether one of the next sentences says that it was done after all, or something instead of it. */
export function remediedLater(reading: ClauseReading, later: readonly ClauseReading[]): boolean {
  return later.some(
    (next) =>
      next.sentence > reading.sentence &&
      next.sentence <= reading.sentence + NEAR &&
      next.main &&
      next.act === "done" &&
      (INSTEAD.test(next.core) || isOnlyLate(reading.core, next)),
  );
}
