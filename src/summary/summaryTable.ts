import type { DataColumn, DataTable, DataValue, TableChart } from "../tables/dataTable";
import type { FigureId } from "./figures";
import type { RowQuery, RowScope } from "./rowQuery";
import type { Movement } from "./rowQuery";
import type { Summary } from "./summarise";

/** A table of a summary: each of its counts can be asked for the rows behind it. */
export interface SummaryTable extends DataTable {
  /** The rows behind a value; null where it counts no rows. Both counted from 0. */
  queryAt(row: number, column: number): RowQuery | null;
}

/** A column and how a line of the summary fills it. */
export interface LineColumn<L> extends DataColumn {
  value(line: L): DataValue;
  /** What the column counts; absent where it counts no rows. */
  figure?: FigureId;
  /** The count is last year's. */
  before?: boolean;
}

export interface TableParts<L> {
  id: string;
  title: string;
  columns: readonly LineColumn<L>[];
  lines: readonly L[];
  scopeOf: (line: L) => RowScope & { movement?: Movement };
  chart?: TableChart;
}

/** Fills a table from lines. */
export function tableOf<L>({ fiscalYear, phase, day, lastYear }: Summary, { id, title, columns, lines, scopeOf, chart }: TableParts<L>): SummaryTable {
  const now = { fiscalYear, phase, day };
  const then = lastYear && { fiscalYear: lastYear.fiscalYear, phase, day: lastYear.day };
  return {
    id,
    title,
    columns: columns.map(({ id, heading, kind }) => ({ id, heading, kind })),
    rows: lines.map((line) => columns.map((column) => column.value(line))),
    chart: chart ?? null,
    queryAt(row, column) {
      const { figure, before } = columns[column] ?? {};
      const line = lines[row];
      const moment = before ? then : now;
      return figure === undefined || line === undefined || moment === null ? null : { ...moment, ...scopeOf(line), figure };
    },
  };
}
