import { fiscalYearSpan } from "../../japanese/calendar";
import { periodRule } from "../periodRule";

/** Start or end of a stated period lies outside the sheet's fiscal year; every limit in the cell counts. */
export const periodOutsideYear = periodRule("period-outside-year", "warning", ({ reading }, fiscalYear) => {
  const year = fiscalYearSpan(fiscalYear);
  const isOutside = (day: string | null) => day !== null && (day < year.start || day > year.end);
  return [reading, ...reading.parts].some(({ start, end }) => isOutside(start) || isOutside(end));
});
