import { compareQuantities } from "../comparison/comparison";
import { canonicalUnit } from "../numbers/units";
import type { ReportContext } from "./reportContext";
import type { ClauseReading } from "./reportReadings";
import type { WorkContext } from "./reportTally";

/** How many came, or what they thought, is no measure of how far the work got. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["人", "組", "世帯", "件", "%", "割", "円", "日", "分"].map(canonicalUnit));

/**
 * A half-year report's clauses after the period's end, with what hindered the work as not made good where the things that
 * were done are fewer than the target asks for: 納入が遅れて工期を延ばし、現在4面が完了, of 6面.
 */
export function notMadeGood(clauses: readonly ClauseReading[], text: string, { target = "", initiative, fiscalYear }: ReportContext, { ended, allYear }: WorkContext): readonly ClauseReading[] {
  if (!ended || allYear || target === "" || !clauses.some(isHindered)) return clauses;
  const comparisons = compareQuantities(target, text, { fiscalYear, initiative });
  const isShort = comparisons.some(({ short, target: { unit } }) => short && !OF_PEOPLE.has(canonicalUnit(unit)));
  return isShort ? clauses.map((clause) => (isHindered(clause) ? { ...clause, remedied: false } : clause)) : clauses;
}

function isHindered({ act, link, remedied, source }: ClauseReading): boolean {
  return remedied && link !== "cause" && source === "report" && (act === "delayed" || act === "unfinished");
}
