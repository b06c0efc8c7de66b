import type { FieldKey } from "../fieldKey";

/** Labels by which forms name their header and footer fields; compared like headings. */
export const FIELD_WORDS: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  title: ["事務事業名", "事業名", "事業名称", "施策名", "施策の名称", "目標名", "重点目標", "組織目標", "基本目標", "取組名", "テーマ"],
  department: ["担当部局", "所管部局", "担当部", "部局名", "部名", "部局", "担当課", "担当課名", "所管課", "主管課", "担当部署", "部署名", "所属名", "所属", "部署", "部課名"],
  section: ["課名", "課等名", "課室名", "係名", "担当係", "担当グループ"],
  priority: ["優先順位", "優先度"],
  plan: ["総合計画での位置付け", "総合計画における位置付け", "総合計画", "施策体系", "政策体系", "計画上の位置付け", "位置付け", "上位施策", "関連計画"],
  situation: ["現状と課題", "現状・課題", "現況と課題", "背景", "現状"],
  purpose: ["事業の目的", "事業目的", "目的・効果", "目的", "ねらい"],
  effect: ["取組による効果", "事業の効果", "期待される効果", "総合評価", "評価の理由"],
  note: ["備考", "特記事項", "今後の方向性", "次年度の方向性", "所見", "意見"],
  responsible: ["責任者", "所属長", "課長名", "評価者", "記入者", "作成者", "記載責任者"],
  duties: ["所掌事務", "主な業務", "事業概要", "事業の概要", "事業内容"],
  policy: ["運営方針", "基本方針", "方針"],
};

/** Fields without which nobody knows whose sheet it is. */
export const IDENTIFYING: readonly FieldKey[] = ["title", "department", "fiscalYear"];
