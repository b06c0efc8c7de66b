import fc from "fast-check";
import { hasQuantity, readQuantities } from "./quantity";

const LARGEST_CELL = 32_767;

const PIECES = (
  "参加者数 実施率 約 最低 延べ 1,200 ３０ 十二 3億 2万5千 0.5 ▲3 - 人 件 % ％ 割 4分 円 千円 か所 日 年 時間 倍 つ 以上 以下 未満 程度 まで を超える に減らす 削減 増 の を は ～ から → （ ） 「 」 、 。 前年比 前年度より " +
  "令和7年度 8月 第 1人当たり 倍増 半減 ゼロ 事故なし 全 2市1町 目標 Ver. A4 CO2 一部 \n 　"
).split(" ").concat(" ", "\n");

const typed = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(""));

test("never throws; quantities stand in the text's order, do not overlap and quote the text", () => {
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: "binary" })), (text) => {
      let behind = 0;
      for (const quantity of readQuantities(text)) {
        expect(text.slice(quantity.offset, quantity.end)).toBe(quantity.text);
        expect(quantity.end).toBeGreaterThan(quantity.offset);
        expect(quantity.end).toBeGreaterThan(behind);
        expect(Number.isFinite(quantity.value)).toBe(true);
        behind = quantity.end;
      }
    }),
    { numRuns: 1000 },
  );
});

test("a text has a quantity where reading all of it finds one that is no fixed set", () => {
  fc.assert(
    fc.property(fc.oneof(typed, typed.map((text) => `「${text}」`)), (text) => {
      expect(hasQuantity(text)).toBe(readQuantities(text).some(({ fixedSet }) => !fixedSet));
    }),
    { numRuns: 1000 },
  );
});

test("a number is read whatever its width, separators and spaces", () => {
  const widen = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom("人", "件", "%", "円"), (n, unit) => {
      for (const text of [`${n}${unit}以上`, `${n.toLocaleString("en-US")} ${unit} 以上`, widen(`${n}${unit}`) + "以上"]) {
        expect(readQuantities(text)).toMatchObject([{ value: n, unit, comparator: ">=" }]);
      }
    }),
  );
});

test.each(["1", "一", "1人", "約", "1～", "10人以上、", "「", "「1人", "1,", "第", "人", "前年比1%減", "年", "ー1", "のの", "1人に", "あ", "3割"])("a cell full of %j is read to its end", (piece) => {
  const text = piece.repeat(Math.ceil(LARGEST_CELL / piece.length)).slice(0, LARGEST_CELL);
  expect(Array.isArray(readQuantities(text))).toBe(true);
});
