import { enteredCell, UNCOMPUTED } from "./cellEntry";
import { BLANK_CELL } from "./modelCell";

test.each([
  ["文", { value: "文", text: "文", numberFormat: "General" }],
  ["12", { value: 12, text: "12" }],
  ["1,200", { value: 1200 }],
  ["１２", { value: 12 }],
  ["50%", { value: 0.5, text: "50%", numberFormat: "0%" }],
  ["-3.5", { value: -3.5 }],
  ["(3)", { value: -3 }],
  ["4/1", { value: 46113, text: "4月1日" }],
  ["9月30日", { value: 46295, text: "9月30日", numberFormat: 'm"月"d"日"' }],
  ["2026/4/1", { value: 46113, text: "2026/4/1" }],
  ["2/30", { value: "2/30" }],
  ["TRUE", { value: true, text: "TRUE" }],
  ["=A1+1", { formula: "=A1+1", value: UNCOMPUTED, isError: true }],
  ["+A1", { formula: "=+A1" }],
  ["'=A1", { value: "=A1", quotePrefix: true }],
  ["", { value: "", text: "" }],
  [7, { value: 7, text: "7" }],
] as const)("%p entered into an untouched cell", (entry, cell) => {
  expect(enteredCell(BLANK_CELL, entry, 2026)).toMatchObject(cell);
});

test("a cell formatted as text takes everything as text", () => {
  const old = { ...BLANK_CELL, numberFormat: "@" };
  expect(enteredCell(old, "=A1", 2026)).toMatchObject({ value: "=A1", numberFormat: "@" });
  expect(enteredCell(old, "12", 2026)).toMatchObject({ value: "12" });
});

test("looks, lock and number format of the cell stay", () => {
  const old = { ...BLANK_CELL, numberFormat: '0"件"', locked: false, style: { bold: true } };
  expect(enteredCell(old, "12", 2026)).toEqual({ value: 12, text: "12件", numberFormat: '0"件"', locked: false, style: { bold: true } });
});
