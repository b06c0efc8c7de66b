import { drawnSectionSheet, testRule } from "../testing";
import { notAchieved } from "./rule";

const initiative = "(1) 時刻表の改正\n(2) 乗り方教室の開催";
const method = "①時刻表の見直し\n②乗り方教室の開催\n③停留所の案内板の取替え";
/** A section's sheet whose final report says no number in its first column. */
const outcomeOf = (outcome: string, final = "おおむね計画どおり進めた。") => ({ 地域課: drawnSectionSheet({ method, final, outcome }) });

testRule(notAchieved, {
  accept: [
    { name: "what follows a draft that was all that was asked for", rows: [{ period: "3月", initiative: "交通計画の素案の作成", target: "交通計画の素案を作成する。", final: "会議を4回開き、2月に素案を作成した。素案に対する意見募集は令和8年度に行う。" }] },
    { name: "some gave up themselves, beside as many as were asked for", rows: [{ target: "開業 4組", final: "5組が開業し、2組は断念した。" }] },
    { name: "called off at one, within a number that reaches the target", rows: [{ initiative: "移動図書の巡回", target: "巡回を12地区から18地区に増やす。", final: "新たに7地区で始め、1地区では利用が少なく取りやめたため、18地区となった。" }] },
    { name: "done", rows: [{ initiative, final: "(1) 10月に改正した。\n(2) 教室を3回開催した。" }] },
    { name: "something else is left to the next year", rows: [{ initiative: "手引の作成", final: "手引を作成した。続編は来年度に行うこととした。" }] },
    { name: "goes on", rows: [{ final: "引き続き検討している。" }] },
    { name: "changed and then done", rows: [{ initiative, final: "(1) 改正した。\n(2) 雨のため延期したが、11月に開催した。" }] },
    { name: "a missed number alone", rows: [{ target: "利用者1,200人", final: "利用者は900人だった。" }] },
    { name: "points back to work that was open: final-unresolved", rows: [{ midYear: "未着手である。", final: "中間報告のとおり" }] },
    { name: "a rate that has not come up to its aim", rows: [{ target: "利用者1,200人", final: "前年を30人上回ったが、目標には至っていない。" }] },
    { name: "held without what was called off, by other means", rows: [{ final: "教室を中止したため、動画を配信し、視聴者数は300人となった。" }] },
    { name: "all that was asked for, and a rest beyond it next year", rows: [{ initiative: "車両の更新", target: "10台", final: "10台を更新した。残る8台は令和8年度に更新する。" }] },
    { name: "a design that was asked for, and the building next year", rows: [{ initiative: "待合所の設置", target: "設計を行う。", final: "2か所の設計を行った。設計を終え、令和8年度に工事を行う。" }] },
    { name: "something further, only next year", rows: [{ initiative: "時刻表の改正", target: "素案を作成する。", final: "素案を作成した。パブリックコメントは8年5月に行う。" }] },
    { name: "what was learnt goes on to the next year", rows: [{ final: "教室を4回開催した。成果を次年度へ" }] },
    { name: "papers sent instead", rows: [{ final: "説明会は中止し、資料を郵送した。" }] },
    { name: "what follows in the next year, by its bare number", rows: [{ initiative: "停留所の採択", final: "3地区とも採択。R8着工予定" }] },
    { name: "trouble that stayed away", sheets: outcomeOf("②教室では事故は発生しなかった。") },
    { name: "the deeds tell of a change that was made good", sheets: { 地域課: drawnSectionSheet({ activity: "教室は雨のため中止したが、11月に開催した。" }) } },
    { name: "the deeds tell it, and the result that it was made good", sheets: { 地域課: drawnSectionSheet({ activity: "教室は雨のため中止した。", final: "代わりに動画を公開した。" }) } },
    { name: "before the year's end", rows: [{ final: "開催を見送った。" }], phase: "mid-year" },
  ],
  reject: [
    { name: "called off at one, and the number falls short of the target", rows: [{ initiative: "移動図書の巡回", target: "巡回を12地区から18地区に増やす。", final: "新たに6地区で始め、1地区では利用が少なく取りやめたため、17地区となった。" }], at: ["1 final"] },
    { name: "what follows a draft and was asked for", rows: [{ period: "3月", initiative: "交通計画の策定", target: "素案を作成し、意見募集を行う。", final: "会議を4回開き、2月に素案を作成した。素案の意見募集は令和8年度に行う。" }], at: ["1 final"] },
    { name: "some gave up themselves, of too few", rows: [{ target: "開業 4組", final: "3組が開業し、1組は断念した。" }], at: ["1 final"] },
    { name: "one of several handed on to the next year, without a verb", rows: [{ target: "5路線の見直し", final: "4路線で実施。1路線は調整がつかず次年度へ" }], at: ["1 final"] },
    { name: "what the target names besides, only next year", rows: [{ initiative: "時刻表の改正", target: "素案を作成し、パブリックコメントを行う。", final: "素案を作成した。パブリックコメントは8年5月に行う。" }], at: ["1 final"] },
    { name: "nothing to tell of", rows: [{ final: "実績なし" }], at: ["1 final"] },
    { name: "left to the next year altogether", rows: [{ final: "来年度に実施することとした。" }], at: ["1 final"] },
    { name: "a rest in brackets next year, and fewer than the target", rows: [{ initiative: "備蓄の充実", target: "5,000食", final: "4,200食（残り800食は納期が延びたため令和8年度に納品）" }], at: ["1 final"] },
    { name: "a rest of the target next year", rows: [{ initiative: "車両の更新", target: "10台", final: "7台を更新した。残る3台は令和8年度に更新する。" }], at: ["1 final"] },
    { name: "the building that was asked for, next year", rows: [{ initiative: "待合所の設置", target: "2か所の工事を行う。", final: "2か所の設計を行った。令和8年度に工事を行う。" }], at: ["1 final"] },
    { name: "one day called off, and how the rest of it came out", rows: [{ final: "強風により2日目を中止したため、来場者数は3,200人となった。" }], at: ["1 final"] },
    { name: "a gift to those who could not meet", rows: [{ final: "敬老会は中止とし、記念品を届けた。" }], at: ["1 final"] },
    { name: "a gift by mail", rows: [{ final: "式典は今年も中止とし、記念品を郵送した。" }], at: ["1 final"] },
    { name: "the outcome tells it of one by its number", sheets: outcomeOf("①便数が増え好評だった。\n②は実施できなかった。"), at: ["1 final (2)"] },
    { name: "the outcome tells it of one by a number in running text", sheets: outcomeOf("利用が増えたが、③については実施できなかった。"), at: ["1 final (3)"] },
    { name: "the outcome tells it of one by its words", sheets: outcomeOf("利用者から好評を得た。案内板の取替えには至らなかった。"), at: ["1 final (3)"] },
    { name: "the first column tells it of one", sheets: outcomeOf("利用者から好評を得た。", "時刻表は見直した。教室は開催できなかった。"), at: ["1 final (2)"] },
    { name: "it cannot be told of which one", sheets: outcomeOf("一部は実施できなかった。"), at: ["1 final (1)", "1 final (2)", "1 final (3)"] },
    { name: "the deeds beside the result tell it", sheets: { 地域課: drawnSectionSheet({ activity: "・時刻表の見直し\n・乗り方教室は開催できなかった。" }) }, at: ["1 final"] },
    { name: "the deeds tell it of one by its words", sheets: { 地域課: drawnSectionSheet({ method, final: "計画どおり進めた。", activity: "時刻表は見直した。案内板の取替えは行わなかった。" }) }, at: ["1 final (3)"] },
    { name: "the first column is blank", sheets: { 地域課: drawnSectionSheet({ method: "", final: "", activity: "教室は開催できなかった。" }) }, at: ["1 activity"] },
    { name: "the first two columns are blank", sheets: { 地域課: drawnSectionSheet({ method: "", final: "", outcome: "教室は開催できなかった。" }) }, at: ["1 outcome"] },
    { name: "a cell without numbers tells it of one", rows: [{ initiative, final: "教室は3回開催した。時刻表の改正には至らなかった。" }], at: ["1 final (1)"] },
    { name: "… and of nothing else", rows: [{ initiative, final: "時刻表の改正には至らなかった。" }], at: ["1 final (1)"] },
    { name: "called off", rows: [{ initiative, final: "(1) 改正した。\n(2) 感染の広がりにより中止した。" }], at: ["1 final (2)"] },
    { name: "not reached", rows: [{ initiative, final: "(1) 改正には至らなかった。\n(2) 開催した。" }], at: ["1 final (1)"] },
    { name: "points back to work that was called off", rows: [{ midYear: "大雨により中止した。", final: "中間報告のとおり" }], at: ["1 final"] },
    { name: "put off to next year", rows: [{ final: "改正は来年度に延期した。" }], at: ["1 final"] },
  ],
});
