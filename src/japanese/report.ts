import type { Status } from "./status";
import { fiscalYearSpan, halfYearEnd } from "./calendar";
import { compareQuantities } from "./comparison";
import { readQuantities } from "./quantity";
import { seenAtMidYear } from "./reportAhead";
import type { Evidence, ReportContext } from "./reportContext";
import { type ClauseReading, isNotDone, onlyPointsBack, readClauses } from "./reportReadings";
import { finalStatus } from "./reportFinal";
import { midYearStatus } from "./reportMidYear";
import type { WorkContext } from "./reportTally";
import { plainEnding } from "./reportPlain";
import { FIGURE_EXPECTED, PARTLY_DONE, PERCENT_DONE, SHARE_DONE } from "./reportFigures";
import { ORDERED } from "./reportHandedOver";
import { BEGUN } from "./reportTense";
import { sharedClauses } from "./reportShared";
import { leftAsItWas } from "./reportKept";
import { lateButDone } from "./reportLate";
import { stillOff } from "./reportStillOff";
import { namesTimeBeyond } from "./reportBeyondYear";
import { tellsOfEarlierYear } from "./reportPastYear";
import { MOVED } from "./reportNextYear";
import { putBeyondYear } from "./reportPutOff";
import { withoutReasons } from "./reportReasons";
import { findShortfall } from "./reportShortfall";
import { contentWords, sharedWords, workOf } from "./reportTopic";
import { foldWidth } from "./text";

export type { Evidence, ReportContext } from "./reportContext";

export interface ReportReading {
  status: Status;
  /** Points back to the half-year report (中間報告のとおり). */
  refersToMidYear: boolean;
  /** … and says nothing else. */
  onlyRefers: boolean;
  /** Words that say the work is not finished; null when done, cancelled or when nothing says so. */
  unfinished: Evidence | null;
  /** Words by which a final report says that (part of) the work was not done. */
  notAchieved: Evidence | null;
  clauses: ClauseReading[];
}

/** Reads a report, or the part of it that answers one sub-item. Never throws; time is linear in the text. */
export function readReport(text: string, context: ReportContext): ReportReading {
  const own = readClauses(text, "report");
  const shared = sharedClauses(context, own.length === 0);
  const plan = readClauses(NOTHING_PLANNED.test(context.plan ?? "") ? "" : (context.plan ?? ""), "plan").map(asPlanned);
  const refersToMidYear = own.some(({ act }) => act === "refers");
  const onlyRefers = onlyPointsBack(own);
  const pointedTo = context.report === "final" && refersToMidYear ? readClauses(context.midYear ?? "", "midYear") : [];
  const spoken = withoutReasons([...pointedTo, ...own, ...shared, ...plan].map((clause) => asAimed(clause, context)), text, context);
  const clauses = putBeyondYear(lateButDone(leftAsItWas(spoken, context)), context);
  const work = workContext(context);
  const off = context.report === "final" && !refersToMidYear ? stillOff(own, context, work) : null;
  const told = off ? "postponed" : context.report === "final" ? finalStatus(clauses, work) : midYearStatus(clauses, work);
  const settled = told === "in-progress" && (context.report === "final" ? wasDone(own, context, work) || isReachedBeside(own, context, text) : isReached(text, context, work) || isCountReached(text, clauses, context, work) || isBegunAsAsked(own, context, work)) ? "done" : told;
  const status = settled === "done" && isShortOfTarget(text || (context.shared ?? ""), context, work) ? "in-progress" : settled;
  return {
    status,
    refersToMidYear,
    onlyRefers,
    unfinished: status === "in-progress" || status === "not-started" ? findUnfinished(context.report === "midYear" ? clauses.map((clause, at) => seenAtMidYear(clause, work, clauses[at + 1])) : clauses) : null,
    notAchieved: context.report === "final" ? (findShortfall(clauses) ?? off ?? findShortfall(deedsBeside(text, context))) : null,
    clauses,
  };
}

