import { drawnSnapshot } from "./testing/drawnSheet";
import { Grid } from "./grid";

const TALL = "C1:C80";
const grid = new Grid({ ...drawnSnapshot("1", { "A1:B2": "題名", A4: "一", B3: "二", [TALL]: "縦", D2: "三", "A90:B90": "" }), visible: true });
const texts = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text);

test("blocks stand in reading order", () => {
  expect(texts(grid.blocks)).toEqual(["題名", "縦", "三", "二", "一", ""]);
});

test.each<[number, number, string[]]>([
  [0, 0, ["題名", "縦"]],
  [1, 2, ["題名", "縦", "三", "二"]],
  [3, 3, ["縦", "一"]],
  [79, 88, ["縦"]],
  [80, 88, []],
])("rows %d to %d are covered by the blocks that reach into them, however tall", (top, bottom, covering) => {
  expect(texts(grid.overlapping(top, bottom))).toEqual(covering);
});

test("the last row is that of the last text, and a place without a block is a blank cell", () => {
  expect(grid.lastRow).toBe(79);
  expect(grid.at(1, 0)).toMatchObject({ text: "", address: "A2" });
  expect(grid.at(0, 0)).toMatchObject({ text: "題名", address: "A1" });
});

test.each<[string, { top: number; left: number; bottom: number; right: number }]>([
  ["few rows", { top: 0, left: 0, bottom: 1, right: 1 }],
  ["more rows than are filled", { top: 0, left: 0, bottom: 1_000_000, right: 1 }],
])("a text hidden under a merged area of %s is no block", (_, merged) => {
  const cells = [[0, 0, "見える"], [1, 1, "隠れる"], [1, 2, "横"]].map(([row, column, text]) => ({ row: Number(row), column: Number(column), text: String(text) }));
  const hiding = new Grid({ name: "1", visible: true, cells, merges: [merged, { ...merged, right: 0 }] });
  expect(texts(hiding.blocks)).toEqual(["見える", "横"]);
});
