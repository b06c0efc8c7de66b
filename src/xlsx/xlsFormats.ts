import { formatsOf } from "./builtInFormats";

/** Records of [MS-XLS] 2.3 that say under which format a number is shown. */
const RECORD = { begin: 0x0809, format: 0x041e, style: 0x00e0, formula: 0x0006, number: 0x0203, rk: 0x027e, mulRk: 0x00bd };
const SINGLE: ReadonlySet<number> = new Set([RECORD.formula, RECORD.number, RECORD.rk]);
/** Number of an RK with its style, in a record of several. */
const RK_LENGTH = 6;

/** Collects the number formats of an .xls workbook, record by record in their order: the library reads none. */
export class XlsFormats {
  private readonly codes = new Map<number, string>();
  private readonly styles: number[] = [];
  private readonly sheets = new Map<number, Map<string, number>>();
  private cells = new Map<string, number>();

  /** Takes one record; `at` is where it stands among all. */
  add(id: number, at: number, record: Uint8Array): void {
    const data = new DataView(record.buffer, record.byteOffset, record.byteLength);
    const style = (offset: number) => (offset + 2 <= record.length ? data.getUint16(offset, true) : 0);
    if (id === RECORD.begin) this.sheets.set(at, (this.cells = new Map()));
    else if (id === RECORD.format) this.codes.set(style(0), textAt(data, 2));
    else if (id === RECORD.style) this.styles.push(style(2));
    else if (SINGLE.has(id)) this.cells.set(`${style(0)},${style(2)}`, style(4));
    else if (id === RECORD.mulRk) {
      for (let each = 0; 4 + (each + 1) * RK_LENGTH <= record.length; each += 1) this.cells.set(`${style(0)},${style(2) + each}`, style(4 + each * RK_LENGTH));
    }
  }

  /** The formats of the worksheet whose records begin there, by `row,column`; cells of the General format are left out. */
  of(begin: number): ReadonlyMap<string, string> {
    return formatsOf(this.sheets.get(begin) ?? new Map(), this.styles, this.codes);
  }
}

/** A text with its length before it, packed to one byte a character or not; its length is known to be true. */
function textAt(data: DataView, offset: number): string {
  const [length, packed] = [data.getUint16(offset, true), (data.getUint8(offset + 2) & 1) === 0];
  const from = offset + 3;
  return Array.from({ length }, (_, at) => String.fromCharCode(packed ? data.getUint8(from + at) : data.getUint16(from + at * 2, true))).join("");
}
