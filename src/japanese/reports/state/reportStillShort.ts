import { compareQuantities } from "../../comparison/comparison";
import { canonicalUnit } from "../../numbers/units";
import type { ReportContext } from "../reportContext";
import type { ClauseReading } from "../clauses/reportReadings";
import type { WorkContext } from "./reportTally";

/** How many came, or what they thought, is no measure of how far the work got. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["人", "組", "世帯", "%", "割", "円", "日", "分"].map(canonicalUnit));

/** 120件を調べた; 相談120件 only came. */
const DONE_TO = /件を/;
/** これまでに8台を取り替えた: more is to come. */
const SO_FAR = /これまで(?:に|で|のところ)|現時点で|時点で/;

/**
 * A mid-year report's clauses after the period's end, with what hindered the work as not made good where the things that
 * were done are fewer than the target asks for (納入が遅れて工期を延ばし、現在4面が完了, of 6面), and what was done so far as going on.
 */
export function notMadeGood(
  clauses: readonly ClauseReading[],
  text: string,
  { target = "", initiative, fiscalYear }: ReportContext,
  { ended, allYear }: WorkContext,
): readonly ClauseReading[] {
  if (!ended || allYear || target === "" || !clauses.some((clause) => isHindered(clause) || isSoFar(clause))) return clauses;
  const comparisons = compareQuantities(target, text, { fiscalYear, initiative });
  const isOfWork = (unit: string): boolean => !OF_PEOPLE.has(canonicalUnit(unit)) && (unit !== "件" || DONE_TO.test(text));
  if (!comparisons.some(({ short, target: { unit } }) => short && isOfWork(unit))) return clauses;
  return clauses.map((clause) => (isHindered(clause) ? { ...clause, remedied: false } : isSoFar(clause) ? { ...clause, act: "running" } : clause));
}

function isSoFar({ act, main, source, core }: ClauseReading): boolean {
  return act === "done" && main && source === "report" && SO_FAR.test(core);
}

function isHindered({ act, link, remedied, source }: ClauseReading): boolean {
  return remedied && link !== "cause" && source === "report" && (act === "delayed" || act === "unfinished");
}
