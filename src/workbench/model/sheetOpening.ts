import { dateToSerial, type Cell, type CellValue, type Sheet } from "hucre";
import type { RoundtripWorkbook } from "hucre/xlsx";
import { parseAddress } from "../../sheet/address";
import { displayText } from "../../xlsx/numberFormats/displayText";
import { modelStyle } from "./cellStyle";
import { modelCharts } from "./chartFile";
import { modelConditionalFormat } from "./conditionalFormat";
import type { CellContent, ModelCell } from "./modelCell";
import type { ModelSheet } from "./modelSheet";
import { modelTable } from "./tableFile";
import { modelValidation } from "./validationFile";
import { PIXELS_PER_POINT, columnPixels } from "./sheetSizes";
import { origins } from "./sheetOrigin";

/** Fills a model sheet from a sheet of a file. */
export function fillSheet(target: ModelSheet, sheet: Sheet, file: RoundtripWorkbook): void {
  target.name = sheet.name;
  target.visibility = sheet.veryHidden ? "VeryHidden" : sheet.hidden ? "Hidden" : "Visible";
  target.protected = sheet.protection !== undefined && sheet.protection.sheet !== false;
  fillLayout(target, sheet);
  target.tables = (sheet.tables ?? []).flatMap(modelTable);
  target.charts = modelCharts(target, sheet.charts ?? []);
  target.conditionalFormats = (sheet.conditionalRules ?? []).map(modelConditionalFormat);
  target.validations = (sheet.dataValidations ?? []).map(modelValidation);
  origins.set(target, { sheet, cells: fillCells(target, sheet, file), charts: JSON.stringify(target.charts) });
}

/** Merged areas, sizes of rows and columns, which of them are hidden, and rows that stay in view. */
function fillLayout(target: ModelSheet, sheet: Sheet): void {
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
  target.frozenRows = sheet.freezePane?.rows ?? 0;
}

/** Puts a file's cells into a model sheet; gives them by `row,column`. */
function fillCells(target: ModelSheet, sheet: Sheet, file: RoundtripWorkbook): Map<string, ModelCell> {
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
  return cells;
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
