type Kind = "text" | "whole" | "ordinal" | "share" | "day" | "moment";
export type SumValue = string | number | null;

/** A table as it has to come out everywhere: shares of one, days and moments as ISO. */
export interface SumTable {
  id: string;
  title: string;
  columns: { id: string; heading: string; kind: Kind }[];
  rows: SumValue[][];
}

/** A column and what stands in it for a line. */
export type Column<L> = [id: string, heading: string, kind: Kind, value: (line: L) => SumValue];

/** Fills a table from lines. */
export function table<L>(id: string, title: string, lines: readonly L[], columns: readonly Column<L>[]): SumTable {
  return { id, title, columns: columns.map(([columnId, heading, kind]) => ({ id: columnId, heading, kind })), rows: lines.map((line) => columns.map(([, , , value]) => value(line))) };
}
