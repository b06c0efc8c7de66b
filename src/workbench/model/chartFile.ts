import type { Sheet, SheetChart } from "hucre";
import { areaAddress, parseAddress } from "../../sheet/address";
import type { ChartType, ModelChart, ModelSeries } from "./modelChart";
import type { ModelSheet } from "./modelSheet";
import { boxOf, nearestCorner } from "./sheetPoints";

type FileChart = NonNullable<Sheet["charts"]>[number];

const LEGENDS = { bottom: "Bottom", right: "Right" } as const;

/** The bar charts of a file's sheet; others stay in the file without being shown. Column widths must be known before. */
export function modelCharts(sheet: ModelSheet, charts: readonly FileChart[]): ModelChart[] {
  return charts.flatMap((chart, at): ModelChart[] => {
    const type = chartType(chart);
    if (!type || !chart.anchor?.to) return [];
    const { from, to } = chart.anchor;
    const legend = chart.legend === "bottom" || chart.legend === "right" ? LEGENDS[chart.legend] : null;
    return [
      {
        id: `{chart-${sheet.id}-${at}}`,
        name: chart.frameTitle ?? `Chart ${at + 1}`,
        type,
        title: chart.title ?? "",
        ...boxOf(sheet, { top: from.row, left: from.col, bottom: to.row - 1, right: to.col - 1 }),
        series: (chart.series ?? []).flatMap(modelSeries),
        labelSpacing: null,
        reversed: chart.axes?.x?.reverse ?? false,
        legend,
      },
    ];
  });
}

function chartType({ kinds, barGrouping }: FileChart): ChartType | undefined {
  if (kinds.length !== 1 || kinds[0] !== "bar" || barGrouping === "percentStacked") return undefined;
  return barGrouping === "stacked" ? "BarStacked" : "BarClustered";
}

function modelSeries({ name, valuesRef, categoriesRef }: NonNullable<FileChart["series"]>[number]): ModelSeries[] {
  if (valuesRef === undefined) return [];
  return [{ name: name ?? "", values: parseAddress(valuesRef), categories: categoriesRef === undefined ? null : parseAddress(categoriesRef) }];
}

/** A model's charts for a file, placed at the nearest cells. */
export function fileCharts(sheet: ModelSheet): SheetChart[] {
  return sheet.charts.map(({ name, type, title, left, top, width, height, series, reversed, legend }): SheetChart => {
    const from = nearestCorner(sheet, left, top);
    const to = nearestCorner(sheet, left + width, top + height);
    return {
      type: "bar",
      barGrouping: type === "BarStacked" ? "stacked" : "clustered",
      title,
      frameTitle: name,
      series: series.map((one) => ({
        name: one.name,
        values: areaAddress(one.values),
        ...(one.categories ? { categories: areaAddress(one.categories) } : {}),
      })),
      anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
      legend: legend === null ? false : legend === "Right" ? "right" : "bottom",
      axes: { x: { reverse: reversed } },
    };
  });
}
