import { isBlank, segments, subItemNumbers, subItemStyle } from "./subItems";

test.each([
  ["(1)5月、1月\n(2)(3)年度内\n(4)通年", [[1], [2, 3], [4]]],
  ["（１）～（３） 通年", [[1, 2, 3]]],
  ["(1)、(2) 3月", [[1, 2]]],
  ["(1) (2) (3) 前回のとおり", [[1, 2, 3]]],
  ["⑴⑵ 8月\n⑶ 9月", [[1, 2], [3]]],
  ["(1) 5月 (2) 8月", [[1], [2]]],
  ["(1)5月(2)8月", [[1], [2]]],
  ["○ 施設の点検\n(1) 屋根\n(2) 外壁", [[], [1], [2]]],
  ["(1) 説明会を開いた。(2) 意見を集めた。", [[1], [2]]],
  ["(1)及び(2) 継続", [[1, 2]]],
  ["(1)､(2) 3月｡", [[1, 2]]],
  ["通年", [[]]],
  ["", []],
])("%j is segmented by its numbers", (text, numbers) => {
  expect(segments(text).map((one) => one.numbers)).toEqual(numbers);
});

test.each([["参加者11(7)人"], ["計画を改定した（H24.3）"], ["訓練(8月)"], ["第1回(2)に参加"], ["(1) 参加者20(3)人"]])(
  "%j holds no further number",
  (text) => {
    expect(subItemNumbers(text).filter((number) => number !== 1)).toEqual([]);
  },
);

test("segment texts keep their place in the cell", () => {
  const text = "(1) 屋根の点検\n(2) 外壁の点検";
  for (const one of segments(text)) expect(text.slice(one.offset, one.offset + one.text.length)).toBe(one.text);
});

test("circled numbers count only where they are asked for", () => {
  expect(subItemNumbers("①調査\n②設計")).toEqual([]);
  expect(subItemNumbers("①②調査\n③設計", "circled")).toEqual([1, 2, 3]);
  expect(subItemStyle("①調査\n②設計", true)).toBe("circled");
  expect(subItemStyle("①調査\n②設計", false)).toBeNull();
  expect(subItemStyle("(1)調査\n①下見", true)).toBe("bracketed");
});

test.each([["・", true], ["　\n○", true], ["・なし", false]])("%j is blank: %s", (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});
