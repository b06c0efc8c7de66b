import type { Status } from "../japanese/reports/status";
import type { RowReadings } from "../goal/readings";
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

test("without a period or a text there is nothing overdue", () => {
  expect(kinds("", "in-progress", 2)).toEqual([]);
  expect(kinds("", "in-progress", 1, "")).toEqual([]);
});

test("each report has its last day", () => {
  expect(reportCutoff("midYear", 2026)).toBe("2026-09-30");
  expect(reportCutoff("final", 2026)).toBe("2027-03-31");
  expect(reportCutoff("final", null)).toBeNull();
});
