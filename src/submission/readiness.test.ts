import type { Finding } from "../checks/finding";
import { goalSheet, goalWorkbook } from "../progress/testing/goalSheets";
import { readinessOf } from "./readiness";

const finding = (severity: Finding["severity"]): Finding => ({ rule: "blank-cell", severity, sheet: "1位", cell: "A1", row: null, column: null, sub: null, args: {} });
const done = goalWorkbook([goalSheet([{ initiative: "桟橋", midYear: "順調" }])]);
const blank = goalWorkbook([goalSheet([{ initiative: "桟橋", midYear: "順調" }, { initiative: "灯台" }, { initiative: "市場" }])]);

test.each([
  ["errors", "not-yet", done, [finding("error"), finding("warning")]],
  ["warnings alone", "look", done, [finding("warning")]],
  ["a report that is due", "look", blank, []],
  ["notes alone", "ready", done, [finding("info")]],
  ["nothing", "ready", done, []],
] as const)("with %s a workbook is %s", (_, state, goals, findings) => {
  expect(readinessOf(goals, findings, "midYear", []).state).toBe(state);
});

test("what is due is counted by sheet and leads to its first cell", () => {
  const { due } = readinessOf(blank, [], "midYear", []);
  expect(due).toEqual([{ sheet: blank.sheets[0]!.name, rows: 2, cell: blank.sheets[0]!.rows[1]!.cells.midYear!.address }]);
  expect(readinessOf(blank, [], null, [])).toMatchObject({ state: "ready", due: [] });
  const [sheet] = blank.sheets;
  const withoutCell = goalWorkbook([{ ...sheet!, rows: sheet!.rows.map((row) => ({ ...row, cells: { initiative: row.cells.initiative! } })) }]);
  expect(readinessOf(withoutCell, [], "midYear", []).due).toMatchObject([{ rows: 3, cell: sheet!.rows[0]!.cells.initiative!.address }]);
});
