import type { ReportState } from "../../progress/due";
import { goalSheet } from "../../progress/testing/goalSheets";
import { nextDue, rowBefore, rowKey } from "./flow";

const sheet = goalSheet([{ initiative: "桟橋" }, { initiative: "灯台" }, { initiative: "倉庫" }, { initiative: "市場" }]);
const keys = sheet.rows.map((row) => rowKey({ sheet, row }));

function states(...done: number[]): ReportState[] {
  return sheet.rows.map((row) => ({
    sheet,
    row,
    report: "midYear",
    place: { main: "midYear", beside: [], change: false },
    state: done.includes(row.ordinal) ? "done" : "blank",
    missing: [],
  }));
}

test.each<[string, number[], number | null, number[], number | null]>([
  ["the first due row", [1], null, [], 2],
  ["the one after the present", [1], 2, [], 3],
  ["round to the beginning", [2], 4, [], 1],
  ["past those put off", [], 1, [2], 3],
  ["to those put off when nothing else is due", [1, 3, 4], 1, [2], 2],
  ["the present row when it is the only one", [1, 2, 3], 4, [4], 4],
  ["nowhere when nothing is due", [1, 2, 3, 4], 2, [], null],
])("goes to %s", (_, done, current, later, next) => {
  const key = (ordinal: number | null) => (ordinal === null ? null : keys[ordinal - 1]!);
  expect(nextDue(states(...done), key(current), new Set(later.map((ordinal) => key(ordinal)!)))).toBe(key(next));
});

test("goes back row by row", () => {
  expect(rowBefore(states(), keys[2]!)).toBe(keys[1]);
  expect(rowBefore(states(), keys[0]!)).toBeNull();
});
