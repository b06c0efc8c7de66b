import { finalReportObjections } from "../finalReport";
import type { Rule } from "../rule";

/** The final report only points back to the mid-year report, although that is not finished. */
export const finalUnresolved: Rule = {
  id: "final-unresolved",
  severity: "warning",
  check: (context) => finalReportObjections(context, (report) => report.unresolved),
};
