import { drawnSnapshot } from "../../sheet/testing/drawnSheet";
import { answerTo, cellSegments } from "../answers/answers";
import type { GoalSheet } from "../goalSheet";
import { readWorksheet } from "../readWorksheet";
import { drawnGoalSheet, type DrawnRow } from "../testing/drawnForms";
import { cellWords } from "./wholeText";

const rowsOf = (...rows: DrawnRow[]) => (readWorksheet(drawnSnapshot("1位", drawnGoalSheet(rows))) as GoalSheet).rows;
const initiative = "(1) 乗り場の追加\n(2) 予約の延長";

test("a column whose lines were broken at one width tells of a cell that could not tell of itself", () => {
  const target = "(1) 乗り場の案内\n板(2) 延長する時\n刻";
  const [first, second] = rowsOf({ initiative, target }, { initiative: "(1) 時刻表の見直\nし", target: "案内の放送を始め\nる。" });
  expect(cellWords(first!, "target")).toBe("(1) 乗り場の案内板(2) 延長する時刻");
  expect(cellWords(second!, "target")).toBe("案内の放送を始める。");
  expect(answerTo(first!, "target", 2)?.text).toBe("延長する時刻");
});

test("a number whose bracket stands on the line before is one; what is written back is the cell's own text", () => {
  const midYear = "(1) 3か所、(\n2)利用者に知らせ\nている。";
  const [row] = rowsOf({ initiative, midYear });
  expect(answerTo(row!, "midYear", 2)?.text).toBe("利用者に知らせている。");
  const parts = cellSegments(row!, "midYear");
  expect(parts.map(({ numbers, text }) => [numbers, text])).toEqual([[[1], "3か所、"], [[2], "利用者に知らせ\nている。"]]);
  expect(parts.map(({ offset, text }) => midYear.slice(offset, offset + text.length))).toEqual(parts.map(({ text }) => text));
});

test("an initiative's numbers are found across broken lines", () => {
  expect(rowsOf({ initiative: "(1) 乗り場の追加、(\n2)予約の延長、時刻\nの見直し" })[0]!.subItems).toEqual([1, 2]);
});

test("lines of their own stay so, in cells and in columns", () => {
  const target = "乗り場の案内板の追加\n予約の受付の延長";
  expect(rowsOf({ target }, { target })[0]!.cells.target).not.toHaveProperty("breakWidth");
  expect(cellWords(rowsOf({ target })[0]!, "target")).toBe(target);
});

test.each(["<br>", "<BR />\n", "_x000D_\n", "_x000D_"])("what a web page or another program left for a line break is one: %j", (left) => {
  const midYear = `(1) 3か所${left}(2) ${left}未着手`;
  const [row] = rowsOf({ initiative: `(1) 乗り場の追加${left}(2) 予約の延長`, midYear });
  expect(row!.subItems).toEqual([1, 2]);
  expect(answerTo(row!, "midYear", 2)?.text).toBe("未着手");
  const parts = cellSegments(row!, "midYear");
  expect(parts.map(({ text }) => text)).toEqual(["3か所", "未着手"]);
  expect(parts.map(({ offset, text }) => midYear.slice(offset, offset + text.length))).toEqual(["3か所", "未着手"]);
});

test("a sub-item begins a line where a browser or a PDF made one line of all", () => {
  const midYear = "(1) 3か所を追加 ・案内板も設置 ・時刻表を配布 (2) 未着手";
  const [row] = rowsOf({ initiative: "交通の確保 (1) 乗り場の追加 (3) 予約の延長", midYear });
  expect(row!.subItems).toEqual([1, 3]);
  expect(cellWords(row!, "midYear")).toBe("(1) 3か所を追加\n・案内板も設置\n・時刻表を配布\n(2) 未着手");
  expect(cellSegments(row!, "midYear").map(({ text }) => text)).toEqual(["3か所を追加 ・案内板も設置 ・時刻表を配布", "未着手"]);
});

test.each([
  ["（10/3記入）(1) 3か所\n(2) 未着手", "3か所", "未着手"],
  ["【交通係】\n(1) 3か所\n(2) 未着手", "3か所", "未着手"],
  ["(1)&nbsp;**乗り場**を3か所&nbsp;(2) 未着手", "乗り場を3か所", "未着手"],
])("what stands beside the words of %j is not read", (midYear, ...told) => {
  const [row] = rowsOf({ initiative, midYear });
  expect([1, 2].map((sub) => answerTo(row!, "midYear", sub)?.text)).toEqual(told);
});

test.each(["【交通係】\n3か所\n【予約係】\n2件", "【交通】\n3か所", "（10/3開催）3か所", "**年**月"])("%j is read as it is", (midYear) => {
  expect(cellWords(rowsOf({ midYear })[0]!, "midYear")).toBe(midYear);
});
