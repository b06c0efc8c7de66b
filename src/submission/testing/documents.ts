import type { GoalWorkbook } from "../../goal/goalSheet";
import { goalSheet, goalWorkbook } from "../../progress/testing/goalSheets";
import { buildDocuments, type SubmissionContext } from "../buildDocuments";
import type { RowDocument } from "../schema";

/** A context of submission for tests, whose readings are the same for every row. */
export const CONTEXT: SubmissionContext = {
  phase: "mid-year",
  findings: [],
  readings: () => ({
    periods: [{ sub: null, raw: "4月～9月", start: "2026-04-01", end: "2026-09-30" }],
    targets: [{ sub: null, raw: "講座を12回", quantities: [{ value: 12, unit: "回", comparator: "=" }] }],
    status: [{ sub: null, midYear: "in-progress", final: "unknown" }],
  }),
  submittedBy: { name: "港 太郎", id: "taro@town.example" },
  submittedAt: "2026-10-05T01:02:03Z",
};

/** A workbook with one sheet of `count` rows. */
export function workbookOf(count: number, midYear = "6回開いた。"): GoalWorkbook {
  const rows = Array.from({ length: count }, (_, at) => ({ initiative: `講座を開く ${at + 1}`, period: "4月～9月", target: "講座を12回", midYear, final: "" }));
  return goalWorkbook([goalSheet(rows)]);
}

/** Documents of workbookOf. */
export function documentsOf(count: number, midYear?: string, context: Partial<SubmissionContext> = {}): RowDocument[] {
  return buildDocuments(workbookOf(count, midYear), { ...CONTEXT, ...context }).documents;
}
