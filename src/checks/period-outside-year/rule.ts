import { fiscalYearSpan, isoDay } from "../../japanese/periods/calendar";
import { readPeriod, type PeriodReading } from "../../japanese/periods/period";
import { periodRule } from "../periodRule";
import { eraFix } from "./eraFix";

/** Start or end of a stated period lies outside the sheet's fiscal year; every limit in the cell counts. */
export const periodOutsideYear = periodRule({
  id: "period-outside-year",
  severity: "warning",
  fails: ({ reading }, fiscalYear) => isOutside(reading, fiscalYear),
  fix: (row, period, fiscalYear) =>
    eraFix(row, period, (text) => {
      const reading = readPeriod(text, fiscalYear);
      return reading.kind !== "unreadable" && !isOutside(reading, fiscalYear);
    }),
});

/** A bare 令和7年 on a sheet of 令和7年度 is the sheet's own year, loosely typed. */
function isOutside(reading: PeriodReading, fiscalYear: number): boolean {
  const year = fiscalYearSpan(fiscalYear);
  const [first, last] = [isoDay(fiscalYear, 1, 1), isoDay(fiscalYear, 12, 31)];
  const lies = (day: string | null) => day !== null && (day < year.start || day > year.end);
  return [reading, ...reading.parts].some(({ start, end }) => !(start === first && end === last) && (lies(start) || lies(end)));
}
