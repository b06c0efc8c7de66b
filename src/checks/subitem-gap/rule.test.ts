import { testRule } from "../testing";
import { subitemGap } from "./rule";

testRule(subitemGap, {
  accept: [{ name: "1, 2, 3", rows: [{ initiative: "(1) 調査\n(2) 設計\n(3) 工事" }] }, { name: "no numbers" }],
  reject: [
    { name: "a hole", rows: [{ initiative: "(1) 調査\n(3) 工事" }], at: ["1 initiative"] },
    { name: "a repeat", rows: [{ initiative: "(1) 調査\n(2) 設計\n(2) 工事" }], at: ["1 initiative"] },
    { name: "does not start at 1", rows: [{ initiative: "(2) 設計\n(3) 工事" }], at: ["1 initiative"] },
  ],
});
