import type { DataTable } from "./dataTable";

/** What stands above the two columns of a turned table. */
export interface TurnedHeadings {
  figure: string;
  value: string;
}

/**
 * A table of a single line with a line for each of its values instead: its heading and the value. A long line can neither
 * be read at a glance nor printed. Whoever adds up or joins takes the table as it is.
 */
export function turnedTable({ id, title, columns, rows: [values] }: DataTable, { figure, value }: TurnedHeadings): DataTable {
  return {
    id,
    title,
    columns: [
      { id: "figure", heading: figure, kind: "text" },
      { id: "value", heading: value, kind: "whole" },
    ],
    rows: columns.map(({ heading }, at) => [heading, values?.[at] ?? null]),
    valueKinds: columns.map(({ kind }) => kind),
    chart: null,
  };
}
