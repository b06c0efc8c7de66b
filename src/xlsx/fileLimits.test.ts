import { zipSync, strToU8 } from "fflate";
import { parseAddress, type Area } from "../sheet/address";
import { disjointMerges, packageBounds, unpackedBounds } from "./fileLimits";

const SHEET = "xl/worksheets/sheet1.xml";
const packed = (parts: Record<string, Uint8Array>) => zipSync(parts);
const spaces = (mebibytes: number) => new Uint8Array(mebibytes * 2 ** 20).fill(0x20);

describe("packageBounds", () => {
  test("a workbook is read within bounds that shrink with its sheets", () => {
    const few = packageBounds(packed({ [SHEET]: strToU8("<worksheet/>") }));
    const many = packageBounds(packed(Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`xl/worksheets/sheet${at}.xml`, strToU8("<worksheet/>")]))));
    expect(few).toEqual({ sheets: 1, rows: 20_000, columns: 128 });
    expect(many).toEqual({ sheets: 400, rows: 585, columns: 128 });
  });

  test("pictures do not count, other parts do", () => {
    expect(packageBounds(packed({ [SHEET]: strToU8("<worksheet/>"), "xl/media/image1.png": spaces(70) }))).toMatchObject({ sheets: 1 });
    expect(packageBounds(packed({ [SHEET]: strToU8("<worksheet/>"), "xl/sharedStrings.xml": spaces(70) }))).toBe("too-large");
  });

  test("a large part that many sheets share is too large", () => {
    const parts = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`xl/worksheets/sheet${at}.xml`, strToU8("<worksheet/>")]));
    expect(packageBounds(packed({ ...parts, [SHEET]: spaces(10) }))).toBe("too-large");
  });

  test("more sheets than anybody has are too many", () => {
    expect(packageBounds(packed(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`xl/worksheets/sheet${at}.xml`, strToU8("x")]))))).toBe("too-large");
  });

  test("a package that says nothing about worksheets gets the smallest bounds", () => {
    expect(packageBounds(packed({ "content.xml": strToU8("<office/>") }))).toBe(unpackedBounds);
  });

  test("a part that claims to unpack to nothing is not believed", () => {
    const bytes = packed({ [SHEET]: strToU8("<worksheet/>".repeat(50)) });
    const directory = bytes.length - 22 - 46 - SHEET.length;
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 0, true);
    expect(packageBounds(bytes)).toBe("damaged");
  });

  test("a file without a directory is refused by throwing", () => {
    expect(() => packageBounds(strToU8("PK no package"))).toThrow();
  });
});

describe("disjointMerges", () => {
  const bounds = { sheets: 1, rows: 100, columns: 26 };
  const areas = (...addresses: string[]) => addresses.map(parseAddress);

  test.each<[string, Area[], Area[]]>([
    ["separate ones are kept", areas("A1:C1", "D1:E9"), areas("A1:C1", "D1:E9")],
    ["of two that overlap the first is kept", areas("A1:C3", "C3:D4", "E1:F1"), areas("A1:C3", "E1:F1")],
    ["a crossing one is left out", areas("C1:C9", "A5:E5"), areas("C1:C9")],
    ["repeated ones count once", areas("A1:B2", "A1:B2"), areas("A1:B2")],
    ["single cells are no merge", areas("B2"), []],
    ["the part outside of the bounds is cut off", areas("A1:XFD1048576"), areas("A1:Z100")],
    ["wholly outside is left out", areas("A500:B600"), []],
    ["reversed corners are left out", [{ top: 8, left: 2, bottom: 1, right: 0 }], []],
    ["no numbers are left out", [{ top: NaN, left: 0, bottom: 3, right: 0 }], []],
    ["negative sides are left out", [{ top: -1, left: 0, bottom: 3, right: 0 }], []],
  ])("%s", (_, merges, expected) => {
    expect(disjointMerges(merges, bounds)).toEqual(expected);
  });

  test("stops at a file that merges without end", () => {
    const merges = Array.from({ length: 50_000 }, (_, at) => ({ top: 0, left: at % 20, bottom: 99, right: 25 }));
    expect(disjointMerges(merges, bounds)).toHaveLength(1);
  });
});
