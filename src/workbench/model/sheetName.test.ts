import { newSheetId, quotedSheetName, sheetNameFault } from "./sheetName";

test.each(["表紙", "1位", "R7重点目標", "a".repeat(31), "It's"])("%s may name a worksheet", (name) => {
  expect(sheetNameFault(name)).toBeUndefined();
});

test.each([
  ["", "empty"],
  ["a".repeat(32), "31 characters"],
  ["1/2", "must not contain"],
  ["[案]", "must not contain"],
  ["なに?", "must not contain"],
  ["'引用", "apostrophe"],
])("%p may not: %s", (name, why) => {
  expect(sheetNameFault(name)).toContain(why);
});

test.each([
  ["表紙", "表紙"],
  ["1位", "'1位'"],
  ["A1", "'A1'"],
  ["It's", "'It''s'"],
  ["第 1", "'第 1'"],
])("%s stands in addresses as %s", (name, quoted) => {
  expect(quotedSheetName(name)).toBe(quoted);
});

test("ids count with the low byte first", () => {
  expect(newSheetId(1)).toBe("{00000000-0001-0000-0100-000000000000}");
  expect(newSheetId(258)).toBe("{00000000-0001-0000-0201-000000000000}");
});
