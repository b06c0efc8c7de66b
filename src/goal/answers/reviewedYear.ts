import type { Family } from "../../forms";
import type { Report } from "../../japanese/reports/status";

/** The fiscal year that a report is about: a form that measures the final report against last year's target reports on last year. */
export function reviewedYear({ finalTarget }: Pick<Family, "finalTarget">, report: Report, fiscalYear: number | null): number | null {
  return fiscalYear !== null && report === "final" && finalTarget === "baseline" ? fiscalYear - 1 : fiscalYear;
}
