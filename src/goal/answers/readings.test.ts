import { drawnSectionSheet } from "../testing/drawnForms";
import { drawnSnapshot } from "../../sheet/testing/drawnSheet";
import type { GoalSheet } from "../goalSheet";
import { readWorksheet } from "../readWorksheet";
import { rowReadings } from "./readings";

const read = (row: Parameters<typeof drawnSectionSheet>[0]) => {
  const sheet = readWorksheet(drawnSnapshot("地域課", drawnSectionSheet(row))) as GoalSheet;
  return rowReadings(sheet, sheet.rows[0]!);
};
const method = "①停留所を加える。\n②時刻表を配る。";

test("a target without numbers is the row's own, though other columns name sub-items", () => {
  expect(read({ method, target: "利用者 900人" }).targets).toEqual([{ sub: null, raw: "利用者 900人", quantities: [{ value: 900, unit: "人", comparator: "=" }] }]);
});

test("a target with numbers is each sub-item's", () => {
  expect(read({ method, target: "①3か所\n②800部" }).targets.map(({ sub, raw }) => [sub, raw])).toEqual([[1, "3か所"], [2, "800部"]]);
});

test("the row as a whole has a status, and each sub-item that a column names", () => {
  expect(read({ method, midYear: "①3か所に加えた。\n②未着手" }).status.map(({ sub, midYear }) => [sub, midYear])).toEqual([[null, expect.any(String)], [1, expect.any(String)], [2, "not-started"]]);
  expect(read({ method: "時刻表を配る。", midYear: "未着手" }).status.map(({ sub, midYear }) => [sub, midYear])).toEqual([[null, "not-started"]]);
});

test("a line that the cell's width broke is one, also where its own answer does not tell", () => {
  const target = "①乗り場の整備の見直しを進め\nていく。\n②時刻表の新しい版の全戸\n用を3万部";
  expect(read({ method, target }).targets.map(({ raw }) => raw)).toEqual(["乗り場の整備の見直しを進めていく。", "時刻表の新しい版の全戸用を3万部"]);
});
