import { testRule } from "../ruleTesting";
import { subitemGap } from "./rule";

testRule(subitemGap, {
  accept: [{ name: "1, 2, 3", rows: [{ initiative: "(1) 調査\n(2) 設計\n(3) 工事" }] }, { name: "no numbers" }, { name: "a none in brackets before them", rows: [{ initiative: "苦情を(0)件にする取組\n(1) 調査\n(2) 設計" }] }, { name: "a 0 that numbers nothing", rows: [{ initiative: "(0) 準備" }] },
    { name: "a note on one of them", rows: [{ initiative: "(1) 調査\n(2) 設計\n※(1)は県と進める" }] },
    { name: "remarks on several", rows: [{ initiative: "(1) 調査\n(2) 設計\n・(1)(2)とも補助を使う" }, { initiative: "(1) 調査\n(2) 設計\n(1)の取組に加え、訪問も行う。" }] },
    { name: "rows without markers, counted by their initiatives", rows: [{ marker: "", initiative: "(1) 調査" }, { marker: "", initiative: "(2) 設計" }, { marker: "", initiative: "(3) 工事" }] },
  ],
  reject: [
    { name: "a hole", rows: [{ initiative: "(1) 調査\n(3) 工事" }], at: ["1 initiative"] },
    { name: "a repeat", rows: [{ initiative: "(1) 調査\n(2) 設計\n(2) 工事" }], at: ["1 initiative"] },
    { name: "starts at 0", rows: [{ initiative: "（０） 準備\n（１） 調査\n（２） 設計" }], at: ["1 initiative"] },
    { name: "goes on from a row with a marker of its own", rows: [{ initiative: "(1) 調査" }, { initiative: "(2) 設計" }], at: ["2 initiative"] },
    { name: "a hole between rows without markers", rows: [{ marker: "", initiative: "(1) 調査" }, { marker: "", initiative: "(3) 工事" }], at: ["2 initiative"] },
    { name: "does not start at 1", rows: [{ initiative: "(2) 設計\n(3) 工事" }], at: ["1 initiative"] },
  ],
});
