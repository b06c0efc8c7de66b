import { testRule } from "../ruleTesting";
import { drawnSectionSheet } from "../../goal/testing/drawnForms";
import { finalUnresolved } from "./rule";

const initiative = "(1) 時刻表の改正\n(2) 乗り方教室の開催";

testRule(finalUnresolved, {
  accept: [
    { name: "finished at mid-year", rows: [{ initiative, midYear: "(1)(2) 9月までに終えた。", final: "(1)(2) 中間報告のとおり" }] },
    { name: "says more than that", rows: [{ initiative, midYear: "(1)(2) 検討中", final: "(1)(2) 中間報告のとおり。その後、3月に改正した。" }] },
    { name: "goes on all year, as planned", sheets: { 課: { ...drawnSectionSheet({ initiative: "窓口の案内", period: "毎月", target: "苦情を受けない。", midYear: "毎月の点検で苦情はない。", final: "中間報告のとおり" }), K7: "続ける。" } } },
    { name: "a period that is turned round", rows: [{ period: "10月～9月", midYear: "9月に相談会を開催した。", final: "中間報告のとおり" }] },
    { name: "held when it was due, the only time", rows: [{ period: "6月", midYear: "6月に相談会を開催した。", final: "中間報告のとおり" }] },
    { name: "prepared, where no more is asked for", rows: [{ initiative: "講師の選定", period: "年度末", midYear: "講師を選定した。", final: "中間報告のとおり" }] },
    { name: "prepared in a period that is over", rows: [{ initiative: "図画の展示", period: "9月", target: "応募 40点", midYear: "小学生31点の応募があった。", final: "中間報告のとおり" }] },
    { name: "prepared and held", rows: [{ initiative: "句会の開催", period: "11月", midYear: "講師に依頼し、9月に開催した。", final: "中間報告のとおり" }] },
    { name: "before the year's end", rows: [{ midYear: "検討中", final: "中間報告のとおり" }], phase: "mid-year" },
  ],
  reject: [
    { name: "an arrow to the mid-year report beside it", rows: [{ midYear: "検討中", final: "←" }], at: ["1 final"] },
    { name: "said to be as the mid-year report is", rows: [{ midYear: "検討中", final: "中間報告に準ずる" }, { midYear: "未着手", final: "中間報告時と変わらず" }], at: ["1 final", "2 final"] },
    { name: "held once of two times", rows: [{ period: "6月、11月", midYear: "6月に相談会を開催した。", final: "中間報告のとおり" }], at: ["1 final"] },
    { name: "only prepared at mid-year", rows: [{ initiative: "句会の開催", period: "11月", midYear: "講師に依頼した。", final: "中間報告のとおり" }, { initiative: "門扉の購入", period: "3月", midYear: "見積りを徴取した。", final: "中間報告のとおり" }], at: ["1 final", "2 final"] },
    { name: "unfinished at mid-year", rows: [{ initiative, midYear: "(1) 検討中\n(2) 開催した。", final: "(1)(2) 中間報告のとおり" }], at: ["1 final (1)"] },
  ],
});
