import type { Family } from "./family";
import { uedaReports, uedaSheet } from "./uedaCommon";

/** 上田市 重点目標管理シート, the form of 平成25年度: no marker column, the mayor's manifesto as a field. */
export const uedaH25: Family = {
  id: "ueda-h25",
  year: 2013,
  sheets: [uedaSheet([{ key: "manifesto", label: /^市長マニフェストにおける位置付け$/, place: "right", template: /^-?-\(\)$/ }])],
  phases: ["planning", "mid-year", "final"],
  reports: uedaReports,
  finalTarget: "target",
  subItemsFrom: [],
};
