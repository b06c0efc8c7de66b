import { isAsAbove } from "../goal/answers/asAbove";
import type { GoalRow } from "../goal/goalSheet";
import { statedPeriods, type StatedPeriod } from "../goal/answers/periods";
import { isBlank } from "../japanese/subItems/subItems";
import { compact } from "../japanese/text/text";
import type { Fix, Severity } from "./finding";
import { atCell, type Rule } from "./rule";
import type { RuleId } from "./ruleIds";

/** What is told apart from one period rule to the next. */
interface PeriodCheck {
  id: RuleId;
  severity: Severity;
  fails(period: StatedPeriod, fiscalYear: number): boolean;
  /** How to put it right, where that is certain. */
  fix?(row: GoalRow, period: StatedPeriod, fiscalYear: number): Fix | undefined;
}

/**
 * A rule that looks at each stated period alone. Sheets without a fiscal year are not judged, and periods that the
 * municipality accepts as they are neither; a cell that is blank, or holds a dash alone, is no period (`blank-cell`), and one as above (同上) is judged there.
 */
export function periodRule({ id, severity, fails, fix }: PeriodCheck): Rule {
  return {
    id,
    severity,
    check({ sheet, fiscalYear, settings }) {
      if (fiscalYear === null) return [];
      const accepted = settings.acceptedPeriods.map(compact);
      return sheet.rows
        .filter((row) => !isBlank(row.cells.period?.text ?? "") && !isAsAbove(sheet.rows, row, "period"))
        .flatMap((row) =>
          statedPeriods(row, fiscalYear)
            .filter((period) => !accepted.includes(compact(period.raw)) && fails(period, fiscalYear))
            .map((period) => {
              const { sub, raw, reading } = period;
              const fixed = fix?.(row, period, fiscalYear);
              return { ...atCell(row, "period", sub, { text: raw, start: reading.start, end: reading.end, fiscalYear }), ...(fixed && { fix: fixed }) };
            }),
        );
    },
  };
}
