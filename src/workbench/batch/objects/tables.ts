import type { ModelSheet } from "../../model/modelSheet";
import type { ModelTable } from "../../model/modelTable";
import { ApiError } from "../apiError";
import { apiType, type ApiObject, type ApiType } from "../apiObject";
import { flagArgument, wholeArgument } from "../arguments";
import { rangeArgument } from "../rangeTarget";
import type { Session } from "../session";
import { refuseOtherTables, tableObject, type TableTarget } from "./table";

/** The tables of a worksheet, or of the whole workbook when it is left out. */
interface Scope {
  sheet?: ModelSheet;
}

/** `tables` of the workbook or of a worksheet. */
export const tablesObject: ApiType<Scope> = apiType({
  name: "TableCollection",
  properties: { Count: { get: (scope, session) => found(scope, session).length } },
  items: (scope, session) => found(scope, session).map(tableObject),
  index: (scope, key, session) => byKey(scope, key, session) ?? missing(),
  methods: {
    Add: addTable,
    GetCount: (scope, _, session) => found(scope, session).length,
    GetItemAt: (scope, [index], session) => {
      const target = found(scope, session)[wholeArgument(index, "index", 0)];
      return target ? tableObject(target) : missing();
    },
    GetItemOrNullObject: (scope, [key], session) => byKey(scope, key, session),
  },
});

function found({ sheet }: Scope, { model }: Session): TableTarget[] {
  return (sheet ? [sheet] : model.sheets).flatMap((home) => home.tables.map((table) => ({ sheet: home, table })));
}

function byKey(scope: Scope, key: unknown, session: Session): ApiObject | null {
  const wanted = String(key).toLowerCase();
  const target = found(scope, session).find(({ table }) => String(table.id) === wanted || table.name.toLowerCase() === wanted);
  return target ? tableObject(target) : null;
}

function addTable(scope: Scope, [address, hasHeaders]: readonly unknown[], session: Session): ApiObject {
  const { model } = session;
  const range = rangeArgument(address, "address", scope.sheet ?? model.activeSheet, session);
  if (range.sheet.protected) throw new ApiError("AccessDenied", "The worksheet is protected.");
  if (!flagArgument(hasHeaders, "hasHeaders", false)) {
    throw new ApiError("NotImplemented", "The workbench makes tables over a row of headings only.");
  }
  refuseOtherTables(range.sheet, range.area);
  const number = Math.max(0, ...found({}, session).map(({ table }) => table.id)) + 1;
  const table: ModelTable = {
    id: number,
    name: `Table${number}`,
    area: range.area,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    style: "TableStyleMedium2",
  };
  model.changeLooks(range.sheet.id, (sheet) => sheet.tables.push(table));
  return tableObject({ sheet: range.sheet, table });
}

function missing(): never {
  throw new ApiError("ItemNotFound", "There is no such table.");
}
