import { fiscalYearSpan } from "../../japanese/calendar";
import { readPeriod, type PeriodReading } from "../../japanese/period";
import { periodRule } from "../periodRule";
import { eraMend } from "./eraMend";

/** Start or end of a stated period lies outside the sheet's fiscal year; every limit in the cell counts. */
export const periodOutsideYear = periodRule({
  id: "period-outside-year",
  severity: "warning",
  fails: ({ reading }, fiscalYear) => isOutside(reading, fiscalYear),
  mend: (row, { raw }, fiscalYear) =>
    eraMend(row, raw, (text) => {
      const reading = readPeriod(text, fiscalYear);
      return reading.kind !== "unreadable" && !isOutside(reading, fiscalYear);
    }),
});

function isOutside(reading: PeriodReading, fiscalYear: number): boolean {
  const year = fiscalYearSpan(fiscalYear);
  const lies = (day: string | null) => day !== null && (day < year.start || day > year.end);
  return [reading, ...reading.parts].some(({ start, end }) => lies(start) || lies(end));
}
