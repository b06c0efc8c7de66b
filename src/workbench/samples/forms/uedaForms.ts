import type { UedaForm } from "./uedaForm";

const grid = (first: readonly number[], width: number, columns: number): number[] => [...first, ...Array.from({ length: columns - first.length }, () => width)];

/** The form of 平成25年度: no marker column; its helper sheet is リスト. */
export const formH25: UedaForm = {
  yearName: "平成25年度",
  top: 1,
  width: ["A", "V"],
  widths: grid([3.5], 8.4, 22),
  titleStyle: "sheetTitle",
  label: "greenLabel",
  heading: "greenLabel",
  header: [
    [
      { field: "title", label: "重点目標", labelAt: ["A", "C"], valueAt: ["D", "M"] },
      { field: "department", label: "部局名", labelAt: ["N", "O"], valueAt: ["P", "R"] },
      { field: "priority", label: "優先順位", labelAt: ["S", "T"], valueAt: ["U", "V"] },
    ],
    [
      { field: "plan", label: "総合計画における位置付け", labelAt: ["A", "C"], valueAt: ["D", "M"] },
      { field: "mayor", label: "市長マニフェスト\nにおける位置付け", labelAt: ["N", "Q"], valueAt: ["R", "V"] },
    ],
    [{ field: "situation", label: "現況・課題", labelAt: ["A", "C"], valueAt: ["D", "V"] }],
    [{ field: "purpose", label: "目的・効果", labelAt: ["A", "C"], valueAt: ["D", "V"] }],
  ],
  marker: null,
  table: [
    { column: "initiative", heading: "取組項目及び方法・手段（何をどのように）", at: ["B", "F"] },
    { column: "period", heading: "期間・期限\n（いつ・いつまでに）", at: ["G", "H"] },
    { column: "target", heading: "数値目標（どの水準まで）", at: ["I", "L"] },
    { column: "midYear", heading: "中間報告（目標に対する進捗状況・進捗度）", at: ["M", "Q"] },
    { column: "final", heading: "期末報告（目標に対する達成状況・達成度）", at: ["R", "V"] },
  ],
  footer: { label: ["A", "C"], participation: ["D", "L"], effect: ["M", "V"], bullet: "", rows: 1 },
  lists: [
    { field: "department", source: "リスト!$A$2:$A$4" },
    { field: "priority", source: "リスト!$B$2:$B$6" },
  ],
};

/** The form of 令和2年度: starts at B2, two narrow marker columns, two more places in the town's plans. */
export const formR02: UedaForm = {
  yearName: "令和2年度",
  top: 2,
  width: ["B", "V"],
  widths: grid([1.6, 3.2, 3.2], 9.2, 22),
  titleStyle: "sheetTitleLeft",
  label: "blueLabel",
  heading: "blueLabel",
  header: [
    [
      { field: "title", label: "重点目標", labelAt: ["B", "D"], valueAt: ["E", "N"] },
      { field: "department", label: "部局名", labelAt: ["O", "P"], valueAt: ["Q", "R"] },
      { field: "priority", label: "優先順位", labelAt: ["S", "T"], valueAt: ["U", "V"] },
    ],
    [
      { field: "plan", label: "総合計画における位置付け", labelAt: ["B", "D"], valueAt: ["E", "L"] },
      { field: "strategy", label: "まち・ひと・しごと創生総合戦略における位置付け", labelAt: ["M", "O"], valueAt: ["P", "V"] },
    ],
    [
      { field: "reform", label: "第三次行財政改革大綱・アクションプログラムにおける位置付け", labelAt: ["B", "D"], valueAt: ["E", "L"] },
      { field: "mayor", label: "星見野再構築プラン「5つの約束」における位置付け", labelAt: ["M", "O"], valueAt: ["P", "V"] },
    ],
    [{ field: "situation", label: "現況・課題", labelAt: ["B", "D"], valueAt: ["E", "V"] }],
    [{ field: "purpose", label: "目的・効果", labelAt: ["B", "D"], valueAt: ["E", "V"] }],
  ],
  marker: ["B", "C"],
  table: [
    { column: "initiative", heading: "取組項目及び方法・手段\n（何をどのように）", at: ["D", "H"] },
    { column: "period", heading: "期間・期限\n（いつ・いつまでに）", at: ["I", "J"] },
    { column: "target", heading: "数値目標\n（どの水準まで）", at: ["K", "N"] },
    { column: "midYear", heading: "中間報告\n（目標に対する進捗状況・進捗度）", at: ["O", "R"] },
    { column: "final", heading: "期末報告\n（目標に対する達成状況・達成度）", at: ["S", "V"] },
  ],
  footer: { label: ["B", "D"], participation: ["E", "M"], effect: ["N", "V"], bullet: "○", rows: 1 },
  lists: [],
};

/** The form of 令和7年度: markers in column A, an SDGs field, a mid-year column that also asks for changes of method. */
export const formR07: UedaForm = {
  yearName: "令和7年度",
  top: 1,
  width: ["A", "T"],
  widths: grid([4.3], 8.6, 20),
  titleStyle: "sheetTitle",
  label: "greyLabel",
  heading: "blueLabel",
  header: [
    [
      { field: "title", label: "重点目標", labelAt: ["A", "C"], valueAt: ["D", "J"] },
      { field: "department", label: "部局名", labelAt: ["K", "L"], valueAt: ["M", "O"] },
      { field: "priority", label: "優先順位", labelAt: ["P", "Q"], valueAt: ["R", "T"] },
    ],
    [
      { field: "plan", label: "総合計画における位置付け", labelAt: ["A", "C"], valueAt: ["D", "I"] },
      { field: "mayor", label: "星見野再構築プラン Ver.2.0「次の一歩」における位置付け", labelAt: ["J", "L"], valueAt: ["M", "T"] },
    ],
    [{ field: "reform", label: "第四次行財政改革大綱・アクションプログラムにおける位置付け", labelAt: ["A", "C"], valueAt: ["D", "T"] }],
    [{ field: "situation", label: "現況・課題", labelAt: ["A", "C"], valueAt: ["D", "T"] }],
    [
      { field: "purpose", label: "目的・効果", labelAt: ["A", "C"], valueAt: ["D", "M"] },
      { field: "sdgs", label: "該当するSDGsの目標", labelAt: ["N", "O"], valueAt: ["P", "T"] },
    ],
  ],
  marker: ["A", "A"],
  table: [
    { column: "initiative", heading: "取組項目及び方法・手段\n（何をどのように）", at: ["B", "G"] },
    { column: "period", heading: "期間・期限\n（いつ・いつまでに）", at: ["H", "I"] },
    { column: "target", heading: "数値目標\n（どの水準まで）", at: ["J", "M"] },
    { column: "midYear", heading: "中間報告\n（目標に対する進捗状況・進捗度）及び\n（中間報告の時点で取組項目に対する方法・手段の見直しを行った点）", at: ["N", "Q"] },
    { column: "final", heading: "期末報告\n（目標に対する達成状況・達成度）", at: ["R", "T"] },
  ],
  footer: { label: ["A", "C"], participation: ["D", "K"], effect: ["L", "T"], bullet: "○", rows: 2 },
  lists: [{ field: "department", source: "'入力規則（Ｒ７）'!$A$2:$A$4" }],
};
