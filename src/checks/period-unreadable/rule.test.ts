import { testRule } from "../ruleTesting";
import { periodUnreadable } from "./rule";

testRule(periodUnreadable, {
  accept: [{ name: "months", rows: [{ period: "6月～8月" }] }, { name: "how often, behind a bullet", rows: [{ period: "● 月末" }] }, { name: "vague is readable", rows: [{ period: "随時" }] }, { name: "as above", rows: [{}, { period: "同上" }, { period: "〃" }] }, { name: "named times are known", rows: [{ period: "防災の日" }, { period: "降雪期" }, { period: "交通安全週間" }, { period: "桜の時期" }] }, { name: "blank is another rule's", rows: [{ period: "" }] }, { name: "a dash alone, too", rows: [{ period: "―" }] }],
  reject: [
    { name: "no time at all", rows: [{ period: "関係課と協議" }], at: ["1 period"] },
    { name: "a length, and the time itself as what is to be decided", rows: [{ period: "3週間" }, { period: "実施の時期を検討" }], at: ["1 period", "2 period"] },
    { name: "as above with nothing above", rows: [{ period: "同上" }, { period: "〃" }], at: ["1 period", "2 period"] },
    { name: "elsewhere, or not decided", rows: [{ period: "別紙のとおり" }, { period: "調整中" }], at: ["1 period", "2 period"] },
    { name: "no such month", rows: [{ period: "13月" }], at: ["1 period"] },
    { name: "the month that the template left to be filled in", rows: [{ period: "●月末" }], at: ["1 period"] },
    { name: "one segment of two", rows: [{ initiative: "(1) 調査\n(2) 設計", period: "(1) 6月\n(2) 調整" }], at: ["1 period (2)"] },
  ],
});
