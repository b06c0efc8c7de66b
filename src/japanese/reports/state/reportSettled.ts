import { isNotDone } from "../endings/reportActs";
import { compareQuantities, isAllReached } from "../../comparison/comparison";
import { readQuantities } from "../../quantities/quantity";
import { AHEAD } from "./reportAhead";
import { COUNTED_REST } from "../nextYear/reportAwaiting";
import { type ReportContext, wordsAsked } from "../reportContext";
import { isInUse } from "./reportInUse";
import { midYearStatus } from "./reportMidYear";
import { type ClauseReading, readClauses } from "../clauses/reportReadings";
import type { WorkContext } from "./reportTally";
import { concernsWork } from "../row/reportTopic";
import { foldWidth } from "../../text/text";

/** A report with its clauses and what belongs to it. */
export interface ToldReport {
  text: string;
  /** The clauses of the report alone. */
  own: readonly ClauseReading[];
  /** All that is said of the work, as the row's own words let it be read. */
  clauses: readonly ClauseReading[];
  context: ReportContext;
  work: WorkContext;
}

/** Whether work of which a final report tells as under way was done all the same. */
export function isDoneInTheEnd({ text, own, clauses, context, work }: ToldReport): boolean {
  return (
    wasDone(own, context, work) ||
    isReachedApart(text, own, clauses, context) ||
    isStartedAsAsked(own, context) ||
    isReachedBeside(own, context, text) ||
    (!clauses.some(isLeft) && isReachedFirst(own, context, work))
  );
}

/** 500枚を撮影した。公開は来年度となる: put off, whatever was counted; of a counted rest the numbers tell. */
function isLeft({ source, act, remedied, core }: ClauseReading): boolean {
  return source === "report" && act === "put-off" && !remedied && !COUNTED.test(core);
}

const COUNTED = /[0-9][^は]*は/;

/** Whether work of which a mid-year report tells as under way is done already: by its numbers, or because only a beginning was asked for. */
export function isDoneAlready({ text, own, clauses, context, work }: ToldReport): boolean {
  return (
    isReached(text, context, work) ||
    (work.ended && isReachedFirst(own, context, work)) ||
    isCountReached(text, clauses, context, work) ||
    isBegunAsAsked(own, context, work)
  );
}

/** What the mid-year report called done goes on in service, or was followed by what makes nothing: 事業を展開している, アンケートを行った. */
function wasDone(own: readonly ClauseReading[], { midYear = "" }: ReportContext, work: WorkContext): boolean {
  const goesOn = ({ act, preparation, making, partly }: ClauseReading): boolean =>
    act === "silent" || (!making && !partly && ((act === "done" && preparation) || ((act === "running" || act === "progressed") && !preparation)));
  return midYear !== "" && own.every(goesOn) && midYearStatus(readClauses(midYear, "midYear"), work) === "done";
}

const OF_PART = /一部|残[るり]|うち/;

/** 300戸に設置し、検針値を集計中: all that the target counts was done, and what goes on in the same sentence is something else. */
function isReachedBeside(own: readonly ClauseReading[], { target = "", initiative = "", fiscalYear }: ReportContext, text: string): boolean {
  const [deed, last] = own.slice(-2);
  if (target === "" || deed?.act !== "done" || deed.preparation || OF_PART.test(deed.core) || last?.act !== "running" || deed.sentence !== last.sentence)
    return false;
  if (own.some(({ act }) => act !== "done" && act !== "running" && act !== "silent") || own.filter(({ act }) => act === "running").length > 1) return false;
  return !concernsWork(last.core, wordsAsked({ initiative, target })) && isAllReached(target, text, fiscalYear);
}

/** 0人, where the outcome beside it tells how others fare (保留の世帯は特定の園を希望している), or what is to come beyond the target (残る8地区は). */
function isReachedApart(
  text: string,
  own: readonly ClauseReading[],
  clauses: readonly ClauseReading[],
  { target = "", initiative = "", fiscalYear }: ReportContext,
): boolean {
  if (target === "" || initiative === "" || !own.every(({ act, preparation, partly }) => act === "silent" || (act === "done" && !preparation && !partly)))
    return false;
  const open = clauses.filter(({ source, act }) => source === "shared" && act !== "done" && act !== "silent");
  return (
    open.every(
      ({ act, making, preparation, core }) =>
        (act === "running" && !making && !preparation && !concernsWork(core, wordsAsked({ initiative, target }))) ||
        (act === "planned" && COUNTED_REST.test(core)),
    ) && isAllReached(target, text, fiscalYear)
  );
}

