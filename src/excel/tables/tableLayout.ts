import type { Area } from "../../sheet/address";
import { daySerial, momentSerial } from "../../tables/columnFormats";
import { lettersAcross, linesIn, measuredText } from "../../tables/columnWidth";
import { kindAt, type ColumnKind, type DataTable, type DataValue, type TableChart } from "../../tables/dataTable";
import { hyperlinkFormula } from "./hyperlinkFormula";
import { textEntry } from "../cells/textEntry";

/** Row of the headings of every table: below the worksheet's title, its note, and the tables' titles. */
export const HEADING_ROW = 4;
/** Row of the tables' own titles. */
export const TABLE_TITLE_ROW = 3;

/** Columns of ordinary width that a chart takes, and the free column on either side of it. */
const CHART_COLUMNS = 8;
const GAP = 1;

/** Height of a chart in points: of its title and legend, of each bar, and the most. */
const [CHART_FRAME_POINTS, BAR_POINTS, MOST_CHART_POINTS] = [110, 12, 1_125];
/** What the name beside a line's bars needs at least, and each of the bars. */
const [NAME_POINTS, SLIMMEST_BAR] = [10, 4];

/** Width of a Latin letter of the ordinary font in points. */
const LETTER_POINTS = 5.5;
/** Height of a line of the ordinary font in points. */
const LINE_POINTS = 18.75;
/** Width of a column that nobody sized, in a Japanese Excel. */
const ORDINARY_POINTS = 54;
const CHART_POINTS = CHART_COLUMNS * ORDINARY_POINTS;
const WIDEST = 48;
/** Rows that are looked at for the width of a column. */
const MEASURED_ROWS = 200;

/** Where one table stands on its worksheet. */
export interface TableBlock {
  table: DataTable;
  /** Headings and rows; a table without rows keeps one blank row, as Excel's tables do. */
  area: Area;
  /** The columns of its chart, its height in points (rows grow with their texts), and whether it is printed on a page of its own. Null without one. */
  chart: { left: number; right: number; height: number; apart: boolean } | null;
  /** Whether it is printed beside the one before, on the same page. */
  beside: boolean;
}

/** Width of A4 across in points between the margins that a new worksheet has, and what tables take of it at most: columns are wider in other fonts. */
export const PAPER_POINTS = 741;
const TABLE_POINTS = 640;
/** Height of such a page in points, and what stands above a chart on its first one. */
const [PAPER_HEIGHT, ABOVE_CHART] = [487, 150];
/** Smallest scale in per cent that can be read on paper; what is wider goes onto further pages. */
export const SMALLEST_SCALE = 40;
/** Scale that is easily read. */
const EASY_SCALE = 65;

/**
 * Places tables side by side with their charts to the right of each, so that a table that grows never meets another:
 * what is refreshed stays where it was.
 */
export function tableBlocks(tables: readonly DataTable[]): TableBlock[] {
  const scale = printScale(tables);
  const most = (100 * TABLE_POINTS) / scale;
  /** Where the next one stands, and how much of its page's width is taken. */
  let [left, taken] = [0, 0];
  return tables.map((table) => {
    const right = left + table.columns.length - 1;
    const apart = tables.length > 1 && isApart(table);
    const beside = taken > 0 && taken + GAP * ORDINARY_POINTS + widthPoints(table) <= most;
    taken = apart ? most : (beside ? taken + GAP * ORDINARY_POINTS : 0) + widthPoints(table);
    const area = { top: HEADING_ROW, left, bottom: HEADING_ROW + Math.max(1, table.rows.length), right };
    const chart = table.chart && {
      left: right + 1 + GAP,
      right: right + GAP + CHART_COLUMNS,
      height: chartHeight(table.rows.length, table.chart, scale),
      apart,
    };
    left = (chart?.right ?? right) + 1 + GAP;
    return { table, area, chart, beside };
  });
}

/** As high as its bars need; a page's height where they can still be told apart in it. */
function chartHeight(lines: number, { kind, series }: TableChart, scale: number): number {
  const bars = kind === "stacked-bars" ? 1 : series.length;
  const wanted = CHART_FRAME_POINTS + lines * bars * BAR_POINTS;
  const least = CHART_FRAME_POINTS + lines * Math.max(NAME_POINTS, bars * SLIMMEST_BAR);
  return Math.min(MOST_CHART_POINTS, wanted, Math.max(least, (100 * PAPER_HEIGHT) / scale - ABOVE_CHART));
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
export function columnPoints(table: DataTable, at: number): number {
  const texts = table.rows.slice(0, MEASURED_ROWS).map((row, line) => measuredText(row[at] ?? null, kindAt(table, line, at)));
  return (lettersAcross(table.columns[at]!.heading, texts, WIDEST) + 1) * LETTER_POINTS;
}

/** The columns of the first printed page, and their width in points. */
export function firstPage([first, ...others]: readonly TableBlock[]): { left: number; right: number; points: number } {
  const end = others.findIndex(({ beside }) => !beside);
  const blocks = [first!, ...(end === -1 ? others : others.slice(0, end))];
  const { area, chart } = blocks.at(-1)!;
  const points = blocks.reduce(
    (sum, { table, chart: drawn }) => sum + (drawn?.apart ? columnsPoints(table) : widthPoints(table)),
    (blocks.length - 1) * GAP * ORDINARY_POINTS,
  );
  return { left: first!.area.left, right: chart && !chart.apart ? chart.right : area.right, points };
}

/** Height in points of a text that wraps over so many of them. */
export function wrappedPoints(text: string, points: number): number {
  return linesIn(text, Math.floor(points / LETTER_POINTS)) * LINE_POINTS;
}

/** Width in points of a table with its chart as they are laid out. */
export function widthPoints(table: DataTable): number {
  return columnsPoints(table) + (table.chart ? GAP * ORDINARY_POINTS + CHART_POINTS : 0);
}

/** The scale in per cent at which each of several tables is as wide as a page at most, with its chart unless that makes it hard to read. */
export function printScale(tables: readonly DataTable[]): number {
  const widest = Math.max(...tables.map((table) => (isApart(table) ? Math.max(columnsPoints(table), CHART_POINTS) : widthPoints(table))));
  return Math.min(100, Math.max(SMALLEST_SCALE, Math.floor((100 * TABLE_POINTS) / widest)));
}

/** Whether a chart beside its table would make both hard to read. */
const isApart = (table: DataTable) => table.chart !== null && widthPoints(table) * EASY_SCALE > 100 * TABLE_POINTS;

const columnsPoints = (table: DataTable) => table.columns.reduce((sum, _, at) => sum + columnPoints(table, at), 0);

/** Whether a column holds links. */
export function hasLinks(table: DataTable, at: number): boolean {
  return table.rows.some((row) => typeof row[at] === "object" && row[at] !== null);
}
