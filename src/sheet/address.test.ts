import { areaAddress, cellAddress, cellReference, columnLetters, columnNumber, LAST_COLUMN, LAST_ROW, parseAddress } from "./address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test("addresses are read with sheet names and dollars", () => {
  expect(parseAddress("'1位'!$B$2:C3")).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  expect(areaAddress(parseAddress("D4"))).toBe("D4");
  expect(areaAddress(parseAddress("D4:E9"))).toBe("D4:E9");
  expect(cellAddress({ row: 8, column: 13 })).toBe("N9");
});

test.each([
  ["1位", "'1位'!B2"],
  ["O'Hara", "'O''Hara'!B2"],
])("a cell of the worksheet %s is %s, and is read again", (sheet, reference) => {
  expect(cellReference(sheet, "B2")).toBe(reference);
  expect(areaAddress(parseAddress(reference))).toBe("B2");
});

test.each(["", "A", "1", "A:B", "あ1", "A1:B2:C3", "A0", "A1048577", "XFE1", "A1:ZZZ2"])("%p is no cell address", (text) => {
  expect(() => parseAddress(text)).toThrow(RangeError);
});

test("the last cell that Excel has is one", () => {
  const { bottom, right } = parseAddress("A1:XFD1048576");
  expect([bottom, right]).toEqual([LAST_ROW, LAST_COLUMN]);
});
