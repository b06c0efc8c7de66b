import { cellAddress, type Area } from "../../sheet/address";
import type { PresentChart } from "./ownSheets";
import { rangeOf, tableName } from "./tableCells";
import type { TableBlock } from "./tableLayout";

/**
 * Queues the native chart of a table, in place of the one that was there; what a person moved or sized stays where it
 * is. A table without rows has none.
 */
export function queueChart(sheet: Excel.Worksheet, key: string, { table, area, chart: place }: TableBlock, charts: readonly PresentChart[]): void {
  const name = tableName(key, table);
  const former = charts.find((one) => one.name === name);
  if (former) sheet.charts.getItemOrNullObject(name).delete();
  if (!table.chart || !place || table.rows.length === 0) return;
  const { kind, title, category, series } = table.chart;
  const column = (id: string): Area => {
    const left = area.left + table.columns.findIndex((one) => one.id === id);
    return { ...area, left, right: left };
  };
  const values = (id: string) => rangeOf(sheet, { ...column(id), top: area.top + 1 });
  const [first, ...others] = series;
  const chart = sheet.charts.add(kind === "bars" ? "BarClustered" : "BarStacked", rangeOf(sheet, column(first!)), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.series.getItemAt(0).setXAxisValues(values(category));
  for (const id of others) {
    const one = chart.series.add(table.columns.find((other) => other.id === id)?.heading ?? id);
    one.setValues(values(id));
    one.setXAxisValues(values(category));
  }
  // Excel draws the first bar at the bottom unless told otherwise.
  chart.axes.categoryAxis.reversePlotOrder = true;
  // Where there are many, Excel would leave names out.
  chart.axes.categoryAxis.tickLabelSpacing = 1;
  chart.legend.visible = others.length > 0;
  chart.legend.position = "Bottom";
  if (!former) {
    chart.setPosition(cellAddress({ row: area.top, column: place.left }), cellAddress({ row: area.top, column: place.right }));
    chart.height = place.height;
    return;
  }
  const { left, top, width, height } = former;
  Object.assign(chart, { left, top, width, height });
}
