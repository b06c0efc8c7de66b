import type { Role } from "../role";

/** Words by which a heading tells what its column holds. */
export interface ColumnWords {
  /** null: a known column that nothing is made of (unit, remarks). */
  role: Role | null;
  /** A heading has the meaning when it contains a word of every group. */
  groups: readonly (readonly string[])[];
  /** How certain the words are, 0 to 1, where they alone make up the heading. */
  certainty: number;
}

const FIRST_HALF = ["上半期末", "上半期", "上期", "前期", "中間", "年度途中", "9月末", "9月30日", "9.30", "9/30", "第2四半期", "第二四半期", ...monthsFrom("4", "9")];
const SECOND_HALF = ["下半期末", "下半期", "下期", "後期", ...monthsFrom("10", "3"), ...monthsFrom("10", "翌3")];
const YEAR_END = ["年度末", "期末", "最終", "年間", "通期", "3月末", "3月31日", "3.31", "3/31", "第4四半期", "第四四半期", "年度終了後", "年度終了時", "事後"];
const REPORT = ["進捗状況", "取組状況", "達成状況", "実施状況", "取組実績", "実績値", "実績", "報告", "進捗", "評価", "状況", "結果", "振り返り", "点検", "達成度"];
const PLAN = ["取組予定", "取組計画", "予定", "計画", "対策", "見通し"];

const said = (role: Role | null, certainty: number, ...words: string[]): ColumnWords => ({ role, certainty, groups: [words] });

/** 4~9月, 4月〜9月. */
function monthsFrom(first: string, last: string): string[] {
  return ["~", "〜", "-"].flatMap((to) => [`${first}${to}${last}月`, `${first}月${to}${last}月`]);
}

/** What headings of goal, evaluation and progress forms say; compared with NFKC text without marks, brackets and years. */
export const COLUMN_WORDS: readonly ColumnWords[] = [
  said("marker", 1, "No.", "No", "番号", "項番", "整理番号", "連番", "#"),
  said("initiative", 1, "事務事業名", "事業名", "主要事業", "重点事業", "取組名", "取組項目", "取組事項", "主な取組", "主な取り組み", "主要な取組", "重点取組", "重点的な取組", "具体的取組", "具体的な取組", "目標項目", "重点目標"),
  said("initiative", 1, "施策名", "業務名", "業務目標", "実施項目", "推進項目", "改革項目", "行動計画", "タスク名", "課題名"),
  said("initiative", 0.9, "何を", "何をするか"),
  said("initiative", 0.85, "取組", "取り組み", "事業", "施策", "業務", "タスク", "作業"),
  said("initiative", 0.6, "目標", "項目"),
  said("content", 1, "取組内容", "実施内容", "事業内容", "業務内容", "活動内容", "作業内容", "内容"),
  said("summary", 1, "事業概要", "概要", "説明", "目的"),
  said("period", 1, "実施時期", "実施期間", "達成時期", "完了時期", "取組期間", "事業期間", "予定時期", "スケジュール", "期間", "工程", "いつまでに"),
  said("period", 1, "完了予定日", "完了予定", "完了期限", "達成期限", "期限", "締切", "納期", "予定日", "時期"),
  said("target", 1, "数値目標", "目標値", "目標数値", "目標水準", "達成目標", "達成水準", "到達目標", "到達点", "成果目標", "年間目標", "計画値", "達成基準", "到達基準", "どうするのか", "どこまで", "どのような状態にするか", "KPI"),
  said("target", 0.85, "目標", "計画"),
  said("baseline", 1, "基準値", "現状値", "現況値", "当初値", "策定時の値", "策定時"),
  said("baseline", 1, "前年度実績値", "前年度実績", "前年実績", "昨年度実績", "前年度の実績", "昨年度の実績"),
  said("indicator", 1, "指標名", "活動指標", "成果指標", "評価指標", "目標指標", "測定指標", "数値指標", "管理指標", "達成指標", "指標"),
  { role: null, certainty: 1, groups: [FIRST_HALF, ["目標値", "目標"]] },
  { role: "midYear", certainty: 1, groups: [FIRST_HALF, REPORT] },
  said("midYear", 0.85, "進捗状況", "進行状況", "途中経過", "取組状況", "実施状況", "進捗"),
  { role: "final", certainty: 1, groups: [YEAR_END, REPORT] },
  { role: "final", certainty: 0.85, groups: [SECOND_HALF, REPORT] },
  said("final", 0.95, "実績値", "実績", "達成値", "達成状況", "達成結果", "取組結果", "実施結果", "結果", "実績報告"),
  { role: "method", certainty: 1, groups: [FIRST_HALF, PLAN] },
  said("method", 1, "具体的方法", "具体的な方法", "実施方法", "進め方", "手段", "手順", "方策", "どのように", "方法"),
  { role: "midYearPlan", certainty: 1, groups: [SECOND_HALF, PLAN] },
  said("midYearPlan", 0.7, "今後の予定", "今後の取組", "今後の対応"),
  said("activity", 0.9, "活動実績", "取組実績", "行動内容", "実施した内容"),
  said("outcome", 0.9, "得られた成果", "成果", "効果"),
  said("difficulty", 1, "難易度", "困難度"),
  said("evaluation", 1, "自己評価", "内部評価", "総合評価", "一次評価", "1次評価", "評価区分", "評価", "判定", "評定"),
  said("evaluation", 0.8, "達成率", "達成度"),
  said("department", 1, "担当課名", "担当課", "所管課", "主管課", "担当部署", "担当部局", "所管部局", "担当係", "部課名", "課名", "部署", "所属"),
  said("department", 0.85, "担当者", "担当", "所管"),
  said("cost", 1, "当初予算額", "予算額", "事業費", "決算額", "決算見込額", "予算", "決算"),
  said("situation", 0.9, "現状", "現況", "背景"),
  said("issue", 0.95, "今後の課題", "課題と対応", "課題", "問題点"),
  said("issue", 0.65, "今後の方向性", "方向性", "改善点"),
  said("cooperation", 0.9, "広域連携", "連携先", "関係課", "協働"),
  said(null, 1, "評価理由", "判断理由", "評価の理由", "理由", "単位", "備考", "区分", "種別", "分類", "摘要", "確認欄"),
];

/** Labels of the lines that a row has under a column which names only a year. */
export const LINE_WORDS = { target: ["目標値", "目標", "計画値", "計画"], final: ["実績値", "実績"] } as const;

/** Words that tell the half of a year from the other, or from its end. */
export const HALF_WORDS: readonly string[] = [...FIRST_HALF, ...SECOND_HALF, ...YEAR_END];

/** Group headings that say nothing by themselves. */
export const GROUP_WORDS: readonly string[] = [...HALF_WORDS, "目標", "実績", "計画", "評価", "指標", "成果", "進捗", "取組", "達成", "予算", "内容", "結果"];
