import type { Status } from "../japanese/reports/status";
import type { RowReadings } from "../goal/answers/readings";
import { answerHints, reportCutoff } from "./hints";

const readings: RowReadings = {
  periods: [{ sub: 1, raw: "8月", start: "2026-08-01", end: "2026-08-31" }],
  targets: [{ sub: 1, raw: "3回", quantities: [] }],
  status: [],
};

function kinds(value: string, status: Status, sub = 1, text = "開いた"): string[] {
  return answerHints({ sub, text, status: null, value }, status, readings, "2026-09-30").map(({ kind }) => kind);
}

test.each<[string, Status, string[]]>([
  ["3", "done", []],
  ["2", "done", ["short"]],
  ["3", "not-started", ["reached", "overdue"]],
  ["2", "in-progress", ["overdue"]],
  ["三", "done", ["not-number"]],
  ["", "done", []],
  ["", "unknown", ["overdue"]],
  ["", "postponed", []],
])("number %j with state %s gives %j", (value, status, expected) => {
  expect(kinds(value, status)).toEqual(expected);
});

test.each([
  ["2026-09-29", ["overdue"]],
  ["2026-09-30", ["overdue"]],
  ["2026-10-01", []],
  [null, []],
])("a period that ends on %s and is not done by 30 September: %j", (end, expected) => {
  const ending = { ...readings, periods: [{ sub: 1, raw: "", start: null, end }] };
  const told = (cutoff: string | null, text = "開いた") => answerHints({ sub: 1, text, status: null, value: " " }, "in-progress", ending, cutoff).map(({ kind }) => kind);
  expect([told("2026-09-30"), told(null), told("2026-09-30", " ")]).toEqual([expected, [], []]);
});

test("without a period or a text there is nothing overdue", () => {
  expect(kinds("", "in-progress", 2)).toEqual([]);
  expect(kinds("", "in-progress", 1, "")).toEqual([]);
});

test("each report has its last day", () => {
  expect(reportCutoff("midYear", 2026)).toBe("2026-09-30");
  expect(reportCutoff("final", 2026)).toBe("2027-03-31");
  expect(reportCutoff("final", null)).toBeNull();
});
