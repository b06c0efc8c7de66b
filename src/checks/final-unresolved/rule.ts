import { reportedItems } from "../../goal/answers";
import { itemReport } from "../../goal/readings";
import { atCell, quoted, reached, type Rule } from "../rule";

/** The final report only points back to the mid-year report, although that is not finished. */
export const finalUnresolved: Rule = {
  id: "final-unresolved",
  severity: "warning",
  check({ sheet, phase, family }) {
    if (!reached("final", phase)) return [];
    return sheet.rows.flatMap((row) =>
      reportedItems(row).flatMap((sub) => {
        const final = itemReport(sheet, row, sub, "final", [family]);
        if (!final?.reading.onlyRefers) return [];
        const before = itemReport(sheet, row, sub, "midYear", [family]);
        return before?.reading.unfinished ? [atCell(row, final.role, sub, { evidence: quoted(before.reading.unfinished.text) })] : [];
      }),
    );
  },
};
