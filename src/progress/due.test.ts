import { rowIdentity, type RowAnswer } from "./answer";
import { dueReports, reportStates } from "./due";
import { drawnGoalSheet, drawnWorkbook } from "../goal/testing/drawnForms";
import type { DrawnSheet } from "../sheet/testing/drawnSheet";
import { answerCells, initialAnswer } from "./rowReport";
import { standingAnswers } from "./standingAnswers";
import { goalSheet, goalWorkbook } from "./testing/goalSheets";

const two = "桟橋の補修\n(1) 設計\n(2) 工事";

test.each([
  ["", "blank", []],
  ["・", "blank", []],
  ["(1) 設計を終えた", "partial", [2]],
  ["(1)(2) 順調", "done", []],
  ["順調", "done", []],
])("a mid-year report %j is %s", (midYear, state, missing) => {
  const workbook = goalWorkbook([goalSheet([{ initiative: two, target: "1基", midYear }])]);
  expect(reportStates(workbook, "midYear")).toMatchObject([{ state, missing }]);
  expect(dueReports(workbook, "midYear")).toHaveLength(state === "done" ? 0 : 1);
});

test("of several report columns one is enough", () => {
  const columns = ["initiative", "period", "target", "midYear", "midYearPlan", "final", "activity", "outcome"] as const;
  const sheet = goalSheet([{ initiative: "桟橋", activity: "補修した" }, { initiative: "灯台" }], { family: "yokote-h30", columns });
  expect(dueReports(goalWorkbook([sheet]), "final").map(({ row }) => row.ordinal)).toEqual([2]);
});

test("what is planned for the second half alone is no mid-year report", () => {
  const columns = ["initiative", "period", "target", "midYear", "midYearPlan", "final"] as const;
  const sheet = goalSheet([{ initiative: "桟橋", midYearPlan: "予約制を試す" }], { family: "yokote-h30", columns });
  expect(reportStates(goalWorkbook([sheet]), "midYear")).toMatchObject([{ state: "blank" }]);
});

test("sheets that are not reported on have nothing due", () => {
  const sheet = goalSheet([{ initiative: "桟橋" }], { family: "sagamihara-h25", form: "projects", columns: ["initiative", "cost"] });
  expect(reportStates(goalWorkbook([sheet]), "midYear")).toEqual([]);
});

test("a row whose own table lacks the half-year column is reported on like one of a form without it", () => {
  const above = (drawn: DrawnSheet, line: number) => Object.fromEntries(Object.entries(drawn).filter(([address]) => Number(/\d+/.exec(address)) < line));
  const page = { "B20:G20": "取組項目及び方法・手段", "H20:M20": "数値目標", "N20:T20": "期末報告", "B21:G21": "灯台の公開", "H21:M21": "12回", "N21:T21": "12回開いた。" };
  const workbook = drawnWorkbook([{ ...above(drawnGoalSheet([{}]), 10), ...page }]);
  const [first, second] = reportStates(workbook, "midYear");
  expect([first!.place.main, second!.place.main, second!.state]).toEqual(["midYear", null, "blank"]);
  const answer = initialAnswer(second!, []);
  const given: RowAnswer = { ...answer, subs: [{ ...answer.subs[0]!, text: "5回開いた。" }] };
  expect(answerCells(second!, given, { periods: [], targets: [], status: [] })).toEqual({ changes: [], unclear: null });
  expect(reportStates(workbook, "midYear", [given]).map(({ state }) => state)).toEqual(["done", "done"]);
  expect(standingAnswers(workbook, [given])).toEqual([given]);
});

test("without a half-year column what is kept for the row is its report", () => {
  const columns = ["initiative", "baseline", "final", "target"] as const;
  const sheet = goalSheet([{ initiative: "桟橋", target: "1基" }, { initiative: "灯台", isNew: true }], { family: "sagamihara-h25", columns });
  const kept: RowAnswer = {
    sheet: sheet.name,
    ordinal: 1,
    initiative: rowIdentity(sheet.rows[0]!),
    report: "midYear",
    subs: [{ sub: null, text: "設計を終えた", status: null, value: "" }],
    extras: {},
  };
  const workbook = goalWorkbook([sheet]);
  expect(dueReports(workbook, "midYear").map(({ row }) => row.ordinal)).toEqual([1, 2]);
  expect(dueReports(workbook, "midYear", [kept]).map(({ row }) => row.ordinal)).toEqual([2]);
  expect(dueReports(workbook, "final", [kept]).map(({ row }) => row.ordinal)).toEqual([1]);
});

test("an answer that is kept for some sub-items leaves out the others", () => {
  const columns = ["initiative", "baseline", "final", "target"] as const;
  const sheet = goalSheet([{ initiative: two, target: "1基" }], { family: "sagamihara-h25", columns });
  const stateWith = (...texts: string[]) => {
    const subs = texts.map((text, at) => ({ sub: at + 1, text, status: null, value: "" }));
    return reportStates(goalWorkbook([sheet]), "midYear", [{ sheet: sheet.name, ordinal: 1, initiative: rowIdentity(sheet.rows[0]!), report: "midYear", subs, extras: {} }]);
  };
  expect([stateWith("設計を終えた", " "), stateWith("設計を終えた", "工事中"), stateWith("・", "")]).toMatchObject([[{ state: "partial", missing: [2] }], [{ state: "done", missing: [] }], [{ state: "blank", missing: [] }]]);
});
