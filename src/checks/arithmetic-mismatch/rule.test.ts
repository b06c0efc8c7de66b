import { findingsOf, testRule } from "../ruleTesting";
import { drawnSectionSheet, drawnWorkbook, drawnGoalSheet } from "../../goal/testing/drawnForms";
import { arithmeticMismatch } from "./rule";

testRule(arithmeticMismatch, {
  accept: [
    { name: "a share as it should be", rows: [{ final: "対象80団体のうち19団体で実施（実施率23.8%）" }] },
    { name: "a share of a sentence before it as it should be", rows: [{ final: "対象120人。うち受診90人で75%" }, { final: "相談は48件あった。このうち12件が訪問によるもので、割合は25%となった。" }] },
    { name: "a rate of something else behind a sentence of counts", rows: [{ final: "対象120人。受診は90人で、満足度は82%" }, { final: "講座を12回開いた。うち3回は夜間で、参加率は82%だった。" }] },
    { name: "a total as it should be", rows: [{ final: "大人120人、子ども30人の計150人" }] },
    { name: "members who came and went beside their number", rows: [{ final: "会員は412人（退会18人、入会6人）" }, { final: "店舗数 88店（開業5店、廃業9店）" }] },
    { name: "what was bought and given beside all that there is", rows: [{ final: "図書は612点（購入95点、寄贈40点）となった。" }] },
    { name: "a rate of places that met a standard", rows: [{ target: "測定 8地点", final: "8地点で測定し、水質基準達成率は97.5％" }] },
    { name: "as many at each place as it should be", rows: [{ final: "5会場で各20人、計100人が参加した。" }] },
    { name: "a breakdown with counts of something else as it should be", rows: [{ final: "302人（38団体250人、個人52人）" }] },
    { name: "a share without its counts", rows: [{ final: "加入率84.3%" }] },
    { name: "a margin over the target as it should be", rows: [{ target: "利用率 60%以上", final: "利用率は62.5%で、目標を2.5ポイント上回った。" }] },
    { name: "a share beside the target as it should be", rows: [{ target: "相談 300件", final: "相談は330件（目標比110.0%）であった。" }, { target: "相談 300件", final: "相談は330件（目標比10%）であった。" }] },
    { name: "a rounded margin", rows: [{ target: "寄附 2億円", final: "寄附 2億1,234万円。目標を約1,200万円上回った。" }] },
    { name: "a change since last year as it should be, told of the result in another column", sheets: { a: drawnSectionSheet({ target: "相談 300件", final: "相談 288件", outcome: "前年度の312件から24件減少した。" }) } },
    { name: "a change since last year of something else", sheets: { a: drawnSectionSheet({ target: "相談 300件", final: "相談 288件", outcome: "訪問は前年度の52件から6件減少した。" }) } },
    { name: "a change since last year with its own number", sheets: { a: drawnSectionSheet({ target: "相談 300件", final: "相談 288件", outcome: "前年度の52件から6件減少し、46件となった。" }) } },
    { name: "a margin over something else than the target", rows: [{ target: "相談 300件", final: "相談 330件。前年度の実績を12件上回った。" }] },
    { name: "a margin of another quantity", rows: [{ target: "講座 10回", final: "講座 12回。参加者は目標を40人上回った。" }] },
    { name: "a margin before its verb", rows: [{ target: "改修 12施設", final: "10施設を改修した。目標の12施設に2施設届かなかった。" }, { target: "改修 12施設", final: "10施設を改修した。目標に約2施設届かなかった。" }] },
    { name: "a share of the target as it should be", rows: [{ target: "相談 300件", final: "相談は270件だった（達成率90.0%）。" }, { target: "苦情を10件以下にする", final: "苦情は8件だった（達成率125%）。" }] },
    { name: "a share of the target behind a part of what else was counted", rows: [{ target: "成約 8件", final: "相談は52件。うち6件が成約（達成率75.0%）" }, { target: "成約 8件", final: "相談は52件で、うち6件が成約した（達成率75.0%）。" }] },
    { name: "a share of the whole that is counted with it", rows: [{ target: "改修 15施設", final: "20施設のうち12施設を改修（達成率60.0%）" }, { target: "改修 15施設", final: "計画の20施設に対し、12施設を改修した（達成率60.0%）。" }] },
    { name: "a share of the target at mid-year as it should be", rows: [{ target: "相談 300件", midYear: "9月末で135件（達成率45.0%）" }] },
    { name: "a share of what half the year was to bring", rows: [{ target: "相談 300件", midYear: "上半期の目標150件に対し、相談は135件（達成率90.0%）" }, { target: "相談 300件", midYear: "相談は135件（達成率90.0%）。上半期目標は150件である。" }] },
    { name: "a share of a rate that was aimed at as it should be", rows: [{ target: "受診率 60%以上", final: "受診率は57.0%（達成率95.0%）" }] },
    { name: "a rate of achievement that is the target itself", rows: [{ target: "計画の達成率 90%", final: "進捗は8割で、達成率92%" }] },
    { name: "a share of another target", rows: [{ target: "相談 300件", final: "相談は270件、訪問は45件だった（達成率75.0%）。" }] },
    { name: "a margin to the other side, which is a contradiction", rows: [{ target: "相談 300件", final: "相談 280件。目標を20件上回った。" }] },
    { name: "a margin that one of several targets gives", rows: [{ target: "大人 200人、子ども 80人", final: "大人 230人、子ども 95人。子どもは目標を15人上回った。" }] },
  ],
  reject: [
    ...(["target", "midYear", "final", "activity", "outcome"] as const).map((role) => ({
      name: `a share in the column ${role}`,
      sheets: { a: drawnSectionSheet({ [role]: "対象80団体のうち19団体で実施（実施率28.3%）" }) },
      at: [`1 ${role}`],
    })),
    { name: "a share of the target behind a part of what else was counted", rows: [{ target: "成約 8件", final: "相談は52件。うち6件が成約（達成率85.0%）" }, { target: "成約 8件", final: "52件の相談があり、6件が成約した（達成率85.0%）。" }], at: ["1 final", "2 final"] },
    { name: "the first figure of a cell that is wrong", rows: [{ final: "大人120人、子ども30人の計150人。対象80団体のうち19団体（28.3%）。大人12人、子ども3人の計16人" }], at: ["1 final"] },
    { name: "a share with turned digits", rows: [{ final: "対象80団体のうち19団体で実施（実施率28.3%）" }], at: ["1 final"] },
    { name: "a margin over the target, with the numbers before it", rows: [{ target: "利用率 60%以上", final: "利用率は62.5%で、目標を3.5ポイント上回った。" }], at: ["1 final"] },
    { name: "a margin under the target in another column", sheets: { a: drawnSectionSheet({ target: "相談 300件", final: "相談 288件", outcome: "目標を8件下回った。" }) }, at: ["1 outcome"] },
    { name: "a change since last year, told of the result in another column", sheets: { a: drawnSectionSheet({ target: "相談 300件", final: "相談 288件", outcome: "前年度の312件から34件減少した。" }) }, at: ["1 outcome"] },
    { name: "points since last year, told of the rate in another column", sheets: { a: drawnSectionSheet({ target: "利用率 60%以上", final: "利用率 57.2%", outcome: "前年度(56.6%)から0.9ポイント上昇した。" }) }, at: ["1 outcome"] },
    { name: "a margin before its verb", sheets: { a: drawnSectionSheet({ target: "改修 12施設", final: "改修 10施設", outcome: "目標の12施設に3施設届かなかった。" }) }, at: ["1 outcome"] },
    { name: "a share of a sentence before it", rows: [{ final: "対象120人。うち受診90人で70%" }, { final: "相談は48件あった。このうち12件が訪問によるもので、割合は30%となった。" }], at: ["1 final", "2 final"] },
    { name: "what was bought and given as a breakdown", rows: [{ final: "受入図書は160点（購入95点、寄贈40点）となった。" }], at: ["1 final"] },
    { name: "a change that its two numbers do not give", rows: [{ final: "待ち時間を20分から15分へ10分短縮した。" }, { final: "利用は100件から120件に20件増えた。" }], at: ["1 final"] },
    { name: "a share in words", rows: [{ final: "対象30人のうち18人、3割に当たる人が受講した。" }, { final: "対象30人のうち10人、約3割に当たる人が受講した。" }, { final: "30校のうち20校と半数に当たる。" }], at: ["1 final", "3 final"] },
    { name: "as many at each place", rows: [{ final: "5会場で各20人、計120人が参加した。" }], at: ["1 final"] },
    { name: "a breakdown with counts of something else", rows: [{ final: "302人（38団体250人、個人42人）" }], at: ["1 final"] },
    { name: "a share of what was sent out", rows: [{ final: "調査票は500枚配布し、回収は320枚、回収率74％" }], at: ["1 final"] },
    { name: "a breakdown in brackets", rows: [{ final: "入会者は24人（春の入会15人、秋の入会6人）" }], at: ["1 final"] },
    { name: "a share of the target in another column", rows: [{ target: "相談 300件", final: "相談は270件だった（達成率80.0%）。" }], at: ["1 final"] },
    { name: "a share of the target at mid-year", rows: [{ target: "相談 300件", midYear: "9月末で135件（達成率54.0%）" }], at: ["1 midYear"] },
    { name: "a share of a rate that was aimed at", rows: [{ target: "受診率 60%以上", final: "受診率は57.0%（達成率100%）" }], at: ["1 final"] },
    { name: "a share beside the target", rows: [{ target: "相談 300件", final: "相談は330件（目標比115.0%）であった。" }], at: ["1 final"] },
    { name: "a total", rows: [{ midYear: "大人120人、子ども30人の計160人" }], at: ["1 midYear"] },
  ],
});

test("what was computed has the unit of what was stated, and separators", () => {
  const workbook = drawnWorkbook([drawnGoalSheet([{ final: "大人1,200人、子ども300人の計1,600人" }])]);
  expect(findingsOf(arithmeticMismatch, workbook)).toMatchObject([{ args: { stated: "計1,600人", computed: "1,500人" } }]);
});
