import { testRule } from "../testing";
import { targetNotMeasurable } from "./rule";

testRule(targetNotMeasurable, {
  accept: [
    { name: "nothing but a bullet, which is blank", rows: [{ target: "・" }] },
    { name: "a fraction that it shrinks to", rows: [{ target: "紙の時刻表を1/3に縮小する" }] },
    { name: "of whom a rate is, with the rate", rows: [{ target: "バスの利用率（週1回以上）40％" }] },
    { name: "a count", rows: [{ target: "説明会を3回開く" }] },
    { name: "a rate in kanji", rows: [{ target: "利用者を一割増やす" }] },
    { name: "one more at least", rows: [{ target: "1人以上の運転手を採用する" }] },
    { name: "by how many", rows: [{ target: "2人で運行管理を行う。" }] },
    { name: "a share as a fraction", rows: [{ target: "停留所の2/3以上に屋根を付ける" }] },
    { name: "one of two sub-items", rows: [{ target: "(1) 路線の見直し\n(2) 停留所 4か所" }] },
    { name: "a counter that no table lists, in which the report counts too", rows: [{ target: "苗木 300苗を植える", final: "280苗を植えた。" }] },
    { name: "blank is another rule's", rows: [{ target: "" }, { target: "―" }, { target: "未記入" }] },
    { name: "as above", rows: [{}, { target: "同上" }, { target: "〃" }] },
  ],
  reject: [
    { name: "as above with nothing above, and elsewhere", rows: [{ target: "同上" }, { target: "別紙のとおり" }], at: ["1 target", "2 target"] },
    { name: "a deed", rows: [{ target: "路線を見直す" }], at: ["1 target"] },
    { name: "places that begin with a numeral", rows: [{ target: "四国地方への派遣と八戸市との交流" }], at: ["1 target"] },
    { name: "those whom it concerns", rows: [{ target: "関係3課との連携" }], at: ["1 target"] },
    { name: "a date only", rows: [{ target: "9月までに方針を作る" }], at: ["1 target"] },
    { name: "a date with a stroke", rows: [{ target: "2/3までに方針を作る" }], at: ["1 target"] },
    { name: "an age, an ordinal, a product", rows: [{ target: "65歳以上を対象に第2回講座をWindows11で開く" }], at: ["1 target"] },
    { name: "who makes up a body", rows: [{ target: "3町で構成する協議会で運賃を決める" }], at: ["1 target"] },
    { name: "even one", rows: [{ target: "1人でも多くの住民に乗ってもらう" }], at: ["1 target"] },
    { name: "a name with digits that no other cell counts in", rows: [{ target: "3密の回避を続ける", final: "換気を続けた。" }], at: ["1 target"] },
    { name: "a fixed set, in the report too", rows: [{ target: "全3校で安全を守る", final: "全3校で守った。" }], at: ["1 target"] },
    { name: "what so many make up", rows: [{ target: "4人家族に合う乗車券を定める" }], at: ["1 target"] },
    { name: "when to be there", rows: [{ target: "10分前行動を徹底する" }], at: ["1 target"] },
    { name: "offices of the town hall", rows: [{ target: "2つの課で運賃を見直す" }], at: ["1 target"] },
    { name: "of whom a rate is", rows: [{ target: "バスの利用率（週1回以上）の向上" }], at: ["1 target"] },
    { name: "alone", rows: [{ target: "新任者が一人で運行管理を行える。" }], at: ["1 target"] },
    { name: "a kanji that is no number", rows: [{ target: "(1) 一貫した管理\n(2) 市民と一体の運営" }], at: ["1 target"] },
  ],
});
