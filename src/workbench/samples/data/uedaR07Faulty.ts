import { faultsOf, type Fault } from "../fault";
import { coverR07, coverSheet } from "../forms/helperSheets";
import { uedaSheet, type UedaGoal } from "../forms/uedaForm";
import { formR07 } from "../forms/uedaForms";
import type { SampleWorkbook } from "../sampleWorkbook";
import { choicesR07 } from "./uedaR07";

const DEPARTMENT = "みどり環境部";

const waste: UedaGoal = {
  sheet: "1位",
  fields: {
    title: "ごみを減らし資源を生かす暮らしの推進",
    department: DEPARTMENT,
    priority: "1位",
    plan: "第5編 みどりと環境\n第2章 資源の循環\n第1節 ごみの減量",
    mayor: "6 未来に引き継ぐ環境",
    reform: "(3) 持続できる財政運営",
    situation: "燃やすごみの4割を生ごみが占め、分別されていない紙も多く見られます。",
    purpose: "① 家庭でできる減量を広めます。\n② 集団回収を続けられる仕組みにします。",
    sdgs: "12 つくる責任 つかう責任",
    participation: "・分別の案内は転入した人の意見を聞いて直しました。",
  },
  rows: [
    {
      initiative: "○ 生ごみの減量\n(1) 水切りの呼びかけ\n(2) 処理容器の貸出し\n(3) 効果の測定",
      period: "(1) 通年\n(2) 5月～2月\n(3) 9月",
      target: "(1) 出前講座を20回開催する。\n(2) 容器を200台貸し出す。\n(3) 協力世帯50世帯で測定する。",
      midYear: "(1) 出前講座を9回開催した。\n(3) 測定の方法を検討している。",
    },
    {
      initiative: "○ 集団回収の支援\n(1) 回収団体への奨励金の交付\n(2) 回収場所の見直し",
      period: "(1) 必要時\n(2) 年度内",
      target: "(1) 90団体に交付する。\n(2) 12か所を見直す。",
      midYear: "",
    },
    {
      initiative: "○ 分別の案内の充実\n(1) 分別早見表の改訂\n(2) 多言語版の作成",
      period: "(1) 7月\n(2) 令和8年5月",
      target: "(1) 早見表を1種類改訂する。\n(2) 4か国語で作成する。",
      midYear: "(1) 7月に改訂し、全世帯に配布した。\n(2) 翻訳の内容を整理している。",
    },
  ],
};

const forest: UedaGoal = {
  sheet: "2位",
  headings: { period: "時期の目安" },
  fields: {
    title: "里山を守り楽しむ活動の推進",
    department: "",
    priority: "2位",
    plan: "第5編 みどりと環境\n第1章 里山\n第2節 里山の保全",
    mayor: "6 未来に引き継ぐ環境",
    reform: "(1) 市民とともに進める行政",
    situation: "手入れをする人が減り、竹が広がっています。",
    purpose: "① 里山に入る人を増やします。",
    sdgs: "15 陸の豊かさも守ろう",
  },
  rows: [
    {
      initiative: "○ 竹林の手入れ",
      period: "10月～2月",
      target: "手入れの行き届いた竹林にする。",
      midYear: "参加する団体と作業の日程を話し合っている。",
    },
  ],
};

const first = faultsOf("1位");
const second = faultsOf("2位");

export const uedaR07Faults: Fault[] = [
  first("subitem-missing", 1, "midYear", 2),
  first("target-behind", 1, "midYear", 1),
  first("overdue", 1, "midYear", 3),
  first("period-vague", 2, "period", 1),
  first("report-missing", 2, "midYear"),
  first("period-outside-year", 3, "period", 2),
  second("missing-column", null, "period"),
  second("missing-field", null, "部局名"),
  second("target-not-measurable", 1, "target"),
];

/** 令和7年度 at mid-year: a report to fill in, one that is late, a column that someone renamed. */
export const uedaR07Faulty: SampleWorkbook = {
  sheets: [
    coverSheet(coverR07, DEPARTMENT, "令和7年度 重点目標", ["ごみを減らし資源を生かす暮らしの推進", "里山を守り楽しむ活動の推進"]),
    ...[waste, forest].map((goal) => uedaSheet(formR07, goal)),
    choicesR07,
  ],
};
