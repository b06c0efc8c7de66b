import { valueText, type DataTable, type DataValue } from "./dataTable";

/** A stretch of a bar; `start` and `length` are shares of the drawing's width, 0 to 1. */
export interface BarPart {
  /** Place of its series in the chart, from 0: the pattern that it is drawn with. */
  series: number;
  start: number;
  length: number;
  value: number;
}

/** What a chart draws for one row of its table. */
export interface Bar {
  /** Place of its row in the table, from 0. */
  row: number;
  category: string;
  parts: BarPart[];
}

/**
 * The bars of a table's chart, [] when it has none: stacked ones lie behind each other, others above each other. Shares
 * are drawn on a scale up to one (or to the largest, if that is more), counts up to the largest bar.
 */
export function barsOf({ chart, columns, rows }: DataTable): Bar[] {
  if (!chart) return [];
  const place = (id: string) => columns.findIndex((column) => column.id === id);
  const category = place(chart.category);
  const series = chart.series.map(place);
  const stacked = chart.kind === "stacked-bars";
  const values = rows.map((row) => series.map((at) => numberOf(row[at])));
  const lengths = values.map((row) => (stacked ? row.reduce((sum, value) => sum + value, 0) : Math.max(0, ...row)));
  const least = series.some((at) => columns[at]?.kind === "share") ? 1 : 0;
  const scale = Math.max(least, ...lengths);
  return values.map((row, at) => {
    let start = 0;
    const parts = row.map((value, index): BarPart => {
      const part = { series: index, start: stacked ? start : 0, length: scale === 0 ? 0 : value / scale, value };
      start += part.length;
      return part;
    });
    return { row: at, category: valueText(rows[at]![category] ?? null), parts: parts.filter(({ value }) => value > 0) };
  });
}

const numberOf = (value: DataValue | undefined): number => (typeof value === "number" && value > 0 ? value : 0);
