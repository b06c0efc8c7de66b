import type { Severity } from "./finding";
import { statedPeriods, type StatedPeriod } from "../goal/periods";
import { atCell, type Rule } from "./rule";
import type { RuleId } from "./ruleIds";

/** A rule that looks at each stated period alone; sheets without a fiscal year are not judged. */
export function periodRule(id: RuleId, severity: Severity, fails: (period: StatedPeriod, fiscalYear: number) => boolean): Rule {
  return {
    id,
    severity,
    check({ sheet, fiscalYear }) {
      if (fiscalYear === null) return [];
      return sheet.rows.flatMap((row) =>
        statedPeriods(row, fiscalYear)
          .filter((period) => fails(period, fiscalYear))
          .map(({ sub, raw, reading }) => atCell(row, "period", sub, { text: raw, start: reading.start, end: reading.end, fiscalYear })),
      );
    },
  };
}
