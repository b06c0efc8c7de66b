import { barsOf } from "./bars";
import type { ColumnKind, DataTable, DataValue, TableChart } from "./dataTable";

function table(kind: TableChart["kind"], rows: DataValue[][], column: ColumnKind = "whole"): DataTable {
  return {
    id: "t",
    title: "",
    columns: [
      { id: "name", heading: "部局", kind: "text" },
      { id: "a", heading: "完了", kind: column },
      { id: "b", heading: "実施中", kind: column },
    ],
    rows,
    chart: { kind, title: "", category: "name", series: ["a", "b"] },
  };
}

test("stacked bars lie behind each other, the longest fills the width", () => {
  expect(barsOf(table("stacked-bars", [["港", 1, 3], ["福祉", 2, 0]]))).toEqual([
    { row: 0, category: "港", parts: [{ series: 0, start: 0, length: 0.25, value: 1 }, { series: 1, start: 0.25, length: 0.75, value: 3 }] },
    { row: 1, category: "福祉", parts: [{ series: 0, start: 0, length: 0.5, value: 2 }] },
  ]);
});

test("other bars all begin at the left", () => {
  expect(barsOf(table("bars", [["港", 1, 4]]))[0]!.parts).toEqual([
    { series: 0, start: 0, length: 0.25, value: 1 },
    { series: 1, start: 0, length: 1, value: 4 },
  ]);
});

test.each([
  ["shares have the whole width for one", "share", [0.5, 0], [0.5]],
  ["shares beyond one stretch the scale", "share", [1, 2], [0.5, 1]],
  ["nothing to draw gives no parts", "whole", [0, 0], []],
] as const)("%s", (_name, kind, [a, b], lengths) => {
  expect(barsOf(table("bars", [["港", a, b]], kind))[0]!.parts.map(({ length }) => length)).toEqual(lengths);
});

test("blank values and links are no lengths; a link names its bar by its text", () => {
  const [bar] = barsOf(table("bars", [[{ text: "港", to: { url: "https://town.example/" } }, null, 2]]));
  expect(bar).toEqual({ row: 0, category: "港", parts: [{ series: 1, start: 0, length: 1, value: 2 }] });
});

test("a table without a chart has no bars", () => {
  expect(barsOf({ ...table("bars", [["港", 1, 1]]), chart: null })).toEqual([]);
});
