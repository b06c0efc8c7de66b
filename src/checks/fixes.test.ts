import { periodOutsideYear } from "./period-outside-year/rule";
import { subitemMissing } from "./subitem-missing/rule";
import { findingsOf } from "./ruleTesting";
import { drawnGoalSheet, drawnWorkbook, type DrawnRow } from "../goal/testing/drawnForms";
import type { Rule } from "./rule";

const initiative = "(1) 調査\n(2) 設計\n(3) 工事";

const fixesOf = (rule: Rule, row: DrawnRow) => findingsOf(rule, drawnWorkbook([drawnGoalSheet([row])])).map(({ fix }) => fix?.text);

test.each([
  ["平成7年度末", "令和7年度末"],
  ["(1) H8.3月", "(1) R8.3月"],
  ["昭和7年度末", "令和7年度末"],
  ["S7.10月", "R7.10月"],
  ["H7.10月～R8.3月", "R7.10月～R8.3月"],
  ["Ｈ７年１０月", "R７年１０月"],
])("the era of %s becomes %s", (period, fixed) => {
  expect(fixesOf(periodOutsideYear, { period })).toEqual([fixed]);
});

test("of two equal periods the fix of each mends its own", () => {
  expect(fixesOf(periodOutsideYear, { initiative: "(1) 調査\n(2) 設計", period: "(1) 平成7年度末\n(2) 平成7年度末" })).toEqual([
    "(1) 令和7年度末\n(2) 平成7年度末",
    "(1) 平成7年度末\n(2) 令和7年度末",
  ]);
});

test.each(["令和8年度末", "令和6年10月", "2027年3月", "令和7年10月～令和9年3月"])("%s is wrong in more than its era", (period) => {
  expect(fixesOf(periodOutsideYear, { period })).toEqual([undefined]);
});

test.each([
  ["平成25年度", "令和25年度末", "平成25年度末"],
  ["平成25年度", "R25.10月", "H25.10月"],
  ["昭和63年度", "平成63年度末", undefined],
])("on a sheet of %s %s becomes %s", (year, period, fixed) => {
  const workbook = drawnWorkbook([drawnGoalSheet([{ period }], { heading: `${year} 重点目標管理シート` })]);
  expect(findingsOf(periodOutsideYear, workbook).map(({ fix }) => fix?.text)).toEqual([fixed]);
});

test("a missing number is put in its place in the sheet's own way", () => {
  expect(fixesOf(subitemMissing, { initiative, period: "通年", target: "（１）　3回\n（３）　2件" })).toEqual(["（１）　3回\n（２）　\n（３）　2件"]);
  expect(fixesOf(subitemMissing, { initiative, midYear: "(1)調べた。\n(2)まとめた。" })).toEqual(["(1)調べた。\n(2)まとめた。\n(3)"]);
});

test("a number that stands there without words needs words, not a number", () => {
  expect(fixesOf(subitemMissing, { initiative, midYear: "(1) 調べた。\n(2)\n(3) 直した。" })).toEqual([undefined]);
});

test("no fix is offered for a text that stands in several cells", () => {
  const form = Object.entries(drawnGoalSheet([])).filter(([address]) => !/^[A-Z]9/.test(address));
  const sheet = { ...Object.fromEntries(form), "A9:A10": "①", "B9:G10": initiative, "N9:Q9": "(1) 調べた。", "N10:Q10": "(3) 直した。" };
  const findings = findingsOf(subitemMissing, drawnWorkbook([sheet]));
  expect(findings.map(({ cell, sub, fix }) => [cell, sub, fix])).toEqual([["N9", 2, undefined]]);
});

test("no fix is offered where an area's text stands in each of its cells", () => {
  const { sheets, ...workbook } = drawnWorkbook([drawnGoalSheet([{ period: "平成7年度末" }])]);
  const findings = findingsOf(periodOutsideYear, { ...workbook, sheets: sheets.map((sheet) => ({ ...sheet, isUnmerged: true })) });
  expect(findings.map(({ fix }) => fix)).toEqual([undefined]);
});
