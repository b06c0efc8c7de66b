import { oneOf } from "../../lookup/anyOf";
import { isExcused, isPlannedDeedLeft, LAST_TOPIC } from "./reportDeedLeft";
import { isMissingPart, isOneOfThem, isPartOf } from "./reportNextYearParts";
import { type ClauseAhead, isAboutPart, isAskedAndNotDone, isAskedInTopic, namesCompletion, putOffOrBegun, type Ruling } from "./reportNextYearTold";
import type { ClauseReading } from "../clauses/reportReadings";
import { contentWords, sharedWords } from "../../words/contentWords";
import { HOLDING, MAKING } from "../../words/deeds";
import { NAMES_NEXT_YEAR, NEXT_YEAR, YEAR_PREFIX } from "../../words/times";
import { REMAINING, RESCHEDULED } from "../reportWords";

/** What a plan for the year to come says of the work; asked in this order. */
export const PLAN_RULINGS: readonly Ruling[] = [
  ["unfinished", isAskedSubject],
  ["put-off", isAfterSomething],
  ["unfinished", comesThen],
  ["unfinished", ({ isStatement, core }) => isStatement && ACROSS_YEARS.test(core)],
  ["put-off", (ahead) => ahead.isStatement && DONE_THEN.test(ahead.ending) && isAskedInTopic(ahead)],
  ["put-off", ({ isStatement, words, planned, done }) => isStatement && (isPlannedDeedLeft(words, planned, done) || isExcused(words, planned, done))],
  ["put-off", (ahead) => isAimedInstead(ahead) && isDecided(ahead)],
  ["unfinished", isAimedInstead],
  [null, ({ core }) => FURTHER.test(core)],
  ["unfinished", ({ isStatement, core }) => isStatement && COMPLETED_THEN.test(core)],
  ["put-off", ({ isAllThatIsTold, main, ending }) => isAllThatIsTold && main && ITSELF.test(ending)],
  ["put-off", (ahead) => isAboutPart(ahead) && isPartLeft(ahead)],
  ["put-off", isAskedAfterwards],
  ["unfinished", ({ isStatement, words, done, target }) => isStatement && isMissingPart(words, done, target)],
  [null, followsWhatIsFinished],
  ["put-off", ({ clause, core }) => clause.adversative && DEED.test(core)],
  [null, ({ clause }) => clause.note],
  ["unfinished", ({ main, words, target }) => main && isPartOf(words, target)],
  ["put-off", (ahead) => isDecided(ahead) && ANEW.test(ahead.core) && ahead.finished.size === 0],
  [null, (ahead) => isDeedDecided(ahead) && isSomethingElse(ahead)],
  ["put-off", isDeedDecided],
  ["put-off", isBroughtInThen],
  ["put-off", isDoneOnlyThen],
  [putOffOrBegun, isBuiltThen],
  ["unfinished", isCompletedAlone],
  ["put-off", (ahead) => isNothingAsked(ahead) && ahead.isAllThatIsTold && ahead.main && COMING_ABOUT.test(ahead.core)],
  [null, isNothingAsked],
  ["unfinished", namesCompletion],
  ["put-off", isAskedDeedThen],
  ["put-off", ({ main, isOnlyPlanned, asked, clause }) => main && isOnlyPlanned && asked !== null && !clause.preparation],
  ["put-off", isOfPlan],
  ["put-off", ({ words }) => RESCHEDULED.test(words)],
];

const SUBJECT_THEN =
  /^([一-龠ァ-ヶー]{2,12})は[^、はをが]{0,16}(?:(?:の予定|となる(?:予定|見込み?|見通し)|予定|見込み?|見通し)(?:です|だ|である|となっている)?|に(?:行う|実施(?:する)?|開催(?:する)?))$/;

/** 同意は5月の予定, パブリックコメントは4月に行う: of a deed that the target names */
function isAskedSubject({ isStatement, core, target, done }: ClauseAhead): boolean {
  return isStatement && isAskedAndNotDone(SUBJECT_THEN.exec(core)?.[1], target, done);
}

