import { TITLE_YEAR, YEAR_HEADING } from "../japanese/periods/yearHeading";
import { closingRemarks } from "./headings/closingRemarks";
import { INITIATIVE_HEADINGS, PERIOD_HEADING, TARGET_HEADING } from "./headings/columnHeadings";
import type { Family } from "./family";
import { HALF_YEAR, MID_YEAR_HEADINGS, REPORT_HEADING, YEAR_END, YEAR_END_HEADINGS } from "./headings/reportHeadings";
import { TITLED_DEPARTMENT, TITLED_SECTION } from "./headings/ownerInTitle";

/** The group's name, where a column bears it in its own heading. */
const REVIEW = "上半?期の?(?:レビュー|振り?返り|評価)(?:\\([^()]*\\))?";

const TITLE = "組織目標(?:管理|振り?返り|評価)(?:シート|[表票])";

/** 横手市 組織目標管理シート, the form of 平成30年度: one sheet a section, two header rows, reports over several cells. */
export const yokoteH30: Family = {
  id: "yokote-h30",
  year: 2018,
  sheets: [
    {
      id: "goal",
      title: new RegExp(`^${TITLE_YEAR}?(?:[^、。]{1,24}[部局課室所院館])?${TITLE}$`),
      columns: [
        { role: "marker", heading: /^No\.?$/, alias: [/^(?:(?:整理|通し)?番号|NO\.?|[項通]番)$/, /^区分$/] },
        { role: "department", heading: /^課室所名$/, alias: /^(?:(?:担当)?課[室所]?名?|所属)$/ },
        {
          role: "initiative",
          heading: /^目標項目$/,
          alias: [/^(?:目標(?:項目)?名?|組織目標|重点(?:目標|項目)|取り?組み?項目)(?:$|\()/, ...INITIATIVE_HEADINGS],
          required: true,
          filled: true,
        },
        { role: "difficulty", heading: /^難易度/, alias: /^難度/, coded: true },
        { role: "indicator", heading: /^目標指標の内容/, alias: /^(?:目標)?指標(?:の?内容|名)?(?:$|\()/ },
        { role: "baseline", heading: /^目標の基準値/, alias: /^(?:(?:目標)?基準値|現状値)/ },
        {
          role: "period",
          heading: /^目標達成時期/,
          alias: PERIOD_HEADING,
          required: true,
          filled: true,
        },
        { role: "target", heading: /^目標値/, alias: [/^数値目標/, TARGET_HEADING], required: true, filled: true },
        {
          role: "method",
          heading: /^目標達成のための具体的方法/,
          alias: /^(?:目標?達成の(?:ための)?|達成の(?:ための)?)?(?:(?:具体的な?|実施)?(?:取り?組み?の?)?(?:方法|手段)|具体的な?取り?組み?(?:内容)?(?:$|\())/,
        },
        {
          role: "midYear",
          heading: /^【現状】/,
          alias: [
            new RegExp(`^${REVIEW}[【〔[]?現状`),
            /^(?:[【〔[]現[状況](?:\([^()]*\))?[】〕\]]|現[状況](?:$|\(|:?上半?期)|[【〔[]?上半?期の?(?:取り?組み?の?)?(?:実績|状況))/,
            ...MID_YEAR_HEADINGS,
          ],
          grouped: { heading: REPORT_HEADING, under: HALF_YEAR },
          required: true,
        },
        {
          role: "midYearPlan",
          heading: /^【ギャップと対策】/,
          alias: [
            new RegExp(`^${REVIEW}[【〔[]?(?:ギャップ|課題)と対策`),
            /^(?:[【〔[]?(?:ギャップ|課題)と対策|下半?期(?:に向けた|の)?(?:課題|取り?組み?|予定))/,
          ],
        },
        {
          role: "final",
          heading: /^[①1]?\.?達成値・実績値/,
          alias: [/^(?:[①1]?\.?(?:達成値|実績値)(?:・|$|\()|達成状況(?:$|\())/, /^(?:(?:年度末|期末|年間)の?)?実績$/, ...YEAR_END_HEADINGS],
          grouped: { heading: REPORT_HEADING, under: YEAR_END },
          required: true,
        },
        { role: "activity", heading: /^[②2]?\.?取組・行動内容/, alias: /^[②2]?\.?取り?組み?(?:・行動)?内容/ },
        { role: "outcome", heading: /^[③3]?\.?目標達成による成果/, alias: /^[③3]?\.?(?:成果|効果)(?:$|・|\()/ },
      ],
      fields: [
        {
          key: "fiscalYear",
          label: new RegExp(`^(?:[■□●◆]?(?:${YEAR_HEADING}|${TITLE_YEAR}${TITLE})|[■□●◆]${TITLE_YEAR})$`),
          place: "itself",
          identifies: true,
        },
        { key: "department", label: /^(?:部局?|所属部局?)名?$/, place: "right", identifies: true },
        { key: "department", label: /^(?:所属)?部局名:?(?=[^:]{1,14}[部局室会]$)/, place: "inside", identifies: true },
        { key: "department", label: null, place: { below: "fiscalYear" }, identifies: true },
        { key: "department", label: new RegExp(`^${TITLE_YEAR}?${TITLED_DEPARTMENT}(?:[^、。]{1,12}[課室所院館])?${TITLE}`), place: "within" },
        { key: "section", label: /^(?:課[室所]*|所属|担当課)名?$/, place: "right" },
        { key: "section", label: /^(?:課[室所]*|所属|担当課)名:?(?=[^:長]{1,14}(?:[課室所院館園]|センター)$)/, place: "inside" },
        { key: "section", label: new RegExp(`^${TITLE_YEAR}?(?:[^部局]{2,12}[部局])?${TITLED_SECTION}${TITLE}`), place: "within" },
        closingRemarks,
      ],
      rowsBy: "initiative",
      reported: true,
    },
  ],
  phases: ["planning", "mid-year", "final"],
  reports: { midYear: ["midYear"], final: ["final", "activity", "outcome"] },
  plan: "midYearPlan",
  finalTarget: "target",
  subItemsFrom: ["method", "target", "indicator"],
};
