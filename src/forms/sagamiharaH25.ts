import { TITLE_YEAR, YEAR_HEADING } from "../japanese/periods/yearHeading";
import type { Family, FieldForm, SheetForm } from "./family";
import { TITLED_BUREAU } from "./headings/ownerInTitle";

const POLICY = "の?(?:運営|経営)方針$";
const namedTitle = new RegExp(`^${TITLE_YEAR}?${TITLED_BUREAU}${POLICY}`);
const policyTitle = new RegExp(`^${TITLE_YEAR}?(?:各?(?:局・区|部局|局|区|部))${POLICY}|${namedTitle.source}`);

/** In the title of the whole document or beside it stands whose it is. */
const department: readonly FieldForm[] = [
  { key: "department", label: namedTitle, place: "within", identifies: true },
  { key: "department", label: null, place: { rightOf: "fiscalYear" }, identifies: true },
];

const policy: SheetForm = {
  id: "policy",
  title: policyTitle,
  columns: [],
  fields: [
    { key: "fiscalYear", label: policyTitle, place: "itself", identifies: true },
    ...department,
    { key: "catchphrase", label: /^キャッチフレーズ$/, place: "below" },
    { key: "responsible", label: /^局・区の運営の責任者$/, place: "below" },
    { key: "policy", label: /^局・区経営の視点・方針$/, place: "below" },
  ],
  rowsBy: "initiative",
  reported: false,
};

const situation: SheetForm = {
  id: "situation",
  title: /^現状と課題$/,
  columns: [
    { role: "situation", heading: /^現状$/, required: true },
    { role: "issue", heading: /^課題$/, required: true },
  ],
  fields: [],
  rowsBy: "marker",
  reported: false,
};

/** A year before a heading: last year's result, this year's target. */
const OF_YEAR = `(?:${YEAR_HEADING}|[HR]\\d{1,2})の?`;
const MEASURE = "(?:指標|目標)(?:(?:・|及び|と)(?:指標|目標))?値?";
/** 令和6年度指標・目標, 28年度目標, 指標・目標(令和6年度). */
const MEASURE_OF_YEAR = new RegExp(`^(?:${OF_YEAR}${MEASURE}|${MEASURE}\\((?:${YEAR_HEADING}|[HR]\\d{1,2})\\))$`);
const shared = /^(?:実績(?:・|及び|と)評価|評価(?:・|及び|と)実績)等?$/;

const goals: SheetForm = {
  id: "goal",
  title: new RegExp(`^${TITLE_YEAR}?(?:[局区部]の)?重点目標(?:\\(.*(?:評価|目標).*)?$`),
  columns: [
    { role: "initiative", heading: /^事務事業名$/, alias: /^(?:事務)?事業(?:の?名称?)?$/, required: true, filled: true, line: 0 },
    { role: "summary", heading: /^事務事業の概要$/, alias: /^(?:(?:事務)?事業の?)?概要$/, line: 1 },
    { role: "baseline", heading: /^指標・目標$/, alias: [/^(?:指標|目標)(?:・|及び|と)(?:指標|目標)値?$/, MEASURE_OF_YEAR], required: true },
    {
      role: "final",
      heading: /^実績・評価等$/,
      alias: [shared, new RegExp(`^(?:${OF_YEAR})?(?:取り?組み?の?)?(?:実績(?:値|等)?|結果|(?:達成|進捗)状況)$`)],
      required: true,
      line: new RegExp(`^(?:${OF_YEAR})?(?:(?:主な|取り?組み?の?)?実績(?:値|等)?|結果|(?:達成|進捗|取組)状況)$`),
    },
    {
      role: "evaluation",
      heading: /^実績・評価等$/,
      alias: [shared, new RegExp(`^(?:${OF_YEAR})?(?:自己|内部|所管課の?)?評価(?:等|(?:・|及び|と)課題|の?理由)?$`)],
      line: new RegExp(`^(?:${OF_YEAR})?(?:(?:自己|内部)?評価(?:等|(?:・|及び|と)課題|の?理由)?|課題)$`),
    },
    { role: "target", heading: new RegExp(`^${YEAR_HEADING}指標・目標$`), alias: MEASURE_OF_YEAR, required: true, filled: true },
    { role: "cooperation", heading: /^広域連携の有効性$/ },
  ],
  // The head of the whole document, where all its parts stand on one worksheet.
  fields: [{ key: "fiscalYear", label: policyTitle, place: "itself" }, ...department],
  rowsBy: "marker",
  newMarker: /新/,
  yearColumn: "target",
  reported: true,
};

const projects: SheetForm = {
  id: "projects",
  title: /^本年度の主な事業\(取組\)$/,
  columns: [
    {
      role: "initiative",
      heading: /^主な取り?組み?$/,
      alias: /^(?:主な)?(?:事務)?(?:事業|取り?組み?)(?:の?名称?|\(取り?組み?\))?$/,
      required: true,
      filled: true,
    },
    { role: "department", heading: /^部名\/課名$/, alias: /^(?:担当|所管)?(?:(?:部|局)名?(?:[・/、]|及び)?)?課[室所]?名?$/, required: true },
    { role: "content", heading: /^内容$/, alias: /^(?:(?:主な)?(?:事務)?(?:事業|取り?組み?)の?)?(?:内容|概要)$/, required: true },
    { role: "cost", heading: /^事業費/, alias: /^(?:当初)?予算額?(?:$|\()/, required: true },
    { role: "cooperation", heading: /^広域連携の有効性$/ },
  ],
  fields: [],
  rowsBy: "initiative",
  newMarker: /新/,
  reported: false,
};

/** 相模原市 局・区運営方針, the form of 平成25年度: four blocks on several sheets, last year's result beside this year's target. */
export const sagamiharaH25: Family = {
  id: "sagamihara-h25",
  year: 2013,
  sheets: [policy, situation, goals, projects],
  phases: ["planning", "final"],
  reports: { midYear: [], final: ["final"] },
  finalTarget: "baseline",
  subItemsFrom: [],
};
