import type { FieldKey } from "../forms/fieldKey";
import type { Role } from "../forms/role";
import type { Language } from "./language";

/** Names of the columns as the forms' users call them. */
export const ROLE_NAMES: Record<Language, Record<Role, string>> = {
  ja: {
    marker: "番号",
    initiative: "取組項目",
    summary: "事業の概要",
    period: "期間・期限",
    target: "数値目標",
    midYear: "中間報告",
    final: "期末報告",
    baseline: "基準値・前年度目標",
    indicator: "目標指標",
    method: "具体的方法",
    midYearPlan: "下期の予定",
    activity: "取組・行動内容",
    outcome: "成果",
    difficulty: "難易度",
    evaluation: "評価",
    department: "部署",
    cost: "事業費",
    content: "内容",
    situation: "現状",
    issue: "課題",
    cooperation: "広域連携",
  },
  en: {
    marker: "No.",
    initiative: "initiative",
    summary: "summary",
    period: "period",
    target: "target",
    midYear: "mid-year report",
    final: "final report",
    baseline: "baseline",
    indicator: "indicator",
    method: "method",
    midYearPlan: "second-half plan",
    activity: "activity",
    outcome: "outcome",
    difficulty: "difficulty",
    evaluation: "evaluation",
    department: "department",
    cost: "cost",
    content: "content",
    situation: "situation",
    issue: "issue",
    cooperation: "cooperation",
  },
};

/** Names of the header fields for which a form prints no label. */
const FIELD_NAMES: Record<Language, Partial<Record<FieldKey, string>>> = {
  ja: { fiscalYear: "年度", department: "部局" },
  en: { fiscalYear: "fiscal year", department: "department" },
};

const NAMES: Record<Language, ReadonlyMap<string, string>> = {
  ja: new Map(Object.entries({ ...FIELD_NAMES.ja, ...ROLE_NAMES.ja })),
  en: new Map(Object.entries({ ...FIELD_NAMES.en, ...ROLE_NAMES.en })),
};

/** A column's or header field's name for people: the role's name, or the printed label as it is. */
export function columnName(column: string | null, language: Language): string {
  return column === null ? "" : (NAMES[language].get(column) ?? column);
}
