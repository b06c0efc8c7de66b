import type { GoalSheet, GoalWorkbook } from "../../src/goal/goalSheet";
import { cellAddress, parseAddress } from "../../src/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import type { Random } from "../hostile/random";
import type { Explained } from "./outcome";
import { insertedAt, moved, stay, withBlock, type Move } from "./snapshotEdits";
import { shuffled } from "./shuffled";
import { tableLayouts, type TableLayout } from "./tableLayout";

/** A change of a workbook's layout that says the same, and where things stand afterwards. */
export interface LayoutRewrite {
  name: string;
  apply(snapshot: WorkbookSnapshot, workbook: GoalWorkbook, random: Random): { snapshot: WorkbookSnapshot; explained: Explained };
}

/** One worksheet rewritten. */
interface Rewritten {
  sheet: SheetSnapshot;
  toCell?: (row: number, column: number) => { row: number; column: number };
  toOrdinal?: (ordinal: number) => number;
}

type SheetRewrite = (sheet: SheetSnapshot, goalSheet: GoalSheet, random: Random) => Rewritten;

const eachGoalSheet = (name: string, rewrite: SheetRewrite): LayoutRewrite => ({
  name,
  apply(snapshot, workbook, random) {
    const done = new Map<string, Rewritten>();
    for (const goalSheet of workbook.sheets) {
      const sheet = snapshot.sheets.find((one) => one.name === goalSheet.name)!;
      done.set(sheet.name, rewrite(sheet, goalSheet, random));
    }
    return {
      snapshot: { ...snapshot, sheets: snapshot.sheets.map((sheet) => done.get(sheet.name)?.sheet ?? sheet) },
      explained: {
        row: (name, ordinal) => done.get(name)?.toOrdinal?.(ordinal) ?? ordinal,
        cell: (name, address) => {
          const { top, left } = parseAddress(address);
          return cellAddress(done.get(name)?.toCell?.(top, left) ?? { row: top, column: left });
        },
      },
    };
  },
});

const shifted = (sheet: SheetSnapshot, toRow: Move, toColumn: Move): Rewritten => ({
  sheet: moved(sheet, toRow, toColumn),
  toCell: (row, column) => ({ row: toRow(row), column: toColumn(column) }),
});

/** Inserts grid rows above a line of the (chosen) table and fills them. */
const insertedRows = (line: (table: TableLayout, random: Random) => number | null, fill: (sheet: SheetSnapshot, at: number, table: TableLayout) => SheetSnapshot, height: (table: TableLayout) => number = () => 1): SheetRewrite =>
  (sheet, goalSheet, random) => {
    const [table] = tableLayouts(sheet, goalSheet);
    const at = table ? line(table, random) : null;
    if (!table || at === null) return { sheet };
    const down = insertedAt(at, height(table));
    const rewritten = shifted(sheet, down, stay);
    return { ...rewritten, sheet: fill(rewritten.sheet, at, table) };
  };

const laterRow = ({ bands }: TableLayout, random: Random) => (bands.length < 2 ? null : random.pick(bands.slice(1)).top);
const untouched = (sheet: SheetSnapshot) => sheet;

/** Copies the header's blocks to the rows that begin at `at`. */
function withHeaderAgain(sheet: SheetSnapshot, at: number, { header }: TableLayout): SheetSnapshot {
  const inHeader = (row: number) => row >= header.top && row <= header.bottom;
  const by = at - header.top;
  return {
    ...sheet,
    cells: [...sheet.cells, ...sheet.cells.filter(({ row }) => inHeader(row)).map((cell) => ({ ...cell, row: cell.row + by }))],
    merges: [...sheet.merges, ...sheet.merges.filter(({ top }) => inHeader(top)).map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by }))],
  };
}

/** Rows that follow one another without a group heading between them change places. */
const permutedRows: SheetRewrite = (sheet, goalSheet, random) => {
  const rowMap = new Map<number, number>();
  const ordinals = new Map<number, number>();
  for (const { bands } of tableLayouts(sheet, goalSheet)) {
    for (const run of runsOf(bands)) {
      let row = run[0]!.top;
      shuffled(run, random).forEach((band, place) => {
        ordinals.set(band.ordinal, run[0]!.ordinal + place);
        for (let line = band.top; line <= band.bottom; line++) rowMap.set(line, row++);
      });
    }
  }
  return { ...shifted(sheet, (row) => rowMap.get(row) ?? row, stay), toOrdinal: (ordinal) => ordinals.get(ordinal) ?? ordinal };
};

function runsOf(bands: TableLayout["bands"]): TableLayout["bands"][] {
  const runs: TableLayout["bands"][] = [];
  for (const band of bands) {
    const last = runs.at(-1);
    if (last?.at(-1)?.bottom === band.top - 1) last.push(band);
    else runs.push([band]);
  }
  return runs;
}

