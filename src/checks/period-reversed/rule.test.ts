import { testRule } from "../testing";
import { periodReversed } from "./rule";

testRule(periodReversed, {
  accept: [{ name: "over New Year", rows: [{ period: "8月～1月" }] }, { name: "April to March", rows: [{ period: "4月～3月" }] }],
  reject: [
    { name: "December to October", rows: [{ period: "12月～10月" }], at: ["1 period"] },
    { name: "March to April", rows: [{ period: "3月から4月まで" }], at: ["1 period"] },
  ],
});
