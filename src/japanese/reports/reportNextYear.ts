import { anyOf, oneOf } from "../lookup/anyOf";
import { EXCUSED, isExcused, isPlannedDeedLeft, LAST_TOPIC } from "./reportDeedLeft";
import { FOUND_TOPIC } from "./reportFound";
import { isMissingRest, isOneOfThem, isPartByThen, isPartOf } from "./reportNextYearParts";
import { isOtherPart } from "./reportParts";
import { plainEnding } from "./reportPlain";
import type { Act } from "./reportPredicate";
import type { ClauseReading } from "./reportReadings";
import { contentWords, sharedWords } from "./reportTopic";
import { HOLDING, MAKING, NAMES_NEXT_YEAR, NEXT_YEAR, REMAINING, RESCHEDULED, YEAR_PREFIX } from "./reportWords";

/** What is put off when it is planned for the next year: 計画の策定は, 手順書の作成については. */
const TOPIC = new RegExp(`(?:${MAKING}|${HOLDING})[^、はを]{0,8}(?:について|に関して|に関し)?は`);
const DEED = new RegExp(`${MAKING}|${HOLDING}`);
const MOVED_DEED = oneOf(`
  施工 実施 対応 開催 公表 完成 完了 着手 発注 導入 納品 策定 設置 移行 移転 更新 改定 改修 整備 開設 開始 稼働 供用 交付 配備 切替え? 納車 竣工 引渡し?
  支給 開館 開園 開所 処分 廃棄 廃車 解体 撤去 除却 配布 発送 購入 調達 発行 刊行 作成 印刷 製作 制作 制定 締結 契約 譲渡 売却 設立 発足 結成 創設 開業
  開店 認定 決定 再開 着任 建設 解消
`);
const MOVED_TO = oneOf(`
  なった なる(?:見込み?|見通し|予定)? なり なっている した する し 変更 変更した 変更し 変更となった 変更する 改めた? 改める ずらした? 移した?
`);
/** 完成が翌年度となった, 次年度施工とした. */
export const MOVED = anyOf([
  `(?:度|年|月|頃|以降|明け|解け後?|[HR][0-9]{1,2}\\.[0-9]{1,2})(?:の?(?:上半?期|前半|当初|早々|早期|[上中下]旬|[中末]|[春夏秋]頃?))?(?:から)?(?:の|へ)?(?:市?議会|定例会議?|定例市?議会|運用|供用|利用|稼働|業務|事業)?${MOVED_DEED}?[とにへ]${MOVED_TO}$`,
  "月からの?(?:実施|開始|施行|運用|稼働|適用|供用|導入)[にへ](?:変更|延期)",
]);
/** 12月に工事を終え、4月からの供用開始となった: it is there, and in use from then on. */
const MADE_BEFORE_USE = /(?:(?:完了|完成|竣工|終了)(?:し|させ)|終え|整え|整い)、[^、]*から/;
/** What can be moved; 目標年度を令和12年度とした moves nothing. */
const MOVABLE =
  /(?:完成|完了|竣工|実施|試行|募集|発足|開催|着手|着工|公表|導入|開始|施工|発注|納品|供用|策定|改定|改修|整備|工事|時期|対応|開設|移転|更新|提案|稼働|運用|設置|移行|切替|配備|交付|増設|新設|設立|結成|創設|開業|開店|再開|構築|設計|納車|引渡|支給|開館|開園|開所|提出|上程|取りまとめ|とりまとめ)|は(?:翌年度|次年度|来年度|[4-9]月[^、]{0,8}|雪解け後?)(?:以降)?[とに]な[っりる]/;