/** The table's columns change places, widths kept; what stands above and below the table stays. */
const permutedColumns: SheetRewrite = (sheet, goalSheet, random) => {
  const tables = tableLayouts(sheet, goalSheet);
  const first = tables[0];
  if (!first) return { sheet };
  const toColumn = new Map<number, number>();
  let next = first.groups[0]!.left;
  for (const { left, right } of shuffled(first.groups, random)) for (let column = left; column <= right; column++) toColumn.set(column, next++);
  const isMoved = (row: number) => tables.some(({ header, end }) => row >= header.top && row < end);
  const width = next - first.groups[0]!.left;
  const isWide = (row: number, column: number) => sheet.merges.some((area) => area.top === row && area.left === column && area.right - area.left + 1 >= width * 0.8);
  const columnAt = (row: number, column: number) => (isMoved(row) && !isWide(row, column) ? (toColumn.get(column) ?? column) : column);
  return {
    sheet: {
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, column: columnAt(cell.row, cell.column) })),
      merges: sheet.merges.map((area) => {
        const left = columnAt(area.top, area.left);
        return { ...area, left, right: left + area.right - area.left };
      }),
    },
    toCell: (row, column) => ({ row, column: columnAt(row, column) }),
  };
};

/** Every row of the table over two grid rows, as when a row was split and its cells merged again. */
const doubledRows: SheetRewrite = (sheet, goalSheet) => {
  const bands = tableLayouts(sheet, goalSheet).flatMap((table) => table.bands).filter(({ top, bottom }) => top === bottom);
  const added = (row: number) => bands.filter(({ top }) => top < row).length;
  const down = shifted(sheet, (row) => row + added(row), stay);
  const areas = goalSheet.rows.filter(({ ordinal }) => bands.some((band) => band.ordinal === ordinal)).flatMap(({ cells }) => Object.values(cells).map(({ area }) => area));
  const isRow = (top: number) => bands.some((band) => band.top + added(band.top) === top);
  const grown = down.sheet.merges.map((area) => (isRow(area.top) ? { ...area, bottom: area.top + 1 } : area));
  const single = areas.filter(({ left, right }) => left === right).map((area) => ({ ...area, top: area.top + added(area.top), bottom: area.top + added(area.top) + 1 }));
  return { ...down, sheet: { ...down.sheet, merges: [...grown, ...single] } };
};

const NOTE = "※ 行が足りないときは枠を足してください。";

/** Rewrites of the layout that must not change anything but where it stands. */
export const LAYOUT_REWRITES: readonly LayoutRewrite[] = [
  eachGoalSheet("leading empty rows", (sheet) => shifted(sheet, (row) => row + 3, stay)),
  eachGoalSheet("leading empty columns", (sheet) => shifted(sheet, stay, (column) => column + 2)),
  eachGoalSheet("a blank row above the table", insertedRows(({ header }) => header.top, untouched)),
  eachGoalSheet("a note over the table's width above it", insertedRows(({ header }) => header.top, (sheet, at, { header }) => withBlock(sheet, { top: at, bottom: at, left: header.left, right: header.right }, NOTE))),
  eachGoalSheet("a note in one cell above the table", insertedRows(({ header }) => header.top, (sheet, at, { header }) => withBlock(sheet, { top: at, bottom: at, left: header.left, right: header.left }, NOTE))),
  eachGoalSheet("a note between header and rows", insertedRows(({ header }) => header.bottom + 1, (sheet, at, { header }) => withBlock(sheet, { top: at, bottom: at, left: header.left, right: header.right }, NOTE))),
  eachGoalSheet("a blank row between rows", insertedRows(laterRow, untouched)),
  eachGoalSheet("the header again before a later row", insertedRows(laterRow, withHeaderAgain, ({ header }) => header.bottom - header.top + 1)),
  eachGoalSheet("a blank column inside the table", (sheet, goalSheet, random) => {
    const groups = tableLayouts(sheet, goalSheet)[0]?.groups.slice(1) ?? [];
    return groups.length === 0 ? { sheet } : shifted(sheet, stay, insertedAt(random.pick(groups).left));
  }),
  eachGoalSheet("rows in another order", permutedRows),
  eachGoalSheet("columns in another order", permutedColumns),
  eachGoalSheet("rows over two grid rows", doubledRows),
  {
    name: "worksheets in another order",
    apply: (snapshot, _, random) => ({ snapshot: { ...snapshot, sheets: shuffled(snapshot.sheets, random) }, explained: {} }),
  },
  {
    name: "a hidden copy of a goal sheet, a hidden list and a sheet of notes",
    apply(snapshot, workbook, random) {
      const copied = snapshot.sheets.find(({ name }) => name === random.pick(workbook.sheets).name)!;
      const list = { name: "選択肢", visible: false, cells: [{ row: 0, column: 0, text: "部局名" }], merges: [] };
      const notes = { name: "メモ", visible: true, cells: [{ row: 1, column: 1, text: NOTE }], merges: [] };
      return { snapshot: { ...snapshot, sheets: [{ ...copied, name: "旧版", visible: false }, list, ...snapshot.sheets, notes] }, explained: {} };
    },
  },
];
