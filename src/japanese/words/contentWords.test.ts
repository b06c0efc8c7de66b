import { contentWords, hasContentWords, sharedWords } from "./contentWords";

test.each<[string, string[]]>([
  ["", []],
  ["木と水", []],
  ["計画の策定", ["策定"]],
  ["ホームページ", ["ホームペ", "ームペー", "ムページ"]],
  ["PR動画の作成", ["pr", "動画", "作成"]],
  ["ＡＩの活用", ["ai", "活用"]],
  ["カナ", ["カナ"]],
  ["ア", []],
  ["市民の皆さんへの周知", ["周知"]],
  ["窓口改善と窓口案内", ["窓口", "口改", "改善", "口案", "案内"]],
  ["来年度の目標と今後の予定", []],
])("the words of %s", (text, words) => {
  expect([...contentWords(text)]).toEqual(words);
  expect(hasContentWords(text)).toBe(words.length > 0);
});

test("words of every report tell nothing apart", () => {
  const common = "実施 計画 事業 業務 取組 検討 今後 年度 内容 状況 対応 市民 職員 各種 関係 推進 必要 目標 予定 部局 来年 次年 今年 早急 明確";
  expect([...contentWords(common)]).toEqual([]);
});

test("words are shared whichever side has more", () => {
  const [few, many] = [contentWords("窓口の案内"), contentWords("窓口、案内、電話")];
  expect([sharedWords(few, many), sharedWords(many, few), sharedWords(few, contentWords("電話"))]).toEqual([2, 2, 0]);
});
