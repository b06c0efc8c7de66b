import { unzipSync } from "fflate";
import type { Area } from "../sheet/address";
import { LARGEST_FILE_BYTES } from "./fileSize";

/**
 * What a reader spends on one file. Goal workbooks have some dozens of sheets of some hundred rows; the limits leave
 * room for ten times that and keep a file made to exhaust the reader below 5 seconds and 1 GB.
 */
const LARGEST_UNPACKED_BYTES = 64 * 2 ** 20;
export const MOST_SHEETS = 500;
/** Each worksheet is read once; this bounds one large part that many sheets name. */
const LARGEST_READ_BYTES = 256 * 2 ** 20;
/** Grid cells kept for all sheets together, blank ones included. */
const MOST_CELLS = 30_000_000;
/** Goal sheets are at most 40 columns wide. */
const MOST_COLUMNS = 128;
const MOST_ROWS = 20_000;
/** Merged areas of all sheets together: far more than any goal workbook has. */
export const MOST_MERGES = 300_000;
/** Grid cells looked at while merged areas are compared with each other. */
const MOST_MERGE_STEPS = 20_000_000;

/** An empty deflated part has two bytes; more than that must unpack to something. */
const EMPTY_DEFLATED_BYTES = 2;
const ANY_SHEET = /(?:^|\/)(?:work|chart|dialog|macro)sheets\/[^/]*\.(?:xml|bin)$/i;
/** A part that every workbook has one of, or that OpenDocument packages begin with. */
const OF_WORKBOOK = /(?:^|\/)(?:workbook[^/]*|worksheets\/[^/]*)\.(?:xml|bin)$|^(?:content\.xml|mimetype)$/i;
const PICTURE = /\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?|svg)$/i;

/** How much of a package may be read: its sheets and the part of each that is kept. */
export interface ReadBounds {
  sheets: number;
  /** Rows and columns from A1 on. */
  rows: number;
  columns: number;
}

/**
 * Looks at a package's directory without unpacking anything.
 *
 * @returns the bounds to read it within, or why it is not read: too large, its sizes cannot be true, or it is a package of another kind (a text document, an archive)
 * @throws whatever the library throws when there is no readable directory
 */
export function packageBounds(bytes: Uint8Array): ReadBounds | "too-large" | "damaged" | "not-a-workbook" {
  if (bytes.length > LARGEST_FILE_BYTES) return "too-large";
  let unpacked = 0;
  let worksheets = 0;
  let largest = 0;
  let impossible = false;
  let isWorkbook = false;
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      isWorkbook ||= OF_WORKBOOK.test(name);
      impossible ||= size > EMPTY_DEFLATED_BYTES && originalSize === 0;
      if (!PICTURE.test(name)) unpacked += originalSize;
      if (ANY_SHEET.test(name)) {
        worksheets += 1;
        largest = Math.max(largest, originalSize);
      }
      return false;
    },
  });
  if (impossible) return "damaged";
  if (!isWorkbook) return "not-a-workbook";
  if (unpacked > LARGEST_UNPACKED_BYTES || worksheets > MOST_SHEETS) return "too-large";
  if (largest * worksheets > LARGEST_READ_BYTES) return "too-large";
  return worksheets > 0 ? boundsFor(worksheets) : unpackedBounds;
}

/** The bounds for so many sheets: together they stay below MOST_CELLS. */
function boundsFor(sheets: number): ReadBounds {
  return { sheets, rows: Math.min(MOST_ROWS, Math.floor(MOST_CELLS / sheets / MOST_COLUMNS)), columns: MOST_COLUMNS };
}

/** Rows of a sheet in the formats that are rare: a small file of theirs can repeat or merge rows at will. */
const MOST_RARE_ROWS = 2_000;

/** The bounds for so many sheets of a rare format (.xls, .xlsb, .ods). */
export function rareBoundsFor(sheets: number): ReadBounds {
  const shared = boundsFor(Math.max(1, sheets));
  return { ...shared, rows: Math.min(MOST_RARE_ROWS, shared.rows) };
}

/** Bounds for files that tell nothing about their sheets beforehand. */
export const unpackedBounds: ReadBounds = boundsFor(MOST_SHEETS);

/**
 * Merged areas as Excel allows them: inside the bounds, of two or more cells, none sharing a cell with an earlier one.
 * Stops comparing (and keeps what it has) where a file merges so much that it can only be meant to.
 */
export function disjointMerges(merges: readonly Area[], { rows, columns }: ReadBounds): Area[] {
  const taken = new Map<number, Uint8Array>();
  const kept: Area[] = [];
  let steps = 0;
  for (const merge of merges) {
    const area = { ...merge, bottom: Math.min(merge.bottom, rows - 1), right: Math.min(merge.right, columns - 1) };
    if (!isMerged(area)) continue;
    const free = (row: number) =>
      !(
        taken
          .get(row)
          ?.subarray(area.left, area.right + 1)
          .includes(1) ?? false
      );
    let row = area.top;
    while (row <= area.bottom && free(row)) row += 1;
    steps += (row - area.top + 1) * (area.right - area.left + 1);
    if (steps > MOST_MERGE_STEPS) return kept;
    if (row <= area.bottom) continue;
    for (row = area.top; row <= area.bottom; row += 1) {
      const line = taken.get(row) ?? new Uint8Array(columns);
      taken.set(row, line.fill(1, area.left, area.right + 1));
    }
    kept.push(area);
  }
  return kept;
}

function isMerged({ top, left, bottom, right }: Area): boolean {
  return [top, left, bottom, right].every((side) => Number.isInteger(side) && side >= 0) && top <= bottom && left <= right && (top < bottom || left < right);
}
