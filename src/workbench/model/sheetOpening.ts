import { dateToSerial, saveXlsx, writeXlsx, type Cell, type CellValue, type Sheet } from "hucre";
import type { RoundtripWorkbook } from "hucre/xlsx";
import { linesHeight, linesIn } from "../../tables/columnWidth";
import { parseAddress } from "../../sheet/address";
import { displayText } from "../../xlsx/displayText";
import { UNCOMPUTED } from "./cellEntry";
import { fileStyle, modelStyle } from "./cellStyle";
import { fileCharts, modelCharts } from "./chartFile";
import { fileConditionalRules, modelConditionalFormat } from "./conditionalFormat";
import type { CellContent, ModelCell } from "./modelCell";
import { filePrinting } from "./modelPrinting";
import type { ModelSheet } from "./modelSheet";
import { fileNames, takePrintNames } from "./nameFile";
import { fileTables, modelTable } from "./tableFile";
import { modelValidation } from "./validationFile";
import type { WorkbookModel } from "./workbookModel";

const PIXELS_PER_POINT = 96 / 72;
const DIGIT_PIXELS = 7;

/** What a model sheet was filled from: the file's sheet and the cells as they were then. */
interface Origin {
  sheet: Sheet;
  cells: Map<string, ModelCell>;
  /** Charts of the file as it had them; written as they were unless the model's charts changed. */
  charts: string;
}

const origins = new WeakMap<ModelSheet, Origin>();

/** Fills a model sheet from a sheet of a file. */
export function fillSheet(target: ModelSheet, sheet: Sheet, file: RoundtripWorkbook): void {
  target.name = sheet.name;
  target.visibility = sheet.veryHidden ? "VeryHidden" : sheet.hidden ? "Hidden" : "Visible";
  target.protected = sheet.protection !== undefined && sheet.protection.sheet !== false;
  target.merges = (sheet.merges ?? [])
    .map(({ startRow, startCol, endRow, endCol }) => ({ top: startRow, left: startCol, bottom: endRow, right: endCol }))
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
  sheet.columns?.forEach(({ width, hidden }, column) => {
    if (width !== undefined) target.columnWidths.set(column, columnPixels(width));
    if (hidden) target.hiddenColumns.add(column);
  });
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    if (height !== undefined) target.rowHeights.set(row, Math.round(height * PIXELS_PER_POINT));
    if (hidden) target.hiddenRows.add(row);
  }
  target.tables = (sheet.tables ?? []).flatMap(modelTable);
  target.charts = modelCharts(target, sheet.charts ?? []);
  target.conditionalFormats = (sheet.conditionalRules ?? []).map(modelConditionalFormat);
  target.frozenRows = sheet.freezePane?.rows ?? 0;
  target.validations = (sheet.dataValidations ?? []).map(modelValidation);

  const cells = new Map<string, ModelCell>();
  const place = (row: number, column: number, value: CellValue | undefined, detail: Cell | undefined): void => {
    const cell = modelCell(value ?? null, detail, file);
    target.put(row, column, cell);
    cells.set(`${row},${column}`, cell);
  };
  target.spills = [...(sheet.cells?.values() ?? [])].flatMap(({ formulaType, formulaRef }) =>
    formulaType === "array" && formulaRef ? parseAddress(formulaRef) : [],
  );
  for (const [key, detail] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    place(row, column, sheet.rows[row]?.[column] ?? detail.value, detail);
  }
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null && value !== undefined && !cells.has(`${row},${column}`)) place(row, column, value, undefined);
    }),
  );
  origins.set(target, { sheet, cells, charts: JSON.stringify(target.charts) });
}

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

function fileSheet(source: ModelSheet): Sheet {
  const origin = origins.get(source);
  const sheet: Sheet = {
    ...origin?.sheet,
    name: source.name,
    rows: (origin?.sheet.rows ?? []).map((values) => [...values]),
    cells: new Map(origin?.sheet.cells),
    merges: source.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    hidden: source.visibility === "Hidden" || undefined,
    veryHidden: source.visibility === "VeryHidden" || undefined,
    tables: fileTables(source, origin?.sheet),
    columns: fileColumns(source, origin?.sheet),
    rowDefs: fileRows(source, origin?.sheet),
    conditionalRules: fileConditionalRules(source.conditionalFormats),
    ...filePrinting(source.printing, origin?.sheet),
    freezePane: source.frozenRows > 0 ? { ...origin?.sheet.freezePane, rows: source.frozenRows } : origin?.sheet.freezePane,
    // The library writes new charts from another description than the one it reads, from the same member; charts that
    // the file brought it keeps as they came.
    charts: JSON.stringify(source.charts) === (origin?.charts ?? "[]") ? origin?.sheet.charts : (fileCharts(source) as unknown as Sheet["charts"]),
  };
  for (const { row, column, cell } of source.cells()) {
    const key = `${row},${column}`;
    if (origin?.cells.get(key) === cell) continue;
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const value = cell.value === "" ? null : cell.value;
    sheet.rows[row]![column] = value;
    sheet.cells!.set(key, fileCell(cell, value, origin?.sheet.cells?.get(key)));
  }
  return sheet;
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

/** Column widths count characters of the default font, padding included (ECMA-376 part 1, 18.3.1.13). */
function columnPixels(width: number): number {
  return Math.trunc(width * DIGIT_PIXELS + 0.5);
}

function modelCell(value: CellValue, detail: Cell | undefined, file: RoundtripWorkbook): ModelCell {
  const numberFormat = detail?.style?.numFmt;
  const content: CellContent = value instanceof Date ? dateToSerial(value, file.dateSystem === "1904") : (value ?? "");
  return {
    value: content,
    text: displayText(value, numberFormat, file.dateSystem === "1904"),
    numberFormat: numberFormat ?? (value instanceof Date ? "yyyy/m/d" : "General"),
    locked: detail?.style?.protection?.locked ?? true,
    ...(detail?.formula === undefined ? {} : { formula: `=${detail.formula}` }),
    ...(detail?.type === "error" ? { isError: true } : {}),
    style: modelStyle(detail?.style, file.themeColors),
  };
}

function fileCell(cell: ModelCell, value: CellValue, old: Cell | undefined): Cell {
  const style = fileStyle(cell, old?.style);
  if (cell.formula) {
    const computed = cell.value === UNCOMPUTED ? {} : { formulaResult: value };
    return { value: null, type: "formula", formula: cell.formula.slice(1), ...computed, style };
  }
  return { value, type: value === null ? "empty" : (typeof value as "string" | "number" | "boolean"), style };
}
