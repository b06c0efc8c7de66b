import { withColumns, type DataColumn, type DataTable, type DataValue, type TableChart } from "../tables/dataTable";
import type { FigureId } from "./figures";
import type { RowQuery, RowScope, Movement } from "./rowQuery";
import type { Summary } from "./summarise";
import type { SummaryRow } from "./summaryRow";

/** A table of a summary: each of its figures can be asked for the rows behind it. */
export interface SummaryTable extends DataTable {
  /** The rows behind a value, of a share the rows that it is a share of; null where there are none. Both counted from 0. */
  queryAt(row: number, column: number): RowQuery | null;
}

/** A column and how a line of the summary fills it. */
export interface LineColumn<L> extends DataColumn {
  value(line: L): DataValue;
  /** What the column counts, or what it is a share of; absent where it tells nothing of rows. */
  figure?: FigureId;
  /** The figure is last year's. */
  before?: boolean;
}

export interface TableParts<L> {
  id: string;
  title: string;
  columns: readonly LineColumn<L>[];
  lines: readonly L[];
  scopeOf: (line: L) => RowScope & { movement?: Movement };
  chart?: TableChart;
  inPairs?: boolean;
}

/** A table without its column of that id, if it has one. */
export function withoutColumn(table: SummaryTable, id: string): SummaryTable {
  const at = table.columns.findIndex((column) => column.id === id);
  if (at < 0) return table;
  return { ...withColumns(table, (column) => column !== at), queryAt: (row, column) => table.queryAt(row, column < at ? column : column + 1) };
}

/** A row's label, which leads to its item in the list where that has a page. */
export function linkedRow({ label, webUrl }: Pick<SummaryRow, "label" | "webUrl">): DataValue {
  return webUrl === "" ? label : { text: label, to: { url: webUrl } };
}

/** Columns without how they are filled. */
export function dataColumns<L>(columns: readonly LineColumn<L>[]): DataColumn[] {
  return columns.map(({ id, heading, kind }) => ({ id, heading, kind }));
}

/** Fills a table from lines. */
export function tableOf<L>({ fiscalYear, phase, day, lastYear }: Summary, { id, title, columns, lines, scopeOf, chart, inPairs }: TableParts<L>): SummaryTable {
  const now = { fiscalYear, phase, day };
  const then = lastYear && { fiscalYear: lastYear.fiscalYear, phase, day: lastYear.day };
  return {
    id,
    title,
    columns: dataColumns(columns),
    rows: lines.map((line) => columns.map((column) => column.value(line))),
    chart: chart ?? null,
    ...(inPairs && { inPairs }),
    queryAt(row, column) {
      const one = columns[column];
      const line = lines[row];
      const moment = one?.before ? then : now;
      if (one?.figure === undefined || line === undefined || moment === null) return null;
      const value = one.value(line);
      return value === null || (value === 0 && one.kind !== "share") ? null : { ...moment, ...scopeOf(line), figure: one.figure };
    },
  };
}
