import { compoundFile, streamsOf } from "./compoundFile";
import { MOST_SHEETS, rareBoundsFor, type ReadBounds } from "./fileLimits";
import { areTooManyCells, GridCost } from "./gridCost";
import { XlsFormats } from "./xlsFormats";

/** Records of [MS-XLS] 2.3 that the library reads. */
const RECORD = { label: 0x0204, string: 0x0207, format: 0x041e, boundSheet: 0x0085, filePass: 0x002f, mulRk: 0x00bd, end: 0x000a, begin: 0x0809 };
/** Cells that begin with row and column: FORMULA, NUMBER, LABEL, BOOLERR, RK, LABELSST, MULRK. */
const CELLS: ReadonlySet<number> = new Set([0x0006, 0x0203, RECORD.label, 0x0205, 0x027e, 0x00fd, RECORD.mulRk]);
const HEAD = 4;
/** Where a record's text begins: its length, then whether it is packed, then the characters. */
const TEXT_AT: Readonly<Record<number, number>> = { [RECORD.label]: 6, [RECORD.string]: 0, [RECORD.format]: 2 };
const SHEET_NAME = 6;

/** Goal workbooks of this format have some hundred kilobytes and some thousand records. */
const LARGEST_STREAM = 6 * 2 ** 20;
const MOST_RECORDS = 500_000;
/** A worksheet holds its charts; nothing holds more. The library reads a worksheet up to the first end behind its begin. */
const DEEPEST = 8;

/** A workbook of an older format that may be read: its bytes as the library takes them, and what the library does not tell. */
export interface BoundedWorkbook {
  bytes: Uint8Array;
  bounds: ReadBounds;
  /** For each worksheet in tab order whether it is hidden. */
  hidden: readonly boolean[];
  /** For each worksheet in tab order the number formats of its cells, by `row,column`. */
  formats?: readonly ReadonlyMap<string, string>[];
}

/** Why a compound file is not read. */
export type XlsFault = "not-a-workbook" | "encrypted" | "too-large" | "damaged";

/**
 * An .xls workbook (Excel 97 to 2003) in a container of our own making, so that the library meets no other, after a look
 * at what its records claim: nothing in the format itself keeps a small file from asking for gigabytes.
 */
export function boundedXls(bytes: Uint8Array): BoundedWorkbook | XlsFault {
  const streams = streamsOf(bytes);
  if (!streams) return "damaged";
  const stream = streams.get("Workbook") ?? streams.get("Book");
  if (!stream) return streams.has("EncryptedPackage") ? "encrypted" : "not-a-workbook";
  const records = stream();
  if (!records) return "damaged";
  if (records.length > LARGEST_STREAM) return "too-large";
  const read = readRecords(records);
  return typeof read === "string" ? read : { bytes: compoundFile("Workbook", records), bounds: rareBoundsFor(read.hidden.length), ...read };
}

/** What the records say of the worksheets, or why they are not read. */
function readRecords(bytes: Uint8Array): Required<Pick<BoundedWorkbook, "hidden" | "formats">> | XlsFault {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sheets: { at: number; hidden: boolean }[] = [];
  const costs = new Map<number, GridCost>();
  const formats = new XlsFormats();
  let open: GridCost[] = [];
  let count = 0;
  for (let at = 0; at + HEAD <= bytes.length; ) {
    const [id, length] = [data.getUint16(at, true), data.getUint16(at + 2, true)];
    if (id === 0 && length === 0) break;
    const [from, to] = [at + HEAD, at + HEAD + length];
    if (to > bytes.length) return "damaged";
    if (++count > MOST_RECORDS) return "too-large";
    if (id === RECORD.filePass) return "encrypted";
    if (id === RECORD.end) open = [];
    else if (id === RECORD.begin) {
      const cost = new GridCost();
      costs.set(at, cost);
      open.push(cost);
      if (open.length > DEEPEST) return "damaged";
    } else if (id === RECORD.boundSheet) {
      if (length < SHEET_NAME + 2 || !holds(bytes[from + SHEET_NAME]!, bytes[from + SHEET_NAME + 1]!, length - SHEET_NAME - 2)) return "damaged";
      sheets.push({ at: data.getUint32(from, true), hidden: (bytes[from + 4]! & 3) !== 0 });
    } else if (CELLS.has(id)) {
      if (length < 6) return "damaged";
      const column = data.getUint16(from + 2, true) + (id === RECORD.mulRk ? Math.max(0, Math.floor((length - 6) / 6) - 1) : 0);
      for (const cost of open) cost.add(data.getUint16(from, true), column);
      if (open.some(({ cells }) => areTooManyCells(cells))) return "too-large";
    }
    const text = TEXT_AT[id];
    if (text !== undefined && (length < text + 3 || !holds(data.getUint16(from + text, true), bytes[from + text + 2]!, length - text - 3))) return "damaged";
    formats.add(id, at, bytes.subarray(from, to));
    at = to;
  }
  if (sheets.some((sheet) => !costs.has(sheet.at))) return "damaged";
  // Several worksheets may name the same records, which are then read once for each.
  const cells = sheets.reduce((sum, sheet) => sum + costs.get(sheet.at)!.cells, 0);
  return areTooManyCells(cells) || sheets.length > MOST_SHEETS ? "too-large" : { hidden: sheets.map(({ hidden }) => hidden), formats: sheets.map((sheet) => formats.of(sheet.at)) };
}

/** Whether so many bytes hold a text of so many characters. */
function holds(characters: number, flags: number, bytes: number): boolean {
  return characters * ((flags & 1) === 0 ? 1 : 2) <= bytes;
}
