import { sheetPeriods } from "../../goal/answers/readings";
import { halfYearEnd } from "../../japanese/periods/calendar";
import type { GoalRow } from "../../goal/goalSheet";
import { measuredItems, shortfallIn } from "../measured";
import type { Rule, SheetContext } from "../rule";

/** At mid-year the stated number is below the target while the period still runs. */
export const targetBehind: Rule = {
  id: "target-behind",
  severity: "info",
  check(context) {
    if (context.phase !== "mid-year") return [];
    return context.sheet.rows.flatMap((row) =>
      measuredItems(row, context.family, "midYear", context.fiscalYear).flatMap((measured) =>
        stillRuns(context, row, measured.sub) ? shortfallIn(row, measured) : [],
      ),
    );
  },
};

function stillRuns({ fiscalYear }: SheetContext, row: GoalRow, sub: number | null): boolean {
  const period = sheetPeriods({ fiscalYear }, row).find((one) => one.sub === sub || sub === null);
  return fiscalYear === null || !period?.reading.end || period.reading.end > halfYearEnd(fiscalYear);
}
