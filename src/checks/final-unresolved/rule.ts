import { reportedItems } from "../../goal/answers";
import { resolvedReport } from "../../goal/reports";
import { atCell, quoted, reached, type Rule } from "../rule";

/** The final report only points back to the mid-year report, although that is not finished. */
export const finalUnresolved: Rule = {
  id: "final-unresolved",
  severity: "warning",
  check({ sheet, phase, family }) {
    if (!reached("final", phase)) return [];
    return sheet.rows.flatMap((row) =>
      reportedItems(row).flatMap((sub) => {
        const report = resolvedReport(sheet, row, sub, "final", [family]);
        return report?.unresolved ? [atCell(row, report.role, sub, { evidence: quoted(report.unresolved.text) })] : [];
      }),
    );
  },
};
