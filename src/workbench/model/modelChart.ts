import type { Area } from "../../sheet/address";

/** Kinds of charts that the workbench draws, by Excel's names. */
export const CHART_TYPES = ["BarClustered", "BarStacked"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export interface ModelSeries {
  name: string;
  /** Cells of the chart's own worksheet. */
  values: Area;
  categories: Area | null;
}

/** A chart that lies on a worksheet; lengths in points. */
export interface ModelChart {
  id: string;
  name: string;
  type: ChartType;
  title: string;
  left: number;
  top: number;
  width: number;
  height: number;
  series: ModelSeries[];
  /** The first category stands at the top. */
  reversed: boolean;
  /** Every how many categories one is named; null where Excel chooses by the room there is. Not saved. */
  labelSpacing: number | null;
  /** null without a legend. */
  legend: "Bottom" | "Right" | null;
}
