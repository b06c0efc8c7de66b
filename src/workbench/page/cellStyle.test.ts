import { BLANK_CELL, type ModelStyle } from "../model/modelCell";
import { cellStyle } from "./cellStyle";

const NO_AREA = { top: 0, left: 0, bottom: 0, right: 0 };

test.each<[ModelStyle["align"], string | undefined, string | undefined]>([
  [undefined, "18px", undefined],
  ["left", "18px", undefined],
  ["right", undefined, "18px"],
  ["distributed", "18px", "18px"],
])("a text that stands %s is indented from there", (align, left, right) => {
  const style = cellStyle({ area: NO_AREA, cell: BLANK_CELL, style: { ...(align && { align }), indent: 2 }, link: undefined, rowSpan: 1, columnSpan: 1, borders: {}, clip: false });
  expect([style.paddingLeft, style.paddingRight]).toEqual([left, right]);
});
