import type { Area } from "../../sheet/address";
import { markedKey, TABLE_PREFIX } from "../../sheet/ownSheet";
import { parseRangeAddress } from "../areaAddresses";
import { queueMark } from "../reading/sheetReading";

/** A table of the add-in's as it stands on a worksheet. */
export interface PresentTable {
  name: string;
  area: Area;
}

/** A worksheet of the add-in's own as it was found. */
export interface PresentSheet {
  id: string;
  name: string;
  visible: boolean;
  protected: boolean;
  tables: PresentTable[];
  charts: PresentChart[];
  /** Last row that holds something, whoever put it there; null when nothing does. */
  lastRow: number | null;
}

/** Place of a chart in points. */
export interface PresentChart {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a workbook holds of the add-in's own, and what stands in the way of a new worksheet. */
export interface FoundSheets {
  /** The worksheet of the key that was looked for; of copies that a person made the first. */
  own: PresentSheet | null;
  structureProtected: boolean;
  sheetNames: string[];
  tableNames: string[];
}

/** Looks for the add-in's worksheet of a key and for the names that are taken, in two round trips. */
export async function findOwnSheet(context: Excel.RequestContext, key: string): Promise<FoundSheets> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name,items/worksheet/id");
  protection.load("protected");
  await context.sync();
  const candidates = worksheets.items.map((sheet) => {
    const mark = queueMark(sheet);
    sheet.protection.load("protected");
    sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    used.untrack();
    return { sheet, mark, used };
  });
  const ranges = tables.items
    .filter(({ name }) => name.startsWith(TABLE_PREFIX))
    .map((table) => {
      const range = table.getRange();
      range.load("address");
      range.untrack();
      return { table, range };
    });
  await context.sync();
  const found = candidates.find(({ mark }) => !mark.isNullObject && markedKey(String(mark.formula)) === key);
  const own = found && {
    id: found.sheet.id,
    name: found.sheet.name,
    visible: found.sheet.visibility === "Visible",
    protected: found.sheet.protection.protected,
    tables: ranges
      .filter(({ table }) => table.worksheet.id === found.sheet.id)
      .map(({ table, range }) => ({ name: table.name, area: parseRangeAddress(range.address) })),
    charts: found.sheet.charts.items.map(({ name, left, top, width, height }) => ({ name, left, top, width, height })),
    lastRow: found.used.isNullObject ? null : parseRangeAddress(found.used.address).bottom,
  };
  return {
    own: own ?? null,
    structureProtected: protection.protected,
    sheetNames: worksheets.items.map(({ name }) => name),
    tableNames: tables.items.map(({ name }) => name),
  };
}

/** A name that none of those taken equals, case aside: the wanted one, or it with a number behind. */
export function freeName(wanted: string, taken: readonly string[], numbered: (number: number) => string): string {
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = numbered(number);
  return name;
}
