import { readReport, type ReportContext } from "./report";

/** What a final report of 2025 says in the end: status and the words by which something was not done, `-` for none. For test files only. */
export function toldInTheEnd(text: string, more: Partial<ReportContext> = {}): string {
  const { status, notAchieved } = readReport(text, { report: "final", fiscalYear: 2025, ...more });
  return `${status} ${notAchieved?.text ?? "-"}`;
}
