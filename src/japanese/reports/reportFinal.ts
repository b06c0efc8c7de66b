import { isNotDone } from "./reportActs";
import { contentWords, sharedWords } from "../words/contentWords";
import { HOLDING, MAKING } from "../words/deeds";
import { NEXT_YEAR, YEAR_PREFIX } from "../words/times";
import type { Status } from "./status";
import { plainEnding } from "./reportPlain";
import { type ClauseReading, REST } from "./reportReadings";
import { isContinued, isScheduled, isStillMaking, isToBeCompleted, tally, type Tally, type WorkContext } from "./reportTally";
import { bringsAbout } from "./reportDoneInTime";
import { PARTLY_DONE } from "./reportFigures";
import { tellsOfOtherPart } from "./reportListed";
import { BEGUN, IN_USE, STANDING_STATE, STEADY } from "./reportTense";
import { notDoneStatus } from "./reportDropped";
import { concernsWork, doesNamedDeed, workOf } from "./reportTopic";
import { tellsOfEnd } from "./reportWords";

const GOES_ON = /て(?:いる|きている)$/;
const BEING_MADE = /現在|目下|工事|施工|製作|製造|作業|手続|進め|進捗|[一-龠]中/;

/** 残る8施設は令和8年9月までに施工する */
const OPEN_REST = /^(?:残[るり]|その他の|他の)[^、]{0,12}は/;
/** A judgement of how it went, without saying of what: 計画どおり進んでいる. */
const ON_PLAN = /^(?:おおむね|概ね|ほぼ)?(?:(?:計画|予定)(?:どおり|通り)に?(?:順調に)?|順調に)(?:進んで|進捗して|推移して)いる$/;

/** 計画を上回るペースで進んでいる */
const ABOVE_PLAN = /^(?:計画|予定|目標|想定)を(?:大きく|やや)?上回る[^、はが]{1,6}で(?:順調に)?(?:進ん|進捗し|推移し)[てで]いる$/;

const IN_YEAR = /(?:1[0-2]|[1-9])月|年度[内末]|年[内度]中/;
const TARGET_REACHED =
  /目標と(?:する|した|していた)[^、はが]{1,12}を(?:確保|達成)(?:する(?:こと)?)?[がは]?(?:でき|し)(?!な|ず)|目標[^、]{0,10}(?:達成|到達|クリア)(?:する(?:こと)?)?[はがをに]?(?:でき|出来|し|済)(?!な|ず)/;

/**
 * State of the work as the report at the year's end tells it: carried out is done, whatever the outlook, unless the
 * thing itself is still being made; nothing left of it in the year is postponed.
 */
export function finalStatus(all: readonly ClauseReading[], work: WorkContext): Status {
  const readings = withoutEffects(all, work);
  const told = tally(readings, work);
  const { last, deeds, steps, planned, notDone } = told;
  if (!last) return readings.some(({ act }) => act === "missed") ? "done" : "unknown";
  if (notDone.length > 0) return notDoneStatus(told, last, work, readings);
  if (deeds.length > 0) {
    const isOpen = isGoingOn(last, told, work) || isPartRunning(told, work) || isPartLeft(readings, last);
    return isOpen && !deeds.some(isTargetReached) ? "in-progress" : "done";
  }
  if (steps.length > 0 && steps.every(({ preparation }) => preparation) && readings.some(fellThrough)) return "postponed";
  if (steps.length > 0) return isOnlyToward(readings, steps, work) ? "in-progress" : stepStatus(steps, last, work);
  return planned.length > 0 ? plannedStatus(planned, readings) : "in-progress";
}

/** State of work of which nothing but plans is told. */
function plannedStatus(planned: readonly ClauseReading[], readings: readonly ClauseReading[]): Status {
  const isFurther = planned.every(({ source, outlook }) => source === "shared" || outlook);
  if (isFurther && readings.some(({ act, source }) => act === "missed" && source === "report")) return "done";
  if (planned.some((clause) => (clause.preparation && !clause.main) || isContinued(clause))) return "in-progress";
  return readings.some(({ act, link, remedied }) => isNotDone(act) && link === "cause" && !remedied) ? "postponed" : "not-started";
}

/** 開催できなかったため、… : why only what leads up to another time was done. */
function fellThrough({ act, link, remedied }: ClauseReading): boolean {
  return link === "cause" && !remedied && (act === "undone" || act === "cancelled");
}

