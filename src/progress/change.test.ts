import { splitChange, withChange } from "./change";

test.each([
  ["(1) 設計中", ""],
  ["(1) 設計中", "工法を改めた。\n工期は同じ。"],
  ["", "工法を改めた。"],
  ["", ""],
])("report %j with change %j is taken apart again", (report, change) => {
  expect(splitChange(withChange({ report, change }))).toEqual({ report, change });
});

test("the words alone are no heading", () => {
  const text = "(1) 計画の見直しを終えた。\n見直しは不要";
  expect(splitChange(text)).toEqual({ report: text, change: "" });
});
