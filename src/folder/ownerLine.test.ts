import type { Finding } from "../checks/finding";
import { goalSheet, goalWorkbook } from "../progress/testing/goalSheets";
import { ownerLines } from "./ownerLine";

const finding = (sheet: string, severity: Finding["severity"]): Finding => ({ rule: "blank-cell", severity, sheet, cell: "A1", row: 1, column: "period", sub: null, args: {} });

const rows = [
  { initiative: "桟橋の補修", period: "9月", target: "1基", midYear: "済んだ" },
  { initiative: "灯台の塗装", period: "", target: "1基", midYear: "" },
];
const harbour = { ...goalSheet(rows), name: "1位", department: "港湾部", section: "工務課" };
const lighthouse = { ...goalSheet(rows.slice(0, 1)), name: "2位", department: "港湾部", section: "灯台課" };

test("each department and section of a file is a line with its own figures", () => {
  const findings = [finding("1位", "error"), finding("1位", "warning"), finding("2位", "info")];
  const lines = ownerLines("港.xlsx", goalWorkbook([harbour, lighthouse, { ...harbour, name: "3位" }]), findings, { phase: "mid-year" });
  expect(lines).toMatchObject([
    { file: "港.xlsx", department: "港湾部", section: "工務課", sheets: 2, rows: 4, planning: { done: 2, of: 4 }, midYear: { done: 2, of: 4 }, due: 2, errors: 1, warnings: 1, infos: 0 },
    { section: "灯台課", sheets: 1, rows: 1, planning: { done: 1, of: 1 }, midYear: { done: 1, of: 1 }, due: 0, errors: 0, infos: 1 },
  ]);
});

test("one department is one line, however its name is spaced and whatever its digits' width", () => {
  const sections = [{ section: "第１港湾課" }, { section: "第1港湾課" }, { department: "港 湾 部", section: "第1 港湾課" }];
  const sheets = sections.map((owner, at) => ({ ...harbour, ...owner, name: `${at + 1}位` }));
  expect(ownerLines("港.xlsx", goalWorkbook(sheets), [], { phase: "final" })).toMatchObject([{ department: "港湾部", section: "第１港湾課", sheets: 3 }]);
});

test.each([
  ["planning", 0],
  ["mid-year", 1],
  ["final", 2],
] as const)("in %s %i reports are due", (phase, due) => {
  expect(ownerLines("港.xlsx", goalWorkbook([harbour]), [], { phase })).toMatchObject([{ phase, due }]);
});

test("a form without a half-year column asks for no such report", () => {
  const sheet = goalSheet([{ initiative: "桟橋", target: "1基", final: "済んだ" }], { family: "sagamihara-h25", columns: ["initiative", "baseline", "final", "target"] });
  expect(ownerLines("港.xlsx", goalWorkbook([sheet]), [], { phase: "mid-year" })).toMatchObject([{ midYear: null, final: { done: 1, of: 1 }, due: 0 }]);
});

test("a sheet that does not name its department is counted where its rows go when they are submitted", () => {
  const unnamed = { ...harbour, name: "3位", department: " ", fiscalYear: null };
  expect(ownerLines("港.xlsx", goalWorkbook([harbour, unnamed]), [], { phase: "mid-year" })).toMatchObject([{ department: "港湾部", fiscalYear: 2026, sheets: 2 }]);
  expect(ownerLines("港.xlsx", goalWorkbook([harbour, { ...harbour, department: "山部" }, unnamed]), [], { phase: "mid-year" }).map(({ department }) => department)).toEqual(["港湾部", "山部", null]);
});

test("sheets agree on a department also where they space its name otherwise", () => {
  const sheets = [harbour, { ...harbour, name: "2位", department: "港 湾部" }, { ...harbour, name: "3位", department: null }];
  expect(ownerLines("港.xlsx", goalWorkbook(sheets), [], { phase: "final" })).toMatchObject([{ department: "港湾部", sheets: 3 }]);
});

test("a goal sheet is named with its area where its worksheet holds several", () => {
  const area = { top: 0, left: 0, bottom: 9, right: 5 };
  expect(ownerLines("港.xlsx", goalWorkbook([harbour, { ...harbour, name: "運営方針", area }]), [], { phase: "final" })[0]!.places).toEqual([{ name: "1位" }, { name: "運営方針", area }]);
});

test("a plan is whole when the cells of its own form are filled in", () => {
  const cells = { initiative: "桟橋の補修", target: "1基", final: "" };
  const sheetOf = (form: string) => goalSheet([cells, { ...cells, target: "" }], { family: "sagamihara-h25", form, columns: ["initiative", "final", "target"] });
  expect(["goal", "projects"].map((form) => ownerLines("港.xlsx", goalWorkbook([sheetOf(form)]), [], { phase: "final" })[0]!.planning)).toEqual([{ done: 1, of: 2 }, { done: 2, of: 2 }]);
});
