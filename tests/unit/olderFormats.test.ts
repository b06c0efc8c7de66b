import { checkWorkbook } from "../../src/checks/checkWorkbook";
import { readGoalWorkbook } from "../../src/goal/readGoalWorkbook";
import { streamsOf } from "../../src/xlsx/rare/compoundFile";
import { compoundFile } from "../../src/xlsx/rare/compoundWriting";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { HONEST } from "../hostile/package";
import { joined, repeated, u16, u32 } from "../support/bytes";
import { writeCompound } from "../support/writeCompound";
import { writeXls, XLS, xlsBook, xlsRecord, xlsSheetEntry } from "../support/writeXls";
import { writeXlsb, XLSB, xlsbPackage, xlsbRecord, xlsbSheetEntry } from "../support/writeXlsb";

const FORMATS = [["xls", writeXls], ["xlsb", writeXlsb]] as const;

describe.each(FORMATS)(".%s", (_, write) => {
  test.each(HONEST.map((bytes, at) => [at, bytes] as const))("sample %i gives the snapshot and the findings of its .xlsx", async (_at, bytes) => {
    const modern = await readWorkbookFile(bytes, "a.xlsx");
    const older = await readWorkbookFile(write(modern.sheets), "a.xlsx");
    expect(older).toEqual(modern);
    const workbook = readGoalWorkbook(older);
    expect(workbook.sheets.length).toBeGreaterThan(0);
    expect(checkWorkbook(workbook)).toEqual(checkWorkbook(readGoalWorkbook(modern)));
  });

  test("a hidden worksheet is not read", async () => {
    const cells = [{ row: 0, column: 0, text: "重点目標" }];
    const { sheets } = await readWorkbookFile(write([{ name: "一覧", visible: false, cells, merges: [] }, { name: "1位", visible: true, cells, merges: [] }]), "a");
    expect(sheets).toEqual([{ name: "一覧", visible: false, cells: [], merges: [] }, { name: "1位", visible: true, cells, merges: [] }]);
  });

  test("cells behind the bounds are left out", async () => {
    const far = write([{ name: "1位", visible: true, cells: [{ row: 2, column: 1, text: "近" }, { row: 2, column: 200, text: "遠" }], merges: [] }]);
    expect((await readWorkbookFile(far, "a")).sheets[0]!.cells.map(({ text }) => text)).toEqual(["近"]);
  });

  test("every cut gives a workbook or a reason, and nothing else", async () => {
    const whole = write([{ name: "1位", visible: true, cells: [{ row: 0, column: 0, text: "取組項目" }], merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] }]);
    for (let length = 1; length < whole.length; length += 97) {
      const outcome = await readWorkbookFile(whole.slice(0, length), "a").then(() => "read", (error: { fault?: string }) => error.fault);
      expect(["read", "damaged", "not-a-workbook"]).toContain(outcome);
    }
  });
});

const wideRow = (row: number) => xlsRecord(XLS.text, u16(row, 16_383, 0), u32(0));

/** A record of several numbers. */
const MANY = 0x00bd;

describe("an .xls made to exhaust its reader", () => {
  test.each([
    ["wide rows", "too-large", xlsBook(xlsSheetEntry("a", 0), repeated(2_000, wideRow))],
    ["records of many numbers, named over and over", "too-large", xlsBook(repeated(10, () => xlsSheetEntry("a", 0)), repeated(300, (row) => xlsRecord(MANY, u16(row, 0), new Uint8Array(6 * 1_360), u16(1_359))))],
    ["one sheet named over and over", "too-large", xlsBook(repeated(400, () => xlsSheetEntry("a", 0)), repeated(20, wideRow))],
    ["more sheets than anybody has", "too-large", xlsBook(repeated(501, () => xlsSheetEntry("a", 0)))],
    ["more records than anybody has", "too-large", xlsBook(new Uint8Array(new Uint32Array(500_001).fill(1).buffer))],
    ["more bytes than anybody has", "too-large", xlsBook(new Uint8Array(6 * 2 ** 20))],
    ["a sheet that begins in the middle of another", "damaged", xlsBook(xlsSheetEntry("a", 20), repeated(20, wideRow))],
    ["sheets that run on into each other", "damaged", xlsBook(repeated(9, () => xlsRecord(XLS.begin, u16(0x0600, 16, 0, 0), u32(0, 0))))],
    ["a text longer than its record", "damaged", xlsBook(xlsRecord(XLS.label, u16(0, 0, 0, 65_535), [0]))],
    ["a text of two bytes a letter longer than its record", "damaged", xlsBook(xlsRecord(XLS.label, u16(0, 0, 0, 2), [1, 65, 0]))],
    ["a sheet's name longer than its record", "damaged", xlsBook(xlsRecord(XLS.sheet, u32(0), [0, 0, 255, 1]))],
    ["a record longer than the file", "damaged", xlsBook(joined(u16(XLS.text, 65_535), new Uint8Array(9_000).fill(1)))],
    ["a workbook under a password", "encrypted", xlsBook(xlsRecord(XLS.password, u16(1)))],
    ["a container of something else", "not-a-workbook", compoundFile("WordDocument", new Uint8Array(5_000))],
    ["an encrypted package", "encrypted", compoundFile("EncryptedPackage", new Uint8Array(5_000))],
  ])("%s: %s", async (_, fault, bytes) => {
    await expect(readWorkbookFile(bytes, "a.xls")).rejects.toMatchObject({ fault });
  });

  test("a chain of sectors that runs in circles is damaged", async () => {
    const bytes = compoundFile("Workbook", new Uint8Array(5_000).fill(1));
    const fat = bytes.length - 512;
    new DataView(bytes.buffer).setUint32(fat + 4, 0, true);
    await expect(readWorkbookFile(bytes, "a.xls")).rejects.toMatchObject({ fault: "damaged" });
  });
});

