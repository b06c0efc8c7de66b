import { finalReportObjections } from "../finalReport";
import type { Rule } from "../rule";

/** The final report says that (part of) a sub-item was not done. */
export const notAchieved: Rule = {
  id: "not-achieved",
  severity: "warning",
  check: (context) => finalReportObjections(context, (report) => report.notAchieved),
};
