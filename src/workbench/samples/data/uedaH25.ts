import { coverH25, coverSheet, listSheet } from "../forms/helperSheets";
import { uedaSheet, type UedaGoal } from "../forms/uedaForm";
import { formH25 } from "../forms/uedaForms";
import type { SampleWorkbook } from "../sampleWorkbook";

const DEPARTMENT = "くらし安心部";
const COVER_HEADING = "重点目標";

const lists = listSheet("リスト", [
  { heading: "部局名", choices: [DEPARTMENT, "まちなみ部", "みらい経営部"] },
  { heading: "優先順位", choices: ["1位", "2位", "3位", "4位", "5位"] },
]);

const disaster: UedaGoal = {
  sheet: "1位",
  fields: {
    title: "災害に備える地域づくりの推進",
    department: DEPARTMENT,
    priority: "1位",
    plan: "第2編 暮らしの安全\n第1章 災害に強いまち\n第3節 地域で支え合う防災",
    mayor: "- 2 - (1)",
    situation: "・昨年夏の大雨では開設に時間のかかった避難所があり、手順の見直しが必要です。\n・屋外スピーカーの音が届きにくい地区があり、伝える手段を増やすことが課題です。",
    purpose: "・住民と職員が同じ手引で動ける避難所運営をめざします。\n・情報が確実に届く仕組みを整えます。",
    participation: "・手引の作成には各地区の住民が参加しました。",
    effect: "効果：避難所を開くまでの手順がそろいました。\n課題：夜間の訓練に取り組む必要があります。",
  },
  headingsAgainBefore: 4,
  rows: [
    {
      initiative: "避難所運営体制の整備\n(1)避難所ごとの手引の作成（市内12か所）\n(2)運営訓練の実施",
      period: "(1) 9月\n(2) 10月～2月",
      target: "(1)12か所分の手引を作成します。\n(2)訓練を6回実施します。",
      midYear: "(1)8月末までに12か所分の手引を作成し、各地区へ配布しました。\n(2)10月からの訓練に向けて、6地区と日程を調整しています。",
      final: "(1)中間報告のとおり\n(2)10月から2月までに訓練を6回実施し、延べ480人が参加しました。",
    },
    {
      initiative: "防災情報の伝え方の見直し\n(1)防災メール登録者の拡大\n(2)屋外スピーカーの点検",
      period: "(1) 通年\n(2) 6月まで",
      target: "(1)登録者数を3,000人にします。\n(2)市内45基を点検します。",
      midYear: "(1)窓口と広報で登録を呼びかけています。\n(2)6月までに45基すべての点検を終えました。",
      final: "(1)登録者数は3,120人となりました。\n(2)中間報告のとおり",
    },
    {
      initiative: "職員の参集訓練",
      period: "8月、1月",
      target: "訓練を年2回実施し、参集率を80%以上とします。",
      midYear: "8月に訓練を実施し、参集率は82%でした。1月にも実施します。",
      final: "8月と1月に訓練を計2回実施し、参集率は84%でした。",
    },
    {
      initiative: "自主防災組織への支援\n(1)資機材購入の補助\n(2)リーダー研修会の開催",
      period: "(1) 4月～12月\n(2) 11月",
      target: "(1)20団体に補助します。\n(2)研修会を2回開催します。",
      midYear: "(1)9月末までに20団体に補助しました。\n(2)11月の開催に向けて講師と会場を決めました。",
      final: "(1)中間報告のとおり\n(2)11月に研修会を2回開催し、64人が参加しました。",
    },
  ],
};

const counter: UedaGoal = {
  sheet: "2位",
  fields: {
    title: "待たせない窓口への改善",
    department: DEPARTMENT,
    priority: "2位",
    plan: "第1編 開かれた市役所\n第2章 親しまれる行政\n第1節 窓口の改善",
    mayor: "- 1 - (4)",
    situation: "月曜日と月末に窓口が混み合い、待ち時間が長くなっています。",
    purpose: "混み合う時間帯でも落ち着いて手続ができる窓口にします。",
    participation: "・待合所のご意見箱に寄せられた声を毎月確認しました。",
    effect: "効果：混雑時の待ち時間が短くなりました。",
  },
  rows: [
    {
      initiative: "窓口の待ち時間の短縮\n受付番号の案内表示の導入\n混雑時間帯の応援体制づくり",
      period: "(1) 4月～7月\n(2) 8月～12月",
      target: "平均待ち時間を10分以下とします。",
      midYear: "7月に案内表示を導入し、8月から応援職員を配置しています。",
      final: "平均待ち時間は9分となりました。",
    },
    {
      initiative: "市民アンケートの実施",
      period: "平成25年12月",
      target: "回答数を500件以上とします。",
      midYear: "設問案をまとめ、12月の実施に向けて準備を進めています。",
      final: "12月に実施し、512件の回答がありました。",
    },
  ],
};

const goals = [disaster, counter];

/** 平成25年度, year closed, nothing to complain about. */
export const uedaH25Clean: SampleWorkbook = {
  sheets: [
    coverSheet(coverH25, DEPARTMENT, COVER_HEADING, ["災害に備える地域づくりの推進", "待たせない窓口への改善"]),
    ...goals.map((goal) => uedaSheet(formH25, goal)),
    lists,
  ],
};
