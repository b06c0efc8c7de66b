import type { Area } from "../sheet/address";
import { daySerial, momentSerial } from "../tables/columnFormats";
import { lettersAcross, linesIn } from "../tables/columnWidth";
import { valueText, type ColumnKind, type DataTable, type DataValue } from "../tables/dataTable";
import { hyperlinkFormula } from "./hyperlinkFormula";
import { textEntry } from "./textEntry";

/** Row of the headings of every table: below the worksheet's title, its note, and the tables' titles. */
export const HEADING_ROW = 4;
/** Row of the tables' own titles. */
export const TABLE_TITLE_ROW = 3;

/** Columns of ordinary width that a chart takes, and the free column on either side of it. */
const CHART_COLUMNS = 6;
const GAP = 1;

/** Rows of a chart: some for its title and legend, and one for each bar. */
const CHART_FRAME_ROWS = 6;
const MOST_CHART_ROWS = 60;

/** Width of a Latin letter of the ordinary font in points. */
const LETTER_POINTS = 5.5;
/** Height of a line of the ordinary font in points. */
const LINE_POINTS = 18.75;
/** Width of a column that nobody sized, in a Japanese Excel. */
const ORDINARY_POINTS = 54;
const WIDEST = 48;
/** Rows that are looked at for the width of a column. */
const MEASURED_ROWS = 200;

/** Where one table stands on its worksheet. */
export interface TableBlock {
  table: DataTable;
  /** Headings and rows; a table without rows keeps one blank row, as Excel's tables do. */
  area: Area;
  /** Where its chart stands; null without one. */
  chart: Area | null;
}

/**
 * Places tables side by side with their charts to the right of each, so that a table that grows never meets another:
 * what is refreshed stays where it was.
 */
export function tableBlocks(tables: readonly DataTable[]): TableBlock[] {
  let left = 0;
  return tables.map((table) => {
    const right = left + table.columns.length - 1;
    const area = { top: HEADING_ROW, left, bottom: HEADING_ROW + Math.max(1, table.rows.length), right };
    const chart = table.chart && {
      top: HEADING_ROW,
      left: right + 1 + GAP,
      bottom: HEADING_ROW + CHART_FRAME_ROWS + Math.min(table.rows.length * table.chart.series.length, MOST_CHART_ROWS),
      right: right + GAP + CHART_COLUMNS,
    };
    left = (chart?.right ?? right) + 1 + GAP;
    return { table, area, chart };
  });
}

/**
 * What must be entered into the cells of a row so that each shows its value: texts that stay texts whatever they look
 * like, days and moments as Excel's numbers, links as formulas.
 *
 * @param minutesAhead of UTC, for moments
 */
export function rowEntries(table: DataTable, row: readonly DataValue[], minutesAhead: number): (string | number)[] {
  return table.columns.map(({ kind }, at) => entry(row[at] ?? null, kind, minutesAhead));
}

function entry(value: DataValue, kind: ColumnKind, minutesAhead: number): string | number {
  if (value === null) return "";
  if (typeof value === "number") return value;
  if (typeof value === "object") return hyperlinkFormula(value);
  const serial = kind === "day" ? daySerial(value) : kind === "moment" ? momentSerial(value, minutesAhead) : null;
  return serial ?? textEntry(value, "General");
}

/** Width of a column in points, by its heading and its first rows; longer texts wrap. */
export function columnPoints({ columns, rows }: DataTable, at: number): number {
  const texts = rows.slice(0, MEASURED_ROWS).map((row) => valueText(row[at] ?? null));
  return (lettersAcross(columns[at]!.heading, texts, WIDEST) + 1) * LETTER_POINTS;
}

/** Height in points of a text that wraps over the width of a table with its chart. */
export function wrappedPoints(text: string, block: TableBlock): number {
  return linesIn(text, Math.floor(blockPoints(block) / LETTER_POINTS)) * LINE_POINTS;
}

/** Width in points of a table with its chart as they are laid out. */
export function blockPoints({ table, chart }: TableBlock): number {
  const columns = table.columns.reduce((sum, _, at) => sum + columnPoints(table, at), 0);
  return chart ? columns + (GAP + CHART_COLUMNS) * ORDINARY_POINTS : columns;
}

/** Whether a column holds links. */
export function hasLinks(table: DataTable, at: number): boolean {
  return table.rows.some((row) => typeof row[at] === "object" && row[at] !== null);
}
