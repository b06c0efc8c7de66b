import { writeXlsx, type Cell, type CellStyle, type CellValue, type RowDef, type WriteSheet } from "hucre";
import { cellReference } from "../sheet/address";
import { DATE_FORMATS } from "../messages/dates";
import type { Language } from "../messages/language";
import { numberFormat } from "../tables/columnFormats";
import { valueText, type ColumnKind, type DataTable, type DataValue } from "../tables/dataTable";

const [NARROWEST, WIDEST] = [8, 60];
/** Height of a line and of the highest row, in points. */
const [LINE, HIGHEST] = [15, 409];
/** A worksheet's name: at most 31 characters, none of these. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\']/g;
/** Longest text of a cell in characters. */
const LONGEST_TEXT = 32_767;
/** For programs that do not draw the styles of Excel's tables. */
const HEADING: CellStyle = { font: { bold: true }, border: { bottom: { style: "medium" } }, alignment: { vertical: "bottom", wrapText: true } };

/**
 * A workbook with one worksheet for each table: an Excel table with filters under a heading row that stays in view, and is
 * repeated on every page when it is printed (A4, as wide as the page).
 * Texts are text cells, whatever they begin with. A table without rows keeps one blank one, which Excel asks for.
 */
export function xlsxFile(tables: readonly DataTable[], language: Language): Promise<Uint8Array> {
  const names = new Set<string>();
  return writeXlsx({ sheets: tables.map((table) => sheetOf(table, names, language)) });
}

function sheetOf({ id, title, columns, rows }: DataTable, taken: Set<string>, language: Language): WriteSheet {
  const name = freeName(title.replace(NOT_IN_NAMES, " ").slice(0, LONGEST_NAME), taken);
  const values = rows.map((row) => row.map((value, at) => cellValue(value, columns[at]!.kind)));
  const widths = columns.map(({ heading }, at) => widthOf([heading, ...rows.map((row) => valueText(row[at] ?? null))]));
  return {
    name,
    columns: columns.map(({ kind }, at) => ({
      width: widths[at]!,
      style: { numFmt: numberFormat(kind, DATE_FORMATS[language]), alignment: { vertical: "top", wrapText: kind === "text" } },
    })),
    rows: [columns.map(({ heading }) => heading), ...(values.length > 0 ? values : [columns.map(() => null)])],
    rowDefs: new Map(rows.flatMap((row, at): [number, RowDef][] => heightOf(row, widths, at + 1))),
    cells: new Map([...columns.map(({ heading }, at): [string, Partial<Cell>] => [`0,${at}`, { value: heading, type: "string", style: HEADING }]), ...linkCells(rows)]),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$1:$1" },
    headerFooter: { oddHeader: "&A", oddFooter: "&P / &N" },
    freezePane: { rows: 1 },
    tables: [{ name: tableName(id), columns: columns.map(({ heading }) => ({ name: heading })), style: "TableStyleLight9" }],
  };
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted.trim() || "1";
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted.slice(0, LONGEST_NAME - 4)} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}

const tableName = (id: string) => `table_${id.replace(/\W/g, "_")}`;

function cellValue(value: DataValue, kind: ColumnKind): CellValue {
  if (value === null || typeof value === "number") return value;
  const text = valueText(value).slice(0, LONGEST_TEXT);
  // Excel knows no zones: a moment is shown as the clock that wrote it.
  if (kind === "day" || kind === "moment") return new Date(`${text.slice(0, kind === "day" ? 10 : 19)}${kind === "day" ? "T00:00:00" : ""}Z`);
  return text;
}

function linkCells(rows: readonly (readonly DataValue[])[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value === null || typeof value !== "object") return;
      const { to } = value;
      const hyperlink = "url" in to ? { target: to.url } : { target: "", location: cellReference(to.sheet, to.address) };
      cells.set(`${at + 1},${column}`, { value: value.text, type: "string", hyperlink });
    });
  });
  return cells;
}

/** Width in characters of Latin letters, with room for the filter's button. */
function widthOf(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, lettersOf(text.slice(0, WIDEST))), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 3));
}

/** The height of a row whose texts wrap: not every program finds it by itself. */
function heightOf(row: readonly DataValue[], widths: readonly number[], at: number): [number, RowDef][] {
  const linesOf = (text: string, width: number) => text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(lettersOf(line) / (width - 1))), 0);
  const lines = Math.max(...row.map((value, column) => linesOf(valueText(value), widths[column]!)));
  return lines > 1 ? [[at, { height: Math.min(HIGHEST, lines * LINE) }]] : [];
}

/** Letters of a text as wide as Latin ones; Japanese ones count two. */
const lettersOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
