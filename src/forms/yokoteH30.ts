import { YEAR_HEADING } from "../japanese/yearHeading";
import type { Family } from "./family";

/** 横手市 組織目標管理シート, the form of 平成30年度: one sheet a section, two header rows, reports over several cells. */
export const yokoteH30: Family = {
  id: "yokote-h30",
  name: "横手市 組織目標管理シート（平成30年度様式）",
  year: 2018,
  sheets: [
    {
      id: "goal",
      title: new RegExp(`^(?:${YEAR_HEADING})?組織目標管理(?:シート|表)$`),
      columns: [
        { role: "marker", heading: /^No\.?$/, alias: /^番号$/ },
        { role: "department", heading: /^課室所名$/, alias: /^課[室所]?名$/ },
        { role: "initiative", heading: /^目標項目$/, alias: /^目標項目名$/, required: true, filled: true },
        { role: "difficulty", heading: /^難易度/, coded: true },
        { role: "indicator", heading: /^目標指標の内容/ },
        { role: "baseline", heading: /^目標の基準値/ },
        { role: "period", heading: /^目標達成時期/, alias: /^(?:目標)?達成(?:時期|期限)/, required: true, filled: true },
        { role: "target", heading: /^目標値/, required: true, filled: true },
        { role: "method", heading: /^目標達成のための具体的方法/ },
        { role: "midYear", heading: /^【現状】/, alias: /^[【〔[]現状(?:\([^()]*\))?[】〕\]]/, required: true },
        { role: "midYearPlan", heading: /^【ギャップと対策】/, alias: /^[【〔[]ギャップと対策[】〕\]]/ },
        { role: "final", heading: /^[①1]?\.?達成値・実績値/, alias: /^[①1]?\.?(?:達成値|実績値)(?:・|$|\()/, required: true },
        { role: "activity", heading: /^[②2]?\.?取組・行動内容/, alias: /^[②2]?\.?取り?組み?・行動内容/ },
        { role: "outcome", heading: /^[③3]?\.?目標達成による成果/ },
      ],
      fields: [
        { key: "fiscalYear", label: new RegExp(`^[■□●◆]?${YEAR_HEADING}$`), place: "itself", identifies: true },
        { key: "department", label: null, place: { below: "fiscalYear" }, identifies: true },
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