/** プリンタは来年度の処分とした, 作成は平成25年度となった: decided, and no mere outlook (令和8年6月となる見込み). */
const LATER = new RegExp(
  `(?:処分|廃棄|廃車|解体|撤去|除却|配布|発送|購入|調達|発行|刊行|作成|印刷|製作|制作|制定|締結)[^見予]*$|(?<!期限|任期|期日|満了|終期|施行|適用|発効)は${YEAR_PREFIX}[0-9]{1,2}年(?:度|[0-9]{1,2}月)[とに]なった$`,
);
/** What follows when the thing itself is made. */
const AFTERWARDS = /(公表|公開|周知|配布|施行|運用|供用|活用)[^、はを]{0,8}は/;
/** 一部については、次年度に実施することとなった */
const OF_PART = /(?:一部|残[るり])[^、]{0,12}[はも]|[0-9][^0-9月日年、]{1,3}(?:について)?は/;
/** 納車は令和9年4月, 運行開始は5月中旬, 配布は次年度とした: when the thing itself comes about. */
const LEFT_FOR = new RegExp(
  `(?:${MAKING}|着手|着工|実施|開催|納車|納品|竣工|開始|運行|引渡し?|配布|公表|発行|印刷|施工)(?:予定|時期)?(?:は|:)(?:${YEAR_PREFIX}?[0-9]{1,2}年(?:度|[0-9]{1,2}月)|[4-9]月|${NEXT_YEAR})(?:[0-9]{1,2}日|[上中下]旬|末|頃|ごろ|以降|から)?(?:の?予定|の(?:予定|見込み?|見通し)とな(?:った|っている)|とした|とする)?$`,
);
/** 5月に完成する予定, 令和8年度中の完了を目指す: the work itself, where its sentence is about nothing else. */
const COMPLETED_ALONE = new RegExp(
  `^(?:${YEAR_PREFIX}?[0-9]{1,2}年(?:度|[0-9]{1,2}月)|[4-9]月|${NEXT_YEAR})(?:の?(?:早々|早期|当初|前半|上半?期|[上中下]旬)|中|末|頃)?(?:まで)?[のに]?(?:は)?(?:完成|完了|竣工|終了)(?:(?:する|させる|の)?(?:予定|見込み?|見通し)?(?:だ|である|です)?|を(?:予定|目指|見込|目標)[^、]{0,8})$`,
);
/** 進捗率60%: the year's target is a step of work that takes longer. */
const ASKS_FOR_STEP = /進捗|着手|着工|発注|契約|設計|測量|調査|用地|同意/;
/** 竣工は6月の見込み */
const COMPLETED_THEN = /^(?:完成|完了|竣工|引渡し?|供用開始)(?:予定|時期)?(?:は|が|:)/;
/** 残る1路線は翌年度に整備する */
const REST = new RegExp(`残[るり]|${REMAINING}[0-9]`);
/** 次年度に行うこととした, 令和9年度に実施することとした */
const NEXT_YEARS_DEED = new RegExp(
  `(?:${NEXT_YEAR}|[0-9元]年度|[0-9元]年[0-9]{1,2}月)(?:中|以降)?[にへ][^、はがを]{0,8}(?:行|実施|開催|施工|策定|作成|着手|整備|検討|改修|導入|設置|対応|発注|完了|完成|公表)[^、]{0,6}こと[とに]`,
);
/** 工事は令和8年度に実施する */
const BUILDING = /工事|整備|改修|建設|設置|修繕|改良|布設|移転|建替|施工/;
/** What goes before building is all that the target asks for: 設計を行う. */
const PREPARED = /設計|測量|調査|用地|構想|検討|協議|同意|選定/;
const DECIDED = /こと[とに](?:し|なり|なっ|いたし)/;
/** 令和9年度に改めて判断することとした */
const ANEW = /改めて|再検討|再度|仕切り直|判断する|見極め|引き継|申し送/;
/** 指定は令和9年4月を見込む: the thing itself comes about. */
const COMING_ABOUT = /(?:指定|認定|認可|許可|策定|制定|改定|決定|締結|議決|完成|竣工|着工|工事)[^、はを]{0,8}は/;
/** 4月1日に発足する: the making itself, without an object. */
const ITSELF = new RegExp(`(?:月|日|旬|年度)(?:に|から|より)${MAKING}(?:を?(?:する|行う|予定|開始する))?$`);
const OF_COMPLETION = /完成|完了|竣工|終了/;
const COMPLETION = /(?:完成|完了|竣工|終了|策定|発行|終える)(?:予定|見込み?|時期|予定日)?(?:は|が|を|:|予定|見込|する予定|する見込|となる|の予定)/;

/** Goes on from what was done: 次年度も, 引き続き. */
export const FURTHER = /(?:来年度|次年度|翌年度|新年度|年度)(?:以降)?(?:も|から|より|は)|引き続|継続|次回|次期|さらに|更に|第[0-9]+[期回次]|[二三]期/;
/** 来年度の策定を目指して引き続き協議する: the year in which the thing itself is to come about. */
export const AIMED_THEN = new RegExp(`(?:${NEXT_YEAR}|[0-9元]年度)(?:中|早期|以降)?の(${MAKING}|${HOLDING}|点検)(?:を(?:目指|めざ|目途|目標)|に向け)`);
const IS_MADE = new RegExp(`^${MAKING}$`);
/** 来年度からの実施を予定, 令和9年度からの開始とした */
export const BEGINS_THEN = new RegExp(
  `(?:${NEXT_YEAR}|[0-9元]年度|[0-9元]年[4-9]月)(?:度|以降)?からの[一-龠]{2,4}(?:を(?:予定|見込)|の予定|と(?:なる|する|した))`,
);
const IS_DECIDED = /こと[とに](?:し|す|なり|なっ|いたし)/;
const MADE_ALREADY = new RegExp(`${MAKING}(?:し|を終え|を完了し)、`);

