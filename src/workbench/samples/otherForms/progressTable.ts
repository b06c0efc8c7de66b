import { rowsFrom, sheetOf, type OtherForm } from "./otherForm";

const WIDTHS = [5, 14, 26, 12, 20, 14, 22, 26, 22, 26, 26, 20, 12, 12];

const ROWS = [
  ["1", "窓口を変える", "書かない窓口の拡大", "市民課", "対象の手続を15にする", "4月～12月", "対象の手続を選ぶ", "9手続を選び、6手続で始めた。", "残りの手続で始める", "", "", "システムの改修が遅れている。", "4,200", ""],
  ["2", "", "夜間窓口の試行", "市民課", "月2回", "7月～3月", "試行の曜日を決める", "木曜日に決め、7月から月2回開いた。", "続ける", "", "", "", "600", ""],
  ["3", "足を守る", "予約型乗合交通の導入", "交通政策室", "3地区で運行", "通年", "2地区で説明会を開く", "2地区で開き、延べ140人が参加した。", "運行を始める", "", "", "運転手が足りない。", "11,800", "県の補助"],
  ["4", "", "バス停の屋根の設置", "交通政策室", "8か所", "10月～2月", "設計", "設計を終えた。", "工事", "", "", "", "9,000", ""],
] as const;

/** 実施計画 進捗管理表: one table for a department, headings in two rows, both half-years with plan and result. */
export const progressTable: OtherForm = {
  id: "progress",
  file: "r08-progress.xlsx",
  workbook: {
    sheets: [
      sheetOf("進捗管理表", WIDTHS, [
        ["sheetTitleLeft", { "A1:H1": "第2期みらい実施計画 進捗管理表" }],
        ["plain", { A2: "令和8年度", L2: "部局名", M2: "市民生活部" }],
        ["blueLabel", { "A4:A5": "No.", "B4:B5": "施策の柱", "C4:C5": "主な取組\n（事業）", "D4:D5": "所管課", "E4:E5": "今年度の目標", "F4:F5": "取組スケジュール" }],
        ["blueLabel", { "G4:H4": "上半期（4月～9月）", "I4:J4": "下半期（10月～3月）", "K4:K5": "年度末の達成状況", "L4:L5": "課題・改善点", "M4:M5": "予算額\n（千円）", "N4:N5": "備考" }],
        ["blueLabel", { G5: "取組計画", H5: "取組実績", I5: "取組計画", J5: "取組実績" }],
        ["text", rowsFrom(6, "ABCDEFGHIJKLMN", ROWS)],
      ]),
      sheetOf("集計", [20, 10, 10], [["text", { A1: "所管課", B1: "件数", A2: "市民課", B2: "2", A3: "交通政策室", B3: "2" }]]),
    ],
  },
  columns: {
    進捗管理表: {
      A4: "marker",
      B4: null,
      C4: "initiative",
      D4: "department",
      E4: "target",
      F4: "period",
      G5: "method",
      H5: "midYear",
      I5: "midYearPlan",
      J5: "activity",
      K4: "final",
      L4: "issue",
      M4: "cost",
      N4: null,
    },
  },
};
