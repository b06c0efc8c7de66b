import { fiscalYearSpan, halfYearEnd } from "../../japanese/periods/calendar";
import type { PeriodReading } from "../../japanese/periods/period";
import type { Item } from "./item";
import { statedPeriods } from "./periods";

/** The period of a sub-item; of several that a row without sub-items states, the one that ends last. */
export function itemPeriod({ row, fiscalYear, sub }: Item): PeriodReading | undefined {
  if (fiscalYear === null) return undefined;
  const [first, ...more] = statedPeriods(row, fiscalYear).flatMap((one) => (one.sub === sub || one.sub === null ? [one.reading] : []));
  return more.reduce((last, one) => ((one.end ?? "") > (last?.end ?? "") ? one : last), first);
}

/** 通年, and 4月～3月 as well. */
export function runsAllYear(item: Item): boolean {
  const period = itemPeriod(item);
  if (!period || item.fiscalYear === null) return false;
  const year = fiscalYearSpan(item.fiscalYear);
  return period.kind === "all-year" || (period.kind === "range" && period.start === year.start && period.end === year.end);
}

/** Whether a period goes on without an end: 4月から, 随時. */
export function runsOn({ kind }: PeriodReading): boolean {
  return kind === "open" || kind === "vague";
}

/** Whether of several times some are over by the half of the year and some lie wholly behind it (5月、11月). */
export function resumes({ parts }: PeriodReading, fiscalYear: number): boolean {
  const cutoff = halfYearEnd(fiscalYear);
  return parts.some(({ end }) => end !== null && end <= cutoff) && parts.some(({ start }) => start !== null && start > cutoff);
}
