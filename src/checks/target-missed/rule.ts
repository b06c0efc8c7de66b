import { measuredItems, shortfallIn } from "../measured";
import { reached, type Rule } from "../rule";

/** Target and result of the same quantity are stated as numbers, and the result of the final report falls short. */
export const targetMissed: Rule = {
  id: "target-missed",
  severity: "warning",
  check({ sheet, family, phase, fiscalYear }) {
    if (!reached("final", phase)) return [];
    return sheet.rows.flatMap((row) => measuredItems(row, family, "final", fiscalYear).flatMap((measured) => shortfallIn(row, measured)));
  },
};