const REST = /残|未|まだ|続き/;

/** 500部を配布している: so many, whatever the tense. */
const COUNTED_DEED =
  /[0-9](?![0-9]?[月日年])[^0-9、はが]{1,4}(?:[をにへで]|について)?(?:実施|開催|配布|配付|交付|送付|発送|訪問|点検|派遣|貸与|表彰|支給|発行|掲載|放送|対応|受け付け)して(?:いる|おり|います)$/;

function isCountedDeed({ act, partly, preparation, making, core }: ClauseReading): boolean {
  if (act === "silent") return true;
  return !partly && (act === "done" || (act === "running" && !making && !preparation && COUNTED_DEED.test(core)));
}

const ASKS_FOR_SHARE = /[0-9０-９](?:[%％割])/;

/** At the end of its period the report's numbers are all that the target asks for; what is planned beside them is something further. */
function isReached(text: string, { target, plan = "", fiscalYear }: ReportContext, { ended, allYear }: WorkContext): boolean {
  if (!ended || allYear || !target || REST.test(plan)) return false;
  // 184人のうち151人が受講した: where a share is asked for, those are all of it.
  const isShare = ASKS_FOR_SHARE.test(target);
  if (!readClauses(text, "report").every((clause) => isCountedDeed(isShare ? { ...clause, partly: false } : clause))) return false;
  return isAllReached(target, text, fiscalYear);
}

/** Goes back to some of those that were done, or on to others: 再度訪問する, フォローアップ研修. */
const AGAIN = /再[度び一-龠]|フォローアップ|追跡|補講|追加/;
/** What is missing of the work itself, or ends it. */
const STILL_OF_IT = /残|未|まだ|続き|もう|あと|全て|すべて|完了|完成|竣工|終了|決定|確定|委嘱|延長/;
/** 調査の準備: what is prepared comes later. */
const ASKS_TO_PREPARE = /(?:の|に向けた)準備[。\s]*$/;
/** 54団体が参加し、審査を行った: who came, whatever the next clause only prepares. */
const SO_MANY = /[0-9][^0-9、はがを]{1,4}(?:が(?:参加|受講|来場|利用)|を(?:確保|受け入れ|配置|任用))し$/;
const WAS_HELD = /実施|開催|参加|受講|修了|受診|来場|利用/;

/** 480本を剪定した。枯れた6本は冬に植え替える: all that the target counts was done, and what is still open is something else. */
function isReachedFirst(
  own: readonly ClauseReading[],
  { target = "", initiative = "", fiscalYear }: ReportContext,
  { allYear, resumes, beyondYear }: WorkContext,
): boolean {
  if (target === "" || initiative === "" || allYear || resumes || beyondYear) return false;
  const isFurther = ({ act, core }: ClauseReading): boolean =>
    (act === "running" || act === "planned") &&
    !STILL_OF_IT.test(core) &&
    (AGAIN.test(core) || (ASKS_TO_PREPARE.test(initiative) && act === "planned" && !core.includes("準備")) || !concernsWork(core, initiative));
  const open = own.filter(({ act }) => act !== "done" && act !== "silent");
  if (open.length === 0 || !open.every(isFurther)) return false;
  const deeds = own.filter(({ act, preparation, partly, core }) => act === "done" && (!preparation || SO_MANY.test(core)) && !partly && !AHEAD.test(core));
  if (!deeds.some(({ core }) => WAS_HELD.test(core) || SO_MANY.test(core) || concernsWork(core, initiative))) return false;
  const comparisons = compareQuantities(target, deeds.map(({ text }) => text).join("\n"), { fiscalYear });
  return comparisons.length > 0 && comparisons.length === readQuantities(target).length && comparisons.every(({ short }) => !short);
}

const BEGINS = /([一-龠ァ-ヶー]{2})を?開始/;
/** 10月1日の供用開始, 供用を開始する: nothing more is asked for. */
const ASKS_TO_BEGIN = /([一-龠ァ-ヶー]{2})を?開始(?:する|を(?:目指す|実現する)|に間に合わせる)?[。 ]*(?:$|\n)/;

