import type { Area } from "./address";
import { withoutHiddenCells } from "./hiddenCells";

const cells = [[0, 0, "見える"], [1, 1, "隠れる"], [1, 3, "横"], [900_000, 12_000, "遠い"]].map(([row, column, text]) => ({ row: Number(row), column: Number(column), text: String(text) }));
const shown = (...merges: Area[]) => withoutHiddenCells({ name: "1", visible: true, cells, merges }).cells.map(({ text }) => text);

test.each<[string, Area[], string[]]>([
  ["nothing is merged", [], ["見える", "隠れる", "横", "遠い"]],
  ["cells are merged side by side", [{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 1, left: 3, bottom: 1, right: 4 }], ["見える", "横", "遠い"]],
  ["a blank cell is merged over them", [{ top: 1, left: 0, bottom: 1, right: 3 }], ["見える", "遠い"]],
  ["the whole worksheet is merged", [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }], ["見える"]],
])("where %s, what lies under the merged area is left out", (_, merges, texts) => {
  expect(shown(...merges)).toEqual(texts);
});
