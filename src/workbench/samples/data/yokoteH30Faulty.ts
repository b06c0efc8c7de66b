import { faultsOf, type Fault } from "../fault";
import { indentedLayout, mergedLayout, yokoteSheet, type YokoteSection } from "../forms/yokoteForm";
import type { SampleWorkbook } from "../sampleWorkbook";

const COMMON = { department: "つながり推進部", yearName: "平成30年度" };

const library: YokoteSection = {
  ...COMMON,
  section: "図書館",
  layout: indentedLayout,
  rows: [
    {
      marker: "業務改善取組①",
      item: "返却本の配架の迅速化",
      difficulty: "S",
      indicator: "返却から配架までの時間",
      baseline: "返却の翌日に配架している。",
      period: "年度末",
      target: "当日中に配架する割合を90%以上にする。",
      method: "①配架の当番の見直し\n②返却口の増設",
      midYear: "①7月に当番を見直した。",
      midYearPlan: "②1月に返却口を増設する。",
      final: "当日中に配架した割合は85%となった。",
      activity: "①7月に当番を見直した。\n②1月に返却口を増設した。",
      outcome: "人気のある本が早く書棚に並ぶようになった。",
    },
    {
      marker: "重点取組①",
      item: "出張お話し会の開催",
      difficulty: "B",
      indicator: "お話し会の回数",
      baseline: "平成29年度は12回開催した。",
      period: "9月末まで",
      target: "15回開催する。",
      method: "各地区の集会所を回って開催する。",
      midYear: "8回開催した。",
      midYearPlan: "会場の都合により残りは未実施であり、2月までに開催する。",
      final: "15回開催した。",
      activity: "2月までに各地区の集会所で開催した。",
      outcome: "参加者の75人のうち45人（60%）が初めての参加だった。",
    },
    {
      marker: "重点取組②",
      item: "電子書籍の導入",
      difficulty: "A",
      indicator: "貸出しの点数",
      baseline: "電子書籍は導入していない。",
      period: "平成31年3月",
      target: "",
      method: "先に導入した図書館を視察し、契約の方法を決める。",
      midYear: "3館を視察した。",
      midYearPlan: "契約の方法を比べ、導入する書籍を選ぶ。",
    },
  ],
};

const sports: YokoteSection = {
  ...COMMON,
  section: "スポーツ課",
  layout: mergedLayout,
  rows: [
    {
      marker: "重点取組①",
      item: "市民駅伝の参加者の拡大",
      difficulty: "A",
      indicator: "参加チーム数",
      baseline: "平成29年度は80チーム",
      period: "11月",
      target: "100チーム以上の参加をめざす。",
      method: "①職場の部の新設\n②近隣の学校への呼びかけ",
      midYear: "①職場の部の要項を定めた。\n②学校を訪問して呼びかけている。",
      midYearPlan: "11月の大会に向けて申込みを受け付ける。",
      final: "参加は前年度の80チームから104チームへ14チーム増加した。",
      activity: "①職場の部を新設した。\n②近隣の学校に呼びかけた。",
      outcome: "職場の仲間で走る楽しさが広まった。",
    },
    {
      marker: "重点取組②",
      item: "夜間照明の改修",
      difficulty: "B",
      indicator: "改修する施設の数",
      baseline: "2施設の照明が古くなっている。",
      period: "平成31年3月",
      target: "2施設の照明を改修する。",
      method: "夏までに設計し、秋に工事を行う。",
      midYear: "6月に設計を終えた。",
      midYearPlan: "10月に工事の契約を行う。",
      final: "入札が成立せず、2施設の改修は中止した。",
      activity: "工事の時期と金額を見直した。",
      outcome: "材料の値上がりを見込んでいなかった。",
    },
  ],
};

const first = faultsOf("図書館");
const second = faultsOf("スポーツ課");

export const yokoteH30Faults: Fault[] = [
  first("value-not-in-list", 1, "difficulty"),
  first("target-missed", 1, "final"),
  first("overdue", 2, "midYear"),
  first("blank-cell", 3, "target"),
  first("report-missing", 3, "final"),
  second("arithmetic-mismatch", 1, "final"),
  second("not-achieved", 2, "final"),
];

/** 平成30年度, two sections: a code outside its list, a late task shown by the plan, sums that do not add up. */
export const yokoteH30Faulty: SampleWorkbook = { sheets: [library, sports].map(yokoteSheet) };
