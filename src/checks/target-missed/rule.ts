import { measuredItems } from "../measured";
import { atCell, reached, type Rule } from "../rule";

/** Target and result of the same quantity are stated as numbers, and the result of the final report falls short. */
export const targetMissed: Rule = {
  id: "target-missed",
  severity: "warning",
  check({ sheet, family, phase, fiscalYear }) {
    if (!reached("final", phase)) return [];
    return sheet.rows.flatMap((row) =>
      measuredItems(row, family, "final", fiscalYear).flatMap(({ sub, role, comparisons }) => {
        const short = comparisons.find((comparison) => comparison.short);
        return short ? [atCell(row, role, sub, { target: short.target.text, result: short.result.text })] : [];
      }),
    );
  },
};
