import { readPredicate } from "./reportPredicate";
import type { Act, Predicate } from "./reportPredicate";
import { readSentences } from "./reportSentences";
import type { Sentence } from "./reportSentences";
import type { Clause } from "./reportClauses";
import type { Source } from "./reportContext";


/** One clause of a report and what it says of the work. */
export interface ClauseReading extends Predicate {
  text: string;
  /** Offset in the text named by `source`. */
  offset: number;
  source: Source;
  core: string;
  /** The statement its sentence ends in; the others lead up to it. */
  main: boolean;
  link: Clause["link"];
  note: boolean;
  aside: boolean;
  adversative: boolean;
  /** Number of the sentence in its text. */
  sentence: number;
  /** Looks ahead (今後, 次年度). */
  outlook: boolean;
  /** Said not to have gone as planned, and made good within the same report. */
  remedied: boolean;
}

const NOT_DONE: ReadonlySet<Act> = new Set<Act>(["cancelled", "put-off", "undone", "unfinished", "delayed", "not-started"]);
const OUTLOOK = /今後|引き続|次年度|来年度|翌年度|新年度|将来|下期|下半期|後期|さらに|更に|これから|いく(?:必要|$)|次回/;
const AHEAD = /^(?:今後|次に|下期|下半期|後期|年度末|来年度|次年度|引き続き|現在)/;
const REPLACED = /代替|代わ|替わ|替え|変更|切り?替|書面|オンライン|リモート|WEB|Web|web|動画|縮小|分散|個別|郵送|電話|資料配|別日|後日|改めて|再度|その後|延長して|延期して|日程を|時期を|振り?替|内容を見直|形を変え|方法を/;
const TIME_BOUND = /当初|予定どおり|予定通り|計画どおり|計画通り|例年|従来|通常|期日|期限|時点|上半期|上期|前半|月に(?:は)?|日に(?:は)?|月まで|初回/;
const DATED = /[0-9]+月|[0-9]+日|年度内|下期|下半期|後期|年度末/;
const EXPECTED = /(?:予定|見込|想定|期待|懸念|危惧)(?:さ|ま)れ(?:て|ており)?$/;
const NO_CASE = /(?:事案|対象|対象者|案件|申請|該当|該当者|申出|申し出|希望|希望者|要望|災害|応募|発令|必要)(?:[がはも])?(?:生じ|発生し|出)?(?:な(?:し|い|かった|くなった)|無し|無かった)/;

/** Whether an act says that something was not done. */
export function isNotDone(act: Act): boolean {
  return NOT_DONE.has(act);
}

/** Reads every clause of a text in the order of the text, bracketed remarks last. */
export function readClauses(text: string, source: Source): ClauseReading[] {
  const readings = readSentences(text).flatMap((sentence, number) => readSentence(sentence, number, source));
  readings.forEach((reading, at) => {
    if (isNotDone(reading.act) && !reading.remedied) reading.remedied = remediedLater(reading, readings.slice(at + 1, at + 12));
  });
  return readings;
}

function readSentence(sentence: Sentence, number: number, source: Source): ClauseReading[] {
  const { note, aside, adversative } = sentence;
  const readings = sentence.clauses.map((clause): ClauseReading => ({
    ...readPredicate(clause.core),
    text: clause.text,
    offset: clause.offset,
    core: clause.core,
    link: clause.link,
    source,
    main: clause.link === "end" || clause.link === "contrast" || clause.link === "list",
    note,
    aside,
    adversative,
    sentence: number,
    outlook: OUTLOOK.test(clause.core),
    remedied: false,
  }));
  const main = readings.at(-1)!;
  for (let at = readings.length - 2; at >= 0; at--) settle(readings[at]!, readings[at + 1]!, main);
  for (const reading of readings) reading.remedied = isNotDone(reading.act) && remediedWithin(reading, readings);
  return readings;
}

/** A clause in the continuative form takes its tense from what follows (資料を収集し、3月に作成する). */
function settle(reading: ClauseReading, next: ClauseReading, main: ClauseReading): void {
  if (reading.link !== "sequence" && reading.link !== "circumstance") return;
  if (reading.act !== "silent" && reading.act !== "planned") return;
  if (reading.link === "circumstance") {
    reading.act = /[ただ](?:ところ|後|のち|結果)$/.test(reading.core) ? "done" : "silent";
    return;
  }
  if (EXPECTED.test(reading.core)) return;
  const follows = next.act === "silent" ? main : next;
  if (follows.act === "planned" || follows.act === "need") reading.act = AHEAD.test(next.core) ? "done" : follows.act;
  else if (follows.act !== "silent" && follows.act !== "refers") reading.act = "done";
}

function remediedWithin(reading: ClauseReading, sentence: readonly ClauseReading[]): boolean {
  const at = sentence.indexOf(reading);
  const before = sentence.slice(0, at);
  if (before.some(({ core, link }) => link === "cause" && NO_CASE.test(core)) || NO_CASE.test(reading.core)) return true;
  const main = sentence.at(-1)!;
  if (main === reading) return false;
  const carriedOut = main.act === "done" || main.act === "started";
  if (!carriedOut) return false;
  if (reading.link === "cause" || reading.act === "put-off" || reading.act === "delayed") return true;
  const rest = sentence.slice(at + 1).map(({ core }) => core).join("");
  if (REPLACED.test(rest)) return true;
  return TIME_BOUND.test(reading.core) && DATED.test(rest);
}

function remediedLater(reading: ClauseReading, later: readonly ClauseReading[]): boolean {
  return later.some(
    (next) => next.sentence > reading.sentence && next.sentence <= reading.sentence + 2 && next.main && next.act === "done" && /^(?:[^、]{0,6})(?:代わりに|代替|その後|後日|改めて|振替|このため|そのため|そこで)/.test(next.core),
  );
}
