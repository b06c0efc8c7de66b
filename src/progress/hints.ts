import { fiscalYearSpan, halfYearEnd } from "../japanese/periods/calendar";
import type { Report, Status } from "../japanese/reports/status";
import type { RowReadings } from "../goal/answers/readings";
import type { SubAnswer } from "./answer";
import type { IsoDay } from "./phase";
import { measuredQuantity, reaches, typedNumber, type TargetQuantity } from "./value";

/** Something about an answer that its writer should look at before it goes into the cell. Data; words are made in the pane. */
export type AnswerHint =
  /** The number field holds something else. */
  | { kind: "not-number" }
  /** Said to be done, but the number is short of the target. */
  | { kind: "short"; result: number; target: TargetQuantity }
  /** Said not to be begun or put off, but the number reaches the target. */
  | { kind: "reached"; result: number; target: TargetQuantity }
  /** The period ended before the day given, and the state is not done. */
  | { kind: "overdue"; end: IsoDay };

/**
 * Checks one sub-item's answer while it is written. `status` is the state as chosen or, when none is chosen, as the text
 * reads; `cutoff` is the last day that the report is about.
 */
export function answerHints(answer: SubAnswer, status: Status, readings: RowReadings, cutoff: IsoDay | null): AnswerHint[] {
  return [...numberHints(answer, status, readings), ...overdueHint(answer, status, readings, cutoff)];
}

/** The last day that a report is about: 30 September of fiscal year N at mid-year, 31 March N+1 at the year's end. */
export function reportCutoff(report: Report, fiscalYear: number | null): IsoDay | null {
  if (fiscalYear === null) return null;
  return report === "midYear" ? halfYearEnd(fiscalYear) : fiscalYearSpan(fiscalYear).end;
}

function numberHints(answer: SubAnswer, status: Status, readings: RowReadings): AnswerHint[] {
  const target = measuredQuantity(readings, answer.sub);
  if (!target || answer.value.trim() === "") return [];
  const result = typedNumber(answer.value);
  if (result === null) return [{ kind: "not-number" }];
  const enough = reaches(result, target);
  if (!enough && status === "done") return [{ kind: "short", result, target }];
  if (enough && (status === "not-started" || status === "postponed")) return [{ kind: "reached", result, target }];
  return [];
}

function overdueHint(answer: SubAnswer, status: Status, readings: RowReadings, cutoff: IsoDay | null): AnswerHint[] {
  if (status === "done" || status === "postponed" || answer.text.trim() === "") return [];
  const ends = readings.periods.filter(({ sub }) => sub === answer.sub).map(({ end }) => end);
  const last = ends.includes(null) ? null : ends.sort().at(-1);
  return cutoff !== null && last && last <= cutoff ? [{ kind: "overdue", end: last }] : [];
}
