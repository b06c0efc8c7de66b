import { saveXlsx, writeXlsx, type Cell, type CellValue, type Sheet } from "hucre";
import type { RoundtripWorkbook } from "hucre/xlsx";
import { linesHeight, linesIn } from "../../tables/columnWidth";
import { UNCOMPUTED } from "./cellEntry";
import { fileStyle } from "./cellStyle";
import { fileCharts } from "./chartFile";
import { fileConditionalRules } from "./conditionalFormat";
import type { ModelCell } from "./modelCell";
import type { ModelSheet } from "./modelSheet";
import { filePrinting } from "./modelPrinting";
import { fileNames, takePrintNames } from "./nameFile";
import { fileTables } from "./tableFile";
import type { WorkbookModel } from "./workbookModel";
import { PIXELS_PER_POINT, DIGIT_PIXELS, columnPixels } from "./sheetSizes";
import { type Origin, origins } from "./sheetOrigin";

/** The sheets of a model as a file, on top of the file that it was opened from. */
export async function writeSheets(model: WorkbookModel, file: RoundtripWorkbook | undefined): Promise<Uint8Array> {
  const sheets = model.sheets.map(fileSheet);
  const activeSheet = model.sheets.indexOf(model.activeSheet);
  const namedRanges = [...fileNames(model), ...takePrintNames(sheets)];
  if (!file) {
    const plain = sheets.map(
      ({ name, rows, cells, merges, hidden, veryHidden, tables, columns, rowDefs, freezePane, conditionalRules, pageSetup, headerFooter, colBreaks }, at) => ({
        ...{ name, rows, cells, merges, hidden, veryHidden, tables, columns, rowDefs, freezePane, conditionalRules, pageSetup, headerFooter, colBreaks },
        charts: fileCharts(model.sheets[at]!),
      }),
    );
    return writeXlsx({ sheets: plain, activeSheet, namedRanges });
  }
  file.sheets = sheets;
  file.namedRanges = namedRanges.length > 0 || file.namedRanges ? namedRanges : undefined;
  file.activeSheet = activeSheet;
  return saveXlsx(file);
}

/** A worksheet as the library writes it: what it was opened from, with what has become of it. */
function fileSheet(source: ModelSheet): Sheet {
  const origin = origins.get(source);
  const before = origin?.sheet;
  const sheet: Sheet = {
    ...before,
    name: source.name,
    rows: (before?.rows ?? []).map((values) => [...values]),
    cells: new Map(before?.cells),
    merges: source.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    hidden: source.visibility === "Hidden" || undefined,
    veryHidden: source.visibility === "VeryHidden" || undefined,
    tables: fileTables(source, before),
    columns: fileColumns(source, before),
    rowDefs: fileRows(source, before),
    conditionalRules: fileConditionalRules(source.conditionalFormats),
    ...filePrinting(source.printing, before),
    freezePane: source.frozenRows > 0 ? { ...before?.freezePane, rows: source.frozenRows } : before?.freezePane,
    // The library writes new charts from another description than the one it reads, from the same member; charts that
    // the file brought it keeps as they came.
    charts: JSON.stringify(source.charts) === (origin?.charts ?? "[]") ? before?.charts : (fileCharts(source) as unknown as Sheet["charts"]),
  };
  putChangedCells(sheet, source, origin);
  return sheet;
}

function putChangedCells(sheet: Sheet, source: ModelSheet, origin: Origin | undefined): void {
  for (const { row, column, cell } of source.cells()) {
    const key = `${row},${column}`;
    if (origin?.cells.get(key) === cell) continue;
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const value = cell.value === "" ? null : cell.value;
    sheet.rows[row]![column] = value;
    sheet.cells!.set(key, fileCell(cell, value, origin?.sheet.cells?.get(key)));
  }
}

function fileColumns({ columnWidths }: ModelSheet, origin: Sheet | undefined): Sheet["columns"] {
  const columns = [...(origin?.columns ?? [])];
  for (const [column, pixels] of columnWidths) {
    while (columns.length <= column) columns.push({});
    const known = columns[column];
    if (known?.width !== undefined && columnPixels(known.width) === pixels) continue;
    columns[column] = { ...known, width: pixels / DIGIT_PIXELS };
  }
  return columns.length > 0 ? columns : undefined;
}

function fileRows(source: ModelSheet, origin: Sheet | undefined): Sheet["rowDefs"] {
  const rows = new Map(origin?.rowDefs);
  if (!origin) for (const [row, lines] of wrappedLines(source)) rows.set(row, { height: linesHeight(lines) });
  for (const [row, pixels] of source.rowHeights) {
    const height = rows.get(row)?.height;
    if (height === undefined || Math.round(height * PIXELS_PER_POINT) !== pixels) rows.set(row, { ...rows.get(row), height: pixels / PIXELS_PER_POINT });
  }
  return rows.size > 0 ? rows : undefined;
}

/** Lines of the rows of a new sheet whose texts wrap: other programs show rows of a file without heights one line high. */
function wrappedLines(source: ModelSheet): Map<number, number> {
  const rows = new Map<number, number>();
  for (const { row, column, cell } of source.cells()) {
    if (!cell.style?.wrap || cell.text === "" || source.mergeAt(row, column)) continue;
    const lines = linesIn(cell.text, source.columnWidth(column) / DIGIT_PIXELS);
    if (lines > 1) rows.set(row, Math.max(lines, rows.get(row) ?? 0));
  }
  return rows;
}

function fileCell(cell: ModelCell, value: CellValue, old: Cell | undefined): Cell {
  const style = fileStyle(cell, old?.style);
  if (cell.formula) {
    const computed = cell.value === UNCOMPUTED ? {} : { formulaResult: value };
    return { value: null, type: "formula", formula: cell.formula.slice(1), ...computed, style };
  }
  return { value, type: value === null ? "empty" : (typeof value as "string" | "number" | "boolean"), style };
}
