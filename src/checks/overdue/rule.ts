import { itemReport, sheetPeriods } from "../../goal/readings";
import { halfYearEnd } from "../../japanese/calendar";
import { atCell, reached, type Rule } from "../rule";

/** A sub-item whose period ended by the half-year cut-off, and whose mid-year report says that it is not finished. */
export const overdue: Rule = {
  id: "overdue",
  severity: "warning",
  check({ sheet, fiscalYear, phase }) {
    if (fiscalYear === null || !reached("mid-year", phase)) return [];
    const cutOff = halfYearEnd(fiscalYear);
    return sheet.rows.flatMap((row) =>
      sheetPeriods(sheet, row).flatMap(({ sub, reading: { end } }) => {
        if (end === null || end > cutOff) return [];
        const report = itemReport(sheet, row, sub, "midYear");
        const evidence = report?.reading.unfinished;
        return report && evidence ? [atCell(row, report.role, sub, { end, evidence: evidence.text })] : [];
      }),
    );
  },
};
