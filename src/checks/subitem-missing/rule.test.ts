import { testRule } from "../testing";
import { subitemMissing } from "./rule";

const initiative = "循環バスの運行\n(1) 路線の見直し\n(2) 停留所の整備\n(3) 利用の呼びかけ";

testRule(subitemMissing, {
  accept: [
    { name: "each answered", rows: [{ initiative, period: "(1)6月\n(2)(3)通年" }] },
    { name: "a range answers all", rows: [{ initiative, period: "(1)～(3) 通年" }] },
    { name: "no numbers answer all", rows: [{ initiative, period: "通年" }] },
    { name: "the initiative lists none", rows: [{ initiative: "循環バスの運行", period: "(1)6月\n(2)8月" }] },
    { name: "width and brackets vary", rows: [{ initiative, period: "（１）６月　⑵⑶　通年" }] },
  ],
  reject: [
    { name: "the last is left out", rows: [{ initiative, target: "(1) 2路線\n(2) 4か所" }], at: ["1 target (3)"] },
    { name: "a number without words", rows: [{ initiative, midYear: "(1) 2路線を見直した。\n(2)\n(3) ちらしを配った。" }], at: ["1 midYear (2)"] },
    { name: "one is left out on a line of times", rows: [{ initiative, period: "(1)7月 (3)令和8年2月" }], at: ["1 period (2)"] },
    { name: "a number that is spoken of on a line of times", rows: [{ initiative, period: "(1)7月 (3)の後" }], at: ["1 period (2)", "1 period (3)"] },
    { name: "two columns", rows: [{ initiative, period: "(1)(2)6月", final: "(2)(3) 終えた。" }], at: ["1 period (3)", "1 final (1)"] },
  ],
});