/** 同意は5月の予定, パブリックコメントは4月に行う */
const SUBJECT_THEN =
  /^([一-龠ァ-ヶー]{2,12})は[^、はをが]{0,16}(?:(?:の予定|となる(?:予定|見込み?|見通し)|予定|見込み?|見通し)(?:です|だ|である|となっている)?|に(?:行う|実施(?:する)?|開催(?:する)?))$/;

/** 来年度に改めて実施する: it was not done, or not well. */
const DONE_ANEW = new RegExp(
  `${NEXT_YEAR}(?:中|以降)?に[^、はがを]{0,6}(?:改めて|仕切り直し)[^、はが]{0,12}(?:行う|開く|(?:実施|開催|施工|策定|作成|着手|整備|導入|設置|発注|公表|配布)(?:する)?)(?:予定(?:だ)?)?$`,
);

/** Whether it was decided that a deed is done next year: 次年度に行うこととした. */
export function isLeftToNextYear({ act, main, core }: ClauseReading): boolean {
  return act === "planned" && main && NAMES_NEXT_YEAR.test(core) && NEXT_YEARS_DEED.test(core) && DECIDED.test(core);
}

/** 令和9年6月の決定を予定している */
const DEED_THEN = new RegExp(`[月度](?:[上中下]旬|末|頃|中)?の(${MAKING}|${HOLDING})を(?:予定|目指|見込|計画)`);

/** What a report as a whole says, and what it was to answer. */
export interface Sayings {
  /** Content words of initiative and target; null when there are none. */
  asked: ReadonlySet<string> | null;
  target: string;
  /** Initiative, target and method. */
  planned: string;
  /** What was done, in its own words. */
  done: string;
  /** What was done, and what is done of it so far. */
  told: string;
  /** Content words of the things that were made. */
  finished: ReadonlySet<string>;
  /** Of something to be made by a day, nothing is told but plans and what prepares them. */
  isAllThatIsTold: boolean;
  /** Nothing is told but plans. */
  isOnlyPlanned: boolean;
}

const NAMED_FIRST = /(?:^|、)([一-龠ァ-ヶー]{2,12}?)(?:については|に関しては|は)[^は]*$/;
/** 調整に時間を要したため、次年度に実施する: the deed stands alone, and what it is about before its reason. */
const DONE_THEN = new RegExp(
  `^(?:[^、はをが]{1,12}に(?:伴い|より))?(?:${NEXT_YEAR}|(?:令和|[HR])?[0-9元]{1,2}年度)(?:以降)?に(?:実施|施工|整備|開催|設置|対応|改修|策定)(?:する)?$`,
);

/** 公開は確認に時間を要し、…: the sentence is about a deed that the target names and nothing says was done. */
function isAskedInTopic(words: string, target: string, done: string): boolean {
  const deed = NAMED_FIRST.exec(words)?.[1];
  return deed !== undefined && target.includes(deed) && !done.includes(deed);
}

/** 次年度の研修計画は4月に作成する */
const OF_NEXT_YEAR = new RegExp(`^${NEXT_YEAR}の[^、はをが]{1,16}(?:については|に関しては|は)`);

/** The target names what is to follow the making: 改訂・全戸配布, and 配布は4月に実施する. */
function isAskedAfterwards({ core, note }: ClauseReading, target: string): boolean {
  const deed = AFTERWARDS.exec(core)?.[1];
  return !note && deed !== undefined && target.includes(deed);
}

/** 手引を作成し、続編は来年度に行うこととした: what was asked for is there, and this is not part of it. */
function isSomethingElse(core: string, asked: ReadonlySet<string> | null, finished: ReadonlySet<string>): boolean {
  if (!asked || sharedWords(finished, asked) === 0) return false;
  const topic = contentWords(LAST_TOPIC.exec(core)?.[1] ?? "");
  return topic.size > 0 && sharedWords(topic, asked) === 0 && !TOPIC.test(core);
}

const DEED_OF = new RegExp(`^([^、はをが]{1,16})の(?:${MAKING}|${HOLDING})(?:予定|時期)?(?:は|:)`);

