import { testRule } from "../ruleTesting";
import { periodReversed } from "./rule";

testRule(periodReversed, {
  accept: [{ name: "over New Year", rows: [{ period: "8月～1月" }] }, { name: "April to March", rows: [{ period: "4月～3月" }] }, { name: "by words, into the next year", rows: [{ period: "12月開始、翌年3月終了" }] }, { name: "two works", rows: [{ period: "説明会12月開始、工事10月終了" }] }],
  reject: [
    { name: "December to October", rows: [{ period: "12月～10月" }], at: ["1 period"] },
    { name: "by words for start and end", rows: [{ period: "12月開始、10月終了" }, { period: "着手：12月　完了：10月" }], at: ["1 period", "2 period"] },
    { name: "March to April", rows: [{ period: "3月から4月まで" }], at: ["1 period"] },
  ],
});
