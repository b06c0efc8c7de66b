import type { Role } from "../forms/role";
import type { Report } from "../japanese/reports/status";
import type { RowDocument } from "./schema";

/** Columns that a report stands in, whatever the form: no form uses one of them for anything else. */
const COLUMNS: Record<Report, readonly Role[]> = { midYear: ["midYear"], final: ["final", "activity", "outcome", "evaluation"] };

/**
 * The words of a row's report: what stands in the report's cells, or else what was answered in the pane for a form that
 * has no column for it. "" when nothing was reported.
 */
export function reportText({ cells, answers }: RowDocument, report: Report): string {
  const written = texts(COLUMNS[report].map((role) => cells[role]?.text ?? ""));
  if (written !== "") return written;
  return texts(
    answers
      .filter((answer) => answer.report === report)
      .flatMap(({ subs, extras }) => [...subs.map(({ sub, text }) => (sub === null || text === "" ? text : `(${sub}) ${text}`)), ...Object.values(extras)]),
  );
}

function texts(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join("\n");
}
