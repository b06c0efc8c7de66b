import { testRule } from "../testing";
import { subitemGap } from "./rule";

testRule(subitemGap, {
  accept: [{ name: "1, 2, 3", rows: [{ initiative: "(1) 調査\n(2) 設計\n(3) 工事" }] }, { name: "no numbers" }, { name: "a none in brackets before them", rows: [{ initiative: "苦情を(0)件にする取組\n(1) 調査\n(2) 設計" }] }, { name: "a 0 that numbers nothing", rows: [{ initiative: "(0) 準備" }] }],
  reject: [
    { name: "a hole", rows: [{ initiative: "(1) 調査\n(3) 工事" }], at: ["1 initiative"] },
    { name: "a repeat", rows: [{ initiative: "(1) 調査\n(2) 設計\n(2) 工事" }], at: ["1 initiative"] },
    { name: "starts at 0", rows: [{ initiative: "（０） 準備\n（１） 調査\n（２） 設計" }], at: ["1 initiative"] },
    { name: "does not start at 1", rows: [{ initiative: "(2) 設計\n(3) 工事" }], at: ["1 initiative"] },
  ],
});
