import { isNotDone } from "../endings/reportActs";
import { plainVerb } from "../../text/plainVerbs";
import { rememberedText } from "../../lookup/rememberedText";
import { type ClauseWords, readClauseWords } from "../endings/reportPredicate";
import { readSentences, readStatements, type Sentence } from "./reportSentences";
import { isForAnotherTime, remediedLater, remediedWithin } from "./reportRemedy";
import { settleTenses } from "./reportChain";
import { settleGrades, withoutLoneReason } from "./reportGrades";
import { settleNotes } from "../endings/reportNotDue";
import type { Clause } from "./reportClauses";
import type { Evidence, Source } from "../reportContext";
import { ENDS_IN_WHOLE } from "../endings/reportFigures";
import { NAMES_OTHER_REPORT } from "../endings/reportRemarks";
import { REMAINING } from "../reportWords";
import { isBareNumber } from "../../numbers/bareNumber";
import { compact } from "../../text/text";

/** One clause and what it says of the work, as far as its sentence tells. */
export interface ClauseInSentence extends ClauseWords {
  core: string;
  /** The statement its sentence ends in; the others lead up to it. */
  main: boolean;
  link: Clause["link"];
  /** Speaks of a part only: it, or another clause of its sentence. */
  partly: boolean;
  /** Said not to have gone as planned, and made good within the same report. */
  remedied: boolean;
}

/** One clause of a report and what it says of the work. */
export interface ClauseReading extends ClauseInSentence {
  text: string;
  /** Offset in the text named by `source`. */
  offset: number;
  source: Source;
  note: boolean;
  aside: boolean;
  adversative: boolean;
  /** Number of the sentence in its text. */
  sentence: number;
  /** Told of another sub-item, in words that are shared by several. */
  ofNeighbour: boolean;
  /** Names a time after the fiscal year; only looked for in final reports. */
  beyondYear: boolean;
}

/** Clauses of one sentence that are looked at for what it is about. */
const LONGEST_TOPIC = 12;

/** What is only prepared for the rest of the work is work under way: 最後の1人は11月の研修に申し込んだ. */
export const REST = new RegExp(`^${REMAINING}[^、]{0,8}は`);

/** 目標値を12g上回り、達成できなかった: it is the number that was not reached. */
const NOT_REACHED = /^達成(?:する(?:こと)?)?[はがも]?(?:に(?:は)?)?(?:でき|出来|され|至ら)/;
const NUMBER_MISSED = /目標[^、]{0,16}(?:[上下]回|届か|届い|及ば|及ん|超え|超過)/;

/** The first clause of a clause's sentence; `clauses` hold it. */
export function openingOf({ source, sentence }: ClauseReading, clauses: readonly ClauseReading[]): ClauseReading {
  return clauses.find((one) => one.source === source && one.sentence === sentence)!;
}

/** The words of a clause as proof; null for none. */
export function evidenceOf(clause: ClauseReading | undefined): Evidence | null {
  return clause ? { text: clause.text, offset: clause.offset, source: clause.source } : null;
}

/** Whether a report points back to the mid-year report and says nothing else. */
export function onlyPointsBack(clauses: readonly ClauseReading[]): boolean {
  return clauses.some(({ act }) => act === "refers") && clauses.every(({ act }) => act === "refers" || act === "silent");
}

/** Whether a text points back to the mid-year report, whatever else it says; most texts are told by their characters alone. */
export function pointsBack(text: string): boolean {
  return NAMES_OTHER_REPORT.test(compact(text)) && readClauses(text, "report").some(({ act }) => act === "refers");
}

/** Reads every clause of a text in the order of the text, bracketed remarks last. */
export function readClauses(text: string, source: Source): readonly ClauseReading[] {
  return READERS[source](text);
}

/** The sub-items of a row share its texts. */
const READERS: Readonly<Record<Source, (text: string) => readonly ClauseReading[]>> = {
  report: rememberedText((text) => readAnew(text, "report")),
  shared: rememberedText((text) => readAnew(text, "shared")),
  plan: rememberedText((text) => readAnew(text, "plan")),
  midYear: rememberedText((text) => readAnew(text, "midYear")),
};

/** 655, 0.64: the result, where one digit could be a mark or a place in a list. */
function isBareResult(text: string): boolean {
  return isBareNumber(text) && compact(text).length > 1;
}

