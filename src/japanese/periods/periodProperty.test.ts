import fc from "fast-check";
import { readPeriod } from "./period";
import { formatPeriod } from "./periodTextTesting";

const LARGEST_CELL = 32_767;
const FISCAL_YEAR = fc.integer({ min: 1990, max: 2060 });

/** Pieces that periods are typed with, in any order: what comes out need not make sense. */
const PIECES = (
  "4月 １０月 十二月 13月 8/30 8.30 2月30日 30日 R7 R7.5 H31.4 令和7年 令和七年度 平成32年度 2025年 2025/8/30 25年度 元年 年度 今年度 翌年 来年度 前年度 末 内 中 当初 " +
  "上旬 下旬 上半期 下期 第1四半期 2Q 通年 年間 毎月 年2回 随時 未定 夏季 年末 から ～ - まで までに 以降 を目途に 、 ・ と 及び （ ） ( ) の に 1 4 25 31 100 3か月 3年間 第2火曜 実施 防災訓練 (1) ① \n 　 : / ."
).split(" ").concat(" ", "\n");

const typed = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));

function core({ kind, start, end }: ReturnType<typeof readPeriod>) {
  return { kind, start, end };
}

test("formatting a reading and reading it again is the identity", () => {
  fc.assert(
    fc.property(typed, FISCAL_YEAR, (text, fiscalYear) => {
      const reading = readPeriod(text, fiscalYear);
      expect(core(readPeriod(formatPeriod(reading, fiscalYear), fiscalYear))).toEqual(core(reading));
    }),
    { numRuns: 1000 },
  );
});

test("never throws, and every part points into the text", () => {
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: "binary" })), FISCAL_YEAR, (text, fiscalYear) => {
      for (const part of readPeriod(text, fiscalYear).parts) expect(text.slice(part.offset, part.offset + part.text.length)).toBe(part.text);
    }),
    { numRuns: 500 },
  );
});

test("a range is reversed exactly when it starts after it ends", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), FISCAL_YEAR, (from, to, fiscalYear) => {
      const reading = readPeriod(`${from}月～${to}月`, fiscalYear);
      expect(reading.reversed).toBe(reading.start! > reading.end!);
    }),
  );
});

test.each(["4月", "(", ")", "（4月", "4月～", "1、", "・", "R7.", "\n", " ", "一", "年", "毎月", "10月の", "8/", "第", "～", "あ", "年2"])("a cell full of %j is read to its end", (piece) => {
  const text = piece.repeat(Math.ceil(LARGEST_CELL / piece.length)).slice(0, LARGEST_CELL);
  expect(readPeriod(text, 2025).kind).toEqual(expect.any(String));
});
