import { contains } from "../../src/sheet/address";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { COLUMN_REWRITES } from "./columnRewrites";
import { HEADING_REWRITES } from "./headingRewrites";
import { eachGoalSheet, extent, insertedRows, laterRow, shifted, type LayoutRewrite, type SheetRewrite } from "./layoutRewrite";
import { insertedAt, stay, withBlock } from "./snapshotEdits";
import { shuffled } from "./shuffled";
import { tableLayouts, type TableLayout } from "./tableLayout";

const untouched = (sheet: SheetSnapshot) => sheet;

/** Copies the header's blocks to the rows that begin at `at`; with the lines above it where `from` is 0. */
function copied(sheet: SheetSnapshot, at: number, from: number, { header }: TableLayout, reworded: (text: string) => string): SheetSnapshot {
  const isCopied = (row: number) => row >= from && row <= header.bottom;
  const by = at - from;
  return {
    ...sheet,
    cells: [...sheet.cells, ...sheet.cells.filter(({ row }) => isCopied(row)).map((cell) => ({ ...cell, row: cell.row + by, text: cell.row < header.top ? cell.text : reworded(cell.text) }))],
    merges: [...sheet.merges, ...sheet.merges.filter(({ top }) => isCopied(top)).map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by }))],
  };
}

const headerAgain = (reworded: (text: string) => string = (text) => text) =>
  insertedRows(laterRow, (sheet, at, table) => copied(sheet, at, table.header.top, table, reworded), ({ header }) => header.bottom - header.top + 1);
const headAgain = insertedRows(laterRow, (sheet, at, table) => copied(sheet, at, 0, table, (text) => text), ({ header }) => header.bottom + 1);
/** A heading without what explains it in further lines and brackets. */
const shortened = (text: string) => text.split(/[\n(（]/)[0] ?? text;

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

const SPACES = [" ", "　", "\n"];
const SPACED_SHARE = 3;

/** One of three blank cells holds white space, in the table and around it. */
const spacesInBlanks: SheetRewrite = (sheet, _, random) => {
  const { rows, columns } = extent(sheet);
  const spaces = Array.from({ length: (rows + 2) * (columns + 4) }, (__, at) => ({ row: Math.floor(at / (columns + 4)), column: at % (columns + 4) })).filter(
    ({ row, column }) => random.below(SPACED_SHARE) === 0 && sheet.cells.every((cell) => cell.row !== row || cell.column !== column) && !sheet.merges.some((area) => contains(area, { row, column })),
  );
  return { sheet: { ...sheet, cells: [...sheet.cells, ...spaces.map((place) => ({ ...place, text: random.pick(SPACES) }))] } };
};

const NOTE = "※ 行が足りないときは枠を足してください。";
const PAGE = "－ 1 －";

/** Rewrites of the layout that must not change anything but where it stands. */
export const LAYOUT_REWRITES: readonly LayoutRewrite[] = [
  eachGoalSheet("leading empty rows", (sheet) => shifted(sheet, (row) => row + 3, stay)),
  eachGoalSheet("leading empty columns", (sheet) => shifted(sheet, stay, (column) => column + 2)),
  eachGoalSheet("a blank row above the table", insertedRows(({ header }) => header.top, untouched)),
  eachGoalSheet("a note over the table's width above it", insertedRows(({ header }) => header.top, (sheet, at, { header }) => withBlock(sheet, { top: at, bottom: at, left: header.left, right: header.right }, NOTE))),
  eachGoalSheet("a note in one cell above the table", insertedRows(({ header }) => header.top, (sheet, at, { header }) => withBlock(sheet, { top: at, bottom: at, left: header.left, right: header.left }, NOTE))),
  eachGoalSheet("a note between header and rows", insertedRows(({ header }) => header.bottom + 1, (sheet, at, { header }) => withBlock(sheet, { top: at, bottom: at, left: header.left, right: header.right }, NOTE))),
  eachGoalSheet("a blank row between rows", insertedRows(laterRow, untouched)),
  eachGoalSheet("the header again before a later row", headerAgain()),
  eachGoalSheet("the header again without its explanations", headerAgain(shortened)),
  eachGoalSheet("a further page with the whole head", headAgain),
  eachGoalSheet("the number of a page between rows", insertedRows(laterRow, (sheet, at, { header }) => withBlock(sheet, { top: at, bottom: at, left: header.left, right: header.right }, PAGE))),
  eachGoalSheet("a blank row anywhere", (sheet, _, random) => shifted(sheet, insertedAt(random.below(extent(sheet).rows)), stay)),
  eachGoalSheet("spaces in cells that are blank", spacesInBlanks),
  eachGoalSheet("rows in another order", permutedRows),
  eachGoalSheet("columns in another order", permutedColumns),
  eachGoalSheet("rows over two grid rows", doubledRows),
  ...COLUMN_REWRITES,
  ...HEADING_REWRITES,
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
