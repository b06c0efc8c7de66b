import { readReport, type ReportContext } from "./report";
import { readClauses } from "./clauses/reportReadings";
import { toldInTheEnd } from "./reportTesting";

const atMidYear = (text: string, more: Partial<ReportContext>) => readReport(text, { report: "midYear", fiscalYear: 2025, ...more }).status;

test.each([
  ["方針の決定は次年度に持ちこした。", "方針の決定", "postponed 方針の決定は次年度に持ちこした"],
  ["工事は翌年度に繰りこした。", "水路の工事", "postponed 工事は翌年度に繰りこした"],
  ["2か所が完成した。1か所は、支障物の移設に時間を要したため、繰越して施工することとした。", "水路の工事", "in-progress 繰越して施工することとした"],
  ["予定していた会場が使用できず、別の会場で開催した。", "港まつりの開催", "done -"],
  ["予定していた会場が使用できず、別の催しを後援した。", "港まつりの開催", "in-progress 予定していた会場が使用できず、"],
  ["港まつりを開催した。来場者は前年度を上回ることができなかった。", "港まつりの開催", "done -"],
  ["港まつりを開催した。来年度の開催に向けて日程を調整している。", "港まつりの開催", "done -"],
  ["会場を決めた。来年度の開催に向けて日程を調整している。", "港まつりの開催", "in-progress -"],
  ["前年度から繰り越して施工した2か所が完成した。", "水路の工事", "done -"],
  // The mark that follows from it is no deed.
  ["決裁の途中であり、策定に至っていないため、上記の評価とした。", "指針の策定", "in-progress 策定に至っていないため、"],
  ["策定を終えたため、上記の評価とした。", "指針の策定", "done -"],
  // What people say of it brings nothing back.
  ["灯籠流しは中止した。灯籠流しの再開を望む声があった。", "灯籠流しの開催", "postponed 灯籠流しは中止した"],
  ["灯籠流しは中止した。灯籠流しの資料を展示した。", "灯籠流しの開催", "done 灯籠流しは中止した"],
  // How the rest of it came out makes nothing good.
  ["2日目を中止したため、来場者数は4万人となった。", "港まつりの開催", "done 2日目を中止したため、"],
  ["2日目を中止したため、翌週に開催した。", "港まつりの開催", "done -"],
  ["2日目を中止したため、来場者数は前年を下回った。", "港まつりの開催", "done 2日目を中止したため、"],
  ["来場者数 4万人。荒天により出店3回を中止したことが影響した。", "港まつりの開催", "done 荒天により出店3回を中止したことが影響した"],
  ["来場者数 4万人。花火2回の中止が響いた。", "港まつりの開催", "done 花火2回の中止が響いた"],
  ["来場者数 4万人。前年度に花火2回を中止したことが影響した。", "港まつりの開催", "done -"],
  ["来場者数 6万人。隣町の花火が中止になったことが増加の要因である。", "港まつりの開催", "done -"],
  // Earlier years are over; what is missing since then is not.
  ["令和5年度及び令和6年度は会場を借りられず、灯籠流しを開催できなかった。", "灯籠流しの開催", "unknown -"],
  ["令和5年度は会場を借りられず、灯籠流しを開催できなかったが、令和7年度は開催した。", "灯籠流しの開催", "done -"],
  ["令和6年度は開催したが、令和7年度は会場を借りられず、開催できなかった。", "灯籠流しの開催", "done 開催できなかった"],
  ["令和6年度は素案を作成し、今も策定できていない。", "方針の策定", "in-progress 今も策定できていない"],
  // Once it was handed over there is nothing to keep up.
  ["回線の譲渡を完了したことから、保守事業を廃止した。", "回線の保守", "done -"],
  ["利用が減ったことから、保守事業を廃止した。", "回線の保守", "postponed 保守事業を廃止した"],
  // Ending with the year is done, unless it is the work itself.
  ["本年度末をもって窓口を廃止することとした。", "窓口の案内", "done -"],
  ["本年度末をもって窓口を廃止することとした。", "窓口の廃止", "not-started -"],
])("final: %s (%s)", (text, initiative, expected) => {
  expect(toldInTheEnd(text, { initiative })).toBe(expected);
});

