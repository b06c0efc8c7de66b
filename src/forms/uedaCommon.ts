import { TITLE_YEAR } from "../japanese/periods/yearHeading";
import { closingRemarks } from "./headings/closingRemarks";
import { INITIATIVE_HEADINGS, PERIOD_HEADING, TARGET_HEADING } from "./headings/columnHeadings";
import type { ColumnForm, FieldForm, SheetForm } from "./family";
import { END_HEADING } from "./headings/periodHeadings";
import { HALF_YEAR, MID_YEAR_HEADINGS, REPORT_HEADING, YEAR_END, YEAR_END_HEADINGS } from "./headings/reportHeadings";

/** What may follow a heading's words; 中間報告のとおり in a report is none. */
const BRACKETED = "(?:\\(|$|及び|\\d{1,2}月)";

/** Columns that every year's 重点目標管理シート has. */
const uedaColumns: readonly ColumnForm[] = [
  {
    role: "initiative",
    heading: /^取組項目/,
    alias: INITIATIVE_HEADINGS,
    required: true,
    filled: true,
  },
  {
    role: "period",
    heading: /^期間・期限/,
    alias: PERIOD_HEADING,
    until: new RegExp(`^${END_HEADING}$`),
    required: true,
    filled: true,
  },
  {
    role: "target",
    heading: /^数値目標/,
    alias: [TARGET_HEADING, /^(?:成果|評価|達成|数値|活動|管理)?指標(?:$|[(・/、]|及び)/],
    required: true,
    filled: true,
  },
  {
    role: "midYear",
    heading: new RegExp(`^中間報告${BRACKETED}`),
    alias: MID_YEAR_HEADINGS,
    grouped: { heading: REPORT_HEADING, under: HALF_YEAR },
    required: true,
  },
  {
    role: "final",
    heading: new RegExp(`^期末報告${BRACKETED}`),
    alias: YEAR_END_HEADINGS,
    grouped: { heading: REPORT_HEADING, under: YEAR_END },
    required: true,
  },
];

/** Whose form it is, before the year. */
const OWNER = "(?:[^、。※\\d]{1,9}[市町村区県部局課])?";
const title = new RegExp(
  `^${OWNER}【?${TITLE_YEAR}?【?(?:部局)?重点目標管理シート】?(?:\\([^()]{1,16}\\)|【[^【】]{1,16}】|${TITLE_YEAR}(?:[^、。\\d]{1,9}[部局課])?)?$`,
);
const planTemplate = /^(?=.)(?:第?編)?(?:第?章)?(?:第?節)?$/;

/** Header and footer fields that every year has. */
const uedaFields: readonly FieldForm[] = [
  { key: "fiscalYear", label: title, place: "itself", identifies: true },
  { key: "title", label: /^(?:重点目標(?:の?名称?)?|目標名)$/, place: "right", identifies: true },
  { key: "department", label: /^(?:(?:担当|所管)?部[局課署]?等?名?|所属(?:名|部署)?)$/, place: "right", identifies: true },
  { key: "priority", label: /^(?:優先順位?|優先度|順位)$/, place: "right", identifies: true, template: /^第?位$/ },
  { key: "plan", label: /^(?:第.次)?(?:上田市)?総合計画における位置付け$/, place: "right", template: planTemplate },
  { key: "situation", label: /^現[況状](?:・|と|及び)課題$/, place: "right" },
  { key: "purpose", label: /^目的(?:・|と|及び)効果$/, place: "right" },
  { key: "participation", label: /^[○◯〇・]?市民参加・協働の推進[、,]市民満足度の向上を考慮した点/, place: "inside" },
  { key: "effect", label: /^[○◯〇・]?取組による効果・残された課題/, place: "inside" },
  closingRemarks,
];

/** The goal sheet of one year: the common parts and the fields that this year adds. */
export function uedaSheet(fields: readonly FieldForm[]): SheetForm {
  return {
    id: "goal",
    title,
    columns: uedaColumns,
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
  template: /^戦略施策(?:体系)?$/,
};

/** The reform plan's field; its edition number changes with the years. */
export const reformField: FieldForm = {
  key: "reform",
  label: /^第.次(?:上田市)?行財政改革大綱(?:・アクションプログラム)?における位置付け$/,
  place: "right",
};

/** The mayor's plan, under the name it has in the years of 上田再構築プラン. */
export const mayorPlanField: FieldForm = { key: "manifesto", label: /^上田再構築プラン.*における位置付け$/, place: "right" };

/** The columns that each report of these forms fills. */
export const uedaReports = { midYear: ["midYear"], final: ["final"] } as const;
