import type { GoalWorkbook } from "../../goal/goalSheet";
import { goalSheet, goalWorkbook } from "../../progress/testing/goalSheets";
import { buildDocuments, type SubmissionContext } from "../buildDocuments";
import type { RowDocument } from "../schema";

/** A context of submission for tests. */
export const CONTEXT: SubmissionContext = {
  phase: "mid-year",
  findings: [],
  submittedBy: { name: "港 太郎", id: "taro@town.example" },
  submittedAt: "2026-10-05T01:02:03Z",
};

/** A workbook with one sheet of `count` rows. */
export function workbookOf(count: number, midYear = "6回開き、引き続き開催している。"): GoalWorkbook {
  const rows = Array.from({ length: count }, (_, at) => ({ initiative: `講座を開く ${at + 1}`, period: "4月～9月", target: "講座を12回", midYear, final: "" }));
  return goalWorkbook([goalSheet(rows)]);
}

/** Documents of workbookOf. */
export function documentsOf(count: number, midYear?: string, context: Partial<SubmissionContext> = {}): RowDocument[] {
  return buildDocuments(workbookOf(count, midYear), { ...CONTEXT, ...context }).documents;
}
