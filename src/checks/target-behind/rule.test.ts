import { testRule } from "../testing";
import { targetBehind } from "./rule";

testRule(targetBehind, {
  accept: [
    { name: "already reached", rows: [{ target: "加入率90%", midYear: "加入率は92%である。" }], phase: "mid-year" },
    { name: "the period is over", rows: [{ period: "6月まで", target: "加入率90%", midYear: "加入率は82%である。" }], phase: "mid-year" },
    { name: "the year is over", rows: [{ target: "加入率90%", midYear: "加入率は82%である。" }] },
  ],
  reject: [{ name: "below while it runs", rows: [{ target: "加入率90%", midYear: "加入率は82%である。" }], phase: "mid-year", at: ["1 midYear"] }],
});
