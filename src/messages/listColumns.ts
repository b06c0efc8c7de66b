import type { Phase } from "../forms/phase";
import type { Status } from "../japanese/reports/status";
import type { ColumnName } from "../sharepoint/columns/columns";
import type { Verdict } from "../submission/review";

/** Headings of the list's columns. They are stored with the list, so they are the same in every language. */
export const LIST_COLUMNS: Record<ColumnName, string> = {
  GoalKey: "識別キー",
  GoalUnit: "提出単位",
  FiscalYear: "年度",
  Department: "部局",
  Section: "課",
  SheetName: "シート",
  Priority: "優先順位",
  GoalTitle: "重点目標",
  RowNumber: "項目番号",
  Phase: "時期",
  MidYearStatus: "中間の状況",
  FinalStatus: "期末の状況",
  DueDate: "期限",
  DueDay: "期限（文字）",
  Progress: "進捗率（%）",
  Achieved: "達成率（%）",
  ErrorCount: "エラーの数",
  WarningCount: "警告の数",
  NotAchieved: "未達成",
  ContentHash: "内容の指紋",
  Revision: "版",
  Withdrawn: "取下げ",
  SubmittedBy: "提出者",
  SubmittedAt: "提出日時",
  Document: "文書（JSON）",
  ReviewState: "確認の結果",
  ReviewComment: "確認者のコメント",
  ReviewedBy: "確認者",
  ReviewedAt: "確認日時",
  ReviewedRevision: "確認した版",
  ReviewHistory: "確認の履歴（JSON）",
};

/** Words of the choice columns, as they are stored. */
export const PHASE_CHOICES: Record<Phase, string> = { planning: "計画", "mid-year": "中間報告", final: "期末報告" };
export const STATUS_CHOICES: Record<Status, string> = { done: "完了", "in-progress": "実施中", "not-started": "未着手", postponed: "見送り", unknown: "不明" };
export const REVIEW_CHOICES: Record<Verdict, string> = { returned: "差戻し", confirmed: "確認済" };
