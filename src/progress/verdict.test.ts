import type { Finding } from "../checks/finding";
import { goalSheet, goalWorkbook } from "./testing/goalSheets";
import { verdictOf } from "./verdict";

const finding = (severity: Finding["severity"]): Finding => ({ rule: "blank-cell", severity, sheet: "1位", cell: "A1", row: null, column: null, sub: null, args: {} });
const done = goalWorkbook([goalSheet([{ initiative: "桟橋", midYear: "順調" }])]);
const blank = goalWorkbook([goalSheet([{ initiative: "桟橋", midYear: "順調" }, { initiative: "灯台" }, { initiative: "市場" }])]);

test.each([
  ["errors", done, [finding("error"), finding("warning")], "not-yet"],
  ["warnings alone", done, [finding("warning")], "look"],
  ["a report that is due", blank, [], "look"],
  ["notes alone", done, [finding("info")], "ready"],
  ["nothing", done, [], "ready"],
] as const)("with %s a workbook is %#", (_, goals, findings, state) => {
  expect(verdictOf(goals, findings, "midYear", []).state).toBe(state);
});

test("what is due is counted by sheet and leads to its first cell", () => {
  const { due } = verdictOf(blank, [], "midYear", []);
  expect(due).toEqual([{ sheet: blank.sheets[0]!.name, rows: 2, cell: blank.sheets[0]!.rows[1]!.cells.midYear!.address }]);
  expect(verdictOf(blank, [], null, [])).toMatchObject({ state: "ready", due: [] });
});
