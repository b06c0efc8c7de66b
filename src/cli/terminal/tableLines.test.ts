import type { DataTable } from "../../tables/dataTable";
import { tableLines } from "./tableLines";

const table: DataTable = {
  id: "t",
  title: "",
  columns: [
    { id: "a", heading: "部局", kind: "text" },
    { id: "b", heading: "n", kind: "whole" },
    { id: "c", heading: "結果", kind: "text" },
  ],
  rows: [
    ["abc", 5, "一\n二"],
    ["ｶﾅ港", 12, null],
  ],
  chart: null,
};

test("columns stand below one another, Japanese letters two wide, numbers to the right", () => {
  expect(tableLines(table, "ja")).toEqual(["部局   n  結果", "abc    5  一 二", "ｶﾅ港  12"]);
});

test("a column of texts in which nothing stands is left out, one of numbers is not", () => {
  expect(tableLines({ ...table, rows: [["abc", null, null], ["港", null, ""]] }, "ja")).toEqual(["部局  n", "abc   –", "港    –"]);
  expect(tableLines({ ...table, rows: [] }, "ja")).toEqual(["部局  n  結果"]);
});

test("rare ideographs are two wide, and the mark that chooses the shape of a letter takes no room", () => {
  const [, ...lines] = tableLines({ ...table, rows: [["𠮷野", 1, "a"], ["葛\u{e0100}城", 2, "b"], ["か\u3099", 3, "c"]] }, "ja");
  expect(lines).toEqual(["𠮷野  1  a", "葛\u{e0100}城  2  b", "か\u3099    3  c"]);
});