/** 報告書を刊行し、概要版の刊行は次年度とした: of another thing than the one that was asked for and is there. */
function isOfOther(core: string, asked: ReadonlySet<string> | null, finished: ReadonlySet<string>): boolean {
  const thing = contentWords(DEED_OF.exec(core)?.[1] ?? "");
  return asked !== null && thing.size > 0 && sharedWords(thing, asked) === 0 && sharedWords(finished, asked) > 0;
}

/** 設立したが、構想については…来年度の策定を目指す: of what was asked for and is not there, or of all that was asked for. */
function isAimedInstead({ core, note }: ClauseReading, words: string, { asked, finished, done }: Sayings): boolean {
  const deed = AIMED_THEN.exec(core)![1]!;
  if (note || !asked || (done !== "" && !IS_MADE.test(deed))) return false;
  const [, named = "", told = ""] = LAST_TOPIC.exec(words) ?? [];
  const topic = contentWords(named);
  if (MADE_ALREADY.test(told)) return false;
  if (topic.size > 0 && sharedWords(topic, asked) > 0) return sharedWords(topic, finished) === 0;
  return finished.size === 0 && asked.has(deed.slice(-2));
}

/** 5kmを調べた。緊急度の高い1kmは令和9年度に直す: what the work brought to light, and another deed than was asked for. */
function isOfFound({ core, main, aside }: ClauseReading, asked: ReadonlySet<string> | null, done: string): boolean {
  return main && !aside && asked !== null && done !== "" && FOUND_TOPIC.test(core) && sharedWords(contentWords(core.replace(FOUND_TOPIC, "")), asked) === 0;
}

/** 基礎の完成 */
const THING_MADE = new RegExp(`(?:^|\\n)[^一-龠ァ-ヶー\\n]*([一-龠ァ-ヶー]{2,10})[のを](${MAKING}|竣工)(?:する|させる|を目指す)?[。\\s]*$`);

/** 基礎が完成した。屋根は令和9年度となる, where 基礎の完成 is all that the target asks for. */
function isBesideSettled(words: string, target: string, done: string): boolean {
  const [, thing, deed] = THING_MADE.exec(target) ?? [];
  if (thing === undefined || deed === undefined) return false;
  const topic = LAST_TOPIC.exec(words)?.[1];
  return topic !== undefined && !topic.includes(thing) && !topic.includes(deed) && done.split("\n").some((said) => said.includes(thing) && said.includes(deed));
}

/**
 * What a final report's clause of the year to come says of the work: put off, or unfinished; null when it says neither.
 * @param words of the clause's whole sentence
 */
export function beyondYear(clause: ClauseReading, words: string, sayings: Sayings): Act | null {
  const { asked, done, finished, target } = sayings;
  const { core, main, note, act, aside } = clause;
  const isStatement = main && !note;
  if (OF_NEXT_YEAR.test(words) && !NAMES_NEXT_YEAR.test(sayings.planned)) return null;
  if (isOfFound(clause, asked, done) || isBesideSettled(words, target, done)) return null;
  if (isStatement && isPartByThen(core, words, sayings.told)) return "unfinished";
  if (aside) return COMPLETION.test(core) || isMissingRest(words, done, target) ? "unfinished" : null;
  if (act === "started" && MADE_BEFORE_USE.test(words)) return null;
  if (isStatement && isOtherPart(core, done, target, asked)) return "put-off";
  const isMoved = MOVED.test(plainEnding(core));
  if (isMoved && isOfTheWork(core, words, sayings)) return putOff(core);
  if (isMoved && main && isPartOf(words, target) && (NAMES_NEXT_YEAR.test(core) || EXCUSED.test(words))) return "put-off";
  if (main && LEFT_FOR.test(core) && !isOfOther(core, asked, finished)) return putOff(core);
  if (act === "running" && OF_PART.test(words)) return "put-off";
  return act === "planned" ? plannedBeyond(clause, words, sayings) : null;
}

/** Whether it is the work, or the deed that it is to end in, that was moved. */
function isOfTheWork(core: string, words: string, { asked, finished, target, done }: Sayings): boolean {
  if (MOVABLE.test(core) || (LATER.test(plainEnding(core)) && !isOfOther(core, asked, finished))) return true;
  return RESCHEDULED.test(words) || isAskedInTopic(words, target, done);
}

/** What is to be completed later was begun. */
function putOff(core: string): Act {
  return OF_COMPLETION.test(core) ? "unfinished" : "put-off";
}

