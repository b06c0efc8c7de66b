import fc from "fast-check";
import { PHASES } from "../../forms/phase";
import { STATUSES } from "../../japanese/reports/status";
import type { SummaryRow } from "../summaryRow";

/** A row of the list for tests; what a test does not name is plain. */
export function row(given: Partial<SummaryRow> = {}): SummaryRow {
  const department = given.department ?? "港湾部";
  const section = given.section ?? null;
  const fiscalYear = given.fiscalYear ?? 2026;
  return {
    itemId: "1",
    webUrl: "https://town.example/sites/goals/1",
    key: `${fiscalYear}-1`,
    ownerKey: `${fiscalYear}-${department}-${section ?? ""}`,
    fiscalYear,
    department,
    section,
    sheet: "1位",
    title: "港のにぎわい",
    priority: 1,
    row: 1,
    label: "① 朝市を開く",
    phase: "final",
    status: { midYear: "in-progress", final: "done" },
    dueDay: `${fiscalYear + 1}-03-31`,
    progress: 100,
    achieved: null,
    errors: 0,
    warnings: 0,
    notAchieved: false,
    withdrawn: false,
    submittedAt: "2027-04-10T00:00:00Z",
    revision: 1,
    review: null,
    ...given,
  };
}

/** A row that is overdue and was not achieved. */
export const LATE = row({ dueDay: "2026-09-30", status: { midYear: "in-progress", final: "not-started" }, notAchieved: true });

const status = fc.constantFrom(...STATUSES);

/** Rows as they come: some departments, sections and goals, two years, every state. */
export const anyRows: fc.Arbitrary<SummaryRow[]> = fc.array(
  fc
    .record({
      fiscalYear: fc.constantFrom(2025, 2026),
      department: fc.constantFrom("港湾部", "福祉部", "福 祉部", "教育部"),
      section: fc.constantFrom(null, "総務課", "施設課"),
      sheet: fc.constantFrom("1位", "2位"),
      title: fc.constantFrom(null, "港のにぎわい"),
      priority: fc.constantFrom(null, 1, 2),
      phase: fc.constantFrom(...PHASES),
      status: fc.record({ midYear: status, final: status }),
      dueDay: fc.constantFrom(null, "2026-09-30", "2026-12-31", "2027-03-31"),
      achieved: fc.constantFrom(null, 0, 60, 100),
      errors: fc.nat(2),
      warnings: fc.nat(2),
      notAchieved: fc.boolean(),
      withdrawn: fc.boolean(),
      /** An owner that somebody has typed over the row's own. */
      altered: fc.option(fc.constantFrom("", "2026-typed"), { freq: 9 }),
      review: fc.constantFrom(null, "returned" as const, "resubmitted" as const, "confirmed" as const, "changed" as const),
    })
    .map(({ altered, ...given }) => row({ ...given, ownerKey: altered ?? `${given.fiscalYear}-${given.department.replace(" ", "")}-${given.section ?? ""}` })),
  { maxLength: 60 },
);
