import fc from "fast-check";
import { scanNumber } from "./numerals";
import { readNumber } from "./readNumber";

describe("readNumber reads", () => {
  test.each<[string, number]>([
    ["0", 0], ["12", 12], ["１２", 12], ["1,012", 1012], ["１，０１２", 1012], ["1、012", 1012], ["１、０１２人", 1012], ["350、000円", 350_000], ["1、200、500", 1_200_500], ["12.5", 12.5], ["17・1％", 17.1], ["３．５", 3.5], ["1,234.5", 1234.5],
    ["一", 1], ["十", 10], ["十二", 12], ["二十", 20], ["二十三", 23], ["百", 100], ["百二", 102], ["千五百", 1500], ["五〇〇", 500], ["二〇二五", 2025], ["廿", 20], ["廿三", 23], ["卅", 30], ["壱万", 10000], ["拾弐", 12], ["壱佰", 100],
    ["3億", 300_000_000], ["3億人", 300_000_000], ["2万5千", 25_000], ["2万5千時間", 25_000], ["1.5万", 15_000], ["1.5万人", 15_000], ["1億2,345万", 123_450_000], ["12万3,456", 123_456], ["三億二千万", 320_000_000], ["1千万円", 10_000_000], ["3百万円", 3_000_000], ["5千円", 5000], ["7,508千円", 7_508_000], ["百万円", 1_000_000], ["1兆2,000億円", 1_200_000_000_000], ["４億５千万円", 450_000_000],
    ["一割", 0.1], ["１割", 0.1], ["３割４分", 0.34], ["三割四分五厘", 0.345], ["8割", 0.8], ["十割", 1],
    ["23.7%", 23.7], ["９０％", 90], ["90パーセント", 90], ["1.5倍", 1.5],
    ["▲3", -3], ["△3", -3], ["－3", -3], ["-3.5", -3.5], ["マイナス3", -3], ["ー5", -5], ["▲ 1,200千円", -1_200_000], ["+5", 5], ["-0", 0],
    ["約30万人", 300_000], ["およそ十人", 10], ["1,012名", 1012], ["十二件", 12], ["三か所", 3], ["ゼロ", 0], ["〇", 0], [" 5 ", 5], ["0件", 0], ["35ha", 35], ["百人以上", 100], ["5人以上", 5], ["3階", 3],
  ])("%s", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

describe("readNumber refuses", () => {
  test.each(["", " ", "一致", "一部", "四半期", "一体的", "統一", "第一", "十分", "千葉", "万全", "二酸化炭素", "随時", "1.2.3", "2025/8/30", "3～5", "人", "割", "億", "1人に1人"])("%s", (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

test("a number of more digits than a number can hold is none", () => {
  expect(readNumber("9".repeat(400))).toBeNull();
});

describe("scanNumber tells where a number ends", () => {
  test.each<[string, number, number | null]>([
    ["第一四半期", 1, 3], ["4,5月", 0, 1], ["1,234,567円", 0, 9], ["1,2345", 0, 1], ["120、300人", 0, 3], ["1、2345", 0, 1], ["1・2年", 0, 1], ["3・4か月", 0, 1], ["4、5月", 0, 1], ["12、3、450人", 0, 2], ["1、012、3人", 0, 1], ["8.30.1", 0, 4], ["月", 0, null], ["万", 0, null], ["百千", 0, 1],
  ])("%s at %i", (text, at, end) => {
    expect(scanNumber(text, at)?.end ?? null).toBe(end);
  });

  test.each<[string, number]>([["12.50%", 2], ["12", 0], ["十二", 0], ["1.5万", 1]])("decimals of %s", (text, decimals) => {
    expect(scanNumber(text, 0)?.decimals).toBe(decimals);
  });

  test.each<[string, number]>([["2万", 10_000], ["2万5", 1], ["3億", 100_000_000], ["5千", 1000]])("multiplier of %s", (text, multiplier) => {
    expect(scanNumber(text, 0)?.multiplier).toBe(multiplier);
  });
});

const KANJI = "〇一二三四五六七八九";

test("place-value kanji and digits with separators are read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
      expect(readNumber([...String(n)].map((digit) => KANJI[Number(digit)]).join(""))).toBe(n);
      expect(readNumber(n.toLocaleString("en-US"))).toBe(n);
    }),
  );
});

test("never throws and returns a finite number or null", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789,.一二十百千万億兆割分厘%▲-人件部ゼロ 　") }), (text) => {
      const value = readNumber(text);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
  );
});
