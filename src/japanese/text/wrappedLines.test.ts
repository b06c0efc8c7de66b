import { breaksInside, joinedLines } from "./wrappedLines";

describe("lines broken inside a statement are joined", () => {
  test.each([
    ["来館者数を\n500人とする。", "来館者数を500人とする。"],
    ["調査を行い、\n　まとめた。", "調査を行い、まとめた。"],
    ["講座の開\n催を見送った。", "講座の開催を見送った。"],
    ["花壇の手入れを進め\nている。", "花壇の手入れを進めている。"],
    ["台帳のシステ\nムを入れ替えた", "台帳のシステムを入れ替えた"],
    ["稼働率を70%\n以上とする", "稼働率を70%以上とする"],
    ["印刷枚数は年間50万\n枚以下", "印刷枚数は年間50万枚以下"],
    ["花苗を市内12団\n体に配る", "花苗を市内12団体に配る"],
    ["e-lear\nning", "e-learning"],
  ])("%j", (text, joined) => {
    expect(joinedLines(text)).toBe(joined);
  });
});

describe("where the cell's width broke a line, it broke all of that width", () => {
  test.each([
    ["図書館の開館時間を延長する\nことについて利用者の意見を\n取りまとめた。利用の少ない\n分館は今の時間を維持する。", "図書館の開館時間を延長することについて利用者の意見を取りまとめた。利用の少ない分館は今の時間を維持する。"],
    ["図書館の蔵書点検に合わせ、傷みの目立つ\n絵本の修理を進めた。", "図書館の蔵書点検に合わせ、傷みの目立つ絵本の修理を進めた。"],
  ])("%j", (text, joined) => {
    expect(joinedLines(text)).toBe(joined);
  });
});

describe("lines of their own stay apart", () => {
  test.each([
    "調査した。\nまとめた。",
    "次のとおりと\n(1) 調査\n・報告",
    "研修の実施\n訓練の実施\n講座の開催",
    "図書の貸出し\n絵本の修理\n読み聞かせ会",
    "参加者 45人\n満足度 80%",
    "5月\n11月",
    "中間報告のとおり\n団体の意見を聞き、次の年も続ける。",
    "秋の講座は雨のため中止した。\n【課題】\n会場の確保",
    "調査の実施\n\n報告",
    "第3回\nAED講習",
  ])("%j", (text) => {
    expect(joinedLines(text)).toBe(text);
  });
});

test.each([
  ["(1) 花壇の手入れを進め\nている。\n(2) 受講者は三か所の合計\n120人、目標は届かず", [13, 33]],
  ["(1) 花壇の手入れを進めた\n(2) 受講者は三か所の合計\n120人、目標は届かず", []],
  ["5月\n11月", []],
  ["5月", []],
])("a whole cell's lines tell which of its breaks its width made: %j", (cell, breaks) => {
  expect(breaksInside(cell)).toEqual(breaks);
});
