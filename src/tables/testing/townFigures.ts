import type { DataTable } from "../dataTable";

/** Figures of a town below one another, each of a kind of its own. */
export const TOWN_FIGURES: DataTable = {
  id: "overview",
  title: "全体",
  columns: [
    { id: "figure", heading: "項目", kind: "text" },
    { id: "value", heading: "数", kind: "whole" },
  ],
  rows: [
    ["取組", 1200],
    ["達成率", 0.75],
    ["期限超過", null],
  ],
  valueKinds: ["whole", "share", "whole"],
  chart: null,
};
