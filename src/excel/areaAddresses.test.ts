import { parseAddresses, parseRangeAddress } from "./areaAddresses";

test.each([
  ["Data!A1:B2", { top: 0, left: 0, bottom: 1, right: 1 }],
  ["'1位'!$C$4", { top: 3, left: 2, bottom: 3, right: 2 }],
  ["表紙!B:XFD", { top: 0, left: 1, bottom: 1_048_575, right: 16_383 }],
  ["3:5", { top: 2, left: 0, bottom: 4, right: 16_383 }],
])("%s", (address, area) => {
  expect(parseRangeAddress(address)).toEqual(area);
});

test.each(["", "Data!", "A1:B", "Data!名前", "A0:"])("%p is no range", (address) => {
  expect(() => parseRangeAddress(address)).toThrow(RangeError);
});

test("several areas, also on sheets whose names hold commas and quotes", () => {
  const areas = [
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 3, left: 3, bottom: 3, right: 3 },
  ];
  expect(parseAddresses("Data!A1:B2,Data!D4")).toEqual(areas);
  expect(parseAddresses("'1位, ''仮'' (案)'!A1:B2, '1位, ''仮'' (案)'!D4")).toEqual(areas);
});