/** 来年度に改めて実施する; 次年度に実施, where nothing else is told. */
function isDoneOnlyThen(ending: string, isOnlyPlanned: boolean): boolean {
  return DONE_ANEW.test(ending) || (isOnlyPlanned && DONE_THEN.test(ending));
}

/** 素案がまとまるのは令和9年5月の見込みである: when the thing itself comes about. */
const COMES_THEN = /(?:まとま|完成す|完了す|竣工す|終わ|終え|出来上が|でき|仕上が|整|揃|始ま|始め|開始す|稼働す|着手す)[るうえ]のは[^、はを]*$/;

/** 1か所は道路工事の完了を待って設置する */
const AWAITING = /を(?:待って|見極めて)/;

/** 締結は株主総会の後となる: of the deed itself, and still to come. */
export const DEED_AFTER = new RegExp(
  `^(${MAKING}|${HOLDING})は[^、はが]{1,16}後(?:と(?:なる|する)|の(?:予定|見込み?)|に(?:なる|行う))(?:予定|見込み?|見通し)?(?:だ|です|である)?$`,
);

/** What a plan for the year to come says of the work; see {@link beyondYear}. */
function plannedBeyond(clause: ClauseReading, words: string, sayings: Sayings): Act | null {
  const { asked, planned, done, finished, target, isAllThatIsTold, isOnlyPlanned } = sayings;
  const { core, main, note } = clause;
  const isStatement = main && !note;
  const ending = plainEnding(core);
  const subject = isStatement ? SUBJECT_THEN.exec(core)?.[1] : undefined;
  if (subject !== undefined && target.includes(subject) && !done.includes(subject)) return "unfinished";
  const after = isStatement ? DEED_AFTER.exec(core)?.[1] : undefined;
  if (after !== undefined && planned.includes(after)) return "put-off";
  if (isStatement && COMES_THEN.test(core) && !(asked && sharedWords(contentWords(words), asked) === 0)) return "unfinished";
  if (isStatement && DONE_THEN.test(ending) && isAskedInTopic(words, target, done)) return "put-off";
  if (isStatement && (isPlannedDeedLeft(words, planned, done) || isExcused(words, planned))) return "put-off";
  if (AIMED_THEN.test(core) && isAimedInstead(clause, words, sayings)) return IS_DECIDED.test(core) ? "put-off" : "unfinished";
  if (FURTHER.test(core)) return null;
  if (isStatement && COMPLETED_THEN.test(core)) return "unfinished";
  if (isAllThatIsTold && main && ITSELF.test(ending)) return "put-off";
  if ((DECIDED.test(core) || REST.test(words) || (main && AWAITING.test(core) && isOneOfThem(words, done))) && OF_PART.test(words)) return "put-off";
  if (isAskedAfterwards(clause, target)) return "put-off";
  const topic = TOPIC.exec(words);
  const about = contentWords(topic ? words.slice(0, topic.index + topic[0].length) : words);
  if (sharedWords(about, finished) > 0 || (finished.size > 0 && AFTERWARDS.test(words))) return null;
  if (clause.adversative && DEED.test(core)) return "put-off";
  if (note) return null;
  if (main && isPartOf(words, target)) return "unfinished";
  if (DECIDED.test(core) && ANEW.test(core) && finished.size === 0) return "put-off";
  if (DECIDED.test(core) && /は/.test(words) && NEXT_YEARS_DEED.test(core)) return isSomethingElse(core, asked, finished) ? null : "put-off";
  if (done === "" && finished.size === 0 && (isLeftToNextYear(clause) || (main && isDoneOnlyThen(ending, isOnlyPlanned)))) return "put-off";
  if (BUILDING.test(core) && asked && BUILDING.test(PREPARED.test(target) ? target : [...asked].join("、"))) return putOff(core);
  if (main && finished.size === 0 && !ASKS_FOR_STEP.test(target) && !/[^、]は/.test(words) && COMPLETED_ALONE.test(ending)) return "unfinished";
  if (asked && sharedWords(contentWords(words), asked) === 0) return isAllThatIsTold && main && COMING_ABOUT.test(core) ? "put-off" : null;
  if (COMPLETION.test(core)) return "unfinished";
  const deed = main ? DEED_THEN.exec(core)?.[1] : undefined;
  if (deed !== undefined && asked?.has(deed.slice(-2)) && finished.size === 0) return "put-off";
  if (main && isOnlyPlanned && asked && !clause.preparation) return "put-off";
  const isOfPlan = topic !== null && (!asked || sharedWords(about, contentWords(planned)) > 0);
  return isOfPlan || RESCHEDULED.test(words) ? "put-off" : null;
}
