import { measuredItems } from "../measured";
import { atCell, reached, type Rule } from "../rule";

/** Target and result of the same quantity are stated as numbers, and the result of the final report falls short. */
export const targetMissed: Rule = {
  id: "target-missed",
  severity: "warning",
  check(context) {
    if (!reached("final", context.phase)) return [];
    return context.sheet.rows.flatMap((row) =>
      measuredItems(context, row, "final").flatMap(({ sub, role, comparisons }) => {
        const short = comparisons.find((comparison) => comparison.short);
        return short ? [atCell(row, role, sub, { target: short.target.text, result: short.result.text })] : [];
      }),
    );
  },
};