test.each([
  ["使用料の未収分は予定どおり納められた。令和12年度の完納に向けて徴収を継続する。", true, "done -"],
  ["使用料の未収分は予定どおり納められた。令和12年度の徴収完了に向けて引き続き催告する。", true, "done -"],
  ["使用料の未収分は予定どおり納められた。令和12年度の徴収完了に向けて引き続き催告する。", false, "in-progress -"],
  ["使用料の未収分は予定どおり納められた。3月の徴収完了に向けて引き続き催告する。", true, "in-progress -"],
])("all-year work toward a later year: %s (%s)", (text, allYear, expected) => {
  expect(toldInTheEnd(text, { initiative: "使用料の徴収", target: "未収分の徴収", allYear })).toBe(expected);
});

test.each([
  ["配置案の検討", "配置案の検討", "done -"],
  ["・配置案検討", "配置案の検討", "done -"],
  ["配置案の検討", "配置案を決める", "in-progress -"],
  ["引き続き検討", "配置案の検討", "in-progress -"],
])("the target word for word: %s (%s)", (text, target, expected) => {
  expect(toldInTheEnd(text, { initiative: "支所の再編", target })).toBe(expected);
});

test("a target that was exceeded leaves nothing open, whatever others go on with", () => {
  const shared = "参加者は今も続けている。";
  expect(toldInTheEnd("目標を上回る申込みがあった。", { initiative: "禁煙教室", shared })).toBe("done -");
  expect(toldInTheEnd("多くの申込みがあった。", { initiative: "禁煙教室", shared })).toBe("in-progress -");
});

test.each([
  ["5月と11月に実施", { initiative: "防災教室の実施", target: "2回", periodEnd: "2026-03-31" }, "done"],
  ["しおりの作成が完了し、10月の回覧に合わせて配布します。", { initiative: "しおりの配布", periodEnd: "2025-09-30" }, "in-progress"],
  ["しおりの作成が完了し、12月の回覧に合わせて配布します。", { initiative: "しおりの配布", periodEnd: "2025-09-30" }, "not-started"],
  ["6月に水質を測定し、基準値を下回っている。", { initiative: "水質の測定", allYear: true }, "in-progress"],
  ["案内図は完成した。しおりは作成途中である。", { initiative: "しおりの作成", periodEnd: "2025-09-30" }, "in-progress"],
  ["しおりは完成した。来年度の図案を検討中である。", { initiative: "しおりの作成", periodEnd: "2025-09-30" }, "done"],
  ["しおりは素案の段階である。", { initiative: "しおりの作成", periodEnd: "2025-09-30" }, "in-progress"],
  ["しおりは7割ほど出来上がっている。", { initiative: "しおりの作成", periodEnd: "2025-09-30" }, "in-progress"],
  ["校正を残すのみとなっている。", { initiative: "しおりの作成", periodEnd: "2025-09-30" }, "in-progress"],
  ["窓口で配れるようになっている。", { initiative: "しおりの作成", periodEnd: "2025-09-30" }, "done"],
  ["業者から見積りを徴取した。", { initiative: "しおりの作成", periodEnd: "2025-09-30" }, "in-progress"],
  ["11月に実施", { initiative: "防災教室の実施", target: "2回", periodEnd: "2026-03-31" }, "not-started"],
  ["6月から関係者との協議によっている。", { initiative: "案内板の設置", periodEnd: "2025-08-31" }, "in-progress"],
  ["6月から新しい案内板によっている。", { initiative: "案内板の設置", periodEnd: "2025-08-31" }, "done"],
])("half-year: %s", (text, context, expected) => {
  expect(atMidYear(text, context)).toBe(expected);
});

test.each([
  ["学校での利用が進む一方、地域により活用に差がみられる。", ["progressed", "silent"]],
  ["学校での利用が進む見込み", ["planned"]],
  ["地域により効果が異なる。", ["silent"]],
  ["地域により対応を分ける。", ["planned"]],
  ["天候が要因と考えられる。", ["silent"]],
  ["天候により減ると考えられる。", ["planned"]],
  ["指導員23人、調査員40人を募集した。", ["done prep", "done prep"]],
  ["手引を配布、調査員40人を募集した。", ["done", "done prep"]],
])("clauses: %s", (text, expected) => {
  expect(readClauses(text, "report").map(({ act, preparation }) => `${act}${preparation ? " prep" : ""}`)).toEqual(expected);
});
