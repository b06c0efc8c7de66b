import { reportedItems } from "../../goal/answers";
import { itemReport } from "../../goal/readings";
import { atCell, quoted, reached, type Rule } from "../rule";

/** The final report says that (part of) a sub-item was not done. */
export const notAchieved: Rule = {
  id: "not-achieved",
  severity: "warning",
  check({ sheet, phase, family }) {
    if (!reached("final", phase)) return [];
    return sheet.rows.flatMap((row) =>
      reportedItems(row).flatMap((sub) => {
        const report = itemReport(sheet, row, sub, "final", [family]);
        const evidence = report?.reading.notAchieved;
        // Pointing back to open work says nothing of the year's end: that is final-unresolved.
        const isOpen = report?.reading.onlyRefers && itemReport(sheet, row, sub, "midYear", [family])?.reading.unfinished;
        return report && evidence && !isOpen ? [atCell(row, report.role, sub, { evidence: quoted(evidence.text) })] : [];
      }),
    );
  },
};
