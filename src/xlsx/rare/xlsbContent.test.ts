import { joined, u16, u32 } from "../../../tests/support/bytes";
import { wide, XLSB, xlsbPackage, xlsbRecord, xlsbSheetEntry } from "../../../tests/support/writeXlsb";
import { readWorkbookFile } from "../readWorkbookFile";

const OWN = 164;
const [SHORT_BLANK, SHORT_NUMBER, SHORT_TEXT, SHORT_SHARED, RICH_TEXT] = [12, 16, 17, 18, 62];
const real = (value: number) => new Uint8Array(new Float64Array([value]).buffer);
const row = (at: number) => xlsbRecord(XLSB.row, u32(at));
const number = (column: number, style: number, value: number) => xlsbRecord(XLSB.number, u32(column, style), real(value));
const format = (id: number, code: string) => xlsbRecord(XLSB.format, u16(id), wide(code));
/** The styles of these formats, behind one that is of no cell. */
const looks = (formats: readonly number[], codes: readonly Uint8Array[] = []) =>
  joined(...codes, xlsbRecord(XLSB.style, u16(0xffff, 9), new Uint8Array(12)), xlsbRecord(XLSB.stylesBegin, u32(formats.length)), ...formats.map((one) => xlsbRecord(XLSB.style, u16(0, one), new Uint8Array(12))), xlsbRecord(XLSB.stylesEnd));

/** The texts of a workbook of worksheets with these records, sheet by sheet. */
async function textsOf(sheets: readonly Uint8Array[], looks?: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  const entries = joined(...sheets.map((_, at) => xlsbSheetEntry(`${at + 1}位`, sheets.length - at)));
  const { sheets: read } = await readWorkbookFile(xlsbPackage(entries, [...sheets].reverse(), ["取組項目"], looks), "a.xlsb");
  return read.map(({ cells }) => cells.map(({ row, column, text }) => `${row},${column} ${text}`));
}

test("numbers of an .xlsb are read as they are shown, each worksheet's by its own styles", async () => {
  const shown = await textsOf(
    [joined(row(0), number(0, 0, 0.95), number(1, 1, 0.95), number(2, 2, 12), number(3, 3, 46_266), number(4, 4, 46_266), number(5, 99, 7)), joined(row(0), number(0, 1, 0.5))],
    looks([0, 9, OWN, OWN + 1, 55], [format(OWN, '0"件"'), format(OWN + 1, '[$-411]ggge"年"m"月"d"日"')]),
  );
  expect(shown).toEqual([["0,0 0.95", "0,1 95%", "0,2 12件", "0,3 令和8年9月1日", "0,4 2026年9月", "0,5 7"], ["0,0 50%"]]);
});

test("times and days of an .xlsb are read as they are shown", async () => {
  const cells = joined(row(0), number(0, 0, 46_266), number(1, 1, 0.375), number(2, 2, 46_266.25));
  expect(await textsOf([cells], looks([14, 20, 22]))).toEqual([["0,0 2026/9/1", "0,1 9:00", "0,2 2026/9/1 6:00"]]);
});

test("cells that do not tell their column stand behind the one before", async () => {
  const shown = await textsOf([
    joined(
      row(2), xlsbRecord(XLSB.text, u32(3, 0, 0)), xlsbRecord(SHORT_BLANK, u32(0)), xlsbRecord(SHORT_TEXT, u32(0), wide("期間")), xlsbRecord(SHORT_NUMBER, u32(1), real(0.25)), xlsbRecord(SHORT_SHARED, u32(0), u32(0)),
      row(3), xlsbRecord(SHORT_TEXT, u32(0), wide("目標")), number(9, 1, 1),
    ),
  ], looks([0, 9]));
  expect(shown).toEqual([["2,3 取組項目", "2,5 期間", "2,6 25%", "2,7 取組項目", "3,0 目標", "3,9 100%"]]);
});

test("a text with the looks of its letters is read as a text", async () => {
  const rich = xlsbRecord(RICH_TEXT, u32(1, 0), [1], wide("研修を開催"), u32(1), u16(0, 1));
  expect(await textsOf([joined(row(0), rich, number(2, 0, 3))])).toEqual([["0,1 研修を開催", "0,2 3"]]);
});

test("a short cell beyond the last column is damaged", async () => {
  const beyond = joined(row(0), xlsbRecord(XLSB.text, u32(16_383, 0, 0)), xlsbRecord(SHORT_BLANK, u32(0)));
  await expect(textsOf([beyond])).rejects.toMatchObject({ fault: "damaged" });
});
