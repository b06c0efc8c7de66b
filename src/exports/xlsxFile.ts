import { writeXlsx, type Cell, type CellStyle, type RowDef, type WriteSheet } from "hucre";
import { NUMBER_FORMATS } from "../tables/columnFormats";
import { markFormula, OWN_SHEET_MARK } from "../sheet/ownSheet";
import { CELL_LIMIT } from "../sheet/snapshot";
import { lettersAcross, linesHeight, linesIn } from "../tables/columnWidth";
import { valueText, type PlainColumn, type PlainTable } from "../tables/dataTable";

/** No worksheet that is ever written anew has this key. */
const OWN_SHEET = markFormula("exported").slice(1);
/** Widest column in Latin letters. */
const WIDEST = 48;
/** A worksheet's name: at most 31 characters, none of these. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\']/g;
/** For programs that do not draw the styles of Excel's tables. */
const HEADING: CellStyle = { font: { bold: true }, border: { bottom: { style: "medium" } }, alignment: { vertical: "bottom", wrapText: true } };

/**
 * A workbook with one worksheet for each table: an Excel table with filters under a heading row that stays in view, and is
 * repeated on every page when it is printed (A4, as wide as the page).
 * Its worksheets are marked as the add-in's own, so that findings that name a form's headings are never read as a form.
 * Texts are text cells, whatever they begin with. A table without rows keeps one blank one, which Excel asks for.
 */
export function xlsxFile(tables: readonly PlainTable[]): Promise<Uint8Array> {
  const names = new Set<string>();
  const sheets = tables.map((table) => sheetOf(table, names));
  return writeXlsx({ sheets, namedRanges: sheets.map(({ name }) => ({ name: OWN_SHEET_MARK, range: OWN_SHEET, scope: name })) });
}

function sheetOf({ id, title, columns, rows }: PlainTable, taken: Set<string>): WriteSheet {
  const name = freeName(title.replace(NOT_IN_NAMES, " ").slice(0, LONGEST_NAME), taken);
  const values = rows.map((row) => row.map((value) => (typeof value === "string" ? storedText(value) : value)));
  const headings = columns.map(({ heading }) => heading);
  const widths = columns.map(({ heading }, at) =>
    lettersAcross(
      heading,
      rows.map((row) => valueText(row[at]!)),
      WIDEST,
    ),
  );
  return {
    name,
    columns: columns.map(({ kind }, at) => ({
      width: widths[at]!,
      style: {
        numFmt: NUMBER_FORMATS[kind],
        alignment: { vertical: "top", wrapText: kind === "text", ...(isBesideNumber(columns, at) && { horizontal: "left", indent: 1 }) },
      },
    })),
    rows: [headings, ...(values.length > 0 ? values : [columns.map(() => null)])],
    rowDefs: new Map([headings, ...rows].flatMap((row, at) => heightOf(row.map(valueText), widths, at))),
    cells: new Map(columns.map(({ heading }, at): [string, Partial<Cell>] => [`0,${at}`, { value: heading, type: "string", style: HEADING }])),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$1:$1" },
    headerFooter: { oddHeader: "&A", oddFooter: "&P / &N" },
    freezePane: { rows: 1 },
    tables: [{ name: tableName(id), columns: columns.map(({ heading }) => ({ name: heading })), style: "TableStyleLight9" }],
  };
}

/** What begins like a character that is told by its number, as Excel stores those that XML cannot hold. */
const LIKE_NUMBERED = /_(?=x[0-9a-f]{4}_)/gi;
const NUMBERED_UNDERSCORE = "_x005F_";
/** Neither XML nor UTF-8 has these: what is no character, and half of one. */
const NO_CHARACTER = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as it is stored, so that it is read as it was: no longer than a cell takes, no character of it cut in half. */
function storedText(text: string): string {
  const cut = text.slice(0, CELL_LIMIT);
  const whole = text.length > CELL_LIMIT && /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
  return whole.replace(NO_CHARACTER, "\ufffd").replace(LIKE_NUMBERED, NUMBERED_UNDERSCORE);
}

/** Texts right behind a column of numbers: without a space between them they would be read as one. */
const isBesideNumber = (columns: readonly PlainColumn[], at: number) => columns[at]!.kind === "text" && at > 0 && columns[at - 1]!.kind !== "text";

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted.trim() || "1";
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted.slice(0, LONGEST_NAME - 4)} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}

const tableName = (id: string) => `table_${id.replace(/\W/g, "_")}`;

/** The height of a row whose texts wrap: not every program finds it by itself. */
function heightOf(texts: readonly string[], widths: readonly number[], at: number): [number, RowDef][] {
  const lines = Math.max(...texts.map((text, column) => linesIn(text, widths[column]!)));
  return lines > 1 ? [[at, { height: linesHeight(lines) }]] : [];
}
