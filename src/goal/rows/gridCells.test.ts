import { parseAddress } from "../../sheet/address";
import { blankCell, type Block } from "../../sheet/grid";
import { gridCellsOf, textOfCells } from "./gridCells";

const block = (address: string, text = "準備中"): Block => ({ ...blankCell(0, 0), area: parseAddress(address), address: address.split(":")[0]!, text });
const blocks = (cells: Record<string, string>) => Object.entries(cells).map(([address, text]) => block(address, text));

test.each<[string, Record<string, string>, string]>([
  ["a number beside its text", { N9: "(1)", O9: "2か所", N10: " （２） ", O10: "準備中" }, "(1) 2か所\n （２）  準備中"],
  ["a sign with its own brackets", { N9: "⑴", O9: "2か所" }, "⑴ 2か所"],
  ["a text that ends in a number", { N9: "対象は(1)", O9: "2か所" }, "対象は(1)\n2か所"],
  ["a text behind its number", { N9: "(1)準備中", O9: "2か所" }, "(1)準備中\n2か所"],
  ["a number with words in its brackets", { N9: "(1期)", O9: "2か所" }, "(1期)\n2か所"],
  ["a number above its text", { N9: "(1)", N10: "2か所" }, "(1)\n2か所"],
  ["blank cells between", { N9: "2か所", N10: " ", N11: "準備中" }, "2か所\n準備中"],
])("%s is read as a person does", (_, cells, text) => {
  expect(textOfCells(blocks(cells))).toBe(text);
});

const LEFT = parseAddress("N1").left;
test.each<[string, string[], string, string[], string[] | undefined]>([
  ["one cell over the row", ["N9:Q12"], "A9:A12", [], undefined],
  ["one cell of a row of one line", ["N9"], "A9", [], undefined],
  ["no cell in a row of one line", [], "A9", [], undefined],
  ["one cell above blank ones", ["N9"], "A9:A11", [], ["N9", "N10", "N11"]],
  ["one cell that ends before the row", ["N9:Q10"], "A9:A11", [], ["N9", "N11"]],
  ["one cell below blank ones", ["N11"], "A9:A11", [], ["N9", "N10", "N11"]],
  ["no cell at all", [], "A9:A10", [], ["N9", "N10"]],
  ["no cell beside a block of another column", [], "A9:A11", ["M10:O10"], ["N9", "N11"]],
  ["two cells in two columns, far down", ["N109", "P110"], "A109:A110", [], ["N109", "P109", "N110", "P110"]],
  ["two cells of a row of one line", ["P9", "N9"], "A9", [], ["N9", "P9"]],
  ["one cell of a row over the whole worksheet", ["N9"], "A9:A999", [], undefined],
])("%s", (_, chosen, row, others, cells) => {
  const own = chosen.map((address) => block(address));
  const { top, bottom } = parseAddress(row);
  expect(gridCellsOf(own, [...own, ...others.map((address) => block(address))], { top, bottom }, LEFT)?.map(({ address }) => address)).toEqual(cells);
});
