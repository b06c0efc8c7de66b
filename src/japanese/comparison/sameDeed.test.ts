import { seen } from "../quantities/quantityTesting";

test.each([
  ["交流生12人を受け入れる。", "夏に県外の大学から8人を受け入れた。", ["8/12 short"]],
  ["古い看板20枚以上を取り替える。", "5月に2地区で22枚を取り替えた。", ["22/20 kept"]],
  ["30団体以上の応募を得る。", "3回の説明会を開き、26団体から応募があった。", ["26/30 short"]],
  ["40者以上の申告を得る。", "文書を送ったところ、43者から申告があった。", ["43/40 kept"]],
])("the same deed: %s against %s", (target, result, expected) => {
  expect(seen(target, result)).toEqual(expected);
});

test.each([
  ["交流生12人を受け入れる。", "夏に県外の大学へ8人を送り出した。"],
  ["30団体以上の応募を得る。", "3回の説明会を開き、26団体から相談があった。"],
  ["30団体以上の応募を得る。", "利用は26団体から34団体に増えた。"],
])("another deed: %s against %s", (target, result) => {
  expect(seen(target, result)).toEqual([]);
});
