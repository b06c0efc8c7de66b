import { faultsOf, type Fault } from "../fault";
import { coverR02, coverSheet } from "../forms/helperSheets";
import { uedaSheet, type UedaGoal } from "../forms/uedaForm";
import { formR02 } from "../forms/uedaForms";
import type { SampleWorkbook } from "../sampleWorkbook";

const DEPARTMENT = "つながり推進部";

const community: UedaGoal = {
  sheet: "重点目標1",
  headingCoversMarker: true,
  fields: {
    title: "顔の見える地域づくりの推進",
    department: DEPARTMENT,
    priority: "1位",
    plan: "第4編 ともに生きる\n第1章 地域のきずな\n第2節 地域活動の支援",
    strategy: "戦略 施策体系",
    reform: "1 協働の改革\n(ウ) 地域との役割分担",
    mayor: "2 つながる地域",
    situation: "自治会に入らない世帯が増え、行事の担い手が不足しています。",
    purpose: "① 地域の集いの場を増やします。\n② 活動を始める人を支えます。",
    participation: "・各地区の集いの場で意見を伺いました。",
    effect: "課題：平日の昼に参加できない世代への働きかけが必要です。",
  },
  rows: [
    {
      initiative: "○集いの場づくり\n(1) 空き施設の調査\n(2) 集いの場の開設\n(2) 運営の手引の作成",
      period: "(1) 6月\n(2) 令和3年9月",
      target: "(1) 30施設を調査する。\n(2) 8か所を開設する。",
      midYear: "(1) 6月に30施設の調査を終えた。\n(2) 地区と候補地を話し合っている。",
      final: "(1) 中間報告のとおり。\n(2) 8か所を開設した。",
    },
    {
      initiative: "○活動を始める人の支援\n(1) 相談窓口の設置\n(2) 入門講座の開催",
      period: "(1) 随時\n(2) 12月～10月",
      target: "(1) 相談しやすい窓口にする。\n(2) 講座の内容を充実させる。",
      midYear: "(1) 窓口を設け、相談を受けている。\n(2) 講座の内容を組み立てている。",
      final: "(1) 窓口を設け、市内64団体のうち16団体（35.0%）から相談を受けた。\n(2) 講座を開催した。",
    },
  ],
};

const newcomers: UedaGoal = {
  sheet: "重点目標2",
  yearName: "令和元年度",
  fields: {
    title: "",
    department: DEPARTMENT,
    priority: "1位",
    plan: "第4編 ともに生きる\n第2章 移り住む人\n第1節 移住の支援",
    strategy: "戦略2 施策1 移住と定住",
    reform: "1 協働の改革\n(エ) 情報の伝え方",
    mayor: "2 つながる地域",
    situation: "移住の相談は増えていますが、空き家の情報が足りません。",
    purpose: "① 空き家の情報を増やします。",
    participation: "・移住した人の集まりから助言を受けました。",
    effect: "効果：相談から移住までの流れが分かりやすくなりました。",
  },
  rows: [
    {
      initiative: "○空き家情報の充実",
      period: "関係者と相談のうえ",
      target: "新たに15件を登録する。",
      midYear: "9月末までに所有者１２人へ呼びかけ、登録の準備を進めている。",
      final: "新たに16件を登録した。",
    },
  ],
};

const first = faultsOf("重点目標1");
const second = faultsOf("重点目標2");

export const uedaR02Faults: Fault[] = [
  first("unfilled-placeholder", null, "まち・ひと・しごと創生総合戦略における位置付け"),
  first("subitem-gap", 1, "initiative"),
  first("period-outside-year", 1, "period", 2),
  first("period-vague", 2, "period", 1),
  first("period-reversed", 2, "period", 2),
  first("target-not-measurable", 2, "target"),
  first("arithmetic-mismatch", 2, "final"),
  second("missing-field", null, "重点目標"),
  second("period-unreadable", 1, "period"),
  second("digit-width", 1, "midYear"),
  { rule: "duplicate-priority", sheet: null, row: null, column: "優先順位", sub: null },
  { rule: "fiscal-year-mismatch", sheet: null, row: null, column: null, sub: null },
];

/** 令和2年度, year closed: header fields, periods and numbers that do not fit. */
export const uedaR02Faulty: SampleWorkbook = {
  sheets: [
    coverSheet(coverR02, DEPARTMENT, "令和2年度 重点目標", ["顔の見える地域づくりの推進"]),
    ...[community, newcomers].map((goal) => uedaSheet(formR02, goal)),
  ],
};
