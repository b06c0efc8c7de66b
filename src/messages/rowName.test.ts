import { report } from "./pane/report";
import { rowName } from "./rowName";

test.each([
  ["①", "①", "①"],
  ["1-1", "1-1", "1-1"],
  ["重点 取組①", "重点取組①", "重点取組①"],
  ["4", "取組4", "Row 4"],
  ["１２", "取組12", "Row 12"],
  [" ", "取組3", "Row 3"],
  [null, "取組3", "Row 3"],
])("a third row with the marker %j is called %s", (marker, ja, en) => {
  expect([rowName(marker, 3, report.ja), rowName(marker, 3, report.en)]).toEqual([ja, en]);
});
