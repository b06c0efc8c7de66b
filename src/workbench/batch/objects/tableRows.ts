import type { CellContent } from "../../model/modelCell";
import { ApiError } from "../apiError";
import { apiType, type ApiObject, type ApiType } from "../apiObject";
import { wholeArgument } from "../arguments";
import { givenBlock, readBlock } from "../cellBlock";
import { RangeTarget } from "../rangeTarget";
import type { Session } from "../session";
import { rangeObject } from "./range";
import type { TableTarget } from "./table";

/** One data row of a table. */
interface RowTarget extends TableTarget {
  /** From 0 at the first row below the headings. */
  index: number;
}

/** `rows` of a table. */
export const tableRowsObject: ApiType<TableTarget> = apiType({
  name: "TableRowCollection",
  properties: { Count: { get: rowCount } },
  items: (target) => Array.from({ length: rowCount(target) }, (_, index) => tableRow({ ...target, index })),
  methods: {
    Add: addRows,
    GetCount: rowCount,
    GetItemAt: (target, [index]) => tableRow({ ...target, index: wholeArgument(index, "index", 0) }),
  },
});

const tableRow = apiType<RowTarget>({
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: { get: (target) => readBlock(rowRange(target), ({ value }) => value) },
  },
  methods: { GetRange: (target) => rangeObject(rowRange(target)) },
});

function rowCount({ table: { area } }: TableTarget): number {
  return area.bottom - area.top;
}

function rowRange({ sheet, table: { area }, index }: RowTarget): RangeTarget {
  const row = area.top + 1 + index;
  if (row > area.bottom) throw new ApiError("ItemNotFound", "The table has no such row.");
  return new RangeTarget(sheet, { ...area, top: row, bottom: row });
}

/** Appends rows below the table. Cells below it are not moved away: the workbench refuses to overwrite them. */
function addRows(target: TableTarget, [index, values]: readonly unknown[], { model }: Session): ApiObject {
  const { sheet, table } = target;
  if (index !== null && index !== undefined && index !== -1) {
    throw new ApiError("NotImplemented", "The workbench adds rows at the end of a table only.");
  }
  const { left, right, bottom } = table.area;
  const count = Array.isArray(values) ? values.length : 1;
  const area = { top: bottom + 1, left, bottom: bottom + count, right };
  if (sheet.usedArea(true, area)) throw new ApiError("InvalidOperation", "There are cells below the table.");
  const given: (CellContent | null)[][] = Array.isArray(values) ? givenBlock(new RangeTarget(sheet, area), values) : [];
  model.setCells(sheet.id, area, given, "addin");
  table.area = { ...table.area, bottom: area.bottom };
  return tableRow({ ...target, index: rowCount(target) - count });
}
