import { reportedItems } from "../goal/answers/answers";
import { resolvedReport, type ResolvedReport } from "../goal/answers/reports";
import { atCell, quoted, reached, type Objection, type SheetContext } from "./rule";

/** Objections to what the final report says of sub-items by one kind of words, which are quoted; none before year's end. */
export function finalReportObjections(
  { sheet, fiscalYear, phase, family }: SheetContext,
  words: (report: ResolvedReport) => { text: string } | null,
): Objection[] {
  if (!reached("final", phase)) return [];
  return sheet.rows.flatMap((row) =>
    reportedItems(row).flatMap((sub) => {
      const report = resolvedReport({ family: sheet.family, fiscalYear }, row, sub, "final", [family]);
      const evidence = report && words(report);
      return evidence ? [atCell(row, report.role, sub, { evidence: quoted(evidence.text) })] : [];
    }),
  );
}
