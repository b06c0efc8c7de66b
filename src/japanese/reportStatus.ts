import type { Status } from "../goal/goalSheet";
import { isNotDone } from "./reportReadings";
import type { ClauseReading } from "./reportReadings";
import { isAskedFor, sharedWords, workOf } from "./reportTopic";
import { MAKING } from "./reportWords";

/** What is known of the work besides the report itself. */
export interface WorkContext {
  initiative: string;
  allYear: boolean;
  /** The period was over at the half-year cut-off. */
  ended: boolean;
  /** The period runs beyond the fiscal year. */
  beyondYear: boolean;
}

interface Tally {
  clauses: ClauseReading[];
  last: ClauseReading | undefined;
  /** Deeds that count as the work itself. */
  deeds: ClauseReading[];
  /** Deeds that lead up to it, and work that goes on. */
  steps: ClauseReading[];
  planned: ClauseReading[];
  notDone: ClauseReading[];
}

const STILL_MAKING = new RegExp(`${MAKING}(?:等|など|作業|業務|事業|方針|案)?(?:を|に|の|へ|について|に関して|に係る|及び|・)[^、]{0,24}$`);
const TO_BE_COMPLETED = /(?:完了|完成|竣工|終了)(?:を|する|の|に)?(?:見込|予定|目指|見通|向け)/;

function tally(readings: readonly ClauseReading[], work: WorkContext): Tally {
  const telling = readings.filter(({ act, remedied, link }) => act !== "silent" && act !== "refers" && act !== "missed" && !remedied && link !== "cause");
  const weighty = telling.filter(({ note, aside }) => !note && !aside);
  const clauses = weighty.length > 0 ? weighty : telling;
  const did = clauses.filter(({ act }) => act === "done");
  const deeds = did.filter((reading) => !reading.preparation || (work.initiative !== "" && isAskedFor(reading.core, work.initiative)));
  return {
    clauses,
    last: clauses.at(-1),
    deeds,
    steps: clauses.filter((reading) => (reading.act === "done" && !deeds.includes(reading)) || reading.act === "progressed" || reading.act === "started" || reading.act === "running"),
    planned: clauses.filter(({ act }) => act === "planned"),
    notDone: clauses.filter(({ act }) => isNotDone(act)),
  };
}

/** State of the work as a half-year report tells it. */
export function midYearStatus(readings: readonly ClauseReading[], work: WorkContext): Status {
  const { clauses, deeds, steps, planned, notDone } = tally(readings, work);
  if (clauses.length === 0) return "unknown";
  const preparing = planned.some(({ preparation, main }) => preparation && !main);
  if (notDone.length > 0) return midYearNotDone(notDone, deeds.length + steps.length > 0, planned);
  if (steps.length > 0 && !steps.every(({ act }) => act === "done")) return "in-progress";
  if (deeds.length > 0) {
    if (planned.length > 0) return work.ended && planned.every(({ outlook }) => outlook) ? "done" : "in-progress";
    if (work.allYear) return "in-progress";
    if (work.ended) return "done";
    return midYearDone(deeds, work);
  }
  if (steps.length > 0) return "in-progress";
  if (planned.length > 0) return preparing ? "in-progress" : "not-started";
  return "unknown";
}

function midYearDone(deeds: readonly ClauseReading[], work: WorkContext): Status {
  const kind = workOf(work.initiative);
  if (kind === "ongoing") return "in-progress";
  if (kind === "making") return deeds.some(({ core, preparation }) => new RegExp(MAKING).test(core) && !preparation) ? "done" : "in-progress";
  return "done";
}

function midYearNotDone(notDone: readonly ClauseReading[], begun: boolean, planned: readonly ClauseReading[]): Status {
  const off = notDone.filter(({ act }) => act === "cancelled" || act === "put-off");
  if (off.length > 0 && !begun) return off.length === notDone.length && planned.length > 0 && off.every(({ act }) => act === "put-off") ? "not-started" : "postponed";
  if (begun) return "in-progress";
  return notDone.some(({ act }) => act === "unfinished" || act === "delayed") ? "in-progress" : "not-started";
}

/** State of the work as the report at the year's end tells it. */
export function finalStatus(readings: readonly ClauseReading[], work: WorkContext): Status {
  const { clauses, last, deeds, steps, planned, notDone } = tally(readings, work);
  if (!last) return "unknown";
  if (notDone.length > 0) return finalNotDone(notDone, deeds, steps, last);
  if (deeds.length > 0) return stillMaking(last, deeds, steps, work) ? "in-progress" : "done";
  if (steps.length > 0) return stepsAtYearsEnd(steps, last, work);
  if (planned.length > 0) return planned.some(({ preparation, main }) => preparation && !main) ? "in-progress" : "not-started";
  return clauses.length > 0 ? "in-progress" : "unknown";
}

function finalNotDone(notDone: readonly ClauseReading[], deeds: readonly ClauseReading[], steps: readonly ClauseReading[], last: ClauseReading): Status {
  const dropped = notDone.filter(({ act }) => act === "cancelled" || act === "undone" || act === "put-off");
  const partly = notDone.some(({ act }) => act === "unfinished" || act === "delayed" || act === "put-off");
  if (deeds.length > 0) return partly ? "in-progress" : "done";
  if (dropped.includes(last)) return "postponed";
  if (steps.length > 0) return dropped.length === notDone.length && steps.every(({ preparation }) => preparation) ? "postponed" : "in-progress";
  if (dropped.length > 0) return "postponed";
  return notDone.every(({ act }) => act === "not-started") ? "not-started" : "in-progress";
}

function stillMaking(last: ClauseReading, deeds: readonly ClauseReading[], steps: readonly ClauseReading[], work: WorkContext): boolean {
  if (last.act === "running") return !work.allYear || last.preparation || last.making;
  if (last.act === "progressed") return work.beyondYear && !work.allYear;
  if (last.act !== "planned" && last.act !== "need") return false;
  if (TO_BE_COMPLETED.test(last.core)) return true;
  if (!STILL_MAKING.test(last.core)) return false;
  if (work.initiative === "" || steps.some(({ act }) => act === "running")) return true;
  return sharedWords(last.core, work.initiative) > 0 || !deeds.some(({ core }) => sharedWords(core, work.initiative) > 0);
}

function stepsAtYearsEnd(steps: readonly ClauseReading[], last: ClauseReading, work: WorkContext): Status {
  if (last.act === "planned" || last.act === "need") return STILL_MAKING.test(last.core) || last.preparation ? "in-progress" : "done";
  if (last.act === "running") return work.allYear && !last.preparation && !last.making ? "done" : "in-progress";
  if (last.act === "started") return /着手|着工|起工/.test(last.core) ? "in-progress" : "done";
  const making = workOf(work.initiative) === "making" && !work.allYear;
  if (last.act === "progressed") return last.making || making || work.beyondYear ? "in-progress" : "done";
  return making && steps.every(({ preparation }) => preparation) ? "in-progress" : "done";
}