/** The clauses of the deeds beside a result, which may make good what they say was not done. */
function deedsBeside(text: string, context: ReportContext): readonly ClauseReading[] {
  const { deeds } = context;
  if (deeds === undefined) return [];
  const clauses = sharedClauses({ ...context, shared: `${deeds}\n${text}\n${context.shared ?? ""}` }, false);
  return putBeyondYear(leftAsItWas(clauses.map((clause) => asAimed(clause, context)), context), context).filter(({ offset }) => offset < deeds.length);
}

/** What the half-year report called done goes on in service: 事業を展開している. */
function wasDone(own: readonly ClauseReading[], { midYear = "" }: ReportContext, work: WorkContext): boolean {
  const goesOn = ({ act, preparation, making, partly }: ClauseReading): boolean => act === "silent" || ((act === "running" || act === "progressed") && !preparation && !making && !partly);
  return midYear !== "" && own.every(goesOn) && midYearStatus(readClauses(midYear, "midYear"), work) === "done";
}

/** 300戸に設置し、検針値を集計中: all that the target counts was done, and what goes on in the same sentence is something else. */
function isReachedBeside(own: readonly ClauseReading[], { target = "", initiative = "", fiscalYear }: ReportContext, text: string): boolean {
  const [deed, last] = own.slice(-2);
  if (target === "" || deed?.act !== "done" || deed.preparation || deed.partly || last?.act !== "running" || deed.sentence !== last.sentence) return false;
  if (own.some(({ act }) => act !== "done" && act !== "running" && act !== "silent") || own.filter(({ act }) => act === "running").length > 1) return false;
  return sharedWords(contentWords(last.core), contentWords(`${initiative}\n${target}`)) === 0 && isAllReached(target, text, fiscalYear);
}

const REST = /残|未|まだ|続き/;

/** At the end of its period the report's numbers are all that the target asks for; what is planned beside them is something further. */
function isReached(text: string, { target, plan = "", fiscalYear }: ReportContext, { ended, allYear }: WorkContext): boolean {
  if (!ended || allYear || !target || REST.test(plan) || !readClauses(text, "report").every(({ act, partly }) => (act === "done" && !partly) || act === "silent")) return false;
  return isAllReached(target, text, fiscalYear);
}

/** Whether a report states numbers of the target, and all of them reach it. */
function isAllReached(target: string, text: string, fiscalYear: number): boolean {
  const comparisons = compareQuantities(target, text, { fiscalYear });
  return comparisons.length > 0 && comparisons.every(({ short }) => !short);
}

const BEGINS = /([一-龠ァ-ヶー]{2})を?開始/;
/** 10月1日の供用開始, 供用を開始する: nothing more is asked for. */
const ASKS_TO_BEGIN = /([一-龠ァ-ヶー]{2})を?開始(?:する|を(?:目指す|実現する)|に間に合わせる)?[。 ]*(?:$|\n)/;

/** 供用を開始した, where that is the work: to begin is to have it done. */
function isBegunAsAsked(clauses: readonly ClauseReading[], { initiative = "", target = "" }: ReportContext, { allYear, resumes }: WorkContext): boolean {
  const asked = allYear || resumes ? undefined : ASKS_TO_BEGIN.exec(`${initiative}\n${target}`)?.[1];
  if (asked === undefined || !clauses.every(({ act, preparation, partly }) => act === "silent" || ((act === "done" || act === "started") && !preparation && !partly))) return false;
  return clauses.some(({ act, core }) => act === "started" && BEGINS.exec(core)?.[1] === asked);
}

const BARE_COUNT = /^[0-9,]+[^0-9\s、。]{1,4}$/;

