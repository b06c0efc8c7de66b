import { isNotDone } from "./endings/reportActs";
import type { Status } from "./status";
import { fiscalYearSpan, halfYearEnd } from "../periods/calendar";
import { withAbolished } from "./row/reportAbolished";
import { seenAtMidYear } from "./state/reportAhead";
import { asAimed } from "./row/reportAims";
import type { Evidence, ReportContext } from "./reportContext";
import { finalStatus } from "./state/reportFinal";
import { withoutFollowUps } from "./row/reportFollowUp";
import { withoutFurther, withoutNextTime } from "./state/reportFurther";
import { ORDERED } from "./state/reportHandedOver";
import { COURSE } from "./state/reportInUse";
import { leftAsItWas } from "./row/reportKept";
import { lateButDone } from "./row/reportLate";
import { withoutEarlierYears } from "./row/reportPastYear";
import { midYearStatus } from "./state/reportMidYear";
import { leftOut } from "./row/reportParts";
import { plainEnding } from "./endings/reportPlain";
import { putBeyondYear } from "./nextYear/reportPutOff";
import { type ClauseReading, evidenceOf, onlyPointsBack, readClauses } from "./clauses/reportReadings";
import { withoutReasons } from "./row/reportReasons";
import { isDoneAlready, isDoneInTheEnd, isShortOfTarget, type ToldReport, withoutCountedIn } from "./state/reportSettled";
import { sharedClauses } from "./clauses/reportShared";
import { findShortfall } from "./proof/reportShortfall";
import { stillOff } from "./state/reportStillOff";
import { notMadeGood } from "./state/reportStillShort";
import type { WorkContext } from "./state/reportTally";
import { BEGUN } from "./endings/reportTense";

export type { Evidence, ReportContext } from "./reportContext";

/** What a report says of the work, or of one sub-item of it. */
export interface ReportReading {
  status: Status;
  /** Points back to the mid-year report (中間報告のとおり), and says nothing else. */
  onlyRefers: boolean;
  /** Words that say the work is not finished; null when done, cancelled or when nothing says so. */
  unfinished: Evidence | null;
  /** Words by which a final report says that (part of) the work was not done. */
  notAchieved: Evidence | null;
  clauses: readonly ClauseReading[];
}

type Decided = Pick<ReportReading, "status" | "unfinished" | "notAchieved">;

/** Reads a report, or the part of it that answers one sub-item. Never throws; time is linear in the text. */
export function readReport(text: string, context: ReportContext): ReportReading {
  const own = readClauses(text, "report");
  const told: ToldReport = { text, own, clauses: spokenClauses(text, own, context), context, work: workContext(context) };
  const decided = context.report === "final" ? decideFinal(told) : decideMidYear(told);
  return { ...decided, onlyRefers: onlyPointsBack(own), clauses: told.clauses };
}

function decideFinal(seen: ToldReport): Decided {
  const told = { ...seen, clauses: withoutCountedIn(seen.clauses, seen.context) };
  const { text, own, clauses, context, work } = told;
  const off = own.some(isPointingBack) ? null : stillOff(own, context, work);
  const said = off ? "postponed" : finalStatus(clauses, work);
  const status = said === "in-progress" && isDoneInTheEnd(told) ? "done" : said;
  return {
    status,
    unfinished: isOpen(status) ? findUnfinished(clauses) : null,
    notAchieved: findShortfall(clauses) ?? off ?? leftOut(own, context.target ?? "") ?? findShortfall(deedsBeside(text, context)),
  };
}

function decideMidYear(seen: ToldReport): Decided {
  const { text, context, work } = seen;
  const made = { ...seen, clauses: withoutNextTime(notMadeGood(seen.clauses, text, context, work), work) };
  const told = { ...made, clauses: withoutFurther(made) };
  const { clauses } = told;
  const said = midYearStatus(clauses, work);
  const settled = said === "in-progress" && isDoneAlready(told) ? "done" : said;
  const left = settled === "done" && work.ended ? leftOut(told.own, context.target ?? "") : null;
  const status = settled === "done" && (left || isShortOfTarget(told)) ? "in-progress" : settled;
  return { status, unfinished: isOpen(status) ? (left ?? findUnfinished(seenAtMidYear(clauses, work))) : null, notAchieved: null };
}

function isPointingBack({ act }: ClauseReading): boolean {
  return act === "refers";
}

function isOpen(status: Status): boolean {
  return status === "in-progress" || status === "not-started";
}

/** All that is said of the work: by the report, by the mid-year report it points back to, and by what stands beside it. */
function spokenClauses(text: string, own: readonly ClauseReading[], context: ReportContext): readonly ClauseReading[] {
  const shared = sharedClauses(context, own.length === 0);
  const plan = NOTHING_PLANNED.test(context.plan ?? "") ? [] : readClauses(context.plan ?? "", "plan").map(asPlanned);
  const pointedTo = context.report === "final" && own.some(isPointingBack) ? readClauses(context.midYear ?? "", "midYear") : [];
  const spoken = withoutEarlierYears([...pointedTo, ...own, ...shared, ...plan], context.fiscalYear).map((clause) => asAimed(clause, context));
  const ofWork = withoutFollowUps(withAbolished(withoutReasons(spoken, text, context), context), context);
  return putBeyondYear(lateButDone(leftAsItWas(ofWork, context)), context);
}

/** The clauses of the deeds beside a result, which may make good what they say was not done. */
function deedsBeside(text: string, context: ReportContext): readonly ClauseReading[] {
  const { deeds = "" } = context;
  if (deeds === "") return [];
  const clauses = sharedClauses({ ...context, shared: `${deeds}\n${text}\n${context.shared ?? ""}` }, false);
  return putBeyondYear(
    leftAsItWas(
      clauses.map((clause) => asAimed(clause, context)),
      context,
    ),
    context,
  ).filter(({ offset }) => offset < deeds.length);
}

/** 特になし, 課題なし, a dash: a plan that names nothing to come. */
const NOTHING_PLANNED = /^[\s・※(（]*(?:(?:特に|特段|該当|予定|課題|変更|問題)[はもの]?)*(?:な[しい]|無し|ありません)[。.\s)）]*$|^\s*[―ー－-]+\s*$/;

function asPlanned(clause: ClauseReading): ClauseReading {
  return clause.act === "done" || clause.act === "running" || clause.act === "silent" ? { ...clause, act: "planned" } : clause;
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

/** The words that say most plainly that the work is not finished. */
function findUnfinished(all: readonly ClauseReading[]): Evidence | null {
  const clauses = all.filter(({ ofNeighbour }) => !ofNeighbour);
  return evidenceOf(
    clauses.find(({ act, remedied }) => isNotDone(act) && act !== "cancelled" && !remedied) ??
      clauses.find(({ act, outlook, main }) => act === "planned" && !outlook && main) ??
      clauses.find(({ act, link }) => act === "running" || (act === "planned" && link !== "cause")) ??
      clauses.find(({ act }) => act === "planned") ??
      clauses.findLast(({ act, main, core }) => act === "done" && main && ORDERED.test(plainEnding(core))) ??
      clauses.find(({ act, preparation, core }) => act === "started" && (preparation || BEGUN.test(core) || COURSE.test(core))),
  );
}
