import { joined, u16, u32, utf16 } from "../../../tests/support/bytes";
import { XLS, XLS_BEGIN, xlsRecord, xlsSheetEntry } from "../../../tests/support/writeXls";
import { compoundFile } from "./compoundWriting";
import { readWorkbookFile } from "../readWorkbookFile";

const [FORMAT, STYLE, MANY] = [0x041e, 0x00e0, 0x00bd];
const OWN = 164;
const format = (number: number, code: string) => xlsRecord(FORMAT, u16(number, code.length), [1], utf16(code));
const style = (number: number) => xlsRecord(STYLE, u16(0, number), new Uint8Array(16));
const real = (value: number) => new Uint8Array(new Float64Array([value]).buffer);
const number = (row: number, column: number, xf: number, value: number) => xlsRecord(XLS.number, u16(row, column, xf), real(value));
/** A whole number as an RK number. */
const whole = (value: number) => u32((value << 2) | 2);

/** A workbook of one worksheet with these cells, under the styles of these formats. */
function book(formats: readonly number[], codes: readonly [number, string][], ...cells: readonly Uint8Array[]): Uint8Array {
  const before = joined(XLS_BEGIN.book, ...codes.map(([at, code]) => format(at, code)), ...formats.map(style));
  const end = xlsRecord(XLS.end);
  const at = before.length + xlsSheetEntry("1位", 0).length + end.length;
  return compoundFile("Workbook", joined(before, xlsSheetEntry("1位", at), end, XLS_BEGIN.sheet, ...cells, end));
}

test("numbers of an .xls are read as they are shown", async () => {
  const bytes = book(
    [0, 9, OWN, OWN + 1, 55],
    [[OWN, '0"件"'], [OWN + 1, '[$-411]ggge"年"m"月"d"日"']],
    number(0, 0, 0, 0.95), number(1, 0, 1, 0.95), number(2, 0, 2, 12), number(3, 0, 3, 46_266), number(4, 0, 4, 46_266), number(5, 0, 99, 7),
    xlsRecord(MANY, u16(6, 0), u16(2), whole(3), u16(1), whole(1), u16(1)),
  );
  const [sheet] = (await readWorkbookFile(bytes, "a.xls")).sheets;
  expect(sheet!.cells.map(({ text }) => text)).toEqual(["0.95", "95%", "12件", "令和8年9月1日", "2026年9月", "7", "3件", "100%"]);
});

test("times and days of an .xls are read as they are shown", async () => {
  const shown: [number, number, string][] = [[14, 46_266, "2026/9/1"], [20, 0.375, "9:00"], [22, 46_266.25, "2026/9/1 6:00"], [17, 46_266, "Sep-26"], [46, 1.5, "36:00:00"]];
  const bytes = book(shown.map(([format]) => format), [], ...shown.map(([, value], at) => number(at, 0, at, value)));
  const [sheet] = (await readWorkbookFile(bytes, "a.xls")).sheets;
  expect(sheet!.cells.map(({ text }) => text)).toEqual(shown.map(([, , text]) => text));
});

test("the numbers of charts within a worksheet are none of its cells, and nothing behind them is lost", async () => {
  const chart = joined(XLS_BEGIN.sheet, number(0, 0, 0, 41), number(1, 1, 0, 42), xlsRecord(XLS.end));
  const bytes = book([0], [], number(0, 0, 0, 7), chart, chart, number(2, 0, 0, 8), xlsRecord(XLS.merges, u16(1), u16(2, 3, 0, 1)));
  const [sheet] = (await readWorkbookFile(bytes, "a.xls")).sheets;
  expect(sheet!.cells.map(({ text }) => text)).toEqual(["7", "8"]);
  expect(sheet!.merges).toEqual([{ top: 2, bottom: 3, left: 0, right: 1 }]);
});

test("a sheet that is a chart has no cells", async () => {
  const entry = (at: number) => xlsRecord(XLS.sheet, u32(at), [0, 2, 3, 1], utf16("グラフ"));
  const start = joined(XLS_BEGIN.book, entry(0), xlsRecord(XLS.end)).length;
  const bytes = compoundFile("Workbook", joined(XLS_BEGIN.book, entry(start), xlsRecord(XLS.end), XLS_BEGIN.sheet, number(0, 0, 0, 41), xlsRecord(XLS.end)));
  expect((await readWorkbookFile(bytes, "a.xls")).sheets).toEqual([{ name: "グラフ", visible: false, cells: [], merges: [] }]);
});

test.each([["shared with others", 0x04bc], ["of an array", 0x0221], ["of a table", 0x0236]])("the text that a formula %s computes is read", async (_, shared) => {
  const computes = (row: number) => xlsRecord(0x0006, u16(row, 0, 0), [0, 0, 0, 0, 0, 0, 255, 255], new Uint8Array(6));
  const text = (words: string) => xlsRecord(0x0207, u16(words.length), [1], utf16(words));
  const bytes = book([0], [], computes(0), xlsRecord(shared, new Uint8Array(10)), text("研修の開催"), computes(1), text("9月末"), number(2, 0, 0, 8));
  const [sheet] = (await readWorkbookFile(bytes, "a.xls")).sheets;
  expect(sheet!.cells.map((cell) => cell.text)).toEqual(["研修の開催", "9月末", "8"]);
});