/** 清掃は進めている。植樹は行った, 残る4か所は協議中: one of several parts goes on, wherever it is told. */
function isPartRunning({ deeds, steps }: Tally, { initiative, allYear }: WorkContext): boolean {
  if (allYear) return false;
  const running = steps.filter((step) => step.act === "running" && !isStanding(step));
  return running.some(({ main, core }) => main && REST.test(core)) || tellsOfOtherPart(running, deeds, initiative);
}

const COUNTED_PART = /^(?:残[るり]の?|もう)?[0-9]+[^0-9、月日年はを]{1,4}(?:は|について)/;

const NOBODY_CAME = /(?:応募|応札|提案|希望|申込み?|申し?出|引き?受け手|借り手|買い手)者?[がはも]な(?:く|かった)$/;

/** 1本は指針が示されないため、引き続き検討する; もう1棟は応募がなく、引き続き募る: beside what was done, a part that was not. */
function isPartLeft(readings: readonly ClauseReading[], last: ClauseReading): boolean {
  if (last.act !== "planned") return false;
  return readings.some(
    ({ sentence, link, act, remedied, core }) =>
      sentence === last.sentence && COUNTED_PART.test(core) && ((link === "cause" && isNotDone(act) && !remedied) || NOBODY_CAME.test(core)),
  );
}

/** 5か所増の目標を達成した */
function isTargetReached({ core }: ClauseReading): boolean {
  return TARGET_REACHED.test(plainEnding(core));
}

/** 来年度の開催に向けて準備している */
const NEXT_TIME = /に向け|のため|の準備/;

/** What was to be made is there, or the work was carried out. */
function isWorkItself(deed: ClauseReading, { initiative, target }: WorkContext): boolean {
  const asked = `${initiative}\n${target}`;
  if (workOf(initiative) === "making") return bringsAbout(deed, asked);
  return !deed.preparation && !deed.partly && concernsWork(deed.core, asked);
}

const TAKES_TIME = /([一-龠]{2})(?:(?:に至る)?まで)?に?は?、?(?:さらに|更に|なお|まだ|相当の?|一定の|しばらく)*(?:時間|期間|日数)[をが](?:要し|かか)/;

/** 手法の決定には時間を要しており、引き続き検討する: the deed that the target asks for is still to come. */
function takesItsTime(steps: readonly ClauseReading[], deeds: readonly ClauseReading[], target: string): boolean {
  return steps.some(({ act, core }) => {
    const deed = act === "running" ? TAKES_TIME.exec(core)?.[1] : undefined;
    return deed !== undefined && target.includes(deed) && !deeds.some((one) => one.core.includes(deed));
  });
}

/** Whether the report ends in something that is still to be done. */
function isGoingOn(last: ClauseReading, { deeds, steps }: Tally, work: WorkContext): boolean {
  if (takesItsTime(steps, deeds, work.target)) return true;
  if (last.act === "running") return isRunningOn(last, deeds, work);
  if (last.act === "progressed") return work.beyondYear && !work.allYear;
  if (last.act === "started") return BEGUN.test(last.core) && !deeds.some(({ core, partly }) => !partly && doesNamedDeed(core, work.target));
  return (last.act === "planned" || last.act === "need") && isStillToCome(last, deeds, steps, work);
}

/** Whether what runs at the end is the work that was to be done, and neither how it went nor what comes after it. */
function isRunningOn(last: ClauseReading, deeds: readonly ClauseReading[], work: WorkContext): boolean {
  const ending = plainEnding(last.core);
  if (ABOVE_PLAN.test(ending) || (ON_PLAN.test(ending) && deeds.some(isFinished))) return false;
  if (last.beyondYear && NEXT_TIME.test(last.core) && deeds.some((deed) => isWorkItself(deed, work))) return false;
  if (isStanding(last) || isBesideWork(last, deeds, work) || isServiceAfter(last, deeds, work)) return false;
  return !work.allYear || last.preparation || bringsThing(last);
}

/** 整備を終えた: without any doubt. */
function isFinished({ core, main, preparation, partly }: ClauseReading): boolean {
  return main && !preparation && !partly && tellsOfEnd(core);
}

