import { writeXlsx } from "hucre";
import { joined, u16, u32 } from "../../tests/support/bytes";
import { packageOf, partsOf } from "../../tests/support/packageParts";
import { XLS, XLS_BEGIN, xlsRecord, xlsSheetEntry } from "../../tests/support/writeXls";
import { XLSB, xlsbPackage, xlsbRecord, xlsbSheetEntry } from "../../tests/support/writeXlsb";
import { compoundFile } from "./rare/compoundWriting";
import { readWorkbookFile } from "./readWorkbookFile";

/** A day counted from 1904, and a day and a half of working time. */
const [DAY, HOURS] = [44_804, 1.5];
const [SHORT_DATE, ELAPSED] = [14, 46];
const real = (value: number) => new Uint8Array(new Float64Array([value]).buffer);

async function xlsx(): Promise<Uint8Array> {
  const cells = new Map([
    ["0,0", { value: DAY, type: "number" as const, style: { numFmt: "yyyy/m/d" } }],
    ["1,0", { value: HOURS, type: "number" as const, style: { numFmt: "[h]:mm:ss" } }],
  ]);
  const parts = partsOf(await writeXlsx({ sheets: [{ name: "1位", rows: [], cells }] }));
  return packageOf({ ...parts, "xl/workbook.xml": parts["xl/workbook.xml"]!.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>') });
}

function xls(): Uint8Array {
  const style = (format: number) => xlsRecord(0x00e0, u16(0, format), new Uint8Array(16));
  const before = joined(XLS_BEGIN.book, xlsRecord(0x0022, u16(1)), style(SHORT_DATE), style(ELAPSED));
  const end = xlsRecord(XLS.end);
  const at = before.length + xlsSheetEntry("1位", 0).length + end.length;
  const cells = [DAY, HOURS].map((value, row) => xlsRecord(XLS.number, u16(row, 0, row), real(value)));
  return compoundFile("Workbook", joined(before, xlsSheetEntry("1位", at), end, XLS_BEGIN.sheet, ...cells, end));
}

function xlsb(): Uint8Array {
  const style = (format: number) => xlsbRecord(XLSB.style, u16(0, format), new Uint8Array(12));
  const looks = joined(xlsbRecord(XLSB.stylesBegin, u32(2)), style(SHORT_DATE), style(ELAPSED), xlsbRecord(XLSB.stylesEnd));
  const cells = [DAY, HOURS].map((value, row) => joined(xlsbRecord(XLSB.row, u32(row)), xlsbRecord(XLSB.number, u32(0, row), real(value))));
  return xlsbPackage(joined(xlsbRecord(153, u32(1)), xlsbSheetEntry("1位", 1)), [joined(...cells)], [], looks);
}

test.each([
  ["xlsx", xlsx],
  ["xls", xls],
  ["xlsb", xlsb],
])("days and elapsed hours of an .%s that counts its days from 1904", async (_, write) => {
  const [sheet] = (await readWorkbookFile(await write(), "a")).sheets;
  expect(sheet!.cells.map(({ text }) => text)).toEqual(["2026/9/1", "36:00:00"]);
});
