import { reportedItems } from "../../goal/answers";
import { resolvedReport } from "../../goal/reports";
import { atCell, quoted, reached, type Rule } from "../rule";

/** The final report says that (part of) a sub-item was not done. */
export const notAchieved: Rule = {
  id: "not-achieved",
  severity: "warning",
  check({ sheet, phase, family }) {
    if (!reached("final", phase)) return [];
    return sheet.rows.flatMap((row) =>
      reportedItems(row).flatMap((sub) => {
        const report = resolvedReport(sheet, row, sub, "final", [family]);
        return report?.notAchieved ? [atCell(row, report.role, sub, { evidence: quoted(report.notAchieved.text) })] : [];
      }),
    );
  },
};