/** 締結は株主総会の後となる: of the deed itself, and still to come. */
export const DEED_AFTER = new RegExp(
  `^(${MAKING}|${HOLDING})は[^、はが]{1,16}後(?:と(?:なる|する)|の(?:予定|見込み?)|に(?:なる|行う))(?:予定|見込み?|見通し)?(?:だ|です|である)?$`,
);

function isAfterSomething({ isStatement, core, planned }: ClauseAhead): boolean {
  const deed = isStatement ? DEED_AFTER.exec(core)?.[1] : undefined;
  return deed !== undefined && planned.includes(deed);
}

const COMES_THEN = /(?:まとま|完成す|完了す|竣工す|終わ|終え|出来上が|でき|仕上が|整|揃|始ま|始め|開始す|稼働す|着手す)[るうえ]のは[^、はを]*$/;

/** 素案がまとまるのは令和9年5月の見込みである: when the thing itself comes about. */
function comesThen(ahead: ClauseAhead): boolean {
  return ahead.isStatement && COMES_THEN.test(ahead.core) && !isNothingAsked(ahead);
}

/** 年度をまたいで話し合うことになった: it was not over in the year. */
const ACROSS_YEARS = /年度を(?:また|跨)(?:いで|ぎ)[^はが]{0,20}こと[とに]な/;

/** Whether a sentence shares no word with what was asked for. */
function isNothingAsked({ words, asked }: ClauseAhead): boolean {
  return asked !== null && sharedWords(contentWords(words), asked) === 0;
}

/** 調整に時間を要したため、次年度に実施する: the deed stands alone, and what it is about before its reason. */
const DONE_THEN = new RegExp(
  `^(?:[^、はをが]{1,12}に(?:伴い|より))?(?:${NEXT_YEAR}|(?:令和|[HR])?[0-9元]{1,2}年度)(?:以降)?に(?:実施|施工|整備|開催|設置|対応|改修|策定)(?:する)?$`,
);

/** What a thing is brought to: 来年度の申請を目指す. */
const ENTERED = oneOf("申請 提出 登録 認証取得 着手 着工 発注 契約 開始 再開 加入 交付 譲渡 売却 上程 採用 採択 供用 運行");
/** 同意率が要件に達せず、次年度の申請を目指す: what was in the way of it stands right before. */
const IN_THE_WAY = /(?:ず|な(?:い|かった)(?:ため|ので|ことから))、[^、はが]*$/;

/** 来年度の策定を目指して引き続き協議する: the year in which the thing itself is to come about. */
export const AIMED_THEN = new RegExp(
  `(?:${NEXT_YEAR}|[0-9元]年度)(?:中|早期|以降)?の(${MAKING}|${HOLDING}|${ENTERED}|点検)(?:を(?:目指|めざ|目途|目標)|に向け)`,
);
const IS_MADE = new RegExp(`^${MAKING}$`);
const MADE_ALREADY = new RegExp(`${MAKING}(?:し|を終え|を完了し)、`);

/** 設立したが、構想については…来年度の策定を目指す: of what was asked for and is not there, or of all that was asked for. */
function isAimedInstead({ clause, core, words, asked, finished, done }: ClauseAhead): boolean {
  const deed = AIMED_THEN.exec(core)?.[1];
  if (deed === undefined || clause.note || !asked) return false;
  if (IN_THE_WAY.test(words) && asked.has(deed.slice(-2))) return true;
  if (done !== "" && !IS_MADE.test(deed)) return false;
  const [, named = "", told = ""] = LAST_TOPIC.exec(words) ?? [];
  const topic = contentWords(named);
  if (MADE_ALREADY.test(told)) return false;
  if (topic.size > 0 && sharedWords(topic, asked) > 0) return sharedWords(topic, finished) === 0;
  return finished.size === 0 && asked.has(deed.slice(-2));
}

/** Goes on from what was done: 次年度も, 引き続き. */
export const FURTHER = /(?:来年度|次年度|翌年度|新年度|年度)(?:以降)?(?:も|から|より|は)|引き続|継続|次回|次期|さらに|更に|第[0-9]+[期回次]|[二三]期/;

/** 来年度からの実施を予定, 令和9年度からの開始とした */
export const BEGINS_THEN = new RegExp(
  `(?:${NEXT_YEAR}|[0-9元]年度|[0-9元]年[4-9]月)(?:度|以降)?からの[一-龠]{2,4}(?:を(?:予定|見込)|の予定|と(?:なる|する|した))`,
);

