import { strFromU8, strToU8, zipSync } from "fflate";
import { withoutBlankCells } from "./blankCells";
import { storedPackage } from "./storedPackage";

const without = (part: string) => strFromU8(withoutBlankCells(strToU8(part)));

test.each([
  ['<row r="1"><c r="A1" s="3"/><c r="B1" t="s"><v>0</v></c><c r="C1" s="3"/></row>', '<row r="1"><c r="B1" t="s"><v>0</v></c></row>'],
  ['<c r="A1"/>', ""],
  ['<c r="A1" t="inlineStr"><is><t>研修の充実</t></is></c><c r="B1" s="1" />', '<c r="A1" t="inlineStr"><is><t>研修の充実</t></is></c>'],
])("%s keeps what is filled", (part, kept) => {
  expect(without(part)).toBe(kept);
});

test.each([
  '<cols><col min="1" max="3"/></cols><conditionalFormatting sqref="A1"/>',
  '<c r="A1" s="3"/><c s="3"><v>1</v></c>',
  '<c r="A1" s="3"/><c><v>1</v></c>',
  '<c r="A1" s="3"/><c\n s="3"><v>1</v></c>',
  '<c s="3" r="A1"/>',
  '<c r="A1" s="3"/><c r="B1" t="inlineStr"><is><t><![CDATA[<c r="A1"/>]]></t></is></c>',
  '<!-- <c r="A1"/> --><c r="B1"/>',
  '<c r="A1"',
  `<c r="A1"${" ".repeat(100)}/>`,
  "",
])("%s stays as it is", (part) => {
  const bytes = strToU8(part);
  expect(withoutBlankCells(bytes)).toBe(bytes);
});

test("a shortened part that is damaged is left to the reader", () => {
  const bytes = zipSync({ "xl/worksheets/sheet1.xml": [strToU8('<c r="A1" s="3"/><c r="B1"><v>12</v></c>'), { level: 0 }] });
  const stored = () => storedPackage(bytes, () => true, (_, part) => withoutBlankCells(part));
  expect(stored()).not.toBeNull();
  const at = Buffer.from(bytes).indexOf("12");
  bytes[at] = bytes[at]! + 1;
  expect(stored()).toBeNull();
});

test("the bytes that were given stay as they are", () => {
  const bytes = Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": strToU8('<c r="A1" s="3"/><c r="B1"><v>12</v></c>') }));
  const before = Buffer.from(bytes);
  expect(storedPackage(bytes, () => true, (_, part) => withoutBlankCells(part))).not.toBeNull();
  expect(bytes.equals(before)).toBe(true);
});
