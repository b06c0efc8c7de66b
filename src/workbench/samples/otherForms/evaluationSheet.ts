import type { SampleSheet } from "../sampleWorkbook";
import { rowsFrom, sheetOf, type OtherForm } from "./otherForm";

interface Programme {
  name: string;
  title: string;
  office: string;
  policy: string;
  purpose: string;
  situation: string;
  direction: string;
  /** Indicator, explanation, unit, value of 令和5年度, target and result of 令和7年度, target and result of 令和8年度, share, grade. */
  indicators: readonly (readonly string[])[];
}

const WIDTHS = [24, 34, 8, 12, 12, 12, 12, 12, 10, 10];

function programmeSheet({ name, title, office, policy, purpose, situation, direction, indicators }: Programme): SampleSheet {
  const footer = 10 + indicators.length + 1;
  return sheetOf(name, WIDTHS, [
    ["sheetTitle", { "A1:J1": "令和8年度 行政評価シート（事務事業）" }],
    ["greyLabel", { A3: "事務事業名", F3: "担当課", A4: "総合計画での位置付け", A5: "事業の目的", A6: "現状と課題", [`A${footer}`]: "今後の方向性" }],
    ["textMiddle", { "B3:E3": title, "G3:J3": office, "B4:J4": policy, "B5:J5": purpose, "B6:J6": situation, [`B${footer}:J${footer}`]: direction }],
    ["greyLabel", { "A8:A9": "指標名", "B8:B9": "指標の説明", "C8:C9": "単位", "D8:D9": "基準値\n（令和5年度）", "E8:F8": "令和7年度", "G8:H8": "令和8年度", "I8:I9": "達成率", "J8:J9": "評価" }],
    ["greyLabel", { E9: "目標値", F9: "実績値", G9: "目標値", H9: "実績値" }],
    ["text", rowsFrom(10, "ABCDEFGHIJ", indicators)],
  ]);
}

const RIGHT = { A8: "initiative", B8: "summary", C8: null, D8: "baseline", E9: null, F9: null, G9: "target", H9: "final", I8: null, J8: "evaluation" } as const;

/** 行政評価シート: one worksheet a programme, indicators with target and result by year. */
export const evaluationSheets: OtherForm = {
  id: "evaluation",
  file: "r08-evaluation.xlsx",
  workbook: {
    sheets: [
      programmeSheet({
        name: "図書館",
        title: "移動図書館の運行",
        office: "生涯学習課",
        policy: "第3章 学びの輪を広げる",
        purpose: "図書館から遠い地区に本を届け、読書の機会をつくる。",
        situation: "停留所が減り、利用が山あいの地区にかたよっている。",
        direction: "停留所を見直し、学校との協力を深める。",
        indicators: [
          ["停留所の数", "月に1回以上とまる場所の数", "か所", "18", "20", "19", "22", "21", "95%", "B"],
          ["貸出冊数", "車で貸し出した本の年間の数", "冊", "9,400", "9,800", "9,910", "10,000", "", "", ""],
        ],
      }),
      programmeSheet({
        name: "空き家",
        title: "空き家の活用支援",
        office: "住まい推進課",
        policy: "第5章 住み続けられるまち",
        purpose: "使われていない住まいを移り住む人につなぐ。",
        situation: "登録は増えたが、片付けが進まず紹介できない家が多い。",
        direction: "片付けの費用を助ける制度を続ける。",
        indicators: [["成約件数", "年度内に契約した家の数", "件", "6", "9", "8", "12", "10", "83%", "C"]],
      }),
    ],
  },
  columns: { 図書館: RIGHT, 空き家: RIGHT },
};
