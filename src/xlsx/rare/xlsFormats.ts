import { viewOf } from "../byteView";
import { formatsOf } from "../numberFormats/builtInFormats";
import { XLS } from "./xlsRecords";

/** Cells of one number, shown under the format of their style. */
const SINGLE: ReadonlySet<number> = new Set([XLS.formula, XLS.number, XLS.rk]);
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
    const data = viewOf(record);
    const style = (offset: number) => (offset + 2 <= record.length ? data.getUint16(offset, true) : 0);
    if (id === XLS.begin) this.sheets.set(at, (this.cells = new Map()));
    else if (id === XLS.format) this.codes.set(style(0), textAt(data, 2));
    else if (id === XLS.style) this.styles.push(style(2));
    else if (SINGLE.has(id)) this.cells.set(`${style(0)},${style(2)}`, style(4));
    else if (id === XLS.mulRk) {
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
