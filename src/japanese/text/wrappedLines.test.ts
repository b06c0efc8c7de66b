import { breaksInside, joinedLines, widthOfBreaks } from "./wrappedLines";

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
    ["苗木の植付け 1\n20本", "苗木の植付け 120本"],
    ["浸水の想定区域 12.\n5%", "浸水の想定区域 12.5%"],
    ["展示の期間は9月1日～11\n月6日", "展示の期間は9月1日～11月6日"],
    ["4月～1\n2月", "4月～12月"],
    ["繰越額は1,800\n万円", "繰越額は1,800万円"],
    ["苗木50本、(\n2)植樹の講習", "苗木50本、(2)植樹の講習"],
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
    "会場 3\n講師 5",
    "班長1\n12月の訓練",
    "30\n45人",
    "(1\n苗木50本",
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

describe("a column's lines tell at which width they were broken", () => {
  test.each([
    [["花壇の手入れを進め\n、苗を配る", "受講者の声を聞いた\n会の案内"], 18],
    [["花壇の手入れを進め\n、苗を配る"], null],
    [["花壇の手入れの講座\n苗の配布", "受講者の声の取次ぎ\n会の案内"], null],
    [["花壇の手入れを進め、苗も\n配る", "講座\n受講者の声の聞取り\n会の案内"], null],
    [["苗を配\nる", "花壇を手\n入れする"], null],
    [["花壇の手入れ。\nする", "花壇の手入れを進め\n・苗を配る"], null],
  ])("%j", (cells, width) => {
    expect(widthOfBreaks(cells)).toBe(width);
  });

  test("and then every line as wide as that goes on", () => {
    expect(breaksInside("受講者の声の取次ぎ\n会の案内\n図書\n貸出し", 18)).toEqual([9]);
  });
});
