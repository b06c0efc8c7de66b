import { printedMark, reportStyle } from "./numberStyle";
import { goalSheet } from "./testing/goalSheets";

const initiative = "桟橋\n(1) 設計\n(2) 工事";

test.each([
  [["(1)設計中\n(2)工事中"], { mark: "(1)", gap: "", between: "\n" }],
  [["（１）設計中\n\n（２）工事中"], { mark: "（１）", gap: "", between: "\n\n" }],
  [["（1）　設計中\n（2）　工事中"], { mark: "（1）", gap: "\u3000", between: "\n" }],
  [["⑴ 設計中\n⑵ 工事中"], { mark: "⑴", gap: " ", between: "\n" }],
  [["（１）設計中", "(1)設計中", "(1) 設計中\n(2) 工事中"], { mark: "(1)", gap: "", between: "\n" }],
  [["", ""], { mark: "(1)", gap: " ", between: "\n" }],
])("mid-year reports %j teach %j", (reports, style) => {
  const sheet = goalSheet(reports.map((midYear) => ({ initiative, midYear })));
  expect(reportStyle(sheet, "midYear")).toEqual(style);
});

test("a blank column learns from the other columns", () => {
  const sheet = goalSheet([{ initiative: "桟橋\n（１）設計\n（２）工事", target: "（１）1式\n（２）1基" }]);
  expect(reportStyle(sheet, "midYear")).toMatchObject({ mark: "（１）", gap: "" });
});

test("circled numbers are learned where they are sub-items", () => {
  const sheet = goalSheet([{ initiative: "桟橋\n① 設計\n② 工事", midYear: "①設計中\n②工事中" }]);
  const circled = { ...sheet, rows: sheet.rows.map((row) => ({ ...row, subItems: [1, 2], style: "circled" as const })) };
  expect([reportStyle(circled, "midYear").mark, reportStyle(sheet, "midYear").mark]).toEqual(["①", "(1)"]);
});

test.each([
  [3, "(1)", "(3)"],
  [12, "（１）", "（１２）"],
  [3, "（1）", "（3）"],
  [3, "⑴", "⑶"],
  [20, "①", "⑳"],
  [21, "①", "（２１）"],
] as const)("%i in the manner of %s is %s", (number, mark, printed) => {
  expect(printedMark(number, mark)).toBe(printed);
});
