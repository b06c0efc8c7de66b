import type { Language } from "../../src/messages/language";

type Kind = "text" | "whole" | "ordinal" | "share" | "day" | "moment";
export type SumValue = string | number | null;

/** A table as it has to come out everywhere: shares of one, days and moments as ISO. */
export interface SumTable {
  id: string;
  title: string;
  columns: { id: string; heading: string; kind: Kind }[];
  rows: SumValue[][];
  /** Of its words. */
  language: Language;
}

/** A table before it is said in which language its words are. */
export type Summed = Omit<SumTable, "language">;

/** A column and what stands in it for a line. */
export type Column<L> = [id: string, heading: string, kind: Kind, value: (line: L) => SumValue];

/** Fills a table from lines. */
export function table<L>(id: string, title: string, lines: readonly L[], columns: readonly Column<L>[]): Summed {
  return { id, title, columns: columns.map(([columnId, heading, kind]) => ({ id: columnId, heading, kind })), rows: lines.map((line) => columns.map(([, , , value]) => value(line))) };
}