/** 供用を開始した, where that is the work: to begin is to have it done. */
function isBegunAsAsked(clauses: readonly ClauseReading[], { initiative = "", target = "" }: ReportContext, { allYear, resumes }: WorkContext): boolean {
  const asked = allYear || resumes ? undefined : ASKS_TO_BEGIN.exec(wordsAsked({ initiative, target }))?.[1];
  if (
    asked === undefined ||
    !clauses.every(({ act, preparation, partly }) => act === "silent" || ((act === "done" || act === "started") && !preparation && !partly))
  )
    return false;
  return clauses.some(({ act, core }) => act === "started" && BEGINS.exec(core)?.[1] === asked);
}

/** 取りやめた所があったため、18地区となった: what was called off is counted in a number that reaches the target. */
export function withoutCountedIn(clauses: readonly ClauseReading[], { target = "", fiscalYear }: ReportContext): readonly ClauseReading[] {
  if (target === "" || !clauses.some(isReasonOfNumber)) return clauses;
  const mains = clauses.filter(({ main, core }) => main && CAME_TO.test(core));
  return clauses.map((clause) => {
    const main = isReasonOfNumber(clause) ? mains.find(({ source, sentence }) => source === clause.source && sentence === clause.sentence) : undefined;
    return main && isAllReached(target, main.text, fiscalYear) ? { ...clause, remedied: true } : clause;
  });
}

function isReasonOfNumber({ act, link, core }: ClauseReading): boolean {
  return act === "cancelled" && link === "cause" && /[0-9]/.test(core);
}

const CAME_TO = /^(?:合?計|全体で|最終的に)?[0-9,]+[^0-9、はが]{1,6}とな(?:った|りました)$/;

const STARTS = /([一-龠ァ-ヶー]{2})に着手/;
/** … 実施設計を行い、工事に着手する: nothing more is asked for. */
const ASKS_TO_START = /([一-龠ァ-ヶー]{2})[にの]着手(?:する|を目指す)?[。 ]*(?:$|\n)/;

/** 工事に着手した。計画どおり進んでいる, where the year's target is to begin with it. */
function isStartedAsAsked(own: readonly ClauseReading[], { target = "" }: ReportContext): boolean {
  const asked = target.includes("着手") ? ASKS_TO_START.exec(target)?.[1] : undefined;
  if (asked === undefined || !own.some(({ act, core }) => act === "started" && STARTS.exec(core)?.[1] === asked)) return false;
  return own.every(({ act, outlook, partly }) => !partly && !isNotDone(act) && (act !== "planned" || outlook));
}

const BARE_COUNT = /^[0-9,]+[^0-9\s、。]{1,4}$/;

/** 4台が納車された, 3窓口で運用している of a target of so many and nothing else: there before the period's end. */
function isCountReached(
  text: string,
  clauses: readonly ClauseReading[],
  { target = "", fiscalYear }: ReportContext,
  { ahead, allYear, resumes }: WorkContext,
): boolean {
  if (!ahead || allYear || resumes || !BARE_COUNT.test(foldWidth(target).trim())) return false;
  if (!clauses.every((clause) => isDeedAlone(clause) || clause.act === "silent" || isInUse(clause))) return false;
  return isAllReached(target, text, fiscalYear);
}

function isDeedAlone({ act, preparation, partly }: ClauseReading): boolean {
  return act === "done" && !preparation && !partly;
}

const NOTHING = /(?<![0-9.,])0[^0-9.,]/;

/**
 * Whether what a mid-year report calls done is a part of the work: 24課 to be visited by January, and 11課を終えた. Of
 * work that has ended only one of which nothing came (受付は0件).
 */
export function isShortOfTarget({ text: own, context: { shared, target, fiscalYear }, work: { ended } }: ToldReport): boolean {
  if (!target) return false;
  const text = own || (shared ?? "");
  if (ended)
    return (
      NOTHING.test(foldWidth(text)) &&
      compareQuantities(target, text, { fiscalYear }).some(({ short, lessIsBetter, result }) => short && !lessIsBetter && result.value === 0)
    );
  return isPartOfSet(text, target) || compareQuantities(target, text, { fiscalYear }).some(({ short }) => short);
}

/** 全92自治会 are to be reached, and 61自治会 were: all numbers of what the set counts are smaller. */
function isPartOfSet(text: string, target: string): boolean {
  const [set, ...more] = readQuantities(target);
  if (!set?.fixedSet || more.length > 0) return false;
  const told = readQuantities(text).filter(({ unit }) => unit === set.unit);
  return told.length > 0 && told.every(({ value, fixedSet }) => !fixedSet && value < set.value);
}