/** 竣工は6月の見込み */
const COMPLETED_THEN = /^(?:完成|完了|竣工|引渡し?|供用開始)(?:予定|時期)?(?:は|が|:)/;

/** 4月1日に発足する: the making itself, without an object. */
const ITSELF = new RegExp(`(?:月|日|旬|年度)(?:に|から|より)${MAKING}(?:を?(?:する|行う|予定|開始する))?$`);

/** 残る1路線は翌年度に整備する */
const REST = new RegExp(`残[るり]|${REMAINING}[0-9]`);
const AWAITING = /を(?:待って|見極めて)/;

/** 残る1路線は翌年度に整備する, 1か所は道路工事の完了を待って設置する: of a part, and left out of what was done. */
function isPartLeft(ahead: ClauseAhead): boolean {
  const { main, core, words, done } = ahead;
  return isDecided(ahead) || REST.test(words) || (main && AWAITING.test(core) && isOneOfThem(words, done));
}

const DECIDED = /こと[とに](?:し|す|なり|なっ|いたし)/;

/** 次年度に行うこととした */
function isDecided({ core }: Pick<ClauseAhead, "core">): boolean {
  return DECIDED.test(core);
}

/** What follows when the thing itself is made. */
const AFTERWARDS = /(公表|公開|周知|配布|施行|運用|供用|活用)[^、はを]{0,8}は/;

/** The target names what is to follow the making: 改訂・全戸配布, and 配布は4月に実施する. */
function isAskedAfterwards({ clause, core, target }: ClauseAhead): boolean {
  const deed = AFTERWARDS.exec(core)?.[1];
  return !clause.note && deed !== undefined && target.includes(deed);
}

/** Speaks of what was made, or of what follows when it is made. */
function followsWhatIsFinished({ words, finished }: ClauseAhead): boolean {
  return sharedWords(aboutIn(words), finished) > 0 || (finished.size > 0 && AFTERWARDS.test(words));
}

/** What is put off when it is planned for the next year: 計画の策定は, 手順書の作成については. */
const TOPIC = new RegExp(`(?:${MAKING}|${HOLDING})[^、はを]{0,8}(?:について|に関して|に関し)?は`);
const DEED = new RegExp(`${MAKING}|${HOLDING}`);

/** Content words of what a sentence is about; of all of it where it names no deed as its topic. */
function aboutIn(words: string): ReadonlySet<string> {
  const topic = TOPIC.exec(words);
  return contentWords(topic ? words.slice(0, topic.index + topic[0].length) : words);
}

/** 令和9年度に改めて判断することとした */
const ANEW = /改めて|再検討|再度|仕切り直|判断する|見極め|引き継|申し送/;
/** 次年度に行うこととした, 令和9年度に実施することとした */
const NEXT_YEARS_DEED = new RegExp(
  `(?:${NEXT_YEAR}|[0-9元]年度|[0-9元]年[0-9]{1,2}月)(?:中|以降)?[にへ][^、はがを]{0,8}(?:行|実施|開催|施工|策定|作成|着手|整備|検討|改修|導入|設置|対応|発注|完了|完成|公表)[^、]{0,6}こと[とに]`,
);

/** 手引については、次年度に作成することとした: a deed with a topic. */
function isDeedDecided(ahead: ClauseAhead): boolean {
  return isDecided(ahead) && ahead.words.includes("は") && NEXT_YEARS_DEED.test(ahead.core);
}

/** 手引を作成し、続編は来年度に行うこととした: what was asked for is there, and this is not part of it. */
function isSomethingElse({ core, asked, finished }: ClauseAhead): boolean {
  if (!asked || sharedWords(finished, asked) === 0) return false;
  const topic = contentWords(LAST_TOPIC.exec(core)?.[1] ?? "");
  return topic.size > 0 && sharedWords(topic, asked) === 0 && !TOPIC.test(core);
}

/** Whether it was decided that a deed is done next year: 次年度に行うこととした. */
export function isLeftToNextYear({ act, main, core }: ClauseReading): boolean {
  return act === "planned" && main && NAMES_NEXT_YEAR.test(core) && NEXT_YEARS_DEED.test(core) && isDecided({ core });
}

