import { testRule } from "../ruleTesting";
import { drawnSectionSheet } from "../../goal/testing/drawnForms";
import { targetMissed } from "./rule";

const initiative = "(1) 路線の見直し\n(2) 利用の呼びかけ";

/** A policy sheet with what was aimed at, what came of it, and what was thought of that. */
const policy = (target: string, result: string, evaluation: string) => ({
  重点目標: {
    "B2:H2": "重点目標(R4評価とR5目標)", C3: "事務事業名", C4: "事務事業の概要", "E3:G3": "令和4年度", E4: "指標・目標", "F4:G4": "実績・評価等", "H3:H4": "令和5年度\n指標・目標",
    B5: "1-1", C5: "路線の見直し", C6: "利用を増やす。", E5: target, F5: "実績", G5: result, F6: "評価", G6: evaluation, H5: "利用者1,300人",
  },
});

/** A goal of two indicators, each in a grid row of its own. */
const byIndicator = (results: readonly [string, string], targets: readonly [string, string] = ["120人", "30人"]) => {
  const drawn: Record<string, string> = {};
  for (const [address, text] of Object.entries(drawnSectionSheet({}))) drawn[address.replace(/^([A-Z])7$/, "$17:$18")] = text;
  for (const column of ["E", "H", "L"]) delete drawn[`${column}7:${column}8`];
  return { 課: { ...drawn, E7: "講座の参加者", E8: "案内人の養成", H7: targets[0], H8: targets[1], L7: results[0], L8: results[1] } };
};

