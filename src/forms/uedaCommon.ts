import { YEAR_HEADING } from "../japanese/yearHeading";
import type { ColumnForm, FieldForm, SheetForm } from "./family";

const BRACKETED = "(?:\\(|$|及び)";

/** Columns that every year's 重点目標管理シート has. */
export const uedaColumns: readonly ColumnForm[] = [
  { role: "initiative", heading: /^取組項目/, required: true, filled: true },
  { role: "period", heading: /^期間・期限/, required: true, filled: true },
  { role: "target", heading: /^数値目標/, required: true, filled: true },
  { role: "midYear", heading: new RegExp(`^中間報告${BRACKETED}`), required: true },
  { role: "final", heading: new RegExp(`^期末報告${BRACKETED}`), required: true },
];

const title = new RegExp(`^(?:${YEAR_HEADING})?重点目標管理シート$`);
const planTemplate = /^第?編第?章第?節$/;

/** Header and footer fields that every year has. */
export const uedaFields: readonly FieldForm[] = [
  { key: "fiscalYear", label: title, place: "itself", identifies: true },
  { key: "title", label: /^重点目標$/, place: "right", identifies: true },
  { key: "department", label: /^部局名$/, place: "right", identifies: true },
  { key: "priority", label: /^優先順位$/, place: "right", identifies: true, template: /^第?位$/ },
  { key: "plan", label: /^(?:第.次)?(?:上田市)?総合計画における位置付け$/, place: "right", template: planTemplate },
  { key: "situation", label: /^現況・課題$/, place: "right" },
  { key: "purpose", label: /^目的・効果$/, place: "right" },
  { key: "participation", label: /^[○◯〇・]?市民参加・協働の推進、市民満足度の向上を考慮した点/, place: "inside" },
  { key: "effect", label: /^[○◯〇・]?取組による効果・残された課題/, place: "inside" },
];

/** The goal sheet of one year: the common parts and the fields that this year adds. */
export function uedaSheet(fields: readonly FieldForm[], columns: readonly ColumnForm[] = uedaColumns): SheetForm {
  return {
    id: "goal",
    title,
    columns,
    fields: [...uedaFields, ...fields],
    rowsBy: "initiative",
    reported: true,
  };
}

/** 戦略 施策体系 is what the template prints into the field for the regional strategy. */
export const strategyField: FieldForm = {
  key: "strategy",
  label: /^まち・ひと・しごと創生総合戦略における位置付け$/,
  place: "right",
  template: /^戦略施策体系$/,
};

/** The reform plan's field; its edition number changes with the years. */
export const reformField: FieldForm = {
  key: "reform",
  label: /^第.次(?:上田市)?行財政改革大綱(?:・アクションプログラム)?における位置付け$/,
  place: "right",
};

/** The mayor's plan, under the name it has in the years of 上田再構築プラン. */
export const mayorPlanField: FieldForm = { key: "manifesto", label: /^上田再構築プラン.*における位置付け$/, place: "right" };

export const uedaReports = { midYear: ["midYear"], final: ["final"] } as const;
