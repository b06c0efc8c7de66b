import fc from "fast-check";
import { enteredCell } from "../../workbench/model/cellEntry";
import { BLANK_CELL } from "../../workbench/model/modelCell";
import { textEntry } from "./textEntry";

test.each(["(1) 実施した\n(2) 準備中", "3月末までに5件", "達成率は50%", "概ね計画どおり", "令和8年度に見直す", "A区分", "march とは別", "第1回を開催"])(
  "%p is entered as it is",
  (text) => {
    expect(textEntry(text, "General")).toBe(text);
  },
);

test.each(["=SUM(A1)", "＝合計", "+5", "-", "@名前", "'かっこ", "12", "１２", "1,200", "50%", "9月30日", "令和8年4月1日", "R8.4.1", "(3)", "FALSE", "#N/A", "12:30", "Jan 5", "5-Mar", "元年", " "])(
  "%p is entered behind an apostrophe",
  (text) => {
    expect(textEntry(text, "General")).toBe(`'${text}`);
  },
);

test.each(["=SUM(A1)", "12", "9月30日"])("%p needs no apostrophe in a cell formatted as text", (text) => {
  expect(textEntry(text, "@")).toBe(text);
});

const riskyText = fc.stringMatching(/^[-+=@'()0-9０-９/.:,%年月日時分令和RHTFalsetrue ¥E\n]{0,12}$/);

test("whatever is written is kept as this very text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme" }), riskyText), fc.constantFrom("General", "@", "0%", "yyyy/m/d"), (text, numberFormat) => {
      const { value, formula } = enteredCell({ ...BLANK_CELL, numberFormat }, textEntry(text, numberFormat), 2026);
      expect(value).toBe(text);
      expect(formula).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});
