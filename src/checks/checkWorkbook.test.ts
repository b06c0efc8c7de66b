import type { GoalWorkbook } from "../goal/goalSheet";
import { checkSheet, checkWorkbook } from "./checkWorkbook";
import { inferPhase } from "./phase";
import { atCell, quoted, reached } from "./rule";
import { DEFAULT_SETTINGS } from "./settings";
import { place } from "./ruleTesting";
import { drawnGoalSheet, drawnSectionSheet, drawnWorkbook, type DrawnRow } from "../goal/testing/drawnForms";

const workbookOf = (rows: readonly DrawnRow[], heading?: string): GoalWorkbook => drawnWorkbook([drawnGoalSheet(rows, heading === undefined ? {} : { heading })]);

describe("findings", () => {
  test("come in the order of sheets and rows, those of the sheet first", () => {
    const workbook = drawnWorkbook({
      "1位": drawnGoalSheet([{ final: "" }, { period: "未定" }, { target: "", final: "" }], { title: "" }),
      "2位": drawnGoalSheet([{ initiative: "" }], { priority: "2位" }),
    });
    const found = checkWorkbook(workbook, { phase: "final" });
    expect(found.map((finding) => `${finding.sheet} ${finding.rule} ${place(finding)}`)).toEqual([
      "1位 missing-field - 重点目標",
      "1位 report-missing 1 final",
      "1位 period-unreadable 2 period",
      "1位 blank-cell 3 target",
      "1位 report-missing 3 final",
      "2位 blank-cell 1 initiative",
    ]);
    expect(found[1]).toEqual({ rule: "report-missing", severity: "error", sheet: "1位", cell: "R9", row: 1, column: "final", sub: null, args: { role: "final" } });
  });

  test("of a sheet without a year are judged by the year of another sheet of its form", () => {
    const workbook = drawnWorkbook({ a: drawnGoalSheet([{ period: "令和8年9月" }], { heading: "重点目標管理シート" }), b: drawnGoalSheet([{}]) });
    const outside = (sheets: GoalWorkbook) => checkSheet(sheets, sheets.sheets[0]!, { phase: "final" }).map(({ rule }) => rule).filter((rule) => rule.startsWith("period"));
    expect(workbook.sheets[0]!.fiscalYear).toBeNull();
    expect(outside(workbook)).toEqual(["period-outside-year"]);
    expect(outside({ ...workbook, sheets: workbook.sheets.slice(0, 1) })).toEqual([]);
    expect(outside({ ...workbook, sheets: [workbook.sheets[0]!, { ...workbook.sheets[1]!, family: "yokote-h30" }] })).toEqual([]);
  });

  test("need a form that the family has", () => {
    const workbook = workbookOf([{}]);
    expect(() => checkSheet(workbook, { ...workbook.sheets[0]!, form: "elsewhere" })).toThrow("has no sheet elsewhere");
    expect(() => checkSheet(workbook, { ...workbook.sheets[0]!, family: "elsewhere" })).toThrow(RangeError);
  });

  test("name their cell, or the initiative where the column is not there", () => {
    const [row] = workbookOf([{}]).sheets[0]!.rows;
    expect(atCell(row!, "target", 2, { role: "target" })).toEqual({ cell: "J9", row: 1, column: "target", sub: 2, args: { role: "target" } });
    expect(atCell(row!, "outcome")).toEqual({ cell: "B9", row: 1, column: "outcome", sub: null });
    expect(atCell({ ...row!, cells: {} }, "outcome").cell).toBeNull();
  });
});

test.each([
  [" 実施を見送った。、", "実施を見送った"],
  ["1.5件にとどまり，", "1.5件にとどまり"],
  ["中止した", "中止した"],
])("%j is quoted as %j", (text, words) => {
  expect(quoted(text)).toBe(words);
});

describe("the phase of a workbook", () => {
  test.each<[DrawnRow, string]>([
    [{}, "final"],
    [{ final: "" }, "mid-year"],
    [{ final: "　\n" }, "mid-year"],
    [{ midYear: "", final: "" }, "planning"],
    [{ midYear: " ", final: " " }, "planning"],
    [{ midYear: "" }, "final"],
  ])("%j: %s", (row, phase) => {
    expect(inferPhase(workbookOf([{ midYear: "", final: "" }, row]))).toBe(phase);
    expect(checkWorkbook(workbookOf([row])).some(({ rule }) => rule === "report-missing")).toBe(phase === "final" && row.midYear === "");
  });

  test("is told by any column of a report", () => {
    expect(inferPhase(drawnWorkbook([drawnSectionSheet({ final: "", outcome: "好評だった。" })]))).toBe("final");
    expect(inferPhase(drawnWorkbook([drawnSectionSheet({ final: "" })]))).toBe("mid-year");
  });

  test("is reached by itself and by later ones", () => {
    const phases = ["planning", "mid-year", "final"] as const;
    expect(phases.map((by) => phases.map((phase) => reached(phase, by)))).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
  });
});

describe("a town's own lists", () => {
  test("of placeholders", () => {
    const workbook = drawnWorkbook([drawnGoalSheet([{}], { plan: "ここに 記入" })]);
    const rules = (placeholders: string[]) => checkWorkbook(workbook, { settings: { ...DEFAULT_SETTINGS, placeholders } }).map(({ rule }) => rule);
    expect(rules(["ここに記入"])).toEqual(["unfilled-placeholder"]);
    expect(rules(["記入"])).toEqual([]);
  });

  test("of the values of a coded column", () => {
    const workbook = drawnWorkbook([drawnSectionSheet({ difficulty: "Ｓ" })]);
    const rules = (allowed: string[]) =>
      checkWorkbook(workbook, { phase: "final", settings: { ...DEFAULT_SETTINGS, allowedValues: { difficulty: allowed } } }).filter(({ rule }) => rule === "value-not-in-list");
    expect(rules(["S", "A"])).toEqual([]);
    expect(rules(["高", " 低"])).toMatchObject([{ args: { value: "S", codes: ["高", "低"] } }]);
  });
});
