import type { ModelCell } from "../../model/modelCell";
import { overlaps } from "../../../sheet/address";
import { displayText } from "../../../xlsx/numberFormats/displayText";
import { apiType, type ApiType } from "../apiObject";
import { givenBlock, readBlock } from "../cellBlock";
import { fullAddress } from "../rangeAddress";
import type { RangeTarget } from "../rangeTarget";
import type { Session } from "../session";
import { conditionalFormatsObject } from "./conditionalFormats";
import { dataValidationObject } from "./dataValidation";
import { rangeFormatObject } from "./rangeFormat";
import { rangeMethods } from "./rangeMethods";
import { shownText } from "../shownText";
import { worksheetObject } from "./worksheet";

/** A range of cells. */
export const rangeObject: ApiType<RangeTarget> = apiType({
  name: "Range",
  keepable: true,
  properties: {
    Address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    AddressLocal: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    CellCount: { get: cellCount },
    ColumnCount: { get: (range) => range.columns },
    ColumnHidden: { get: (range) => hiddenShare(range.area.left, range.area.right, range.sheet.hiddenColumns) },
    ColumnIndex: { get: ({ area }) => area.left },
    Formulas: { get: (range) => readBlock(range, (cell) => cell.formula ?? cell.value), set: setContents },
    HasSpill: { get: spilledShare },
    Hidden: {
      get: ({ sheet, area }) =>
        hiddenShare(area.top, area.bottom, sheet.hiddenRows) === true || hiddenShare(area.left, area.right, sheet.hiddenColumns) === true,
    },
    NumberFormat: { get: (range) => readBlock(range, (cell) => cell.numberFormat), set: setNumberFormats },
    RowCount: { get: (range) => range.rows },
    RowHidden: { get: (range) => hiddenShare(range.area.top, range.area.bottom, range.sheet.hiddenRows) },
    RowIndex: { get: ({ area }) => area.top },
    Text: { get: (range) => readBlock(range, (cell, place) => shownText(range.sheet, cell, place)) },
    ValueTypes: { get: (range) => readBlock(range, valueType) },
    Values: { get: (range) => readBlock(range, (cell) => cell.value), set: setContents },
  },
  links: {
    ConditionalFormats: ({ sheet, area }) => conditionalFormatsObject({ sheet, areas: [area] }),
    DataValidation: (range) => dataValidationObject(range),
    Format: (range) => rangeFormatObject(range),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: rangeMethods,
});

function valueType(cell: ModelCell): string {
  if (cell.isError) return "Error";
  if (cell.value === "") return "Empty";
  if (typeof cell.value === "string") return "String";
  return typeof cell.value === "number" ? "Double" : "Boolean";
}

const MOST_COUNTED = 2 ** 31 - 1;

function cellCount(range: RangeTarget): number {
  const count = range.rows * range.columns;
  return count > MOST_COUNTED ? -1 : count;
}

/** Whether all cells are filled by an array formula, or none; null for some. */
function spilledShare({ sheet, area }: RangeTarget): boolean | null {
  const within = sheet.spills.filter((spill) => overlaps(spill, area));
  if (within.length === 0) return false;
  return within.some(({ top, left, bottom, right }) => top <= area.top && left <= area.left && area.bottom <= bottom && area.right <= right) || null;
}

function setContents(range: RangeTarget, given: unknown, { model }: Session): void {
  model.setCells(range.sheet.id, range.area, givenBlock(range, given), "addin");
}

function setNumberFormats(range: RangeTarget, given: unknown, { model }: Session): void {
  const formats = givenBlock(range, given);
  const { top, left } = range.area;
  model.formatCells(
    range.sheet.id,
    range.area,
    (cell, { row, column }) => {
      const numberFormat = formats[row - top]?.[column - left];
      return typeof numberFormat === "string" ? reformatted(cell, numberFormat) : cell;
    },
    "addin",
  );
}

function hiddenShare(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const index of hidden) if (from <= index && index <= to) count++;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

/** A cell under another number format; a value that is there keeps its kind, as in Excel. */
function reformatted(cell: ModelCell, numberFormat: string): ModelCell {
  return { ...cell, numberFormat, text: cell.isError ? cell.text : displayText(cell.value, numberFormat) };
}
