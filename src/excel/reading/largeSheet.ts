import { areaAddress, type Area } from "../../sheet/address";
import { withoutHiddenCells } from "../../sheet/hiddenCells";
import type { SnapshotCell } from "../../sheet/snapshot";
import { parseRangeAddress } from "../areaAddresses";
import { asExcelError } from "../excelError";
import type { ExcelRun } from "../excelRun";
import { mergeExtent } from "./sheetExtent";
import { filledCells, narrowCells, queueMark, queueMerges, unreadSheet, type NarrowCell, type ReadSheet } from "./sheetReading";

/** No goal sheet is larger; one stray cell in the last row of a worksheet must not cost a million rows. */
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 128;
/** Cells asked for in one round trip. */
const CELLS_A_TRIP = 20_000;

/**
 * Reads a worksheet that is too large for one round trip, piece by piece. Cells below row 2,000 and right of column DX
 * are left out.
 */
export async function readLargeSheet(run: ExcelRun, key: string, mayBeOwn: boolean): Promise<ReadSheet | null> {
  const found = await measure(run, key, mayBeOwn);
  if (!found) return null;
  if ("snapshot" in found) return found;
  const { id, name, used, filled } = found;
  const read: Piece[] = [];
  for (const piece of filled ? pieces(filled) : []) read.push(await readPiece(run, id, piece));
  const mergesIn = mergeExtent(used, filled);
  const merges = await run(async (context) => {
    const queued = queueMerges(context.workbook.worksheets.getItem(id), mergesIn);
    await context.sync();
    return queued.collect();
  });
  const snapshot = withoutHiddenCells({ name, visible: true, cells: read.flatMap(({ cells }) => cells), merges });
  // Remembered as larger than any trip, so that it is read alone next time.
  return { id, snapshot, extent: { merges: mergesIn, bytes: Infinity }, unseenMerges: null, narrow: read.flatMap(({ narrow }) => narrow) };
}

function measure(run: ExcelRun, key: string, mayBeOwn: boolean) {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load("id,name,visibility");
    const mark = mayBeOwn ? queueMark(sheet) : null;
    const used = sheet.getUsedRange();
    used.load("address");
    const filled = sheet.getUsedRangeOrNullObject(true);
    filled.load("address");
    await context.sync();
    if (sheet.isNullObject) return null;
    const left = unreadSheet(sheet, mark);
    if (left) return { ...left, extent: { ...left.extent, bytes: Infinity } };
    return {
      id: sheet.id,
      name: sheet.name,
      used: parseRangeAddress(used.address),
      filled: filled.isNullObject ? null : clipped(parseRangeAddress(filled.address)),
    };
  });
}

function clipped({ top, left, bottom, right }: Area): Area | null {
  if (top >= MOST_ROWS || left >= MOST_COLUMNS) return null;
  return { top, left, bottom: Math.min(bottom, MOST_ROWS - 1), right: Math.min(right, MOST_COLUMNS - 1) };
}

function pieces(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_A_TRIP / (area.right - area.left + 1)));
  const found: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) found.push({ ...area, top, bottom: Math.min(top + rows - 1, area.bottom) });
  return found;
}

interface Piece {
  cells: SnapshotCell[];
  narrow: NarrowCell[];
}

async function readPiece(run: ExcelRun, id: string, piece: Area): Promise<Piece> {
  try {
    return await run(async (context) => {
      const range = context.workbook.worksheets.getItem(id).getRange(areaAddress(piece));
      range.load("values,text");
      range.untrack();
      await context.sync();
      return { cells: filledCells(piece, range.values, range.text), narrow: narrowCells(piece, range.values, range.text) };
    });
  } catch (cause) {
    const error = asExcelError(cause);
    if (error.fault !== "too-large" || piece.top === piece.bottom) throw error;
    const middle = Math.floor((piece.top + piece.bottom) / 2);
    const above = await readPiece(run, id, { ...piece, bottom: middle });
    const below = await readPiece(run, id, { ...piece, top: middle + 1 });
    return { cells: [...above.cells, ...below.cells], narrow: [...above.narrow, ...below.narrow] };
  }
}
