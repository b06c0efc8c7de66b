import { formatsOf } from "../numberFormats/builtInFormats";
import { joined, viewOf } from "../byteView";
import { recordOf, xlsbRecords, type XlsbRecord } from "./xlsbRecords";

/** Records of [MS-XLSB] 2.3.1: a row, and the first of the cells, blank to formula, which tell their column. */
export const ROW = 0;
const FIRST_CELL = 1;
/** The same cells without their column, which is the one behind the cell before; and a text with the looks of its letters. */
const [FIRST_SHORT, LAST_SHORT, RICH_TEXT, TEXT] = [12, 18, 62, 6];
/** Cells that hold a number: a short one, a long one, and a formula's. */
const NUMBERS: ReadonlySet<number> = new Set([2, 5, 9]);
const [COLUMN, STYLE] = [4, 4];
const [FORMAT, STYLES_BEGIN, STYLES_END, STYLE_RECORD] = [44, 617, 618, 47];

/** Whether a record is a cell. */
export const isCell = (id: number): boolean => (id >= FIRST_CELL && id <= LAST_SHORT) || id === RICH_TEXT;

/** Whether a record is a cell that does not tell its column. */
export const isShort = (id: number): boolean => id >= FIRST_SHORT && id <= LAST_SHORT;

/** A worksheet's part as the library reads it, and the style of each cell that holds a number, by `row,column`. */
export interface XlsbSheet {
  part: Uint8Array<ArrayBuffer>;
  styles: Map<string, number>;
}

/** A worksheet's part, whose records are whole, with every cell as the library knows it: with its column, and texts without looks. */
export function readableSheet(part: Uint8Array<ArrayBuffer>): XlsbSheet {
  const data = viewOf(part);
  const styles = new Map<string, number>();
  const pieces: Uint8Array[] = [];
  let [row, column, copied] = [0, -1, 0];
  for (const record of xlsbRecords(part)) {
    if (record === null) break;
    if (record.id === ROW) [row, column] = [data.getUint32(record.from, true), -1];
    if (!isCell(record.id)) continue;
    column = isShort(record.id) ? column + 1 : data.getUint32(record.from, true);
    const id = knownCell(record.id);
    const style = record.from + (isShort(record.id) ? 0 : COLUMN);
    if (NUMBERS.has(id) && style + STYLE <= record.to) styles.set(`${row},${column}`, data.getUint32(style, true) & 0xff_ffff);
    if (id === record.id) continue;
    pieces.push(part.subarray(copied, record.at), rewritten(part, record, id, column));
    copied = record.to;
  }
  return { part: copied === 0 ? part : joined(...pieces, part.subarray(copied)), styles };
}

/** The number under which the library knows a cell. */
function knownCell(id: number): number {
  return id === RICH_TEXT ? TEXT : isShort(id) ? id - FIRST_SHORT + FIRST_CELL : id;
}

/** A short cell gets its column; before a rich text a byte tells what follows it. */
function rewritten(part: Uint8Array, { id, from, to }: XlsbRecord, known: number, column: number): Uint8Array {
  const head = id === RICH_TEXT ? part.subarray(from, from + COLUMN + STYLE) : null;
  const rest = head ? part.subarray(from + COLUMN + STYLE + 1, to) : part.subarray(from, to);
  const record = recordOf(known, (head?.length ?? COLUMN) + rest.length);
  if (head) record.bytes.set(head, record.from);
  else viewOf(record.bytes).setUint32(record.from, column, true);
  record.bytes.set(rest, record.from + (head?.length ?? COLUMN));
  return record.bytes;
}

/** The number formats of a worksheet's cells, by `row,column`, from the part of the looks. */
export function xlsbFormats(looks: Uint8Array, cells: ReadonlyMap<string, number>): Map<string, string> {
  const data = viewOf(looks);
  const declared = new Map<number, string>();
  const styles: number[] = [];
  let areCells = false;
  for (const record of xlsbRecords(looks)) {
    if (record === null) break;
    const { id, from, to } = record;
    if (id === STYLES_BEGIN || id === STYLES_END) areCells = id === STYLES_BEGIN;
    else if (id === FORMAT && from + 6 <= to) declared.set(data.getUint16(from, true), wideText(looks, from + 2, to));
    else if (id === STYLE_RECORD && areCells && from + 4 <= to) styles.push(data.getUint16(from + 2, true));
  }
  return formatsOf(cells, styles, declared);
}

/** A text behind its length, of two bytes a character, as far as its record goes. */
export function wideText(part: Uint8Array, from: number, to: number): string {
  const length = viewOf(part).getUint32(from, true) * 2;
  return new TextDecoder("utf-16le").decode(part.subarray(from + 4, Math.min(to, from + 4 + length)));
}
