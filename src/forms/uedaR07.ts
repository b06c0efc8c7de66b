import type { Family } from "./family";
import { mayorPlanField, reformField, uedaReports, uedaSheet } from "./uedaCommon";

/** 上田市 重点目標管理シート, the form of 令和7年度: adds the SDGs field and the change of method in the mid-year column. */
export const uedaR07: Family = {
  id: "ueda-r07",
  year: 2025,
  sheets: [uedaSheet([reformField, mayorPlanField, { key: "sdgs", label: /^該当するSDGsの目標$/, place: "right" }])],
  phases: ["planning", "mid-year", "final"],
  reports: uedaReports,
  finalTarget: "target",
  subItemsFrom: [],
};
