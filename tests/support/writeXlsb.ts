import { strToU8, zipSync } from "fflate";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { joined, u32, utf16 } from "./bytes";

/** Records of an .xlsb workbook by number, [MS-XLSB] 2.3.1. */
export const XLSB = { row: 0, number: 5, text: 7, shared: 19, sheet: 156, merge: 176, format: 44, style: 47, stylesBegin: 617, stylesEnd: 618 } as const;

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HIDDEN = 1;

/** One record: number and size in groups of seven bits. */
export function xlsbRecord(id: number, ...content: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const data = joined(...content);
  const size: number[] = [];
  for (let rest = data.length; size.length === 0 || rest > 0; rest >>= 7) size.push(rest & 0x7f);
  return joined(id < 0x80 ? [id] : [(id & 0x7f) | 0x80, id >> 7], size.map((digit, at) => (at < size.length - 1 ? digit | 0x80 : digit)), data);
}

export const wide = (text: string) => joined(u32(text.length), utf16(text));

/** The entry of a worksheet in the workbook's list; `part` counts the worksheet parts from 1. */
export const xlsbSheetEntry = (name: string, part: number, hidden = false) => xlsbRecord(XLSB.sheet, u32(hidden ? HIDDEN : 0, part), wide(`rId${part}`), wide(name));

/** A package of .xlsb parts: the list of worksheets, their records, the shared texts, and the looks. */
export function xlsbPackage(entries: Uint8Array, sheets: readonly Uint8Array[], texts: readonly string[] = [], looks = new Uint8Array()): Uint8Array {
  const relationships = [...sheets.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.bin`]), ["rIdTexts", "sharedStrings", "sharedStrings.bin"], ["rIdLooks", "styles", "styles.bin"]];
  return zipSync({
    "[Content_Types].xml": strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    "_rels/.rels": strToU8(`<Relationships><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.bin"/></Relationships>`),
    "xl/workbook.bin": entries,
    "xl/_rels/workbook.bin.rels": strToU8(`<Relationships>${relationships.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`).join("")}</Relationships>`),
    "xl/styles.bin": looks,
    // Not in the letters of its target, as some programs write it.
    "xl/SharedStrings.bin": joined(...texts.map((text) => xlsbRecord(XLSB.shared, [0], wide(text)))),
    ...Object.fromEntries(sheets.map((content, at) => [`xl/worksheets/sheet${at + 1}.bin`, content])),
  });
}

/** An .xlsb workbook with the texts and merged areas of worksheets, for tests: no library here writes one. */
export function writeXlsb(sheets: readonly Pick<SheetSnapshot, "name" | "visible" | "cells" | "merges">[]): Uint8Array {
  const texts = [...new Set(sheets.flatMap(({ cells }) => cells.map(({ text }) => text)))];
  const number = new Map(texts.map((text, at) => [text, at]));
  const contents = sheets.map(({ cells, merges }) => {
    const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
    return joined(
      ...rows.flatMap((row) => [
        xlsbRecord(XLSB.row, u32(row)),
        ...cells.filter((cell) => cell.row === row).map(({ column, text }) => xlsbRecord(XLSB.text, u32(column, 0, number.get(text)!))),
      ]),
      ...merges.map(({ top, bottom, left, right }) => xlsbRecord(XLSB.merge, u32(top, bottom, left, right))),
    );
  });
  return xlsbPackage(joined(...sheets.map(({ name, visible }, at) => xlsbSheetEntry(name, at + 1, !visible))), contents, texts);
}
