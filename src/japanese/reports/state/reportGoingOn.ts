import { wordsAsked } from "../reportContext";
import { plainEnding } from "../endings/reportPlain";
import type { ClauseReading } from "../clauses/reportReadings";
import type { Tally, WorkContext } from "./reportTally";
import { bringsAbout } from "./reportDoneInTime";
import { BEGUN } from "../endings/reportTense";
import { concernsWork, doesNamedDeed, workOf } from "../row/reportTopic";
import { tellsOfEnd } from "../reportWords";
import { GOES_ON, BEING_MADE } from "./reportEffects";
import { isStillToCome } from "./reportStillToCome";
import { bringsThing, isStanding } from "./reportStanding";

/** A judgement of how it went, without saying of what: 計画どおり進んでいる. */
const ON_PLAN = /^(?:おおむね|概ね|ほぼ)?(?:(?:計画|予定)(?:どおり|通り)に?(?:順調に)?|順調に)(?:進んで|進捗して|推移して)いる$/;

/** 計画を上回るペースで進んでいる */
const ABOVE_PLAN = /^(?:計画|予定|目標|想定)を(?:大きく|やや)?上回る[^、はが]{1,6}で(?:順調に)?(?:進ん|進捗し|推移し)[てで]いる$/;

/** 来年度の開催に向けて準備している */
const NEXT_TIME = /に向け|のため|の準備/;

/** What was to be made is there, or the work was carried out. */
function isWorkItself(deed: ClauseReading, work: WorkContext): boolean {
  const asked = wordsAsked(work);
  if (workOf(work.initiative) === "making") return bringsAbout(deed, asked);
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
export function isGoingOn(last: ClauseReading, { deeds, steps }: Tally, work: WorkContext): boolean {
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

/** 毎月撤去した。また、回数を検討している: all-year work was carried out, whatever is being considered beside it. */
const BESIDE = /^(?:また|さらに|更に|併せて|あわせて|加えて|このほか|なお)/;

function isBesideWork(last: ClauseReading, deeds: readonly ClauseReading[], work: WorkContext): boolean {
  return work.allYear && last.preparation && !last.making && BESIDE.test(last.text) && deeds.some((deed) => deed.main && isWorkItself(deed, work));
}

/** 配布した。転入者には窓口で渡している: the work was done, and what goes on makes nothing. */
function isServiceAfter({ core, preparation, making, partly }: ClauseReading, deeds: readonly ClauseReading[], work: WorkContext): boolean {
  if (preparation || making || partly || work.initiative === "" || !GOES_ON.test(plainEnding(core)) || BEING_MADE.test(core)) return false;
  return deeds.some((deed) => !deed.preparation && concernsWork(deed.core, wordsAsked(work)));
}
