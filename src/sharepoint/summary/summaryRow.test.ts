import { documentsOf } from "../../submission/testing/documents";
import { matches } from "../../summary/rowQuery";
import { preparedTown } from "../../workbench/graph/testing/town";
import { summaryRow } from "./summaryRow";

test("a submitted row is counted by what its columns say", async () => {
  const town = await preparedTown();
  const session = town.session();
  const documents = documentsOf(2);
  await session.submit(await session.preview(documents));
  const rows = [];
  for await (const page of session.readRows(2026)) rows.push(...page.map(summaryRow));
  const { key, unit, department, section, sheet, title, priority } = documents[1]!;
  expect(rows[1]).toMatchObject({ key, ownerKey: unit, fiscalYear: 2026, department, section, sheet, title, priority, row: 2, phase: "mid-year", status: { midYear: "in-progress", final: "unknown" }, dueDay: "2026-09-30", withdrawn: false });
  expect(rows.filter((row) => matches({ fiscalYear: 2026, phase: "mid-year", day: "2026-10-01", department, figure: "overdue" }, row))).toHaveLength(2);
});

test.each([
  [null, null],
  [{ verdict: "returned" as const, revision: 1 }, "resubmitted"],
  [{ verdict: "returned" as const, revision: 2 }, "returned"],
  [{ verdict: "confirmed" as const, revision: 1 }, "changed"],
])("a review of %j on the second version makes it %s", async (given, standing) => {
  const town = await preparedTown();
  const session = town.session();
  await session.submit(await session.preview(documentsOf(1)));
  const review = given && { ...given, comment: "", by: "", at: "" };
  for await (const [listed] of session.readRows(2026)) expect(summaryRow({ ...listed!, revision: 2, review }).review).toBe(standing);
});

test("a phase that somebody typed by hand is not reported", async () => {
  const town = await preparedTown();
  const session = town.session();
  await session.submit(await session.preview(documentsOf(1)));
  for await (const [listed] of session.readRows(2026)) expect(summaryRow({ ...listed!, phase: null }).phase).toBe("planning");
});
