import { lettersAcross, lettersOf, linesIn } from "./columnWidth";

test.each([
  ["港町", 4],
  ["ﾐﾅﾄ", 3],
  ["①A（1）", 8],
  ["", 0],
])("%s is as wide as %i letters", (text, letters) => {
  expect(lettersOf(text)).toBe(letters);
});

test.each<[string, string[], number]>([
  ["警告のある取組", ["0"], 10],
  ["Rows with warnings", ["0"], 12],
  ["CSVとParquet", ["0"], 10],
  ["部", ["1"], 8],
  ["部", ["みなと部\nみなと町の暮らし部"], 21],
  ["部", ["港".repeat(90)], 40],
])("the column of %s takes its heading in two lines and its texts in one, at most 40", (heading, texts, letters) => {
  expect(lettersAcross(heading, texts, 40)).toBe(letters);
});

test("lines are broken where a person broke them and where the column ends", () => {
  expect([linesIn("港".repeat(20), 21), linesIn("港".repeat(21), 21), linesIn("一\n\n二", 21)]).toEqual([2, 3, 3]);
});
