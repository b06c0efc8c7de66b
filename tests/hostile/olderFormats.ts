import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { streamsOf } from "../../src/xlsx/rare/compoundFile";
import { compoundFile } from "../../src/xlsx/rare/compoundWriting";
import { joined, repeated, u16, u32 } from "../support/bytes";
import { writeXls, XLS, xlsBook, xlsRecord, xlsSheetEntry } from "../support/writeXls";
import { writeXlsb, XLSB, xlsbPackage, xlsbRecord, xlsbSheetEntry } from "../support/writeXlsb";
import type { Random } from "./random";
import { hostileText } from "./texts";

type Sheets = Pick<SheetSnapshot, "name" | "visible" | "cells" | "merges">[];

const HEADINGS = ["重点目標", "取組項目", "期間・期限", "数値目標", "中間報告", "期末報告"];
const ODD_NUMBERS = [0, 1, 127, 255, 256, 16_383, 65_535, 0x7fff_ffff, 0xffff_fffe, 0xffff_ffff];

/** A goal sheet's headings over hostile texts at places near and far. */
function hostileSheets(random: Random): Sheets {
  return Array.from({ length: random.between(1, 4) }, (_, at) => ({
    name: `${at + 1}位`,
    visible: random.chance(0.8),
    cells: [
      ...HEADINGS.map((text, column) => ({ row: 3, column, text })),
      ...Array.from({ length: random.below(60) }, () => ({ row: random.pick([4, 5, 6, 300, 65_535]), column: random.pick([0, 1, 2, 3, 4, 5, 200]), text: hostileText(random).slice(0, 3_000) })),
    ],
    merges: Array.from({ length: random.below(20) }, () => ({ top: random.below(9), left: random.below(9), bottom: random.pick([3, 9, 65_535]), right: random.pick([3, 9, 255]) })),
  }));
}

/** Some of the bytes of a file changed, a number of two or four bytes at odd, or its end cut off. */
function spoilt(bytes: Uint8Array, random: Random): Uint8Array {
  const out = bytes.slice(0, random.chance(0.2) ? random.below(bytes.length) : bytes.length);
  const data = new DataView(out.buffer);
  for (let count = random.below(12); count > 0 && out.length > 4; count -= 1) {
    const at = random.below(out.length - 4);
    if (random.chance(0.5)) data.setUint32(at, random.pick(ODD_NUMBERS), true);
    else data.setUint16(at, random.pick(ODD_NUMBERS) & 0xffff, true);
  }
  return out;
}

const wideRows = (count: number) => repeated(count, (row) => xlsRecord(XLS.text, u16(row, 16_383, 0), u32(0)));
const rowsb = (count: number) => repeated(count, (row) => joined(xlsbRecord(XLSB.row, u32(row)), xlsbRecord(XLSB.text, u32(16_383, 0, 0))));

/** An .xls workbook with its container or its records spoilt, or made to ask for more than there is. */
export function hostileXls(random: Random): Uint8Array {
  return random.pick([
    () => writeXls(hostileSheets(random)),
    () => spoilt(writeXls(hostileSheets(random)), random),
    () => compoundFile("Workbook", spoilt(streamsOf(writeXls(hostileSheets(random)))!.get("Workbook")!()!, random)),
    () => xlsBook(repeated(random.pick([1, 100, 400]), (at) => xlsSheetEntry(`${at}`, 0)), wideRows(random.pick([10, 180, 2_000]))),
    () => xlsBook(xlsSheetEntry("1位", 0), repeated(random.pick([100, 5_000]), () => xlsRecord(XLS.label, u16(0, 0, 0, 65_535), [0, 65]))),
    () => xlsBook(xlsSheetEntry("1位", 0), xlsRecord(XLS.texts, u32(0xffff_ffff, 0xffff_ffff), u16(65_535), [8], u16(65_535)), wideRows(3)),
    () => xlsBook(new Uint8Array(new Uint32Array(random.pick([10_000, 499_000, 600_000])).fill(random.pick([1, 0x3c, 0xfc])).buffer)),
  ])();
}

/** An .xlsb workbook with its package or its records spoilt, or made to ask for more than there is. */
export function hostileXlsb(random: Random): Uint8Array {
  return random.pick([
    () => writeXlsb(hostileSheets(random)),
    () => spoilt(writeXlsb(hostileSheets(random)), random),
    () => xlsbPackage(spoilt(xlsbSheetEntry("1位", 1), random), [spoilt(rowsb(20), random)], ["取組項目"]),
    () => xlsbPackage(repeated(random.pick([1, 100, 400]), (at) => xlsbSheetEntry(`${at}`, 1)), [rowsb(random.pick([10, 180, 2_000]))]),
    () => xlsbPackage(xlsbSheetEntry("1位", 1), [new Uint8Array(random.pick([100_000, 2_000_000, 60_000_000])).fill(random.pick([0, 37]))]),
    () => xlsbPackage(xlsbSheetEntry("1位", 1), [joined(xlsbRecord(XLSB.row, u32(random.pick(ODD_NUMBERS))), xlsbRecord(XLSB.text, u32(random.pick(ODD_NUMBERS), 0, random.pick(ODD_NUMBERS))))], ["x"]),
  ])();
}
