import type { GoalSheet, GoalWorkbook } from "../../src/goal/goalSheet";
import { cellAddress, parseAddress } from "../../src/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import type { Random } from "../hostile/random";
import type { Explained } from "./outcome";
import { insertedAt, moved, stay, withSheets, type Move } from "./snapshotEdits";
import { tableLayouts, type TableLayout } from "./tableLayout";

/** A change of a workbook's layout that says the same, and where things stand afterwards. */
export interface LayoutRewrite {
  name: string;
  apply(snapshot: WorkbookSnapshot, workbook: GoalWorkbook, random: Random): { snapshot: WorkbookSnapshot; explained: Explained };
}

/** One worksheet rewritten. */
export interface Rewritten {
  sheet: SheetSnapshot;
  toCell?: (row: number, column: number) => { row: number; column: number };
  toOrdinal?: (ordinal: number) => number;
  toLabel?: (label: string) => string;
}

export type SheetRewrite = (sheet: SheetSnapshot, goalSheet: GoalSheet, random: Random) => Rewritten;

/** A rewrite of every worksheet that holds a goal sheet. */
export const eachGoalSheet = (name: string, rewrite: SheetRewrite): LayoutRewrite => ({
  name,
  apply(snapshot, workbook, random) {
    const done = new Map<string, Rewritten>();
    for (const goalSheet of workbook.sheets) {
      const sheet = snapshot.sheets.find((one) => one.name === goalSheet.name)!;
      done.set(sheet.name, rewrite(sheet, goalSheet, random));
    }
    return {
      snapshot: withSheets(snapshot, (sheet) => done.get(sheet.name)?.sheet ?? sheet),
      explained: {
        label: (name, label) => done.get(name)?.toLabel?.(label) ?? label,
        row: (name, ordinal) => done.get(name)?.toOrdinal?.(ordinal) ?? ordinal,
        cell: (name, address) => {
          const { top, left } = parseAddress(address);
          return cellAddress(done.get(name)?.toCell?.(top, left) ?? { row: top, column: left });
        },
      },
    };
  },
});

/** The worksheet with its rows and columns moved. */
export const shifted = (sheet: SheetSnapshot, toRow: Move, toColumn: Move): Rewritten => ({
  sheet: moved(sheet, toRow, toColumn),
  toCell: (row, column) => ({ row: toRow(row), column: toColumn(column) }),
});

/** Inserts grid rows above a line of the (chosen) table and fills them. */
export const insertedRows = (line: (table: TableLayout, random: Random) => number | null, fill: (sheet: SheetSnapshot, at: number, table: TableLayout) => SheetSnapshot, height: (table: TableLayout) => number = () => 1): SheetRewrite =>
  (sheet, goalSheet, random) => {
    const [table] = tableLayouts(sheet, goalSheet);
    const at = table ? line(table, random) : null;
    if (!table || at === null) return { sheet };
    const down = insertedAt(at, height(table));
    const rewritten = shifted(sheet, down, stay);
    return { ...rewritten, sheet: fill(rewritten.sheet, at, table) };
  };

/** The first grid row of one of the table's rows but the first; null where there is one at most. */
export const laterRow = ({ bands }: TableLayout, random: Random) => (bands.length < 2 ? null : random.pick(bands.slice(1)).top);

/** How many grid rows and columns a worksheet uses. */
export function extent({ cells, merges }: SheetSnapshot): { rows: number; columns: number } {
  return {
    rows: Math.max(...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)) + 1,
    columns: Math.max(...cells.map(({ column }) => column), ...merges.map(({ right }) => right)) + 1,
  };
}
