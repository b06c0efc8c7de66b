/** What a column holds; decides how it is aligned, formatted and typed on its way out. */
export type ColumnKind =
  | "text"
  /** A count; null where there is none. */
  | "whole"
  /** A whole number that names something, a fiscal year or a place in an order: nothing to add up, shown without separators. */
  | "ordinal"
  /** A share of one (0.25 stands for 25 %). */
  | "share"
  /** A calendar day, ISO text (2026-03-31). */
  | "day"
  /** A moment, ISO text with its zone. */
  | "moment";

/** A column on its way out. */
export interface DataColumn {
  /** ASCII name, unique in its table; the column's name in Parquet. */
  id: string;
  /** What a person reads above the column. */
  heading: string;
  kind: ColumnKind;
}

/** A text that leads somewhere: to an address, or to a cell of the same workbook. */
export interface LinkedText {
  text: string;
  to: { url: string } | { sheet: string; address: string };
}

export type PlainValue = string | number | null;

export type DataValue = PlainValue | LinkedText;

/** A drawing of a table's figures; says nothing that the table does not say. */
export interface TableChart {
  kind: "bars" | "stacked-bars";
  title: string;
  /** Id of the column whose values name the bars. */
  category: string;
  /** Ids of the columns drawn. */
  series: string[];
}

/**
 * A table on its way out of the product, whatever it becomes: a worksheet, a file, a page, a table in the pane. Its words
 * are already chosen.
 */
export interface DataTable {
  /** ASCII name, unique among the tables that leave together. */
  id: string;
  title: string;
  columns: DataColumn[];
  /** One value for each column. */
  rows: DataValue[][];
  chart: TableChart | null;
  /** Every figure stands beside the one that it is compared with. */
  inPairs?: boolean;
  /** Kind of each row's values beside its texts, where the rows of a column differ in kind. */
  valueKinds?: readonly ColumnKind[];
}

/** A column of texts, counts or numbers that name something. */
export interface PlainColumn extends DataColumn {
  kind: "text" | "whole" | "ordinal";
}

/** A table of such columns, without links. */
export interface PlainTable extends DataTable {
  columns: PlainColumn[];
  rows: PlainValue[][];
  valueKinds?: never;
}

/** What kind a value is. Row and column from 0. */
export function kindAt({ columns, valueKinds }: DataTable, row: number, column: number): ColumnKind {
  const { kind } = columns[column]!;
  return kind === "text" ? kind : (valueKinds?.[row] ?? kind);
}

/** The table with those of its columns that are wanted; places from 0. */
export function withColumns<Table extends DataTable>(table: Table, wanted: (at: number) => boolean): Table {
  const kept = <Value>(values: readonly Value[]) => values.filter((_, at) => wanted(at));
  return { ...table, columns: kept(table.columns), rows: table.rows.map((row) => kept(row)) };
}

/** The table without columns of texts that are blank all the way down. */
export function withoutBlankTexts<Table extends DataTable>(table: Table): Table {
  const { columns, rows } = table;
  return withColumns(table, (at) => columns[at]!.kind !== "text" || rows.length === 0 || rows.some((row) => valueText(row[at] ?? null) !== ""));
}

/** The text that a value shows. */
export function valueText(value: DataValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.text : String(value);
}
