import { testRule } from "../ruleTesting";
import { drawnGoalSheet, drawnSectionSheet } from "../../goal/testing/drawnForms";
import { overdue } from "./rule";

const initiative = "循環バスの見直し\n(1) 利用調査\n(2) 時刻表の改正";
const late = "(1) 調査票を検討している。\n(2) 改正案をまとめた。";

testRule(overdue, {
  accept: [
    { name: "done in time", rows: [{ initiative, period: "(1) 6月\n(2) 9月", midYear: "(1) 6月に調査した。\n(2) 9月に改正した。" }] },
    { name: "the one that is due done, under other numbers", rows: [{ initiative, period: "(1) 6月\n(2) 3月", midYear: "１）調査した。\n２）未着手である。" }, { initiative, period: "ア 6月\nイ 3月", midYear: "(1) 調査した。\n(2) 未着手である。" }] },
    { name: "late but finished", rows: [{ period: "6月", midYear: "予定より遅れたが、8月に調査を終えた。" }] },
    { name: "there, and in use from October", rows: [{ initiative: "相談室の整備", period: "8月", target: "相談室を1室設ける。", midYear: "整備が完了し、10月から利用できる。" }] },
    { name: "put in order, and used in the new way from October", rows: [{ initiative: "備品台帳の整理", period: "8月", target: "台帳を整理する。", midYear: "8月末に整理を終えた。10月から新しい台帳で運用する。" }] },
    { name: "all looked at, and another work for some of them", rows: [{ initiative: "消火栓の点検", period: "8月", target: "消火栓60基を点検する。", midYear: "8月に60基を点検した。うち2基は修繕を検討している。" }] },
    { name: "done in time, and what was said there is passed on", rows: [{ initiative: "地区懇談会の開催", period: "8月", target: "4地区で懇談会を開く。", midYear: "8月に4地区で開いた。懇談会の意見は、関係課に伝えている。" }] },
    { name: "called off", rows: [{ period: "6月", midYear: "大雨のため中止した。" }] },
    { name: "not due yet", rows: [{ initiative, period: "(1) 12月\n(2) 9月", midYear: late }] },
    { name: "no end is stated", rows: [{ period: "6月から", midYear: "調査票を検討している。" }] },
    { name: "before the half-year", rows: [{ period: "6月", midYear: "未着手である。" }], phase: "planning" },
    { name: "numbers that the initiative does not list: one of them still runs", rows: [{ period: "(1) 6月\n(2) 通年", midYear: "調査票を検討している。" }] },
    { name: "a range that runs backwards is a slip of the period", rows: [{ period: "10月～6月", midYear: "調査票を検討している。" }] },
    ...["特になし", "課題なし。", "－", "結果を次年度の計画に生かす。"].map((plan) => ({ name: `done, and planned: ${plan}`, sheets: { 課: { ...drawnSectionSheet({ initiative: "路線の見直し", period: "6月", target: "見直しの案を公表する。", midYear: "利用の実態を調べ、6月に案を公表した。" }), K7: plan } } })),
    ...["完了", "8月末をもって終了した。", "予定より遅れたが、8月に完了した。"].map((midYear) => ({ name: `all of it (${midYear}), and another thing planned`, sheets: { 課: { ...drawnSectionSheet({ initiative: "地区懇談会の開催", period: "8月末", target: "4地区で懇談会を開く。", midYear }), K7: "下期は出された意見を整理する。" } } })),
    { name: "done as the target says, and what the second half adds to it", sheets: { 課: { ...drawnSectionSheet({ initiative: "境界標の台帳の整理", period: "8月末", target: "台帳の照合が済んでいる。", midYear: "台帳を照合し、8月に終えた。" }), K7: "境界標の写真を撮り、11月に地図に載せる。" } } },
    { name: "passed, and made known from now on", sheets: { 課: { ...drawnSectionSheet({ initiative: "墓地条例の改正", period: "上半期", target: "条例を改める。", midYear: "6月定例会で改正案が可決された。" }), K7: "改正の内容を広報する。" } } },
    { name: "settled as the target says, and what follows from it", sheets: { 課: { ...drawnSectionSheet({ initiative: "利用者の送迎の支援", period: "6月", target: "来年度に向け、送迎の制度の骨格を決定する。", midYear: "検討会を2回開き、6月に制度の骨格を決定した。" }), K7: "10月から送迎の利用登録を受け付ける。" } } },
    { name: "over, and next year's is thought of", rows: [{ initiative: "地区懇談会の開催", period: "8月", target: "4地区で懇談会を開く。", midYear: "6月に終了した。現在は来年度に向けた見直しを検討している。" }] },
    { name: "one period, answered by number, all done", sheets: { 課: drawnSectionSheet({ period: "9月末", method: "①乗り場の調査\n②時刻表の改正", midYear: "①調査を終えた。\n②9月に改正した。" }) } },
    { name: "last year's month is a slip of the period", rows: [{ period: "令和7年3月", midYear: "調査票を検討している。" }] },
  ],
  reject: [
    { name: "a cell without numbers: only what its words concern", rows: [{ initiative, period: "上半期", midYear: "利用調査は6月に終えた。時刻表の改正は検討中である。" }], at: ["1 midYear (2)"] },
    { name: "not finished", rows: [{ initiative, period: "(1) 6月\n(2) 9月", midYear: late }], at: ["1 midYear (1)"] },
    { name: "begun later than due", rows: [{ initiative: "定期券の発売", period: "8月", target: "定期券の発売を開始する。", midYear: "様式が決まらなかったため開始を10月1日とし、説明会を9月に開いた。" }], at: ["1 midYear"] },
    { name: "late, and a part of it", rows: [{ initiative: "標識の取替え", period: "8月末まで", target: "標識6基の取替え", midYear: "納入が遅れ、工期を10月まで延長し、現在4基の取替えが完了した。" }], at: ["1 midYear"] },
    { name: "moved to a later month", rows: [{ period: "9月", midYear: "9月の実施を11月に延期した。" }], at: ["1 midYear"] },
    { name: "on a sheet whose heading left the year out, by the other sheets' year", sheets: { "1位": drawnGoalSheet([{ period: "6月", midYear: "調査票を検討している。" }], { heading: "令和　年度 重点目標管理シート" }), "2位": drawnGoalSheet([{ midYear: "9月までに1,250人が利用した。" }], { priority: "2位" }) }, at: ["1 midYear"] },
    { name: "to be in use, and not yet", rows: [{ initiative: "新しい台帳の運用", period: "8月", target: "台帳を改め、運用を始める。", midYear: "8月末に整理を終えた。10月から新しい台帳で運用する。" }], at: ["1 midYear"] },
    { name: "only what it needs is finished", sheets: { 課: { ...drawnSectionSheet({ initiative: "地区懇談会の開催", period: "8月末", target: "4地区で懇談会を開く。", midYear: "資料の作成を完了した。" }), K7: "10月から順次開く。" } }, at: ["1 midYear"] },
    { name: "the plan names the deed of the target that the report does not tell of", sheets: { 課: { ...drawnSectionSheet({ initiative: "境界標の台帳の整理", period: "8月末", target: "台帳の写しが支所に備わっている。", midYear: "台帳を照合し、8月に終えた。" }), K7: "写しを作成し、11月に支所に備える。" } }, at: ["1 midYear"] },
    { name: "next year's is the work itself", rows: [{ initiative: "来年度の研修計画の作成", period: "8月", target: "来年度の計画を作る。", midYear: "6月に希望の調査を終えた。来年度に向けた検討を行っている。" }], at: ["1 midYear"] },
    { name: "something of it settled", sheets: { 課: { ...drawnSectionSheet({ initiative: "利用者の送迎の支援", period: "6月", target: "来年度に向け、送迎の制度の骨格を決定する。", midYear: "検討会を2回開き、6月に対象者を決定した。" }), K7: "10月に送迎の制度の骨格を決める。" } }, at: ["1 midYear"] },
    { name: "on trial, and the time it takes is told", rows: [{ initiative: "旅費請求の電子化", period: "7月", target: "電子化し、請求の処理に要する時間を1件15分とする。", midYear: "様式を改め、8月から試行している。処理の時間は平均17分となったが、宿泊費については規程の調整が続いている。" }], at: ["1 midYear"] },
    { name: "one of two times", rows: [{ initiative: "住民説明会の開催", period: "8月", target: "説明会を2回開く。", midYear: "7月に1回開いた。2回目を調整している。" }], at: ["1 midYear"] },
    { name: "a share of it", rows: [{ initiative: "街路樹の点検", period: "8月", target: "街路樹120本を点検する。", midYear: "点検は4割ほど済んだ。" }], at: ["1 midYear"] },
    { name: "some of them still to be looked at", rows: [{ initiative: "消火栓の点検", period: "8月", target: "消火栓60基を点検する。", midYear: "8月に点検した。うち2基は点検の日程を調整している。" }], at: ["1 midYear"] },
    { name: "half made", rows: [{ initiative: "手引の作成", period: "8月", target: "手引を作る。", midYear: "作成途中" }], at: ["1 midYear"] },
    { name: "only begun", rows: [{ period: "8月", midYear: "関係団体との協議を開始した。" }], at: ["1 midYear"] },
    { name: "planned for later", rows: [{ period: "8月まで", midYear: "3月までに調査する予定である。" }], phase: "mid-year", at: ["1 midYear"] },
    { name: "one period for all that another column numbers", sheets: { 課: drawnSectionSheet({ period: "9月末まで", method: "①乗り場の調査\n②時刻表の改正\n③説明会", midYear: "①調査を終えた。\n②改正案を作成中である。\n③説明会は11月に開く。" }) }, at: ["1 midYear (2)", "1 midYear (3)"] },
    { name: "one period for all", rows: [{ initiative, period: "上半期", midYear: "(1) 未着手である。\n(2) 検討中" }], at: ["1 midYear (1)", "1 midYear (2)"] },
  ],
});
