import { coverR07, coverSheet, listSheet } from "../forms/helperSheets";
import { uedaSheet, type UedaGoal } from "../forms/uedaForm";
import { formR07 } from "../forms/uedaForms";
import type { SampleWorkbook } from "../sampleWorkbook";

const DEPARTMENT = "すこやか暮らし部";

export const choicesR07 = listSheet("入力規則（Ｒ７）", [
  { heading: "部局名", choices: [DEPARTMENT, "みどり環境部", "まちなみ部"] },
  { heading: "期間・期限", choices: ["通年", "年度内", "年度末まで", "随時"] },
]);

const walking: UedaGoal = {
  sheet: "1位",
  note: "※ 中間報告は9月末、期末報告は3月末の状況を記入してください。",
  fields: {
    title: { runs: [{ text: "歩いて健やかに暮らせるまちづくり", font: { bold: true } }, { text: "（2年目）", font: { size: 9 } }] },
    department: DEPARTMENT,
    priority: { number: 1, format: '0"位"' },
    plan: "第3編 健やかな暮らし\n第1章 健康づくり\n第2節 体を動かす習慣",
    mayor: "3 人生を楽しむ健康長寿のまち",
    reform: "(2) 民間の力を生かした行政サービス",
    situation: "健康診断の結果では、運動の習慣がある人の割合が全国の平均を下回っています。",
    purpose: "① 毎日の移動を楽しい運動の機会に変えます。\n② 仲間と続けられる場をつくります。",
    sdgs: "3 すべての人に健康と福祉を\n11 住み続けられるまちづくりを",
    participation: "・コースの案内板は地元の高校生が描きました。",
  },
  rows: [
    {
      initiative: "○ 歩きたくなる道の整備\n(1) 散歩コースの選定\n(2) 案内板の設置\n(3) コース地図の配布",
      period: "(1) R7. 6月\n(2) R7. 7月～R8. 2月\n(3) R8. 3月",
      target: "(1) 5コースを選定する。\n(2) 案内板を20基設置する。\n(3) 地図を4,000部配布する。",
      midYear: "(1) 6月に5コースを選定した。\n(2) 設置場所が決まり、工事の契約を結んだ。\n(3) 地図の掲載内容を編集している。",
    },
    {
      initiative: "○ 健康ポイントの普及\n(1) 参加者の募集\n(2) 協力店の拡大",
      period: "(1)～(2) 通年",
      target: "(1) 参加者を2,500人とする。\n(2) 協力店を60店とする。",
      midYear: "(1)(2) 広報と店頭で募集を続けている。",
    },
    {
      initiative: "○ 運動教室の開催",
      period: "年度内",
      target: "教室を24回開催する。",
      midYear: "前期の教室を予定どおり開催し、後期の参加者を募集している。",
    },
  ],
};

const meals: UedaGoal = {
  sheet: "2位",
  fields: {
    title: "おいしく減塩に取り組む食生活の応援",
    department: DEPARTMENT,
    priority: "2位",
    plan: "第3編 健やかな暮らし\n第1章 健康づくり\n第3節 食生活の改善",
    mayor: "3 人生を楽しむ健康長寿のまち",
    reform: "(1) 確かな根拠に基づく施策",
    situation: "塩分のとりすぎを気にしていても、減らし方が分からないという声があります。",
    purpose: "① 味わいながら塩分を減らす工夫を広めます。",
    sdgs: "3 すべての人に健康と福祉を",
  },
  rows: [
    {
      initiative: "○ 減塩献立の普及\n(1) 献立集の作成\n(2) 調理実習の開催",
      period: "(1) 8月末まで\n(2) 10月～2月",
      target: "(1) 30品を載せた献立集を作成する。\n(2) 調理実習を8回開催する。",
      midYear: "(1) 8月に30品の献立集を作成した。\n(2) 10月からの会場と講師を決めた。",
    },
    {
      initiative: "○ 飲食店との連携",
      period: "令和8年3月31日まで",
      target: "減塩の品を出す店を15店とする。",
      midYear: "組合の会合で説明し、参加する店を募っている。",
    },
  ],
};

/** 令和7年度 at mid-year (the year-end column still empty), nothing to complain about. */
export const uedaR07Clean: SampleWorkbook = {
  sheets: [
    coverSheet(coverR07, DEPARTMENT, "令和7年度 重点目標", ["歩いて健やかに暮らせるまちづくり（2年目）", "おいしく減塩に取り組む食生活の応援"]),
    ...[walking, meals].map((goal) => uedaSheet(formR07, goal)),
    choicesR07,
  ],
};
