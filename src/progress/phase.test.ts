import { workbookYear, reportOf, suggestPhase } from "./phase";
import { goalSheet, goalWorkbook } from "./testing/goalSheets";

const plan = { initiative: "桟橋", target: "1基" };

test.each([
  ["2026-04-01", {}, "planning"],
  ["2026-08-31", {}, "planning"],
  ["2026-08-31", { midYear: "設計中" }, "mid-year"],
  ["2026-09-01", {}, "mid-year"],
  ["2026-11-20", { final: "完了" }, "final"],
  ["2027-01-31", {}, "mid-year"],
  ["2027-02-01", {}, "final"],
  ["2027-05-31", {}, "final"],
  ["2027-06-01", {}, "planning"],
  ["2030-06-01", { midYear: "設計中" }, "mid-year"],
  ["2026-03-31", {}, "planning"],
])("on %s a 2026 workbook with %j is at %s", (today, texts, phase) => {
  expect(suggestPhase(goalWorkbook([goalSheet([plan, { ...plan, ...texts }])]), today)).toBe(phase);
});

test("of several columns of a report one that is filled in is enough", () => {
  const columns = ["initiative", "period", "target", "midYear", "midYearPlan", "final", "activity", "outcome"] as const;
  const at = (texts: object) => suggestPhase(goalWorkbook([goalSheet([{ ...plan, ...texts }], { family: "yokote-h30", columns })]), "2026-05-01");
  expect([at({}), at({ midYearPlan: "続ける" }), at({ outcome: "増えた" }), at({ outcome: "・" })]).toEqual(["planning", "mid-year", "final", "planning"]);
});

test("last year's result in a form without a half-year column does not tell the phase", () => {
  const columns = ["initiative", "baseline", "final", "target"] as const;
  const sheet = goalSheet([{ initiative: "桟橋", final: "1基" }], { family: "sagamihara-h25", columns, fiscalYear: 2026 });
  expect(suggestPhase(goalWorkbook([sheet]), "2026-10-05")).toBe("mid-year");
  expect(suggestPhase(goalWorkbook([sheet]), "2031-10-05")).toBe("planning");
});

test("the fiscal year is that of most sheets", () => {
  const years = [2025, 2026, 2026, null].map((fiscalYear) => goalSheet([plan], { fiscalYear }));
  expect(workbookYear(goalWorkbook(years))).toBe(2026);
  expect(workbookYear(goalWorkbook([]))).toBeNull();
});

test("each phase asks for its report", () => {
  expect((["planning", "mid-year", "final"] as const).map(reportOf)).toEqual([null, "midYear", "final"]);
});
