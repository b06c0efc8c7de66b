import { areaAddress, type Area, type Position } from "../../sheet/address";
import { withoutHiddenCells } from "../../sheet/hiddenCells";
import { markedKey, OWN_SHEET_MARK } from "../../sheet/ownSheet";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { parseAddresses, parseRangeAddress } from "../areaAddresses";
import { cellText, isTooNarrow } from "./cellText";
import { ExcelError } from "../excelError";
import { joinPieces, mergeTiles } from "./mergeTiles";
import { covers, mergeExtent, UNKNOWN_EXTENT, type SheetExtent } from "./sheetExtent";

/** What one worksheet's reading gave. */
export interface ReadSheet {
  id: string;
  snapshot: SheetSnapshot;
  extent: SheetExtent;
  /** Where merged areas must still be looked for: the sheet is larger than was known. null when all is there. */
  unseenMerges: Area | null;
  /** Numbers and dates that show number signs only: their text must be made from the number format. */
  narrow: NarrowCell[];
}

/** A number in a column that is too narrow for it. */
export interface NarrowCell extends Position {
  value: number;
}

/** Reading of one worksheet that is queued in a batch; to be collected after the batch ran. */
export interface QueuedSheet {
  /** null when the worksheet is not there. */
  collect(): ReadSheet | null;
}

/**
 * Queues the reading of one worksheet: name, visibility, values and texts of its filled part, merged areas.
 *
 * @param sheet of a worksheet that may be missing, a null object
 * @param extent what is known of its size
 * @param mayBeOwn looks whether it is the add-in's own
 */
export function queueSheet(sheet: Excel.Worksheet, extent: SheetExtent, mayBeOwn: boolean): QueuedSheet {
  sheet.load("id,name,visibility");
  const mark = mayBeOwn ? queueMark(sheet) : null;
  const used = sheet.getUsedRange();
  used.load("address");
  const filled = sheet.getUsedRangeOrNullObject(true);
  filled.load("address,values,text");
  used.untrack();
  filled.untrack();
  const merges = queueMerges(sheet, extent.merges);

  return {
    collect() {
      if (sheet.isNullObject) return null;
      const left = unreadSheet(sheet, mark);
      if (left) return left;
      const filledArea = filled.isNullObject ? null : parseRangeAddress(filled.address);
      const mergesIn = mergeExtent(parseRangeAddress(used.address), filledArea);
      const { values, text } = filledArea ? filled : { values: [], text: [] };
      // Above five million cells Excel gives null without an error.
      if (!values || !text) throw new ExcelError("too-large", `${sheet.name}: ${filled.address}`);
      const snapshot: SheetSnapshot = {
        name: sheet.name,
        visible: true,
        cells: filledArea ? filledCells(filledArea, values, text) : [],
        merges: merges.collect(),
      };
      return {
        id: sheet.id,
        snapshot: withoutHiddenCells(snapshot),
        extent: { merges: mergesIn, bytes: bytesOf([values, text]) },
        unseenMerges: covers(extent.merges, mergesIn) ? null : mergesIn,
        narrow: filledArea ? narrowCells(filledArea, values, text) : [],
      };
    },
  };
}

/** Queues the loading of the name that marks a worksheet as the add-in's own. */
export function queueMark(sheet: Excel.Worksheet): Excel.NamedItem {
  const mark = sheet.names.getItemOrNullObject(OWN_SHEET_MARK);
  mark.load("formula");
  return mark;
}

/** A worksheet whose cells are nobody's goal sheet, hidden or the add-in's own; null for any other. */
export function unreadSheet({ id, name, visibility }: Excel.Worksheet, mark: Excel.NamedItem | null): ReadSheet | null {
  const visible = visibility === "Visible";
  const own = !mark || mark.isNullObject ? null : markedKey(String(mark.formula));
  if (visible && own === null) return null;
  const snapshot: SheetSnapshot = { name, visible, ...(own === null ? {} : { own }), cells: [], merges: [] };
  return { id, snapshot, extent: UNKNOWN_EXTENT, unseenMerges: null, narrow: [] };
}

/** Queues the search for the merged areas within an area. */
export function queueMerges(sheet: Excel.Worksheet, area: Area): { collect(): Area[] } {
  const tiles = mergeTiles(area).map((tile) => {
    const range = sheet.getRange(areaAddress(tile));
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address,areaCount");
    range.untrack();
    merged.untrack();
    return merged;
  });
  return {
    collect() {
      const pieces = tiles.flatMap((merged) => {
        if (merged.isNullObject) return [];
        const areas = parseAddresses(merged.address);
        if (areas.length === merged.areaCount) return areas;
        throw new ExcelError("other", `${merged.areaCount} merged areas, but their address is ${merged.address}`);
      });
      return joinPieces(pieces);
    },
  };
}

/** Cells with text out of the values and texts of an area. */
export function filledCells(area: Area, values: readonly (readonly unknown[])[], texts: readonly (readonly string[])[]): SnapshotCell[] {
  return values.flatMap((line, down) =>
    line.flatMap((value, right) => {
      const text = cellText(value, texts[down]?.[right] ?? "");
      return text === "" ? [] : [{ row: area.top + down, column: area.left + right, text }];
    }),
  );
}

/** Numbers and dates of an area that show number signs only. */
export function narrowCells(area: Area, values: readonly (readonly unknown[])[], texts: readonly (readonly string[])[]): NarrowCell[] {
  return values.flatMap((line, down) =>
    line.flatMap((value, right) => (isTooNarrow(value, texts[down]?.[right] ?? "") ? [{ row: area.top + down, column: area.left + right, value }] : [])),
  );
}

const encoder = new TextEncoder();

function bytesOf(data: unknown): number {
  return encoder.encode(JSON.stringify(data)).length;
}
