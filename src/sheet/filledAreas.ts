import { addTo } from "./addTo";
import type { Area } from "./address";
import { withoutHiddenCells } from "./hiddenCells";
import type { SheetSnapshot, SnapshotCell } from "./snapshot";

/** Texts as long as this do not stand in neighbouring cells by chance. */
const LONG = 6;
/** … and not in so many rows, in columns that hardly ever differ. */
const ENOUGH_ROWS = 3;
/** A line above or below the table holds no more. */
const LABEL_AND_TEXT = 2;
/** Columns differ in so many more rows than not where a long text stands twice in them by chance. */
const FAR_MORE = 3;
/** What may stand above several columns. */
const HEADING = /^(?:[^0-9０-９。]|[0-9０-９]{1,4}(?=年)){1,30}$/;

/** Cells of one row side by side that hold the same text. */
interface Run {
  row: number;
  left: number;
  right: number;
  text: string;
}

/**
 * A worksheet as it was before a converter took its merged areas apart and filled each of their cells with the text: with
 * those areas merged. Any other worksheet as it is; one that has cells merged sideways is none.
 */
export function withFilledAreas(sheet: SheetSnapshot): SheetSnapshot {
  if (sheet.merges.some(({ left, right }) => left < right)) return sheet;
  const rows = rowsOf(sheet.cells);
  const runs = new Map([...rows].map(([row, cells]) => [row, runsOf(row, cells)]));
  const bounds = boundsOf(rows);
  const isFilled = [...bounds.values()].some(({ others, long }) => long >= ENOUGH_ROWS && long > others) && [...runs.values()].flat().some(isWide);
  if (!isFilled) return sheet;
  const pieces = new Map([...runs].map(([row, own]) => [row, own.flatMap((run) => piecesOf(run, own.length - 1, bounds))]));
  const areas = sheet.merges.length > 0 ? asHigh(pieces, sheet.merges) : stacked(pieces);
  const merges = areas.filter(({ top, left, bottom, right }) => top < bottom || left < right);
  return withoutHiddenCells({ ...sheet, merges });
}

/** A title or the text of a field; two reports side by side may say the same. */
function isWide({ left, right, text }: Run): boolean {
  return right - left >= 2 && isLong(text);
}

function rowsOf(cells: readonly SnapshotCell[]): Map<number, SnapshotCell[]> {
  const rows = new Map<number, SnapshotCell[]>();
  for (const cell of cells) if (cell.text.trim() !== "") addTo(rows, cell.row, cell);
  for (const row of rows.values()) row.sort((one, other) => one.column - other.column);
  return new Map([...rows].sort(([one], [other]) => one - other));
}

function runsOf(row: number, cells: readonly SnapshotCell[]): Run[] {
  const runs: Run[] = [];
  for (const { column, text } of cells) {
    const last = runs.at(-1);
    if (last?.text === text && last.right === column - 1) last.right = column;
    else runs.push({ row, left: column, right: column, text });
  }
  return runs;
}

/** In how many rows the cell left of a grid column's holds another text, the same, and the same of some length. */
interface Bound {
  others: number;
  same: number;
  long: number;
}

function boundsOf(rows: ReadonlyMap<number, readonly SnapshotCell[]>): Map<number, Bound> {
  const bounds = new Map<number, Bound>();
  for (const cells of rows.values()) {
    cells.forEach(({ column, text }, at) => {
      const before = cells[at - 1];
      if (before?.column !== column - 1) return;
      const bound = bounds.get(column) ?? { others: 0, same: 0, long: 0 };
      bounds.set(column, bound);
      if (before.text !== text) bound.others += 1;
      else {
        bound.same += 1;
        if (isLong(text)) bound.long += 1;
      }
    });
  }
  return bounds;
}

function isLong(text: string): boolean {
  return text.trim().length >= LONG;
}

/** A run in the pieces that the table's columns cut it into, `beside` how many others: neighbouring columns may hold the same code, and a report its target. */
function piecesOf({ row, left, right, text }: Run, beside: number, bounds: ReadonlyMap<number, Bound>): Run[] {
  const isWhole = beside === 0 || (isLong(text) && (beside < LABEL_AND_TEXT || HEADING.test(text)));
  const often = isLong(text) ? FAR_MORE : 1;
  const isEdge = (column: number) => bounds.get(column)!.others > often * bounds.get(column)!.same;
  const edges = isWhole ? [] : Array.from({ length: right - left }, (_, at) => left + 1 + at).filter(isEdge);
  return [left, ...edges].map((from, at) => ({ row, left: from, right: (edges[at] ?? right + 1) - 1, text }));
}

/** Areas of pieces that were merged over several rows and stayed so in their first column. */
function asHigh(pieces: ReadonlyMap<number, readonly Run[]>, columns: readonly Area[]): Area[] {
  const bottoms = new Map(columns.map(({ top, left, bottom }) => [`${top} ${left}`, bottom]));
  return [...pieces.values()].flat().map(({ row, left, right }) => ({ top: row, left, bottom: bottoms.get(`${row} ${left}`) ?? row, right }));
}

/**
 * Areas of pieces: those below one another are one where their rows hold much the same, as the grid rows of one table row
 * do. A row's number or name stands on its left: another text there is another row, whatever else is the same.
 */
function stacked(pieces: ReadonlyMap<number, readonly Run[]>): Area[] {
  const areas: Area[] = [];
  let above = new Map<number, { run: Run; area: Area }>();
  for (const [row, runs] of pieces) {
    const alike = new Set(
      runs.filter(({ left, right, text }) => {
        const before = above.get(left);
        return before?.area.bottom === row - 1 && before.run.right === right && before.run.text === text;
      }),
    );
    const isSameRow = alike.has(runs[0]!) && alike.size * 2 >= runs.length && [...alike].some(({ text }) => isLong(text));
    above = new Map(
      runs.map((run) => {
        const before = isSameRow && alike.has(run) ? above.get(run.left)! : null;
        if (before) before.area.bottom = row;
        const area = before?.area ?? { top: row, left: run.left, bottom: row, right: run.right };
        if (!before) areas.push(area);
        return [run.left, { run, area }];
      }),
    );
  }
  return areas;
}
