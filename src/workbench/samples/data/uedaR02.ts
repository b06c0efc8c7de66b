import { coverR02, coverSheet } from "../forms/helperSheets";
import { uedaSheet, type UedaGoal } from "../forms/uedaForm";
import { formR02 } from "../forms/uedaForms";
import type { SampleWorkbook } from "../sampleWorkbook";

const DEPARTMENT = "みらい経営部";

const paperless: UedaGoal = {
  sheet: "重点目標1",
  headingCoversMarker: true,
  fields: {
    title: "紙に頼らない仕事の進め方への転換",
    department: DEPARTMENT,
    priority: "1位",
    plan: "第1編 開かれた市役所\n第3章 持続できる行政経営\n第1節 仕事の見直し",
    strategy: "戦略4 施策2 スマートな市役所",
    reform: "2 仕事のしかたの改革\n(ア) 事務の効率化",
    mayor: "5 むだのない市役所",
    situation: "会議資料の印刷や押印のための移動に多くの時間を使っています。",
    purpose: "① 会議資料を電子化し、準備の時間を減らします。\n② 電子決裁を広げ、決裁にかかる日数を短くします。",
    participation: "・職員提案で集まった128件の意見をもとに進めました。",
    effect: "効果：印刷枚数が前の年より減りました。\n課題：紙の決裁が残る業務の整理が必要です。",
  },
  rows: [
    {
      initiative: "○会議資料の電子化\n(1) 会議室への画面の設置\n(2) 印刷枚数の削減",
      period: "(1) 6月\n(2) 通年",
      target: "(1) 8室に設置する。\n(2) 印刷枚数を年間60万枚以下とする。",
      midYear: "(1) 6月に8室への設置を完了した。\n(2) 毎月の印刷枚数を各課に知らせ、削減に取り組んでいる。",
      final: "(1) 中間報告のとおり。\n(2) 印刷枚数は年間55万枚となった。",
      gridRows: 2,
    },
    {
      initiative: "○電子決裁の拡大\n(1) 対象業務の追加\n(2) 操作研修の実施",
      period: "(1) 10月\n(2) 7月～9月",
      target: "(1) 対象を40業務に広げる。\n(2) 研修を5回実施する。",
      midYear: "(1) 追加する業務の選定を進めている。\n(2) 9月までに研修を5回実施した。",
      final: "(1) 10月に対象を42業務に広げた。\n(2) 中間報告のとおり。",
    },
  ],
};

const training: UedaGoal = {
  sheet: "重点目標2",
  fields: {
    title: "職員が力を伸ばせる職場づくり",
    department: DEPARTMENT,
    priority: "2位",
    plan: "第1編 開かれた市役所\n第3章 持続できる行政経営\n第2節 人を育てる",
    strategy: "戦略4 施策3 人材の育成",
    reform: "3 職員の力の改革\n(イ) 学び合う職場",
    mayor: "5 むだのない市役所",
    situation: "経験の浅い職員が増え、仕事の知識を受け継ぐ場が足りません。",
    purpose: "① 学び合う機会を増やします。\n② 休暇を取りやすい職場にします。",
    participation: "・若手職員の意見交換会の結果を研修に生かしました。",
    effect: "効果：課を越えて教え合う関係ができました。",
  },
  rows: [
    {
      initiative: "○学び合いの場づくり\n(1) 若手勉強会の開催\n(2) 先輩職員による相談日の設置",
      period: "(1)(2) 5月～3月",
      target: "(1) 年10回以上開催する。\n(2) 相談日を月1回設ける。",
      midYear: "(1)(2) 毎月、勉強会と相談日を続けている。",
      final: "(1) 年11回開催した。\n(2) 相談日を月1回設けた。",
    },
    {
      initiative: "○休暇の取得促進\n(1) 計画表の作成\n(2) 取得状況の点検",
      period: "(1) 4月\n(2) 6月、9月、12月、3月",
      target: "(1) 全25課で作成する。\n(2) 平均取得日数を12日以上とする。",
      midYear: "(1) 4月に全25課で計画表を作成した。\n(2) 6月と9月に点検を実施した。",
      final: "(1) 中間報告のとおり。\n(2) 平均取得日数は12.6日となった。",
    },
  ],
};

/** 令和2年度, year closed, nothing to complain about. */
export const uedaR02Clean: SampleWorkbook = {
  sheets: [
    coverSheet(coverR02, DEPARTMENT, "令和2年度 重点目標", ["紙に頼らない仕事の進め方への転換", "職員が力を伸ばせる職場づくり"]),
    ...[paperless, training].map((goal) => uedaSheet(formR02, goal)),
  ],
};
