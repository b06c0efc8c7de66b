import type { Family } from "./family";
import { mayorPlanField, reformField, strategyField, uedaReports, uedaSheet } from "./uedaCommon";

/** 上田市 重点目標管理シート, the form of 令和2年度: markers ①…, regional strategy and reform plan as fields. */
export const uedaR02: Family = {
  id: "ueda-r02",
  year: 2020,
  sheets: [uedaSheet([strategyField, reformField, mayorPlanField])],
  phases: ["planning", "mid-year", "final"],
  reports: uedaReports,
  finalTarget: "target",
  subItemsFrom: [],
};
