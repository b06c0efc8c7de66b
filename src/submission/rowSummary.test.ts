import type { Status } from "../japanese/reports/status";
import { rowSummary } from "./rowSummary";
import type { DocumentSubItem } from "./schema";
import { documentsOf } from "./testing/documents";

const subItem = (midYear: Status, final: Status, ...ends: (string | null)[]): DocumentSubItem => ({
  sub: null,
  periods: ends.map((end) => ({ raw: "", start: null, end })),
  targets: [],
  status: { midYear, final },
});
const summaryOf = (subItems: DocumentSubItem[], phase: "mid-year" | "final" = "mid-year") => rowSummary({ ...documentsOf(1)[0]!, subItems, phase });

test.each<[Status[], Status]>([
  [["done", "done"], "done"],
  [["done", "unknown"], "done"],
  [["done", "not-started"], "in-progress"],
  [["postponed", "postponed"], "postponed"],
  [["postponed", "unknown"], "postponed"],
  [["done", "postponed", "postponed"], "done"],
  [["not-started", "postponed"], "not-started"],
  [["done", "postponed", "not-started"], "in-progress"],
  [["unknown"], "unknown"],
  [[], "unknown"],
])("%j together are %s", (statuses, together) => {
  expect(summaryOf(statuses.map((status) => subItem(status, "unknown"))).status).toEqual({ midYear: together, final: "unknown" });
  expect(summaryOf(statuses.map((status) => subItem("unknown", status))).status).toEqual({ midYear: "unknown", final: together });
});

test("the due date is the latest end that is stated", () => {
  expect(summaryOf([subItem("done", "done", "2026-09-30", null), subItem("done", "done", "2027-03-31"), subItem("done", "done", "2026-12-31")]).dueDate).toBe("2027-03-31");
  expect(summaryOf([subItem("done", "done", null)]).dueDate).toBeNull();
});

test("progress counts what the phase's report says is done", () => {
  const items = [subItem("done", "done"), subItem("in-progress", "done"), subItem("in-progress", "postponed")];
  expect(summaryOf(items).progress).toBe(33);
  expect(summaryOf(items, "final").progress).toBe(67);
  expect(summaryOf([]).progress).toBeNull();
});

test.each([
  [{ midYear: 0.5, final: 1 }, "mid-year", 50],
  [{ midYear: 0.5, final: 1 }, "final", 100],
  [{ midYear: 0.999, final: null }, "mid-year", 99],
  [{ midYear: 0.999, final: null }, "final", null],
] as const)("of %j %s takes %s", (achieved, phase, percent) => {
  expect(rowSummary({ ...documentsOf(1)[0]!, achieved, phase }).achieved).toBe(percent);
});

test.each([
  [["not-achieved"], true],
  [["overdue", "target-missed"], true],
  [["target-behind", "overdue"], false],
  [[], false],
])("a row with findings of %j is not achieved: %s", (rules, notAchieved) => {
  const findings = rules.map((rule) => ({ rule, severity: "warning" as const, cell: null, column: null, sub: null }));
  expect(rowSummary({ ...documentsOf(1)[0]!, findings }).notAchieved).toBe(notAchieved);
});

test("findings are counted by severity", () => {
  const findings = (["error", "info", "info", "warning", "info", "error"] as const).map((severity) => ({ rule: "blank-cell", severity, cell: null, column: null, sub: null }));
  expect(rowSummary({ ...documentsOf(1)[0]!, findings }).findings).toEqual({ error: 2, warning: 1, info: 3 });
});