testRule(targetMissed, {
  accept: [
    { name: "each of two indicators in rows of their own reached", sheets: byIndicator(["131人", "30人"]) },
    { name: "an indicator that no number answers", sheets: byIndicator(["131人", "養成に努めた。"]) },
    { name: "reached, below a label", sheets: policy("指標：満足度\n目標値：4.2点", "4.3点（回答 812人）", "") },
    { name: "called off, with something else in its stead", rows: [{ target: "訓練の参加者数 900人以上", final: "大雪のため中止した。代替として職員の図上訓練（参加者45人）を行った。" }] },
    { name: "reached", rows: [{ target: "利用者1,200人", final: "利用者は1,250人だった。" }] },
    { name: "about as many", rows: [{ target: "利用者約1,200人", final: "利用者は1,180人だった。" }] },
    { name: "fewer is better", rows: [{ target: "事故3件以下", final: "事故は2件だった。" }] },
    { name: "before the year's end", rows: [{ target: "利用者1,200人", final: "利用者は600人だった。" }], phase: "mid-year" },
    { name: "another quantity", rows: [{ target: "利用者1,200人", final: "運転手は12人だった。" }] },
    { name: "the mid-year report that is pointed to reached it", rows: [{ target: "利用者1,200人", midYear: "利用者は1,230人だった。", final: "中間報告のとおり" }] },
    { name: "what is pointed to went further, without a number", rows: [{ target: "利用者1,200人", midYear: "利用者は700人だった。", final: "中間報告のとおり進め、目標を達成した。" }] },
    { name: "what is pointed to went further, in a sentence of its own", rows: [{ target: "利用者1,200人", midYear: "利用者は700人だった。", final: "中間報告のとおり。年度末には目標に届いた。" }] },
    { name: "the rest of what the mid-year report told of", rows: [{ target: "灯具の交換 9か所", midYear: "6か所を交換。残り3か所は部材が届き次第行う。", final: "12月に3か所を交換した。" }] },
    { name: "more than what is pointed to is told", rows: [{ target: "利用者1,200人", midYear: "利用者は700人だった。", final: "中間報告のとおり実施し、利用者は1,260人となった。" }] },
    { name: "bare numbers, reached", sheets: { a: drawnSectionSheet({ indicator: "利用者数", target: "1,200", final: "1,250" }) } },
    { name: "bare numbers of which fewer is better, reached", sheets: { a: drawnSectionSheet({ indicator: "事故件数（件）", target: "3", final: "2" }) } },
    { name: "a bare number beside one that counts something", sheets: { a: drawnSectionSheet({ indicator: "利用者数", target: "1,200", final: "運転手は12人だった。" }) } },
    { name: "bare numbers of nothing that is named", sheets: { a: drawnSectionSheet({ target: "1,200", final: "1,150" }) } },
    { name: "reached in each part that circles number", rows: [{ target: "①講習会を4回開く。\n②けが人を前年（26人）以下とする。", final: "①4回\n②24人" }] },
    { name: "reached in the result, another number in the evaluation", sheets: policy("利用者1,200人", "利用者は1,250人だった。", "高齢の利用者は900人だった。") },
    { name: "reached in the evaluation", sheets: policy("利用者1,200人", "2路線を見直した。", "利用者は1,250人となった。") },
    { name: "reached, with a difference in brackets behind the target", rows: [{ target: "路線図8種（+3種）", final: "3種を作り、計8種となった。" }] },
    { name: "as often as there are months in its period", rows: [{ period: "9月～3月", target: "毎月1回の巡回", final: "巡回を7回行った。" }] },
    { name: "times a month, where the period tells no months", rows: [{ period: "年度内", target: "毎月1回の巡回", final: "巡回を7回行った。" }] },
    { name: "times a month of the mid-year report that is pointed to", rows: [{ target: "毎月1回の巡回", midYear: "巡回を6回行った。", final: "中間報告のとおり" }] },
    { name: "no number in the report", rows: [{ target: "利用者1,200人", final: "利用が増えた。" }] },
  ],
  reject: [
    { name: "the second of two indicators in rows of their own", sheets: byIndicator(["131人", "26人"]), at: ["1 final"] },
    { name: "a target below the label of what it counts", sheets: policy("指標：研究の数\n目標値：3件", "2件について報告書を公表した。", ""), at: ["1 final"] },
    { name: "short, with differences in brackets", rows: [{ target: "1,200人（前年比+50人）", final: "1,170人（+20人）" }], at: ["1 final"] },
    { name: "held again at fewer places", rows: [{ target: "実施校を40校とする。", final: "前期は休止したが、10月から28校で再開した。" }], at: ["1 final"] },
    { name: "short by what is only planned by a year and month", rows: [{ target: "停留所の改修 3基", final: "2基にとどまり、1基は令和8年5月に完了予定" }], at: ["1 final"] },
    { name: "short in bare numbers that the indicator names", sheets: { a: drawnSectionSheet({ indicator: "利用者数", target: "1,200", final: "1,150" }) }, at: ["1 final"] },
    { name: "over a ceiling in bare numbers", sheets: { a: drawnSectionSheet({ indicator: "事故件数（件）", target: "3", final: "5" }) }, at: ["1 final"] },
    { name: "short, in the first column of the report that is filled in", sheets: { a: drawnSectionSheet({ final: "", activity: "利用者は1,150人だった。" }) }, at: ["1 activity"] },
    { name: "short, in a unit that no table lists", rows: [{ target: "街路灯300灯を取り替える。", final: "250灯を取り替えた。" }], at: ["1 final"] },
    { name: "short, with 、 between the thousands", rows: [{ target: "利用者1、200人", final: "利用者は1、150人だった。" }], at: ["1 final"] },
    { name: "short in what the initiative names", rows: [{ initiative: "利用者数の増加", target: "1,200人とする。", final: "運転手は12人、利用者数は1,150人だった。" }], at: ["1 final"] },
    { name: "over in one of the parts that circles number", rows: [{ target: "①講習会を4回開く。\n②けが人を前年（26人）以下とする。", final: "①4回開き、310人が受講した。\n②29人" }], at: ["1 final"] },
    { name: "short", rows: [{ target: "利用者1,200人", final: "利用者は1,150人だった。" }], at: ["1 final"] },
    { name: "short in the evaluation", sheets: policy("利用者1,200人", "2路線を見直した。", "利用者は1,150人にとどまった。"), at: ["1 final"] },
    { name: "over a ceiling", rows: [{ target: "事故3件以下", final: "事故は5件だった。" }], at: ["1 final"] },
    { name: "short in the mid-year report, with something else told besides", rows: [{ target: "利用者1,200人", midYear: "利用者は1,130人だった。", final: "中間報告のとおり。パンフレットも作った。" }], at: ["1 final"] },
    { name: "fewer than the rest of what the mid-year report told of", rows: [{ target: "灯具の交換 9か所", midYear: "6か所を交換。残り3か所は部材が届き次第行う。", final: "12月に2か所を交換した。" }], at: ["1 final"] },
    { name: "short in the mid-year report that is all that is pointed to", rows: [{ target: "利用者1,200人", midYear: "利用者は1,130人だった。", final: "中間報告のとおり" }], at: ["1 final"] },
    { name: "not as often as there are months in its period", rows: [{ target: "毎月1回の巡回", final: "巡回を10回行った。" }, { period: "9月～3月", target: "毎月1回の巡回", final: "巡回を5回行った。" }], at: ["1 final", "2 final"] },
    { name: "not quite none", rows: [{ target: "待機者を0人にする", final: "待機者は2人となった。" }], at: ["1 final"] },
    { name: "one sub-item of two", rows: [{ initiative, target: "(1) 3路線\n(2) ちらし500枚", final: "(1) 3路線を見直した。\n(2) ちらしを400枚配った。" }], at: ["1 final (2)"] },
  ],
});
