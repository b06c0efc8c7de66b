import { viewOf } from "../byteView";
import { MOST_SHEETS, rareBoundsFor } from "../fileLimits";
import type { BoundedWorkbook } from "./boundedWorkbook";
import { streamsOf } from "./compoundFile";
import { compoundFile } from "./compoundWriting";
import { areTooManyCells, GridCost } from "./gridCost";
import { XlsFormats } from "./xlsFormats";
import { XLS, xlsRecords, type XlsFault, type XlsRecord } from "./xlsRecords";

/** Cells that begin with row and column. */
const CELLS: ReadonlySet<number> = new Set([XLS.formula, XLS.number, XLS.label, XLS.boolErr, XLS.rk, XLS.labelSst, XLS.mulRk]);
/** What tells of cells that share a formula. It stands between the first of them and the text that it computes. */
const SHARED: ReadonlySet<number> = new Set([XLS.sharedFormula, XLS.array, XLS.table]);
/** Where a record's text begins: its length, then whether it is packed, then the characters. */
const TEXT_AT: Readonly<Record<number, number>> = { [XLS.label]: 6, [XLS.string]: 0, [XLS.format]: 2 };
const SHEET_NAME = 6;
/** Bits of an entry that say that its sheet is hidden, and the kind of sheet that has cells. */
const [HIDDEN, WORKSHEET] = [3, 0];

/** Goal workbooks of this format have some hundred kilobytes and some thousand records. */
const LARGEST_STREAM = 6 * 2 ** 20;
/** A record that nobody knows. */
const PASSED_OVER = 0xffff;

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
  if (typeof read === "string") return read;
  const { charts, apart, ...known } = read;
  return { bytes: compoundFile("Workbook", inOrder(apart, passingOver(charts, records))), bounds: rareBoundsFor(read.hidden.length), ...known };
}

/** The library takes a chart's numbers for cells, and the end of a chart for that of its worksheet. */
function passingOver(charts: readonly number[], records: Uint8Array): Uint8Array {
  if (charts.length === 0) return records;
  const copy = records.slice();
  for (const at of charts) viewOf(copy).setUint16(at, PASSED_OVER, true);
  return copy;
}

/** The library takes a formula's text only from the record right behind the formula. */
function inOrder(apart: readonly Apart[], records: Uint8Array): Uint8Array {
  if (apart.length === 0) return records;
  const copy = records.slice();
  for (const { at, text, end } of apart) {
    copy.set(records.subarray(text, end), at);
    copy.set(records.subarray(at, text), at + end - text);
  }
  return copy;
}

/** Where what is shared stands before a formula's text, and where both end. */
interface Apart {
  at: number;
  text: number;
  end: number;
}

interface ReadRecords extends Required<Pick<BoundedWorkbook, "hidden" | "formats" | "is1904">> {
  /** Where the records of charts within worksheets stand. */
  charts: number[];
  /** Texts of formulas that something else stands before. */
  apart: Apart[];
}

/** What the records say of the worksheets, or why they are not read. */
function readRecords(bytes: Uint8Array): ReadRecords | XlsFault {
  const data = viewOf(bytes);
  const sheets: { at: number; hidden: boolean }[] = [];
  const costs = new Map<number, GridCost>();
  const formats = new XlsFormats();
  const charts: number[] = [];
  const apart: Apart[] = [];
  let before: XlsRecord | null = null;
  let cost = new GridCost();
  let is1904 = false;
  for (const record of xlsRecords(bytes)) {
    if (typeof record === "string") return record;
    const { id, at, from, to, inChart } = record;
    if (inChart) {
      charts.push(at);
      continue;
    }
    if (!holdsItsParts(bytes, record)) return "damaged";
    if (id === XLS.string && before && SHARED.has(before.id)) apart.push({ at: before.at, text: at, end: to });
    before = record;
    if (id === XLS.begin) costs.set(at, (cost = new GridCost()));
    if (id === XLS.boundSheet) sheets.push({ at: data.getUint32(from, true), hidden: (bytes[from + 4]! & HIDDEN) !== 0 || bytes[from + 5] !== WORKSHEET });
    if (id === XLS.days && to - from >= 2) is1904 = data.getUint16(from, true) === 1;
    if (CELLS.has(id)) cost.add(data.getUint16(from, true), lastColumn(data, record));
    if (areTooManyCells(cost.cells)) return "too-large";
    formats.add(id, at, bytes.subarray(from, to));
  }
  if (sheets.some((sheet) => !costs.has(sheet.at))) return "damaged";
  // Several worksheets may name the same records, which are then read once for each.
  const cells = sheets.reduce((sum, sheet) => sum + costs.get(sheet.at)!.cells, 0);
  return areTooManyCells(cells) || sheets.length > MOST_SHEETS
    ? "too-large"
    : { hidden: sheets.map(({ hidden }) => hidden), formats: sheets.map((sheet) => formats.of(sheet.at)), is1904, charts, apart };
}

/** Whether a record has the cell and the texts that it must have, as the library takes that on trust. */
function holdsItsParts(bytes: Uint8Array, { id, from, to }: XlsRecord): boolean {
  const length = to - from;
  if (id === XLS.boundSheet) return length >= SHEET_NAME + 2 && holds(bytes[from + SHEET_NAME]!, bytes[from + SHEET_NAME + 1]!, length - SHEET_NAME - 2);
  if (CELLS.has(id) && length < 6) return false;
  const text = TEXT_AT[id];
  return text === undefined || (length >= text + 3 && holds(viewOf(bytes).getUint16(from + text, true), bytes[from + text + 2]!, length - text - 3));
}

/** The last column of a cell's record, which may tell of several. */
function lastColumn(data: DataView, { id, from, to }: XlsRecord): number {
  const more = id === XLS.mulRk ? Math.max(0, Math.floor((to - from - 6) / 6) - 1) : 0;
  return data.getUint16(from + 2, true) + more;
}

/** Whether so many bytes hold a text of so many characters. */
function holds(characters: number, flags: number, bytes: number): boolean {
  return characters * ((flags & 1) === 0 ? 1 : 2) <= bytes;
}
