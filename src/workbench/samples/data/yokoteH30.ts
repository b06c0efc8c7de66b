import { indentedLayout, plainLayout, yokoteSheet, type YokoteSection } from "../forms/yokoteForm";
import type { SampleWorkbook } from "../sampleWorkbook";

const COMMON = { department: "みらい経営部", yearName: "平成30年度" };

const documents: YokoteSection = {
  ...COMMON,
  section: "文書法務課",
  layout: plainLayout,
  rows: [
    {
      marker: "業務改善取組①",
      item: "書庫の整理",
      difficulty: "C",
      indicator: "保存期間を過ぎた文書の廃棄",
      baseline: "書庫の棚の9割が埋まっている。",
      period: "平成31年2月末",
      target: "保存箱を300箱減らす。",
      method: "①廃棄する文書の確認\n②箱詰めと搬出",
      midYear: "①8月に全課の確認を終え、廃棄する文書を確定した。",
      midYearPlan: "②11月から箱詰めと搬出を行う。",
      final: "保存箱を320箱減らした。",
      activity: "①8月に廃棄する文書を確定した。\n②11月から2月まで搬出を行った。",
      outcome: "書庫の空きが増え、文書を探す時間が短くなった。",
    },
    {
      marker: "重点取組①",
      item: "条例集の電子化",
      difficulty: "A",
      indicator: "紙の条例集の配布部数",
      baseline: "平成29年度は180部を配布した。",
      period: "年度末",
      target: "配布部数を20部以下にする。",
      method: "①検索のしかたの案内\n②職員説明会の開催",
      midYear: "①7月に検索の案内を全課に配布した。\n②9月に説明会を開催した。",
      midYearPlan: "紙を必要とする課と話し合い、部数を決める。",
      final: "配布部数は18部となった。",
      activity: "①7月に検索の案内を配布した。\n②説明会を開催した。",
      outcome: "改正の内容を早く確かめられるようになった。",
    },
  ],
};

const property: YokoteSection = {
  ...COMMON,
  section: "財産活用課",
  layout: indentedLayout,
  rows: [
    {
      marker: "業務改善取組①",
      item: "公用車の予約の見直し",
      difficulty: "B",
      indicator: "公用車の稼働率",
      baseline: "平成29年度の稼働率は58%",
      period: "10月末まで",
      target: "稼働率を70%以上にする。",
      method: "予約の仕組みを1つにまとめ、課ごとの専用車を共用にする。",
      midYear: "専用車40台の共用を9月に始めた。",
      midYearPlan: "10月に予約の仕組みをまとめる。",
      final: "稼働率は73%となった。",
      activity: "10月に予約の仕組みを1つにまとめた。",
      outcome: "車を減らしても業務に支障が出なかった。",
    },
    {
      marker: "重点取組①",
      item: "使われていない土地の活用",
      difficulty: "A",
      indicator: "売却と貸付けの件数",
      baseline: "使われていない土地が26件ある。",
      period: "平成31年3月",
      target: "5件以上を売却または貸し付ける。",
      method: "①土地の境界の確認\n②公募の実施",
      midYear: "①6月に境界の確認を終えた。",
      midYearPlan: "②11月に公募を行う。",
      final: "6件を売却または貸し付けた。",
      activity: "①6月に境界を確認した。\n②11月に公募を行った。",
      outcome: "土地の草刈りにかかる費用が減った。",
    },
  ],
};

/** 平成30年度, two sections that start in different columns, nothing to complain about. */
export const yokoteH30Clean: SampleWorkbook = { sheets: [documents, property].map(yokoteSheet) };
