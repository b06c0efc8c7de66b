import { strFromU8, strToU8, zipSync } from "fflate";
import { onlyFilledCells } from "./filledCells";
import { storedPackage } from "./storedPackage";

const only = (part: string) => strFromU8(onlyFilledCells(strToU8(part)));
const sheet = (cells: string) => `<?xml version="1.0"?><worksheet><sheetData>${cells}</sheetData></worksheet>`;

test.each([
  ['<row r="1"><c r="A1" s="3"/><c r="B1" t="s"><v>0</v></c><c r="C1" s="3"/></row>', '<row r="1"><c r="B1" t="s"><v>0</v></c></row>'],
  ['<c r="A1"/>', ""],
  ['<c r="A1" t="inlineStr"><is><t>研修の充実</t></is></c><c r="B1" s="1" />', '<c r="A1" t="inlineStr"><is><t>研修の充実</t></is></c>'],
  [
    '<c r="A1" t="inlineStr"><is><t>課税</t><rPh sb="0" eb="2"><t>カゼイ</t></rPh><rPh sb="0" eb="2"><t/></rPh><phoneticPr fontId="1"/></is></c><c r="B1" s="1"/>',
    '<c r="A1" t="inlineStr"><is><t>課税</t><phoneticPr fontId="1"/></is></c>',
  ],
  ['<c r="A1"><is><t>課税</t><rPh ><rPh ></rPh></is></c>', '<c r="A1"><is><t>課税</t></is></c>'],
])("of cells %s those that are filled are kept", (cells, kept) => {
  expect(only(sheet(cells))).toBe(sheet(kept));
});

const CELLS = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
const MERGES = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';

test.each([
  [`<sheetPr/><cols><col min="1" max="3"/></cols>${CELLS}`, CELLS],
  [`${CELLS}<sheetProtection/>${MERGES}<conditionalFormatting sqref="A1"><cfRule/></conditionalFormatting><pageMargins/>`, `${CELLS}${MERGES}`],
  [`<sheetDataNote/>${CELLS}<mergeCellsNote/>`, CELLS],
  [`<cols/><sheetData/>${MERGES}`, `<sheetData/>${MERGES}`],
  [`<cols/>${CELLS}<mergeCells/><pageMargins/>`, `${CELLS}<mergeCells/><pageMargins/>`],
  ["<sheetViews/>", ""],
])("of sections %s those with cells and merged areas are kept", (sections, kept) => {
  expect(only(`<worksheet xmlns="main">${sections}</worksheet>`)).toBe(`<worksheet xmlns="main">${kept}</worksheet>`);
});

test.each([
  sheet('<c r="A1"><v>1</v></c>'),
  sheet('<c r="A1" s="3"/><c s="3"><v>1</v></c>'),
  sheet('<c r="A1" s="3"/><c><v>1</v></c>'),
  sheet('<c r="A1" s="3"/><c\n s="3"><v>1</v></c>'),
  sheet('<c s="3" r="A1"/>'),
  sheet('<c r="A1" s="3"/><c r="B1" t="inlineStr"><is><t><![CDATA[<c r="A1"/>]]></t></is></c>'),
  sheet('<!-- <c r="A1"/> --><c r="B1"/>'),
  sheet(`<c r="A1"${" ".repeat(100)}/>`),
  '<worksheet><cols/><!-- <sheetData> --></worksheet>',
  '<x:worksheet><x:cols/><x:sheetData><x:c r="A1" s="3"/></x:sheetData></x:worksheet>',
  '<worksheet><sheetData><c r="A1" s="3"/></sheetData><pageMargins/>',
  '<worksheet><sheetData><c r="A1"',
  sheet('<c r="A1" t="inlineStr"><is><t>課税</t><rPh sb="0" eb="2"><t>カゼイ</t></is></c>'),
  "<worksheet>",
  "",
])("%s stays as it is", (part) => {
  const bytes = strToU8(part);
  expect(onlyFilledCells(bytes)).toBe(bytes);
});

const SHEET = "xl/worksheets/sheet1.xml";
const WITH_BLANK = strToU8(sheet('<c r="A1" s="3"/><c r="B1"><v>12</v></c>'));

test("a shortened part that is damaged is left to the reader", () => {
  const bytes = zipSync({ [SHEET]: [WITH_BLANK, { level: 0 }] });
  const stored = () => storedPackage(bytes, () => true, (_, part) => onlyFilledCells(part));
  expect(stored()).not.toBeNull();
  const at = Buffer.from(bytes).indexOf("12");
  bytes[at] = bytes[at]! + 1;
  expect(stored()).toBeNull();
});

test("the bytes that were given stay as they are", () => {
  const bytes = Buffer.from(zipSync({ [SHEET]: WITH_BLANK }));
  const before = Buffer.from(bytes);
  expect(storedPackage(bytes, () => true, (_, part) => onlyFilledCells(part))).not.toBeNull();
  expect(bytes.equals(before)).toBe(true);
});
