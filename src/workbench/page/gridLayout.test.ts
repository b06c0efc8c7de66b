import { BLANK_CELL } from "../model/modelCell";
import { WorkbookModel } from "../model/workbookModel";
import { nextPosition } from "./gridKeys";
import { gridLayout, gridRow, layoutSize } from "./gridLayout";
import type { ModelSheet } from "../model/modelSheet";

/** A sheet with B2:D3 merged, E2 to its right filled, column C and row 5 hidden. */
function sheet(): ModelSheet {
  const made = new WorkbookModel("test.xlsx").addSheet("1位", "user");
  const edge = { style: "thin", color: "#000000" };
  made.put(1, 1, { ...BLANK_CELL, value: "目標", text: "目標", style: { borders: { left: edge, top: edge } } });
  made.put(1, 3, { ...BLANK_CELL, style: { borders: { right: edge } } });
  made.put(2, 1, { ...BLANK_CELL, style: { borders: { bottom: edge } } });
  made.put(1, 4, { ...BLANK_CELL, value: "隣", text: "隣" });
  made.put(1, 0, { ...BLANK_CELL, value: "長い見出しの文", text: "長い見出しの文" });
  made.merges = [{ top: 1, left: 1, bottom: 2, right: 3 }];
  made.hiddenColumns.add(2);
  made.hiddenRows.add(4);
  return made;
}

const layoutOf = (made: ModelSheet) => gridLayout(made, layoutSize(made));

describe("gridRow", () => {
  test("a merged area is one cell over its visible columns, with the borders of all its edges", () => {
    const made = sheet();
    const merged = gridRow(made, layoutOf(made), 1)[1];
    expect(merged).toMatchObject({ area: { top: 1, left: 1, bottom: 2, right: 3 }, rowSpan: 2, columnSpan: 2, clip: true });
    expect(Object.values(merged!.borders).every((border) => border !== undefined)).toBe(true);
    expect(gridRow(made, layoutOf(made), 2).map(({ area }) => area.left)).not.toContain(1);
  });

  test("an area whose first row and column are hidden is drawn where it becomes visible", () => {
    const made = sheet();
    made.merges = [{ top: 4, left: 2, bottom: 6, right: 3 }];
    const drawn = gridRow(made, layoutOf(made), 5).find(({ area }) => area.left === 2);
    expect(drawn).toMatchObject({ rowSpan: 2, columnSpan: 1 });
  });

  test("every row covers every visible column once", () => {
    const made = sheet();
    const layout = layoutOf(made);
    const covered = new Map<number, number>();
    for (const row of layout.rows) {
      for (const cell of gridRow(made, layout, row)) {
        for (let down = 0; down < cell.rowSpan; down++) {
          const index = layout.rows.indexOf(row) + down;
          covered.set(index, (covered.get(index) ?? 0) + cell.columnSpan);
        }
      }
    }
    expect([...covered.values()].every((count) => count === layout.columns.length)).toBe(true);
  });

  test("text runs over a blank neighbour and is clipped before a filled one", () => {
    const made = sheet();
    const [first] = gridRow(made, layoutOf(made), 1);
    expect(first!.clip).toBe(true);
    made.put(1, 1, BLANK_CELL);
    expect(gridRow(made, layoutOf(made), 1)[0]!.clip).toBe(false);
  });
});

describe("layoutSize", () => {
  test("a sheet of a million rows is drawn in part, and says how much is left out", () => {
    const made = sheet();
    made.put(1_048_575, 0, { ...BLANK_CELL, value: "最後", text: "最後" });
    expect(layoutSize(made)).toEqual({ columns: 20, rows: 1000, rowsLeftOut: 1_047_576 });
  });
});

describe("nextPosition", () => {
  const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

  test.each([
    ["ArrowRight", at(1, 0), { row: 1, column: 1 }],
    ["ArrowRight", { top: 1, left: 1, bottom: 2, right: 3 }, { row: 1, column: 4 }],
    ["ArrowLeft", at(1, 4), { row: 1, column: 1 }],
    ["ArrowUp", at(3, 3), { row: 1, column: 1 }],
    ["ArrowDown", at(3, 0), { row: 5, column: 0 }],
    ["ArrowRight", at(0, 1), { row: 0, column: 3 }],
    ["ArrowUp", at(0, 0), { row: 0, column: 0 }],
    ["ArrowLeft", at(0, 0), { row: 0, column: 0 }],
  ])("%s from %j leads to %j", (key, from, to) => {
    const made = sheet();
    expect(nextPosition(key, from, made, layoutOf(made))).toEqual(to);
  });

  test("other keys lead nowhere", () => {
    const made = sheet();
    expect(nextPosition("Tab", at(0, 0), made, layoutOf(made))).toBeUndefined();
  });
});
