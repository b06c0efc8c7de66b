import { plainEnding } from "../endings/reportPlain";
import type { Act } from "../endings/reportActs";
import type { ClauseReading } from "../clauses/reportReadings";

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

/** A clause of the year to come, with its sentence and its report. */
export interface ClauseAhead extends Sayings {
  clause: ClauseReading;
  core: string;
  /** The core with plain endings. */
  ending: string;
  /** The words of the whole sentence. */
  words: string;
  main: boolean;
  /** Ends its sentence, and is no note. */
  isStatement: boolean;
}

/** A clause with the words of its whole sentence and what its report says. */
export function clauseAhead(clause: ClauseReading, words: string, sayings: Sayings): ClauseAhead {
  const { core, main, note } = clause;
  return { ...sayings, clause, core, ending: plainEnding(core), words, main, isStatement: main && !note };
}

/** What a clause of the year to come says of the work (null: nothing) if the test holds of it. */
export type Ruling = readonly [says: Act | null | ((told: ClauseAhead) => Act), holds: (told: ClauseAhead) => boolean];

/** What the first ruling that holds says; null when none holds. */
export function ruledBy(rulings: readonly Ruling[], told: ClauseAhead): Act | null {
  const says = rulings.find(([, holds]) => holds(told))?.[0] ?? null;
  return typeof says === "function" ? says(told) : says;
}

const OF_COMPLETION = /完成|完了|竣工|終了|工期|納期/;

/** What is to be completed later was begun. */
export function putOffOrBegun({ core }: ClauseAhead): Act {
  return OF_COMPLETION.test(core) ? "unfinished" : "put-off";
}

const NAMED_FIRST = /(?:^|、)([一-龠ァ-ヶー]{2,12}?)(?:については|に関しては|は)[^は]*$/;

/** 公開は確認に時間を要し、…: the sentence is about a deed that the target names and nothing says was done. */
export function isAskedInTopic({ words, target, done }: ClauseAhead): boolean {
  return isAskedAndNotDone(NAMED_FIRST.exec(words)?.[1], target, done);
}

/** Whether the target names a deed and nothing says that it was done. */
export function isAskedAndNotDone(deed: string | undefined, target: string, done: string): boolean {
  return deed !== undefined && target.includes(deed) && !done.includes(deed);
}

const COMPLETION = /(?:完成|完了|竣工|終了|策定|発行|終える)(?:予定|見込み?|時期|予定日)?(?:は|が|を|:|予定|見込|する予定|する見込|となる|の予定)/;

/** 完成は5月の見込み: of a completion to come. */
export function namesCompletion({ core }: ClauseAhead): boolean {
  return COMPLETION.test(core);
}

const OF_PART = /(?:一部|残[るり])[^、]{0,12}[はも]|[0-9][^0-9月日年、]{1,3}(?:について)?は/;

/** 一部については、次年度に実施することとなった */
export function isAboutPart({ words }: ClauseAhead): boolean {
  return OF_PART.test(words);
}
