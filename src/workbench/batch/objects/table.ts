import { overlaps, type Area } from "../../../sheet/address";
import type { ModelSheet } from "../../model/modelSheet";
import type { ModelTable } from "../../model/modelTable";
import { ApiError } from "../apiError";
import { apiType, type ApiType } from "../apiObject";
import { flagArgument, isDefinableName, textArgument } from "../arguments";
import { rangeArgument, RangeTarget } from "../rangeTarget";
import type { Session } from "../session";
import { rangeObject } from "./range";
import { tableRowsObject } from "./tableRows";
import { worksheetObject } from "./worksheet";

/** A table with the worksheet that it stands on. */
export interface TableTarget {
  sheet: ModelSheet;
  table: ModelTable;
}

type Flag = "showBandedRows" | "showFilterButton" | "showTotals";

const flag = (key: Flag) => ({
  get: ({ table }: TableTarget) => table[key],
  set: ({ sheet, table }: TableTarget, value: unknown, { model }: Session) => {
    const given = flagArgument(value, key, table[key]);
    model.changeLooks(sheet.id, () => (table[key] = given));
  },
});

/** A table (ListObject). */
export const tableObject: ApiType<TableTarget> = apiType({
  name: "Table",
  identity: ({ table }) => ({ Id: String(table.id) }),
  properties: {
    Id: { get: ({ table }) => String(table.id) },
    Name: {
      get: ({ table }) => table.name,
      set: (target, value, session) => rename(target, textArgument(value, "name"), session),
    },
    ShowBandedRows: flag("showBandedRows"),
    ShowFilterButton: flag("showFilterButton"),
    ShowTotals: flag("showTotals"),
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value, { model }) => {
        const given = textArgument(value, "style");
        model.changeLooks(sheet.id, () => (table.style = given));
      },
    },
  },
  links: {
    Columns: (target) => tableColumns(target),
    Rows: (target) => tableRowsObject(target),
    Sort: (target) => tableSort(target),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    // Nothing is filtered or sorted in the workbench.
    ClearFilters: () => undefined,
    Delete: ({ sheet, table }, _, { model }) => {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      model.clearCells(sheet.id, table.area, "all", "addin");
    },
    GetDataBodyRange: (target) => rangeObject(body(target)),
    GetHeaderRowRange: ({ sheet, table: { area } }) => rangeObject(new RangeTarget(sheet, { ...area, bottom: area.top })),
    GetRange: ({ sheet, table }) => rangeObject(new RangeTarget(sheet, table.area)),
    Resize: resize,
  },
});

const tableSort = apiType<TableTarget>({ name: "TableSort", properties: {}, methods: { Clear: () => undefined } });

const tableColumns = apiType<TableTarget>({
  name: "TableColumnCollection",
  properties: { Count: { get: ({ table: { area } }) => area.right - area.left + 1 } },
});

/** Excel keeps the worksheet and the row of the headings, and wants the new area to meet the old one and no other table. */
function resize({ sheet, table }: TableTarget, [address]: readonly unknown[], session: Session): void {
  const { sheet: given, area } = rangeArgument(address, "newRange", sheet, session);
  if (given !== sheet || area.top !== table.area.top || area.bottom === area.top || !overlaps(area, table.area)) {
    throw new ApiError("InvalidArgument", "A table keeps its worksheet, the row of its headings and at least one row below it.");
  }
  refuseOtherTables(sheet, area, table);
  session.model.changeLooks(sheet.id, () => {
    table.area = area;
  });
}

/** Throws when an area meets a table of the worksheet. */
export function refuseOtherTables(sheet: ModelSheet, area: Area, own?: ModelTable): void {
  if (sheet.tables.some((other) => other !== own && overlaps(other.area, area))) {
    throw new ApiError("InvalidOperation", "A table cannot overlap another table.");
  }
}

function body({ sheet, table: { area } }: TableTarget): RangeTarget {
  return new RangeTarget(sheet, { ...area, top: Math.min(area.top + 1, area.bottom) });
}

function rename({ table }: TableTarget, name: string, { model }: Session): void {
  const taken = model.sheets.some(({ tables }) => tables.some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase()));
  if (taken || !isDefinableName(name)) throw new ApiError("InvalidArgument", `${name} cannot be the name of a table.`);
  table.name = name;
}
