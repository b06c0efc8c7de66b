import type { Area } from "../../sheet/address";
import type { ModelChart } from "../model/modelChart";
import type { ModelSheet } from "../model/modelSheet";

interface Bar {
  /** Index of the series. */
  series: number;
  /** Where it begins and how long it is, in the values' own unit. */
  start: number;
  length: number;
  /** Its lane among those of its category: one lane when bars are stacked. */
  lane: number;
  lanes: number;
}

interface Group {
  label: string;
  bars: Bar[];
}

/** The bars of a chart by category, in the order drawn from the top, and the largest value that they reach. */
export function chartBars(sheet: ModelSheet, { type, series, reversed }: ModelChart): { groups: Group[]; largest: number } {
  const stacked = type === "BarStacked";
  const count = Math.max(0, ...series.map(({ values }) => cellsOf(values).length));
  const groups = Array.from({ length: count }, (_, at): Group => {
    let reach = 0;
    const bars = series.map(({ values }, index): Bar => {
      const length = numberAt(sheet, values, at);
      const bar = { series: index, start: stacked ? reach : 0, length, lane: stacked ? 0 : index, lanes: stacked ? 1 : series.length };
      reach += length;
      return bar;
    });
    return { label: labelAt(sheet, series[0]?.categories ?? null, at), bars };
  });
  const largest = Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ start, length }) => start + length)));
  return { groups: reversed ? groups : groups.reverse(), largest };
}

function numberAt(sheet: ModelSheet, values: Area, at: number): number {
  const place = cellsOf(values)[at];
  const value = place && sheet.cellOrBlank(place.row, place.column).value;
  return typeof value === "number" ? Math.max(0, value) : 0;
}

function labelAt(sheet: ModelSheet, categories: Area | null, at: number): string {
  const place = categories && cellsOf(categories)[at];
  return place ? sheet.cellOrBlank(place.row, place.column).text : String(at + 1);
}

function cellsOf({ top, left, bottom }: Area) {
  return Array.from({ length: bottom - top + 1 }, (_, at) => ({ row: top + at, column: left }));
}
