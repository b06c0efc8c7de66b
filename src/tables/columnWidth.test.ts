import { lettersAcross, lettersOf, linesIn, measuredText } from "./columnWidth";

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
  ["期限超過", ["0"], 11],
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

test.each([
  [1 / 3, "share", "33.3%"],
  [12_345, "whole", "12,345"],
  [2026, "ordinal", "2026"],
  ["2026-10-05T01:02:03.456Z", "moment", "2026-10-05T01:02:"],
  ["2026-10-05", "day", "2026-10-05"],
  [null, "whole", ""],
  ["みなと部", "text", "みなと部"],
] as const)("%j of a column of %s is as wide as it is shown", (value, kind, text) => {
  expect(measuredText(value, kind)).toBe(text);
});
