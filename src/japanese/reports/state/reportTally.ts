import type { ClauseReading } from "../clauses/reportReadings";
import { isAskedFor } from "../row/reportTopic";
import { isNotDone } from "../endings/reportActs";
import { MAKING } from "../../words/deeds";
import { NAMES_FIRST_HALF, NAMES_NEXT_YEAR } from "../../words/times";

/** What is known of the work besides the report itself. */
export interface WorkContext {
  /** What is to be reached; "" when not known. */
  target: string;
  initiative: string;
  allYear: boolean;
  /** The period was over at the half-year cut-off. */
  ended: boolean;
  /** The period names a day behind the half-year cut-off. */
  ahead: boolean;
  /** Of several times that the period names, one is over by the half-year cut-off and one is not (5月、11月), or it has no end (4月から, 随時). */
  resumes: boolean;
  /** The period runs beyond the fiscal year. */
  beyondYear: boolean;
}

/** A report's telling statements, sorted by what they say of the work. */
export interface Tally {
  clauses: ClauseReading[];
  last: ClauseReading | undefined;
  /** Deeds that count as the work itself. */
  deeds: ClauseReading[];
  /** Deeds that lead up to it, and work that goes on. */
  steps: ClauseReading[];
  planned: ClauseReading[];
  notDone: ClauseReading[];
}

const STILL_MAKING = new RegExp(`(?<!未)${MAKING}(?:等|など|作業|業務|事業|方針|案)?(?:を|に|の|へ|について|に関して|に係る|及び|・)[^、]{0,24}$`);
const SCHEDULED = /予定|見込|見通し|計画してい/;
const TO_BE_COMPLETED = /(?:完了|完成|竣工|終了)(?:を|する|の|に)?(?:見込|予定|目指|見通|向け)/;
const LAST_MONTHS = /(?:^|[^0-9])(?:12|[123])月|(?<![0-9元])年度[内末]/;
const DATED = /[0-9]+月|年度内|年度末|年明け|下半期|下期|後期|後半/;

/** 更新の方針を固めた, where 更新方針 is what is asked for. */
const WAY = /(方針|進め方|やり方|考え方|手順)[をがも][^をがも]*$/;
/** A target of 設置準備 is reached by what prepares. */
const ONLY_PREPARING = /準備(?:を?(?:行う|進める|整える|完了する?))?[。 ]*$/;

/** Sorts what a report says. What was made good, reasons, notes, bracketed remarks and what is told of a neighbour count only when nothing else does. */
export function tally(readings: readonly ClauseReading[], work: WorkContext): Tally {
  const telling = readings.filter(({ act, remedied, link }) => act !== "silent" && act !== "refers" && act !== "missed" && !remedied && link !== "cause");
  const weighty = telling.filter(({ note, aside, act, ofNeighbour }) => !ofNeighbour && !note && (!aside || act === "unfinished" || act === "put-off"));
  const clauses = weighty.length > 0 ? weighty : telling;
  const isWayAsked = (core: string): boolean => {
    const way = WAY.exec(core)?.[1];
    return way !== undefined && `${work.initiative}${work.target}`.includes(way);
  };
  const isDeed = (reading: ClauseReading): boolean =>
    reading.act === "done" &&
    (!reading.preparation ||
      ONLY_PREPARING.test(work.target) ||
      isWayAsked(reading.core) ||
      [work.initiative, work.target].some((asked) => asked !== "" && isAskedFor(reading.core, asked)));
  const isStep = (reading: ClauseReading): boolean =>
    (reading.act === "done" && !isDeed(reading)) || reading.act === "progressed" || reading.act === "started" || reading.act === "running";
  return {
    clauses,
    last: clauses.at(-1),
    deeds: clauses.filter(isDeed),
    steps: clauses.filter(isStep),
    planned: clauses.filter(({ act }) => act === "planned"),
    notDone: clauses.filter(({ act }) => isNotDone(act)),
  };
}

/** Whether a clause names a time that the fiscal year still has before it (3月, 下半期). */
export function isWithinYear({ core }: ClauseReading): boolean {
  return LAST_MONTHS.test(core) || (DATED.test(core) && !NAMES_FIRST_HALF.test(core));
}

/** Whether a clause announces something for the rest of the year, beyond a plain outlook (2月に開催予定, 閲覧は1月から行う). */
export function isScheduled(clause: ClauseReading): boolean {
  if (clause.act !== "planned" || clause.beyondYear || NAMES_NEXT_YEAR.test(clause.core) || NAMES_FIRST_HALF.test(clause.core)) return false;
  return LAST_MONTHS.test(clause.core) || (SCHEDULED.test(clause.core) && (!clause.outlook || DATED.test(clause.core)));
}

/** Whether a clause says that the thing itself is still being made (体制の構築について検討していく). */
export function isStillMaking(clause: ClauseReading): boolean {
  return STILL_MAKING.test(clause.core);
}

const CONTINUES = /引き続き|引続き|継続|今後も|これまで(?:と同様|に引き続き)/;

/** Whether a plan carries on what runs already (引き続き周知に努める). */
export function isContinued(clause: ClauseReading): boolean {
  return CONTINUES.test(clause.core);
}

/** Whether a clause names a completion that is still to come. */
export function isToBeCompleted(clause: ClauseReading): boolean {
  return clause.act === "planned" && TO_BE_COMPLETED.test(clause.core);
}
