import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { compoundFile } from "../../src/xlsx/rare/compoundWriting";
import { joined, u16, u32, utf16 } from "./bytes";

/** Records of an .xls workbook by number, [MS-XLS] 2.3. */
export const XLS = { begin: 0x0809, end: 0x000a, sheet: 0x0085, texts: 0x00fc, more: 0x003c, text: 0x00fd, label: 0x0204, number: 0x0203, merges: 0x00e5, password: 0x002f } as const;

const HIDDEN = 1;
/** A record takes no more than 8,224 bytes. */
const LONGEST = 8_000;
const MERGES = 1_000;

/** One record. */
export const xlsRecord = (id: number, ...content: readonly (Uint8Array | readonly number[])[]): Uint8Array => {
  const data = joined(...content);
  return joined(u16(id, data.length), data);
};

/** What a workbook's and a worksheet's records begin with ([MS-XLS] 2.4.21). */
export const XLS_BEGIN = { book: beginning(0x0005), sheet: beginning(0x0010) } as const;

function beginning(kind: number): Uint8Array {
  return xlsRecord(XLS.begin, u16(0x0600, kind, 0, 0), u32(0, 0));
}

/** A workbook of records behind its beginning. */
export const xlsBook = (...records: readonly Uint8Array[]) => compoundFile("Workbook", joined(XLS_BEGIN.book, ...records));

/** The entry of a worksheet in the workbook's list; `at` is the offset of its records. */
export const xlsSheetEntry = (name: string, at: number, hidden = false) => xlsRecord(XLS.sheet, u32(at), [hidden ? HIDDEN : 0, 0, name.length, 1], utf16(name));

/** An .xls workbook (Excel 97 to 2003) with the texts and merged areas of worksheets, for tests: no library here writes one. */
export function writeXls(sheets: readonly Pick<SheetSnapshot, "name" | "visible" | "cells" | "merges">[]): Uint8Array {
  const texts = [...new Set(sheets.flatMap(({ cells }) => cells.map(({ text }) => text)))];
  const number = new Map(texts.map((text, at) => [text, at]));
  const contents = sheets.map(({ cells, merges }) =>
    joined(
      XLS_BEGIN.sheet,
      ...cells.map(({ row, column, text }) => xlsRecord(XLS.text, u16(row, column, 0), u32(number.get(text)!))),
      ...chunks(merges, MERGES).map((some) => xlsRecord(XLS.merges, u16(some.length), ...some.map(({ top, bottom, left, right }) => u16(top, bottom, left, right)))),
      xlsRecord(XLS.end),
    ),
  );
  const shared = textRecords(texts);
  const first = XLS_BEGIN.book;
  const end = xlsRecord(XLS.end);
  let at = first.length + shared.length + end.length + sheets.reduce((sum, { name }) => sum + xlsSheetEntry(name, 0).length, 0);
  const entries = sheets.map(({ name, visible }, index) => {
    const entry = xlsSheetEntry(name, at, !visible);
    at += contents[index]!.length;
    return entry;
  });
  return xlsBook(...entries, shared, end, ...contents);
}

function textRecords(texts: readonly string[]): Uint8Array {
  const blocks: Uint8Array[] = [u32(texts.length, texts.length)];
  for (const text of texts) {
    const one = joined(u16(text.length), [1], utf16(text));
    if (blocks.at(-1)!.length + one.length > LONGEST) blocks.push(one);
    else blocks[blocks.length - 1] = joined(blocks.at(-1)!, one);
  }
  return joined(...blocks.map((block, at) => xlsRecord(at === 0 ? XLS.texts : XLS.more, block)));
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