function readAnew(text: string, source: Source): ClauseReading[] {
  const readings = readSentences(withoutLoneReason(text)).flatMap((sentence, number) => readSentence(sentence, number, source));
  if (readings.length === 1 && isBareResult(text)) readings[0]!.act = "done";
  readings.forEach((reading, at) => {
    if (isNotDone(reading.act) && !reading.remedied) reading.remedied = remediedLater(reading, readings.slice(at + 1, at + 12));
  });
  return readings;
}

/** A sentence's clauses where they stand. */
function readSentence({ text, offset, masked, aside }: Sentence, number: number, source: Source): ClauseReading[] {
  const { clauses, note, adversative } = readStatements(masked);
  // Each property by name, as the first ones of a new object are read fastest.
  return readWithin(masked).map(({ core, link, main, partly, outlook, remedied, act, preparation, making, nominal }, at): ClauseReading => {
    const { start, end } = clauses[at]!;
    return {
      text: text.slice(start, end).trimEnd(),
      offset: offset + start,
      core,
      link,
      source,
      main,
      note,
      aside,
      adversative,
      sentence: number,
      partly,
      outlook,
      remedied,
      ofNeighbour: false,
      beyondYear: false,
      act,
      preparation,
      making,
      nominal,
    };
  });
}

/** The clauses of a masked sentence. */
const readWithin = rememberedText((masked): readonly ClauseInSentence[] => {
  const { clauses } = readStatements(masked);
  const cores = clauses.map(({ core }) => plainVerb(core));
  const words = cores.map((core, at) => readClauseWords(withWhole(cores[at - 1], core)));
  const partly = words.slice(0, LONGEST_TOPIC).some((one) => one.partly);
  const readings = clauses.map(({ link }, at): ClauseInSentence => {
    const main = link === "end" || link === "contrast" || link === "list";
    const { outlook, act, preparation, making, nominal } = words[at]!;
    return { core: cores[at]!, link, main, partly, outlook, remedied: false, act, preparation, making, nominal };
  });
  settleGrades(readings);
  settleTenses(readings);
  settleNotes(readings);
  if (REST.test(readings[0]?.core ?? "")) for (const reading of readings) if (reading.act === "done" && reading.preparation) reading.act = "running";
  readings.forEach((reading, at) => {
    if (reading.act === "unfinished" && NOT_REACHED.test(reading.core) && readings.slice(0, at).some(({ core }) => NUMBER_MISSED.test(core)))
      reading.act = "missed";
    reading.remedied = isNotDone(reading.act) && remediedWithin(readings, at);
    if (isForAnotherTime(reading, readings.at(-1)!)) readings.at(-1)!.preparation = true;
  });
  return readings;
});

/** 14団体のうち、8団体の調査を終えた, 1人が体調を崩し、参加できなかった: the comma stands in the middle of what is counted. */
function withWhole(before: string | undefined, core: string): string {
  if (before === undefined) return core;
  return (ENDS_IN_WHOLE.test(before) && STARTS_WITH_COUNT.test(core)) || (DID_NOT_COME.test(core) && SO_MANY_PEOPLE.test(before)) ? before + core : core;
}

const DID_NOT_COME = /^(?:参加|出席|受講|修了|来日|渡航|来場)(?:[^、]{0,8}な(?:い|かった)|を(?:見合わせ|見送っ|取りやめ|断念し|辞退し)た)/;
const SO_MANY_PEOPLE = /(?:^|[^0-9.,])[0-9]{1,3}[人名組][はが]/;
const STARTS_WITH_COUNT = /^[0-9]/;

/** A clause's words with those of the circumstances right before it, which name what it is about: 照明は不調により、再度入札する. */
export function withCircumstances(clauses: readonly ClauseReading[], clause: ClauseReading): string {
  const words = [clause.core];
  for (let at = clauses.indexOf(clause) - 1; at >= 0; at--) {
    const { act, sentence, source, core } = clauses[at]!;
    if (act !== "silent" || sentence !== clause.sentence || source !== clause.source) break;
    words.unshift(core);
  }
  return words.join("、");
}

/** The words of each sentence of one text, by the sentence's number. */
export function sentenceWords(clauses: readonly ClauseReading[]): Map<number, string> {
  const words = new Map<number, string[]>();
  for (const { sentence, core } of clauses) {
    const cores = words.get(sentence);
    if (!cores) words.set(sentence, [core]);
    else if (cores.length < LONGEST_TOPIC) cores.push(core);
  }
  return new Map([...words].map(([sentence, cores]) => [sentence, cores.join("、")]));
}