/** Whether what the report ends in as planned or needed was part of this year's work. */
function isStillToCome(last: ClauseReading, deeds: readonly ClauseReading[], steps: readonly ClauseReading[], work: WorkContext): boolean {
  if (work.beyondYear && last.act === "planned" && OPEN_REST.test(last.core)) return true;
  if (isTowardLater(last, work) || isNextYearsOwn(last, deeds)) return false;
  if (isScheduled(last) || isToBeCompleted(last) || isReconsidered(last, work) || isRestStudied(last)) return true;
  if (!isStillMaking(last)) return false;
  if (work.initiative === "" || steps.some(({ act }) => act === "running")) return true;
  const isDone = (asked: string): boolean => deeds.some(({ core }) => concernsWork(core, asked));
  const asked = `${work.initiative}\n${work.target}`;
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

const EXPECTED = /(?:見込み?|見通し)(?:です|だ|である|となった|となっている)?$/;
const COUNTS_PART = /[0-9][^0-9、はが]{1,6}(?:中|のうち)[0-9]/;

const TARGET_EXCEEDED = /目標(?:値|数)?[をより][^、はが]{0,8}(?:上回|超え)/;

/** 9.1%: the result and nothing else. */
const FIGURE_ALONE = /^[0-9][0-9,.]*(?:%|[^0-9、はがを]{1,4})$/;

/** Without what the outcome beside a report tells of others (受講者の6割が続けている, 補助の対象となる見込み), where the report itself tells of the work done. */
function withoutEffects(told: readonly ClauseReading[], work: WorkContext): readonly ClauseReading[] {
  const { initiative, target } = work;
  const all = told.some(({ source, act }) => source === "report" && act === "done") ? told.filter((clause) => !isOfPeople(clause)) : told;
  const own = initiative === "" ? all : all.filter((clause) => !isOfOthers(clause, work));
  if (own.length === all.length) return all;
  const isDone = all.some(
    (clause) =>
      clause.source === "report" &&
      clause.act === "done" &&
      !clause.partly &&
      (isTargetReached(clause) || TARGET_EXCEEDED.test(clause.core) || FIGURE_ALONE.test(clause.core) || concernsWork(clause.core, `${initiative}\n${target}`)),
  );
  return isDone ? own : all;
}

/** 保護者の4割が家庭でも作成している: whatever people make, the work is what they were given. */
const BY_PEOPLE = /(?:者|人|世帯|家庭|団体|企業|児童|生徒|住民|市民)の(?:うち、?)?約?[0-9]+(?:割|%)(?:以上|程度|弱|強)?が、?[^はが]{0,24}$/;

function isOfPeople({ source, act, core }: ClauseReading): boolean {
  return source === "shared" && act === "running" && BY_PEOPLE.test(core);
}

/** 現行の税率を維持できる見通しである: what the work is good for. */
const IS_KEPT = /(?:維持|継続|確保|存続|持続|軽減|抑制|縮減|節減)でき/;

function isOfOthers(clause: ClauseReading, { initiative, target }: WorkContext): boolean {
  if (clause.source !== "shared" || BEING_MADE.test(clause.core)) return false;
  if (isExpected(clause) && IS_KEPT.test(clause.core)) return true;
  return (goesOn(clause) || isExpected(clause)) && !concernsWork(clause.core, `${initiative}\n${target}`);
}

function goesOn({ act, core, preparation, making }: ClauseReading): boolean {
  return act === "running" && !preparation && !making && (COUNTS_PART.test(core) || GOES_ON.test(plainEnding(core)));
}

function isExpected({ act, core }: ClauseReading): boolean {
  return act === "planned" && !IN_YEAR.test(core) && EXPECTED.test(plainEnding(core));
}

/** 毎月撤去した。また、回数を検討している: all-year work was carried out, whatever is being considered beside it. */
const BESIDE = /^(?:また|さらに|更に|併せて|あわせて|加えて|このほか|なお)/;

function isBesideWork(last: ClauseReading, deeds: readonly ClauseReading[], work: WorkContext): boolean {
  return work.allYear && last.preparation && !last.making && BESIDE.test(last.text) && deeds.some((deed) => deed.main && isWorkItself(deed, work));
}

/** 配布した。転入者には窓口で渡している: the work was done, and what goes on makes nothing. */
function isServiceAfter({ core, preparation, making, partly }: ClauseReading, deeds: readonly ClauseReading[], { initiative, target }: WorkContext): boolean {
  if (preparation || making || partly || initiative === "" || !GOES_ON.test(plainEnding(core)) || BEING_MADE.test(core)) return false;
  return deeds.some((deed) => !deed.preparation && concernsWork(deed.core, `${initiative}\n${target}`));
}

const TOWARD = new RegExp(`(${MAKING}|${HOLDING})(?:等|など)?に向け`);
/** Whatever is to be made: 実施に向けて, 実現に向けて. */
const TOWARD_ANY = /(?:実施|実現|開始|稼働|供用)に向け/;

/** 導入に向けて検討を行った: of the very deed that the initiative asks for only what leads up to it is told. */
function isOnlyToward(readings: readonly ClauseReading[], steps: readonly ClauseReading[], { initiative }: WorkContext): boolean {
  if (!steps.every(({ preparation }) => preparation)) return false;
  const kind = workOf(initiative);
  const isToward = ({ core }: ClauseReading): boolean =>
    core.includes("に向け") && (initiative.includes(TOWARD.exec(core)?.[1] ?? core) || (kind === "making" && TOWARD_ANY.test(core)));
  return (kind === "making" || kind === "holding") && readings.some(isToward);
}

function isRunning(step: ClauseReading, { allYear }: WorkContext): boolean {
  return step.act === "running" && !isStanding(step) && (!(allYear || step.nominal) || step.preparation || bringsThing(step));
}

/** 相談体制を整備している, 学びやすい環境を構築している: all-year work brings about no thing that is still to be there. */
const OF_CONDITIONS = /(?:体制|態勢|環境|備え)(?:を|の)(?:[^、はがを]{0,6}(?:整備|構築|確立))(?:を(?:行|図|進め))?[しっ]?て?いる$/;

function bringsThing({ making, core }: ClauseReading): boolean {
  return making && !OF_CONDITIONS.test(plainEnding(core));
}

function stepStatus(steps: readonly ClauseReading[], last: ClauseReading, work: WorkContext): Status {
  const making = workOf(work.initiative) === "making" && !work.allYear;
  const goesOn = (): boolean => {
    if (last.act === "planned" && work.beyondYear) return true;
    if (last.act === "planned" || last.act === "need") return isScheduled(last) || isStillMaking(last) || last.preparation || isRunning(steps.at(-1)!, work);
    if (last.act === "running") return isRunning(last, work);
    if (last.act === "started") return BEGUN.test(last.core) || last.preparation;
    if (last.act === "progressed") return last.making || work.beyondYear || ((last.preparation || making) && !work.allYear);
    return making && steps.every(({ preparation }) => preparation);
  };
  const isPartly = steps.some(({ act, core }) => act === "running" && PARTLY_DONE.test(plainEnding(core)));
  return goesOn() || (isPartly && !work.allYear) ? "in-progress" : "done";
}

const REST_STUDIED =
  /^(?:残[るり]|その他の|他の|未[一-龠]{2}の)[^、はを]{0,16}は.*(?:検討|協議|調整|交渉|調査)(?:する|を行う|を進める|を続ける|していく|を進めていく)$/;

/** 残りの地区は引き続き検討する */
function isRestStudied({ act, core }: ClauseReading): boolean {
  return act === "planned" && REST_STUDIED.test(plainEnding(core));
}

/** 再検討することとなった: decided, and not about the years to come. Beside the report this may be decided of something else. */
function isReconsidered({ act, preparation, outlook, core, source }: ClauseReading, { initiative, target }: WorkContext): boolean {
  if (source === "shared" && initiative !== "" && !concernsWork(core, `${initiative}\n${target}`)) return false;
  return act === "planned" && preparation && !outlook && /こと[とに](?:し|なり|なっ)/.test(core);
}

/** 30人全員が参加している: at the year's end, who came. */
const ALL_CAME = /(?:[0-9][^、はが]{0,3}|全員|全て|すべて|多く)が(?:参加|受講|出席|受診|来場|来館|利用|登録|加入)してい[るた]$/;

/** うち2人は就職している: what came of some of those that it was done for. */
const CAME_OF_SOME =
  /(?:^|の)うち[0-9][^、]*(?:受け|取得し|登録し|活動し|就職し|就労し|就業し|就農し|従事し|働い|勤務し|乗務し|居住し|移住し|移し|継続し|利用し)てい[るた]$|[0-9][^、はが]{0,3}の(?:入居|入所|入園|就職|採用)が決まってい[るた]$/;

/** 利用の状況を把握している: what is known, and looked at all the time. */
const KEPT_IN_VIEW = /(?:状況|動向|推移|件数|実績|進捗|効果)を(?:適切に|随時|定期的に|毎月)?(?:把握|確認|管理)してい[るた]$/;

function isStanding({ core }: ClauseReading): boolean {
  const ending = plainEnding(core);
  return (
    KEPT_IN_VIEW.test(ending) || ALL_CAME.test(ending) || CAME_OF_SOME.test(ending) || STANDING_STATE.test(ending) || STEADY.test(ending) || IN_USE.test(core)
  );
}