describe("an .xlsb made to exhaust its reader", () => {
  const rows = (count: number) => repeated(count, (at) => joined(xlsbRecord(XLSB.row, u32(at)), xlsbRecord(XLSB.text, u32(16_383, 0, 0))));
  test.each([
    ["wide rows", "too-large", xlsbPackage(xlsbSheetEntry("a", 1), [rows(2_000)])],
    ["one part for many sheets", "too-large", xlsbPackage(repeated(400, (at) => xlsbSheetEntry(`${at}`, 1)), [rows(20)])],
    ["more sheets than anybody has", "too-large", xlsbPackage(repeated(501, () => xlsbSheetEntry("a", 1)), [rows(1)])],
    ["a row beyond the sheet", "damaged", xlsbPackage(xlsbSheetEntry("a", 1), [xlsbRecord(XLSB.row, u32(0xffff_ffff))])],
    ["a record longer than its part", "damaged", xlsbPackage(xlsbSheetEntry("a", 1), [Uint8Array.from([0, 0xff, 0x7f])])],
  ])("%s: %s", async (_, fault, bytes) => {
    await expect(readWorkbookFile(bytes, "a.xlsb")).rejects.toMatchObject({ fault });
  });
});

describe("a compound file of another program", () => {
  const counted = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7) % 251);
  const streams = [["Workbook", counted(3_000)], ["Book", counted(4_096)], ["WordDocument", counted(10_000)], ["Note", counted(64)], ["Empty", counted(0)]] as const;

  test.each([
    ["sectors of 512 bytes", 512, streams],
    ["sectors of 4,096 bytes", 4_096, streams],
    ["a list of its sectors that goes on behind the header", 512, [...streams, ["Object", counted(15_000_000)]]],
  ] as const)("gives its large and small streams, with %s", (_, size, written) => {
    const read = streamsOf(writeCompound(written, size))!;
    expect([...read.keys()]).toEqual(written.map(([name]) => name));
    for (const [name, content] of written) expect([name, Buffer.compare(read.get(name)!()!, content)]).toEqual([name, 0]);
  });

  test.each([512, 4_096] as const)("is read with a workbook in small sectors, those of the file of %i bytes", async (size) => {
    const workbook = streamsOf(writeXls([{ name: "1位", visible: true, cells: [{ row: 0, column: 0, text: "取組項目" }], merges: [] }]))!.get("Workbook")!()!;
    const bytes = writeCompound([["Workbook", workbook.subarray(0, 900)]], size);
    expect((await readWorkbookFile(bytes, "a.xls")).sheets[0]?.cells).toEqual([{ row: 0, column: 0, text: "取組項目" }]);
  });

  test.each([
    ["whose small sectors", [["Workbook", counted(3_000)]]],
    ["whose sectors", [["Workbook", counted(9_000)]]],
  ] as const)("%s are fewer than its size says is damaged", async (_, written) => {
    const bytes = writeCompound(written);
    const size = bytes.findIndex((_, at) => Buffer.from(bytes.subarray(at, at + 16)).equals(Buffer.from("Workbook", "utf16le"))) + 120;
    new DataView(bytes.buffer).setUint32(size, written[0][1].length + 600, true);
    await expect(readWorkbookFile(bytes, "a.xls")).rejects.toMatchObject({ fault: "damaged" });
  });
});
