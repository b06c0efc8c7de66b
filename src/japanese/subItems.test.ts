import { isBlank, nextOf, segments, subItemNumbers, subItemStyle } from "./subItems";

test("a number that the initiative's own list leaves out is left out on one line, too", () => {
  const numbers = (text: string, listed: number[]) => segments(text, "bracketed", nextOf(listed)).map((part) => part.numbers);
  expect(numbers("(1)2台、(3)4台、(4)1台", [1, 3, 4])).toEqual([[1], [3], [4]]);
  expect(numbers("(1)2台、(3)の分4台", [1, 3, 4])).toEqual([[1]]);
  expect(numbers("(1)2台、(4)4台", [1, 3, 4])).toEqual([[1]]);
  expect(numbers("(1)2台、(3)4台", [1, 2, 3])).toEqual([[1]]);
});

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
  ["(1)と(2) 3月", [[1, 2]]],
  ["(1・2) 3月\n（３，４）9月\n(5~7) 通年", [[1, 2], [3, 4], [5, 6, 7]]],
  ["(1)、(2・3) 3月", [[1, 2, 3]]],
  ["(2・1) 3月", [[]]],
  ["(1-2) 分館の改修", [[]]],
  ["(1) 5月\n(8・40) 9月", [[1]]],
  ["(1)～(1) 3月", [[1, 1]]],
  ["(3)～(1) 3月", [[3, 1]]],
  ["(1)から(4) 3月", [[1, 2, 3, 4]]],
  ["(1)・(2)／(3)＆(4) 3月", [[1, 2, 3, 4]]],
  ["・(1) 5月\n※ (2) 8月", [[1], [2]]],
  ["( 1 ) 5月\n(2 ) 8月", [[1], [2]]],
  ["(1) 5月\n(4) 8月", [[1], [4]]],
  ["(2) 5月\n(1) 8月", [[2], [1]]],
  ["(1) 年度末(2) 旬(3) 通年", [[1], [2], [3]]],
  ["(1) 3回；(2) 2回，(3) 1回", [[1], [2], [3]]],
  ["(1) 5月 (3) 8月", [[1]]],
  ["(1)(3) 年度内　(2) 10月", [[1, 3], [2]]],
  ["(1)～(3) 年度内 (2) 10月", [[1, 2, 3]]],
  ["(2)(4) 年度内 (1) 10月", [[2, 4]]],
  ["(1)(3) 年度内 (2)の後", [[1, 3]]],
  ["(1) 説明会(2) 講座", [[1]]],
  ["通年 (1) 5月", [[]]],
  ["(0) 5月\n(31) 8月\n(30) 9月", [[], [30]]],
  ["(1) 説明会を開いた。(3) 意見を集めた。", [[1], [3]]],
  ["(1) 説明会を開いた。(3)の意見を集めた。", [[1]]],
  ["(1) 屋根を直した。\n(2) (1)の結果を踏まえ、外壁を直す。", [[1], [2]]],
  ["(1)(2)の工事を終えた。", [[1, 2]]],
  ["(3) 説明会を開いた。(2) 意見を集めた。", [[3]]],
  ["(100) 5月", [[]]],
  ["　\n(1) 5月", [[1]]],
  ["⒇ 5月", [[20]]],
  ["通年", [[]]],
  ["", []],
])("%j is segmented by its numbers", (text, numbers) => {
  expect(segments(text).map((one) => one.numbers)).toEqual(numbers);
});

test.each([["参加者11(7)人"], ["計画を改定した（H24.3）"], ["訓練(8月)"], ["会場(2・3)で開いた"], ["第1回(2)に参加"], ["(1) 参加者20(3)人"]])(
  "%j holds no further number",
  (text) => {
    expect(subItemNumbers(text).filter((number) => number !== 1)).toEqual([]);
  },
);

test("segment texts keep their place in the cell", () => {
  expect(segments("共通 \n(1) 屋根の点検\n(2)\n (3)　外壁の点検 ")).toEqual([
    { numbers: [], text: "共通", offset: 0 },
    { numbers: [1], text: "屋根の点検", offset: 8 },
    { numbers: [2], text: "", offset: 19 },
    { numbers: [3], text: "外壁の点検", offset: 23 },
  ]);
  expect(segments(" 通年 ")).toEqual([{ numbers: [], text: "通年", offset: 1 }]);
  expect(segments(" \n　")).toEqual([]);
});

test("circled numbers count only where they are asked for", () => {
  expect(subItemNumbers("①調査\n②設計")).toEqual([]);
  expect(subItemNumbers("①②調査\n③設計", "circled")).toEqual([1, 2, 3]);
  expect(subItemStyle("①調査\n②設計", true)).toBe("circled");
  expect(subItemStyle("①調査\n②設計", false)).toBeNull();
  expect(subItemStyle("(1)調査\n①下見", true)).toBe("bracketed");
});

test("all circled numbers count, and no other signs", () => {
  expect(subItemNumbers("①\n⑳\n㉑", "circled")).toEqual([1, 20]);
  expect(subItemNumbers("(1) 5月\n(2) 8月 (2) 9月")).toEqual([1, 2]);
});

test.each([["", true], ["－", true], ["※ ◎", false], ["・", true], ["　\n○", true], ["・なし", false], ["ー", true], ["……", true], ["（　　）", true], ["＿＿＿", true], ["／", true], ["(1)", false], ["〇一", false], ["バー", false]])("%j is blank: %s", (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});
