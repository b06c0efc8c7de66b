import { viewOf } from "../byteView";

/** Records of an .xls workbook by number, [MS-XLS] 2.3, as far as they are read or looked at. */
export const XLS = {
  formula: 0x0006,
  end: 0x000a,
  /** Whether days are counted from 1904. */
  days: 0x0022,
  /** What follows is encrypted. */
  filePass: 0x002f,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  /** A style of cells, which names its number format. */
  style: 0x00e0,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  /** The text that the formula before it computes. */
  string: 0x0207,
  array: 0x0221,
  table: 0x0236,
  rk: 0x027e,
  format: 0x041e,
  sharedFormula: 0x04bc,
  begin: 0x0809,
} as const;

/** Bytes of a record before its data: its number and how long the data is. */
const HEAD = 4;
const MOST_RECORDS = 500_000;
/** A worksheet holds its charts; nothing holds more. */
const DEEPEST = 8;

/** Why an .xls file is not read. */
export type XlsFault = "not-a-workbook" | "encrypted" | "too-large" | "damaged";

/** One record: its number, and where its head and its data stand. */
export interface XlsRecord {
  id: number;
  at: number;
  from: number;
  to: number;
  /** Of a chart within a worksheet. */
  inChart: boolean;
}

/** The records in their order; the last is a fault where they are not to be read further. */
export function* xlsRecords(bytes: Uint8Array): Generator<XlsRecord | XlsFault, void> {
  const data = viewOf(bytes);
  let [depth, count] = [0, 0];
  for (let at = 0; at + HEAD <= bytes.length;) {
    const [id, length] = [data.getUint16(at, true), data.getUint16(at + 2, true)];
    if (id === 0 && length === 0) return;
    const [from, to] = [at + HEAD, at + HEAD + length];
    if (id === XLS.begin) depth += 1;
    if (to > bytes.length || depth > DEEPEST) return yield "damaged";
    if (++count > MOST_RECORDS) return yield "too-large";
    if (id === XLS.filePass) return yield "encrypted";
    yield { id, at, from, to, inChart: depth > 1 };
    if (id === XLS.end) depth = Math.max(0, depth - 1);
    at = to;
  }
}
