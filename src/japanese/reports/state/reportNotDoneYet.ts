import { wordsAsked } from "../reportContext";
import { NAMES_NEXT_YEAR } from "../../words/times";
import type { Status } from "../status";
import type { ClauseReading } from "../clauses/reportReadings";
import type { Tally, WorkContext } from "./reportTally";
import { AHEAD } from "./reportAhead";
import { isOfOneTime } from "./reportDropped";
import { concernsWork } from "../row/reportTopic";

/** 11月に延期した */
const WITHIN_YEAR =
  /(?<!年)(?:(?<![0-9])(?:1[0-2]|[123])月|下半期|下期|後期|年度後半|年明け|年度末|年度内|年内|秋|冬)[^、]{0,6}(?:[にへ]|まで)(?:延期|延長|繰り?延べ|変更|先送|後ろ倒|繰り?下|遅らせ|ずら|持ち?越|回[しすさっ]|移[しすさっ]|見送|改め|延ば|順延)/;
/** 11月に振り替えて行う: what was called off is held all the same. */
const HELD_LATER = /振り?替え|代わりに|代替(?:して|の)|改めて|順延|延期し/;
const IN_OCTOBER = /(?:^|[^0-9])10月/;

/** 派遣は取りやめ、見舞金を送った: nothing of the work itself is told but that. */
export function isCalledOff({ clauses, planned, notDone }: Tally, work: WorkContext): boolean {
  if (planned.length > 0 || notDone.length !== 1 || notDone[0]!.act !== "cancelled" || notDone[0]!.partly) return false;
  const asked = wordsAsked(work);
  return (
    clauses.every((clause) => clause === notDone[0] || (clause.act === "done" && !concernsWork(clause.core, asked))) && concernsWork(notDone[0]!.core, asked)
  );
}

/** 市の訓練が中止となったため、実施できなかった: off with what it was to be held with, and nothing more is told. */
export function isOffWithAnother({ clauses, notDone }: Tally, seen: readonly ClauseReading[]): boolean {
  const isCause = ({ act, link }: ClauseReading): boolean => act === "cancelled" && link === "cause";
  return (
    clauses.length === notDone.length &&
    notDone.every((clause) => clause.act === "undone" && seen.some((one) => isCause(one) && one.sentence === clause.sentence && one.source === clause.source))
  );
}

const WATCHING = /(?:動向|推移|行方|情勢|状況|議論)[をの][^、はが]{0,4}(?:注視|見守|見極め|注目)/;

/** State of work of which something was not done, and that was not simply called off. */
export function notDoneYet(told: Tally, { ended }: WorkContext): Status {
  const { clauses, deeds, steps, planned, notDone, last } = told;
  if (last?.act === "not-started" && deeds.length === 0 && steps.every(({ core }) => WATCHING.test(core))) return "not-started";
  const isOnlyCancelled = notDone.every(({ act }) => act === "cancelled");
  if (ended && deeds.length > 0 && steps.length + planned.length === 0 && isOnlyCancelled)
    return notDone.every((clause) => clause.partly || isOfOneTime(clause, clauses)) ? "done" : "postponed";
  if (deeds.length + steps.length > 0) return isCancelledAfterAll(told) ? "postponed" : "in-progress";
  const off = notDone.filter(({ act }) => act === "cancelled" || act === "put-off");
  if (off.length > 0) return offStatus(off, told);
  return notDone.some(({ act }) => act === "undone" || act === "not-started") ? "not-started" : "in-progress";
}

/** The report ends in calling it off, and nothing but what prepared it was done. */
function isCancelledAfterAll({ deeds, steps, last }: Tally): boolean {
  return last?.act === "cancelled" && !last.partly && deeds.length === 0 && steps.every(({ act, preparation }) => act === "done" && preparation);
}

/** State of work of which nothing was done, and some was called off or put off. */
function offStatus(off: readonly ClauseReading[], { clauses, planned, notDone }: Tally): Status {
  if (off.every(({ partly }) => partly)) return "in-progress";
  const isToBeHeld = planned.some(({ core }) => AHEAD.test(core) && !HELD_LATER.test(core) && !NAMES_NEXT_YEAR.test(core));
  if (isToBeHeld && off.every((clause) => isOfOneTime(clause, clauses))) return "in-progress";
  const isHeldLater = planned.some(({ core }) => HELD_LATER.test(core) && (AHEAD.test(core) || IN_OCTOBER.test(core)) && !NAMES_NEXT_YEAR.test(core));
  const isMovedInYear = ({ act, core }: ClauseReading): boolean =>
    (act === "put-off" || isHeldLater) && !NAMES_NEXT_YEAR.test(core) && (planned.length > 0 || WITHIN_YEAR.test(core));
  return off.length === notDone.length && off.every(isMovedInYear) ? "not-started" : "postponed";
}
