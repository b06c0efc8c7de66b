import { testRule } from "../ruleTesting";
import { subitemMissing } from "./rule";

const initiative = "循環バスの運行\n(1) 路線の見直し\n(2) 停留所の整備\n(3) 利用の呼びかけ";

testRule(subitemMissing, {
  accept: [
    { name: "each answered", rows: [{ initiative, period: "(1)6月\n(2)(3)通年" }] },
    { name: "a range answers all", rows: [{ initiative, period: "(1)～(3) 通年" }] },
    { name: "no numbers answer all", rows: [{ initiative, period: "通年" }] },
    { name: "the initiative lists none", rows: [{ initiative: "循環バスの運行", period: "(1)6月\n(2)8月" }] },
    { name: "width and brackets vary", rows: [{ initiative, period: "（１）６月　⑵⑶　通年" }] },
    { name: "all on one line behind one another", rows: [{ initiative: "(1)路線の見直し(2)停留所の整備(3)利用の呼びかけ", period: "(1)R7.6(2)R7.9(3)年度内", target: "(1)2路線(2)4か所(3)ちらし1回" }] },
    { name: "one named as the exception", rows: [{ initiative, final: "(2)を除き完了した。" }, { initiative, final: "(1)以外は終えた。" }] },
    { name: "the others by a word for them", rows: [{ initiative, period: "(1)6月\n上記以外 年度末" }, { initiative, period: "(1)6月、他は通年" }, { initiative, period: "(1)以外は通年\n(1)は6月" }, { initiative, midYear: "(1) 2路線を見直した。\nその他は準備中である。" }] },
    { name: "words for all before one of them", rows: [{ initiative, period: "通年\n(1)は6月まで", final: "全て終えた。\n(1)は6月に終えた。" }] },
    { name: "the last first, the others behind it", rows: [{ initiative, final: "(3)のみ未着手。(1)(2)は完了。" }] },
    { name: "what one led to, told for all", rows: [{ initiative, midYear: "(1)の結果を踏まえ、案をまとめた。" }] },
  ],
  reject: [
    { name: "the last is left out", rows: [{ initiative, target: "(1) 2路線\n(2) 4か所" }], at: ["1 target (3)"] },
    { name: "a number without words", rows: [{ initiative, midYear: "(1) 2路線を見直した。\n(2)\n(3) ちらしを配った。" }], at: ["1 midYear (2)"] },
    { name: "one is left out on a line of times", rows: [{ initiative, period: "(1)7月 (3)令和8年2月" }], at: ["1 period (2)"] },
    { name: "a number that is spoken of on a line of times", rows: [{ initiative, period: "(1)7月 (3)の後" }], at: ["1 period (2)", "1 period (3)"] },
    { name: "one is left out on a line of targets", rows: [{ initiative, target: "(1)2路線、(3)ちらし1回" }], at: ["1 target (2)"] },
    { name: "a heading before the first number", rows: [{ initiative, period: "【令和7年6月現在】\n(1)(2)8月", final: "全線の見直し\n(1)(2) 終えた。" }], at: ["1 period (3)", "1 final (3)"] },
    { name: "further work behind the last number", rows: [{ initiative, final: "(1)(2) 終えた。その他、ちらしを配った。" }, { initiative, final: "(1)(2) 6線を見直した。他は変えていない。" }], at: ["1 final (3)", "2 final (3)"] },
    { name: "an initiative on one line", rows: [{ initiative: "循環バスの運行 (1)路線の見直し (2)停留所の整備", period: "(1)6月" }], at: ["1 period (2)"] },
    { name: "two columns", rows: [{ initiative, period: "(1)(2)6月", final: "(2)(3) 終えた。" }], at: ["1 period (3)", "1 final (1)"] },
  ],
});