/** 4台が納車された of a target of 4台 and nothing else: there before the period's end. */
function isCountReached(text: string, clauses: readonly ClauseReading[], { target = "", fiscalYear }: ReportContext, { ahead, allYear, resumes }: WorkContext): boolean {
  if (!ahead || allYear || resumes || !BARE_COUNT.test(foldWidth(target).trim())) return false;
  if (!clauses.every(({ act, preparation, partly }) => (act === "done" && !preparation && !partly) || act === "silent")) return false;
  return isAllReached(target, text, fiscalYear);
}

/** 24課 to be visited by January, and 11課を終えた at mid-year: what was done is a part of it. */
function isShortOfTarget(text: string, { report, target, fiscalYear }: ReportContext, { ended }: WorkContext): boolean {
  if (report !== "midYear" || ended || !target) return false;
  return isPartOfSet(text, target) || compareQuantities(target, text, { fiscalYear }).some(({ short }) => short);
}

/** 全92自治会 are to be reached, and 61自治会 were: all numbers of what the set counts are smaller. */
function isPartOfSet(text: string, target: string): boolean {
  const [set, ...more] = readQuantities(target);
  if (!set?.fixedSet || more.length > 0) return false;
  const told = readQuantities(text).filter(({ unit }) => unit === set.unit);
  return told.length > 0 && told.every(({ value, fixedSet }) => !fixedSet && value < set.value);
}

/** 特になし, 課題なし, a dash: a plan that names nothing to come. */
const NOTHING_PLANNED = /^[\s・※(（]*(?:(?:特に|特段|該当|予定|課題|変更|問題)[はもの]?)*(?:な[しい]|無し|ありません)[。.\s)）]*$|^\s*[―ー－-]+\s*$/;

function asPlanned(clause: ClauseReading): ClauseReading {
  return clause.act === "done" || clause.act === "running" || clause.act === "silent" ? { ...clause, act: "planned" } : clause;
}

const SHARE = /[0-9０-９一二三四五六七八九](?:[%％割]|分の)|半数|過半/;

/** 整備率45%: how far the work got is what the target counts. */
const AIMS_AT_PROGRESS = new RegExp(`${SHARE_DONE}[^、。\\n0-9]{0,6}[0-9.]+%`);

const A_CHANGE = /変更|見直|更新|切替|改[定正訂称善革]/;
const CHANGED = /[0-9]月[^、]{0,6}に(?:変更し|改め)た$/;
const DATE_MOVED = /を[0-9]|時期|日程|期日|開催|実施|開始|着手/;

const BODY = "(?:委員会|協議会|検討会|審議会|準備会|部会|会議|チーム|グループ)";
const IS_ABOUT_BODY = new RegExp(BODY);
/** 策定委員会を設置した, 実行委員会を3回開催した: those who are to do it. */
const BODY_FORMED = new RegExp(`(?:実行|準備|策定|検討|選定|編集|運営|改定|改訂|作成|選考|見直し|庁内)[^、はをが]{0,6}${BODY}(?:等|など)?[をが](?:[0-9]+回)?(?:設置|設立|組織|立ち?上げ|発足|開催|開[いか])`);

/** Of something to be made or held, a body that works toward it only prepares it. */
function isBodyFormed({ act, core }: ClauseReading, initiative: string, target: string): boolean {
  if (act !== "done" || initiative === "" || !BODY_FORMED.test(core) || IS_ABOUT_BODY.test(initiative) || IS_ABOUT_BODY.test(target)) return false;
  const work = workOf(initiative);
  return work === "making" || work === "holding";
}

const NO_PLAN = /(?:予定|計画|想定)(?:を|は|も)?(?:して(?:い|は)?|は|が)?(?:い)?な(?:い|し)/;
const LATER = /^(?:今後|以後|当面|次回|[^、]{0,16}(?:以降|以後|今後))/;

/** 令和7年度以降の更新は予定していない: nothing more is to come. */
function isNoPlan(core: string, fiscalYear: number): boolean {
  return NO_PLAN.test(core) && (LATER.test(core) || namesTimeBeyond(core, fiscalYear));
}