const TO_ASSEMBLY = /[4-9]月(?:定例会議?|定例市?議会|市?議会)に[^、はをが]{0,6}こと[とに]/;

/** 6月定例会に提出することとした: what has to be passed, and was not. */
function isBroughtInThen({ core, main, finished }: ClauseAhead): boolean {
  return main && finished.size === 0 && TO_ASSEMBLY.test(core);
}

/** 来年度に改めて実施する: it was not done, or not well. */
const DONE_ANEW = new RegExp(
  `${NEXT_YEAR}(?:中|以降)?[に、]?[^、はがを]{0,6}(?:改めて|仕切り直し)[^、はが]{0,12}(?:行う|開く|(?:実施|開催|施工|策定|作成|着手|整備|導入|設置|発注|公表|配布)(?:する)?)(?:予定(?:だ)?)?$`,
);

/** 来年度に改めて実施する; 次年度に実施, where nothing else is told. */
function isDoneOnlyThen({ clause, main, ending, done, finished, isOnlyPlanned }: ClauseAhead): boolean {
  if (done !== "" || finished.size > 0) return false;
  return isLeftToNextYear(clause) || (main && (DONE_ANEW.test(ending) || (isOnlyPlanned && DONE_THEN.test(ending))));
}

const BUILDING = /工事|整備|改修|建設|設置|修繕|改良|布設|移転|建替|施工/;
/** What goes before building is all that the target asks for: 設計を行う. */
const PREPARED = /設計|測量|調査|用地|構想|検討|協議|同意|選定/;

/** 工事は令和8年度に実施する, where building is asked for */
function isBuiltThen({ core, asked, target }: ClauseAhead): boolean {
  return BUILDING.test(core) && asked !== null && BUILDING.test(PREPARED.test(target) ? target : [...asked].join("、"));
}

const COMPLETED_ALONE = new RegExp(
  `^(?:${YEAR_PREFIX}?[0-9]{1,2}年(?:度|[0-9]{1,2}月)|[4-9]月|${NEXT_YEAR})(?:の?(?:早々|早期|当初|前半|上半?期|[上中下]旬)|中|末|頃)?(?:まで)?[のに]?(?:は)?(?:完成|完了|竣工|終了)(?:(?:する|させる|の)?(?:予定|見込み?|見通し)?(?:だ|である|です)?|を(?:予定|目指|見込|目標)[^、]{0,8})$`,
);
/** 進捗率60%: the year's target is a step of work that takes longer. */
const ASKS_FOR_STEP = /進捗|着手|着工|発注|契約|設計|測量|調査|用地|同意/;
const HAS_TOPIC = /[^、]は/;

/** 5月に完成する予定, 令和8年度中の完了を目指す: the work itself, where its sentence is about nothing else. */
function isCompletedAlone({ main, ending, words, finished, target }: ClauseAhead): boolean {
  return main && finished.size === 0 && !ASKS_FOR_STEP.test(target) && !HAS_TOPIC.test(words) && COMPLETED_ALONE.test(ending);
}

/** 指定は令和9年4月を見込む: the thing itself comes about. */
const COMING_ABOUT = /(?:指定|認定|認可|許可|策定|制定|改定|決定|締結|議決|完成|竣工|着工|工事)[^、はを]{0,8}は/;

const DEED_THEN = new RegExp(`[月度](?:[上中下]旬|末|頃|中)?の(${MAKING}|${HOLDING})を(?:予定|目指|見込|計画)`);

/** 令和9年6月の決定を予定している, where that is asked for and nothing was made */
function isAskedDeedThen({ main, core, asked, finished }: ClauseAhead): boolean {
  const deed = main ? DEED_THEN.exec(core)?.[1] : undefined;
  return deed !== undefined && asked !== null && asked.has(deed.slice(-2)) && finished.size === 0;
}

/** 手順書の作成については、次年度に…: a deed of the row's own plan. */
function isOfPlan({ words, asked, planned }: ClauseAhead): boolean {
  return TOPIC.test(words) && (asked === null || sharedWords(aboutIn(words), contentWords(planned)) > 0);
}
