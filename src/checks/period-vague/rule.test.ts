import { testRule } from "../ruleTesting";
import { periodVague } from "./rule";

testRule(periodVague, {
  accept: [{ name: "all year", rows: [{ period: "通年" }] }, { name: "a month", rows: [{ period: "8月" }] }, { name: "times that a name places", rows: [{ period: "出水期" }, { period: "敬老の日" }, { period: "冬休み中" }] }],
  reject: [
    { name: "whenever", rows: [{ period: "随時" }], at: ["1 period"] },
    { name: "when something happens", rows: [{ period: "相談があった際" }, { period: "必要が生じた時" }, { period: "必要な時期" }], at: ["1 period", "2 period", "3 period"] },
    { name: "known, and different from place to place", rows: [{ period: "桜の時期" }, { period: "交通安全週間" }], at: ["1 period", "2 period"] },
    { name: "one for each sub-item", rows: [{ initiative: "(1) 調査\n(2) 設計", period: "(1)(2) 必要時" }], at: ["1 period (1)", "1 period (2)"] },
  ],
});