const ENDING = /終了|廃止|閉館|閉鎖|閉校|閉園|解散/;
/** 今年度をもって事業を終了する: at the year's end it has ended, unless ending it is the work. */
const ENDED_WITH_YEAR = new RegExp(`年度末?(?:をもって|を以て|で?もって|限りで)[^、]{0,24}(?:${ENDING.source})(?:と?する|することとし?た?|とした)`);

/** 8割の施設で導入した is part of the work, unless a share is what the target asks for; 9月に変更した is a deed, where a change is. */
function asAimed(clause: ClauseReading, { report, target = "", initiative = "", fiscalYear, periodEnd }: ReportContext): ClauseReading {
  if (clause.act === "running" && SHARE.test(target) && PARTLY_DONE.test(plainEnding(clause.core))) return { ...clause, act: "done" };
  if (isNotDone(clause.act) && (tellsOfEarlierYear(clause.core, fiscalYear) || isNoPlan(clause.core, fiscalYear))) return { ...clause, act: "silent" };
  if (clause.act === "planned" && report === "final" && clause.main && ENDED_WITH_YEAR.test(clause.core) && !ENDING.test(initiative) && !namesTimeBeyond(clause.core, fiscalYear)) return { ...clause, act: "done" };
  if (isBodyFormed(clause, initiative, target)) return { ...clause, preparation: true, making: false };
  if (clause.act === "running" && AIMS_AT_PROGRESS.test(foldWidth(target)) && PERCENT_DONE.test(plainEnding(clause.core))) return { ...clause, act: "done" };
  if (clause.act === "planned" && report === "final" && FIGURE_EXPECTED.test(clause.core)) return { ...clause, act: "done" };
  if (clause.act === "planned" && report === "midYear" && isMovedOn(clause, fiscalYear, periodEnd)) return { ...clause, act: "put-off" };
  if (clause.act === "planned" && A_CHANGE.test(initiative) && CHANGED.test(plainEnding(clause.core)) && !DATE_MOVED.test(clause.core)) return { ...clause, act: "done" };
  return clause;
}

/** 納車は来年度となる見通し: told at mid-year already, of work that was to be done in the year. */
function isMovedOn({ core, main }: ClauseReading, fiscalYear: number, periodEnd: string | null | undefined): boolean {
  return main && typeof periodEnd === "string" && periodEnd <= fiscalYearSpan(fiscalYear).end && namesTimeBeyond(core, fiscalYear) && MOVED.test(plainEnding(core));
}

function workContext({ initiative, target, allYear, resumes, periodEnd, fiscalYear }: ReportContext): WorkContext {
  return {
    initiative: initiative ?? "",
    target: target ?? "",
    allYear: allYear ?? false,
    resumes: resumes ?? false,
    ahead: typeof periodEnd === "string" && periodEnd > halfYearEnd(fiscalYear),
    ended: typeof periodEnd === "string" && periodEnd <= halfYearEnd(fiscalYear),
    beyondYear: typeof periodEnd === "string" && periodEnd > fiscalYearSpan(fiscalYear).end,
  };
}

function findUnfinished(all: readonly ClauseReading[]): Evidence | null {
  const clauses = all.filter(({ ofNeighbour }) => !ofNeighbour);
  const found =
    clauses.find(({ act, remedied }) => isNotDone(act) && !remedied) ??
    clauses.find(({ act, outlook, main }) => act === "planned" && !outlook && main) ??
    clauses.find(({ act }) => act === "running" || act === "planned") ??
    clauses.findLast(({ act, main, core }) => act === "done" && main && ORDERED.test(plainEnding(core))) ??
    clauses.find(({ act, preparation, core }) => act === "started" && (preparation || BEGUN.test(core)));
  return found ? { text: found.text, offset: found.offset, source: found.source } : null;
}
