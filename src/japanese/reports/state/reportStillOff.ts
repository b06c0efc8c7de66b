import { namesTimeBeyond } from "../nextYear/reportBeyondYear";
import type { Evidence, ReportContext } from "../reportContext";
import { midYearStatus } from "./reportMidYear";
import { type ClauseReading, evidenceOf, readClauses, sentenceWords } from "../clauses/reportReadings";
import type { WorkContext } from "./reportTally";

/** The next time that the work falls due: 次の選挙, 次回, 次期. */
const NEXT_TIME = /次の|次回|次期|今後/;

/**
 * The words of a final report that only prepare for another time (次回の実施に向け、要綱を整備した) what the half-year
 * report had called off or put off: the work was not done. null when the report tells of anything else.
 */
export function stillOff(own: readonly ClauseReading[], { midYear, fiscalYear }: ReportContext, work: WorkContext): Evidence | null {
  const telling = own.filter(({ act, aside, note }) => act !== "silent" && !aside && !note);
  if (!midYear || telling.length === 0) return null;
  const sentences = sentenceWords(own);
  const looksAhead = ({ sentence }: ClauseReading): boolean =>
    NEXT_TIME.test(sentences.get(sentence)!) || namesTimeBeyond(sentences.get(sentence)!, fiscalYear);
  if (!telling.every(looksAhead) || midYearStatus(readClauses(midYear, "midYear"), work) !== "postponed") return null;
  return evidenceOf(telling[0]);
}
