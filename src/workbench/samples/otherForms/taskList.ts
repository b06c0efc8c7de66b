import { sheetOf, type OtherForm } from "./otherForm";

const WIDTHS = [6, 22, 30, 30, 12, 12, 14, 10, 32, 32, 10, 24];

/** 業務目標一覧: goals of a section, each over the rows of its tasks. */
export const taskList: OtherForm = {
  id: "tasks",
  file: "r08-tasks.xlsx",
  workbook: {
    sheets: [
      sheetOf("業務目標", WIDTHS, [
        ["sheetTitle", { "A1:L1": "2026年度 業務目標一覧" }],
        ["plainBold", { A2: "情報政策課" }],
        ["greenLabel", { A4: "番号", B4: "業務目標\n（課として取り組むこと）", C4: "到達目標\n（どこまでやるか）", D4: "実施項目", E4: "担当者", F4: "着手", G4: "完了期限", H4: "優先度" }],
        ["greenLabel", { I4: "中間の振り返り（9月末）", J4: "年度末の振り返り（3月末）", K4: "自己評価", L4: "備考" }],
        ["text", { "A5:A6": "1", "B5:B6": "庁内の申請を電子にする", "C5:C6": "紙の申請を30種類減らす", D5: "種類の洗い出し", E5: "森野", F5: "5月", "G5:G6": "12月末", "H5:H6": "高", "I5:I6": "28種類を洗い出し、12種類を電子にした。", "J5:J6": "", "K5:K6": "", "L5:L6": "", D6: "様式の登録", E6: "浜口", F6: "7月" }],
        ["text", { "A7:A9": "2", "B7:B9": "職員の端末を入れ替える", "C7:C9": "240台", D7: "機種の選定", E7: "浜口", F7: "4月", "G7:G9": "11月", "H7:H9": "中", "I7:I9": "80台を入れ替えた。", "J7:J9": "", "K7:K9": "", "L7:L9": "", D8: "設定", E8: "森野", F8: "8月", D9: "古い端末の処分", E9: "森野", F9: "12月" }],
      ]),
      sheetOf("選択肢", [12, 12], [["plain", { A1: "優先度", B1: "自己評価", A2: "高", B2: "A", A3: "中", B3: "B", A4: "低", B4: "C" }]], true),
    ],
  },
  columns: {
    業務目標: { A4: "marker", B4: "initiative", C4: "target", D4: null, E4: "department", F4: null, G4: "period", H4: null, I4: "midYear", J4: "final", K4: "evaluation", L4: null },
  },
};
