import { compact, foldWidth, fullKana, matchesOf } from "./text";

test.each([
  ["（１）Ａ～Ｚ！", "(1)A~Z!"],
  ["4月〜9月", "4月~9月"],
  ["4月∼9月∿˜~", "4月~9月~~~"],
  ["4月－6月−7‐8‑9‒10–11—12―1─2", "4月-6月-7-8-9-10-11-12-1-2"],
  ["4月ー6月", "4月-6月"],
  ["年度ー年ー日ー", "年度ー年-日-"],
  ["１００ー２００", "100-200"],
  ["(1)ー(3)", "(1)-(3)"],
  ["（１）ー（３）", "(1)-(3)"],
  ["50%ー60％ー", "50%-60%-"],
  ["サービス", "サービス"],
  ["ー", "ー"],
  ["､｡･｢あ｣", "、。・「あ」"],
  ["•あ‧い·う", "・あ・い・う"],
  ["全角　と半角 と\tタブ\u00a0", "全角 と半角 と タブ "],
  ["一行\r\n二行\r三行", "一行\n\n二行\n三行"],
  ["一行\u000b二行\u2028三行", "一行\n二行\n三行"],
  ["漢字、かな。カナ", "漢字、かな。カナ"],
  ["\uff00\uff5f￥", "\uff00\uff5f￥"],
])("%j is folded to %j, place by place", (text, folded) => {
  expect(foldWidth(text)).toBe(folded);
  expect(folded).toHaveLength(text.length);
});

test.each([
  ["目 標　管理\nシート", "目標管理シート"],
  ["①ｶﾅ㎡", "1カナm2"],
  ["目標•達成か゛", "目標・達成が"],
])("%j is compared as %j", (text, compared) => {
  expect(compact(text)).toBe(compared);
});

test.each([
  [/\d+/g, "3月と12日", [["3", 0], ["12", 3]]],
  [/x?/g, "ax", [["", 0], ["x", 1], ["", 2]]],
  [/z/g, "", []],
] as const)("%s finds what matchAll finds in %j", (pattern, text, found) => {
  expect(matchesOf(pattern, text).map(({ 0: match, index }) => [match, index])).toEqual(found);
  expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
});

test("characters of no width are not seen", () => {
  expect([compact("\u200b部\u200d局\u200e名\ufeff"), foldWidth("\u200b(1)"), foldWidth("\u202a(1)")]).toEqual(["部局名", " (1)", " (1)"]);
});

test("half-width kana become full-width ones with their marks", () => {
  expect(fullKana("ｸﾞﾙｰﾌﾟ5ﾁｰﾑ､A")).toBe("グループ5チーム､A");
});

test("of all characters every blank but line ends is folded to a space, and kanji, kana and usual signs stay", () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const blanks = all.filter((character) => /\s/.test(character) && !/[\n\r\v\u2028\u2029]/.test(character));
  expect(blanks.filter((blank) => foldWidth(blank) !== " ")).toEqual([]);
  const kept = all.filter((character) => /[\p{sc=Hiragana}\p{Unified_Ideograph}・、。「」【】※…‘’“”々〇㎡㈱]/u.test(character) && character.normalize("NFKC") === character);
  expect(kept.length).toBeGreaterThan(20_000);
  expect(kept.filter((character) => foldWidth(character) !== character)).toEqual([]);
});
