import type { ListedDocument } from "../../sharepoint/goalList";
import { byDepartment, sumOf } from "./byDepartment";

function listed(department: string, midYear: string, findings = 0, withdrawn = false): ListedDocument {
  const subItems = [{ sub: null, periods: [], targets: [], status: { midYear, final: "unknown" } }];
  const document = { department, phase: "mid-year", subItems, findings: Array.from({ length: findings }, () => ({ severity: "error" })) };
  return { withdrawn, document } as unknown as ListedDocument;
}

test("rows are counted by state; withdrawn ones are not", () => {
  const totals = byDepartment([listed("港湾部", "done", 2), listed("港湾部", "postponed"), listed("福祉部", "unknown"), listed("福祉部", "done", 0, true)]);
  expect(totals).toEqual([
    { department: "港湾部", rows: 2, done: 1, running: 0, open: 1, unknown: 0, errors: 2 },
    { department: "福祉部", rows: 1, done: 0, running: 0, open: 0, unknown: 1, errors: 0 },
  ]);
  expect(sumOf(totals, "合計")).toEqual({ department: "合計", rows: 3, done: 1, running: 0, open: 1, unknown: 1, errors: 2 });
});
